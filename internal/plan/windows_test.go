package plan_test

import (
	"slices"
	"testing"
	"time"

	"backspasm/internal/plan"
)

func TestColdThenEitherThenWarmth(t *testing.T) {
	lib := shipped(t)
	for _, x := range []struct {
		since                     string
		cold, either, heat, turns plan.Placement
	}{
		{"0h", plan.InPlan, plan.LaterInPlan, plan.LaterInPlan, plan.LaterInPlan},
		{"47h59m", plan.InPlan, plan.LaterInPlan, plan.LaterInPlan, plan.LaterInPlan},
		{"48h", plan.OverInPlan, plan.InPlan, plan.LaterInPlan, plan.LaterInPlan},
		{"71h59m", plan.OverInPlan, plan.InPlan, plan.LaterInPlan, plan.LaterInPlan},
		{"72h", plan.OverInPlan, plan.OverInPlan, plan.InPlan, plan.InPlan},
		{"10d", plan.OverInPlan, plan.OverInPlan, plan.InPlan, plan.InPlan},
	} {
		p := build(t, lib, "onset: "+x.since)
		for id, want := range map[string]plan.Placement{"cold": x.cold, "cold_or_warmth": x.either, "heat": x.heat, "alternating": x.turns} {
			if got, _ := p.Find(id); got != want {
				t.Errorf("%s after the onset: %s is %s, want %s", x.since, id, got, want)
			}
		}
	}
}

func TestTheSwitchIsDatedFromTheOnset(t *testing.T) {
	lib := shipped(t)
	onset := now.Add(-20 * time.Hour)
	p := build(t, lib, "onset: 20h")
	if _, cold := p.Find("cold"); cold.From != nil || cold.Until == nil || !cold.Until.Equal(onset.Add(48*time.Hour)) {
		t.Errorf("cold: from %v until %v", cold.From, cold.Until)
	}
	if _, either := p.Find("cold_or_warmth"); !either.From.Equal(onset.Add(48*time.Hour)) || !either.Until.Equal(onset.Add(72*time.Hour)) {
		t.Errorf("cold or warmth: from %v until %v", either.From, either.Until)
	}
	if _, heat := p.Find("heat"); !heat.From.Equal(onset.Add(72*time.Hour)) || heat.Until != nil {
		t.Errorf("heat: from %v until %v", heat.From, heat.Until)
	}
}

func TestTheTimelineIsInOrderAndEachTimeStandsOnce(t *testing.T) {
	p := build(t, shipped(t))
	if len(p.Timeline) < 2 {
		t.Fatalf("want the switches of cold and warmth, got %v", p.Timeline)
	}
	for i, e := range p.Timeline {
		if !e.From.After(now) || len(e.Items) == 0 {
			t.Errorf("entry %d: from %s with %d items", i, e.From, len(e.Items))
		}
		for _, item := range e.Items {
			if !item.From.Equal(e.From) || (item.Until == nil) != (e.Until == nil) {
				t.Errorf("%s stands under a time that is not its own", item.ID)
			}
		}
		if i > 0 && e.From.Before(p.Timeline[i-1].From) {
			t.Errorf("entry %d comes before the one above it", i)
		}
	}
	heat, alternating := entryOf(p, "heat"), entryOf(p, "alternating")
	if heat < 0 || heat != alternating {
		t.Errorf("heat and alternating begin together, but stand apart: %d, %d", heat, alternating)
	}
}

func TestTheTimelineFollowsTheClockAndNotTheCatalogue(t *testing.T) {
	lib := small(t, "protocol.yaml", "[cold, heat, walk]", "[heat, cold, walk]", coldFile, "  - until: 48h\n", "  - {from: 40h, until: 50h}\n")
	p := plan.Build(lib.Catalogue, assess(t, lib, smallStrain), now)
	if cold, heat := entryOf(p, "cold"), entryOf(p, "heat"); cold != 0 || heat != 1 {
		t.Errorf("cold at hour 40 stands at %d, heat at hour 72 at %d", cold, heat)
	}
}

func entryOf(p *plan.Plan, id string) int {
	return slices.IndexFunc(p.Timeline, func(e plan.Entry) bool { return slices.Contains(ids(e.Items), id) })
}

func TestAfterAKnockColdStaysUntilTheThirdDayInOneWindow(t *testing.T) {
	lib := shipped(t)
	for _, since := range []string{"1h", "47h59m", "48h", "71h59m"} {
		p := build(t, lib, "how_it_began: small_fall", "onset: "+since)
		a := assessed(t, lib, "how_it_began: small_fall", "onset: "+since)
		got, cold := p.Find("cold")
		if got != plan.InPlan || cold.Until == nil || !cold.Until.Equal(a.Onset.Add(72*time.Hour)) {
			t.Errorf("%s: cold is %s until %v", since, got, cold.Until)
		}
		if got, _ := p.Find("cold_or_warmth"); got != plan.NotInPlan {
			t.Errorf("%s: warmth is offered as a choice after a knock: %s", since, got)
		}
		if got, _ := p.Find("heat"); got != plan.LaterInPlan {
			t.Errorf("%s: heat is %s after a knock", since, got)
		}
	}
	if got, _ := build(t, lib, "how_it_began: small_fall", "onset: 72h").Find("cold"); got != plan.OverInPlan {
		t.Errorf("at 72 hours cold is %s", got)
	}
}

func TestWhoMayNotHaveColdHasWarmthFromTheStart(t *testing.T) {
	lib := shipped(t)
	p := build(t, lib, "onset: 1h", "cold_or_rub: yes")
	if got, _ := p.Find("cold"); got != plan.LeftOutOfPlan {
		t.Errorf("cold is %s", got)
	}
	if got, heat := p.Find("heat"); got != plan.InPlan || heat.Until != nil {
		t.Errorf("heat is %s until %v, want it now and open-ended", got, heat.Until)
	}
	if got, _ := build(t, lib, "onset: 1h", "cold_or_rub: yes", "how_it_began: small_fall").Find("heat"); got != plan.LaterInPlan {
		t.Errorf("after a knock heat is %s, want it later", got)
	}
}

const coldFile = "interventions/cold.yaml"

func TestWindowsThatMeetOrOverlapAreOne(t *testing.T) {
	for name, windows := range map[string]string{
		"meet":       "  - until: 48h\n  - {from: 48h, until: 96h}\n",
		"overlap":    "  - until: 60h\n  - {from: 30h, until: 96h}\n",
		"inside":     "  - until: 96h\n  - {from: 10h, until: 20h}\n",
		"backwards":  "  - {from: 48h, until: 96h}\n  - until: 48h\n",
		"same start": "  - until: 48h\n  - until: 96h\n",
		"three long": "  - {from: 72h, until: 96h}\n  - until: 24h\n  - {from: 24h, until: 72h}\n",
	} {
		lib := small(t, coldFile, "  - until: 48h\n", windows)
		a := assess(t, lib, smallStrain)
		got, cold := plan.Build(lib.Catalogue, a, now).Find("cold")
		if got != plan.InPlan || cold.Until == nil || !cold.Until.Equal(a.Onset.Add(96*time.Hour)) {
			t.Errorf("%s: %s until %v, want now until hour 96", name, got, cold.Until)
		}
	}
}

func TestAnOpenEndSwallowsWhatFollows(t *testing.T) {
	for name, windows := range map[string]string{
		"from the start":   "  - from: 0h\n  - until: 50h\n",
		"from hour 24":     "  - until: 24h\n  - from: 24h\n  - {from: 40h, until: 50h}\n",
		"within the first": "  - until: 24h\n  - from: 10h\n",
	} {
		lib := small(t, coldFile, "  - until: 48h\n", windows)
		got, cold := plan.Build(lib.Catalogue, assess(t, lib, smallStrain), now).Find("cold")
		if got != plan.InPlan || cold.Until != nil {
			t.Errorf("%s: %s until %v, want now without an end", name, got, cold.Until)
		}
	}
}

func TestAGapBetweenWindowsStays(t *testing.T) {
	lib := small(t, coldFile, "  - until: 48h\n", "  - until: 10h\n  - {from: 30h, until: 40h}\n")
	a := assess(t, lib, smallStrain)
	got, cold := plan.Build(lib.Catalogue, a, now).Find("cold")
	if got != plan.LaterInPlan || !cold.From.Equal(a.Onset.Add(30*time.Hour)) || !cold.Until.Equal(a.Onset.Add(40*time.Hour)) {
		t.Errorf("%s from %v until %v, want hour 30 to 40", got, cold.From, cold.Until)
	}
}

const smallStrain = "nerve_signs: none\nage: 34\nseverity: mild\nonset: 20h\nbody_limits: none\n"

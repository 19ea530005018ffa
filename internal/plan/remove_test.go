package plan_test

import (
	"slices"
	"testing"
	"time"

	"backspasm/internal/plan"
)

// itHurt names the part that hurt, if it is not the whole.
func itHurt(part *plan.Intervention) string {
	if part == nil {
		return "it hurt"
	}
	return part.ID + " hurt"
}

func TestWhatIsRemovedIsLeftOutWithTheReason(t *testing.T) {
	lib := shipped(t)
	p := plan.Build(lib.Catalogue, assessed(t, lib), now)
	before := len(p.LeaveOut)
	lib.Catalogue.Remove(p, []string{"cold", "breathing", "cat_cow"}, itHurt)
	for id, why := range map[string]string{"cold": "it hurt", "breathing": "it hurt", "cat_cow": "it hurt", "cold_or_warmth": "cold hurt", "alternating": "cold hurt"} {
		if place, _ := p.Find(id); place != plan.LeftOutOfPlan {
			t.Errorf("%s: %s", id, place)
		}
		i := slices.IndexFunc(p.LeaveOut, func(x plan.LeftOut) bool { return x.ID == id })
		if i < 0 || !slices.Equal(p.LeaveOut[i].Why, []string{why}) {
			t.Errorf("%s is not left out with its reason, once", id)
		}
	}
	if got := len(p.LeaveOut) - before; got != 5 {
		t.Errorf("%d more are left out, want 5", got)
	}
	for _, id := range []string{"walk", "relief_lying"} {
		if place, _ := p.Find(id); place != plan.InPlan {
			t.Errorf("%s: %s", id, place)
		}
	}
	for _, e := range p.Timeline {
		if len(e.Items) == 0 {
			t.Error("an entry of the timeline is empty")
		}
	}
	var none *plan.Plan
	lib.Catalogue.Remove(none, []string{"cold"}, itHurt) // an emergency has no plan
}

// Whoever stopped a pack because it hurt is told so, also once its time has passed:
// not that it is no longer needed.
func TestWhatIsOverKeepsTheReasonForWhichItWasRemoved(t *testing.T) {
	lib := shipped(t)
	p := plan.Build(lib.Catalogue, assessed(t, lib, "onset: 80h"), now)
	if place, _ := p.Find("cold"); place != plan.OverInPlan {
		t.Fatalf("cold: %s", place)
	}
	lib.Catalogue.Remove(p, []string{"cold"}, itHurt)
	place, _ := p.Find("cold")
	n := slices.IndexFunc(p.LeaveOut, func(x plan.LeftOut) bool { return x.ID == "cold" })
	if place != plan.LeftOutOfPlan || n < 0 || !slices.Equal(p.LeaveOut[n].Why, []string{"it hurt"}) {
		t.Errorf("cold: %s", place)
	}
}

func TestWhatStandsInTwoPlacesIsLeftOutOnce(t *testing.T) {
	i := &plan.Intervention{ID: "cold"}
	c := &plan.Catalogue{Interventions: []*plan.Intervention{i}}
	p := &plan.Plan{Now: []plan.Item{{Intervention: i}}, Moves: []plan.Item{{Intervention: i}}}
	c.Remove(p, []string{"cold"}, itHurt)
	if len(p.Now)+len(p.Moves) > 0 || len(p.LeaveOut) != 1 || !slices.Equal(p.LeaveOut[0].Why, []string{"it hurt"}) {
		t.Errorf("%+v", p)
	}
}

func TestTodayIsWhatHoldsNow(t *testing.T) {
	lib := shipped(t)
	p := plan.Build(lib.Catalogue, assessed(t, lib), now)
	has := func(at time.Time, id string) bool {
		return slices.ContainsFunc(p.Today(at), func(i plan.Item) bool { return i.ID == id })
	}
	for id, want := range map[string]bool{"cold": true, "breathing": true, "walk": true, "heat": false, "plank": false, "massage": false} {
		if has(now, id) != want {
			t.Errorf("%s: %v", id, !want)
		}
	}
	if has(now.Add(30*time.Hour), "cold") {
		t.Error("cold is there after its time")
	}
}

func TestWhatStandsInForWhatIsLeftOut(t *testing.T) {
	lib := shipped(t)
	p := plan.Build(lib.Catalogue, assessed(t, lib, "floor_is_hard: yes", "onset: 3d"), now)
	instead := p.InPlaceOf("cat_cow")
	if place, _ := p.Find("cat_cow"); place != plan.LeftOutOfPlan || len(instead) == 0 || instead[0].ID != "chair_cat_cow" {
		t.Errorf("%s, in its place %v", place, instead)
	}
}

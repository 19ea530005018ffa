package plan_test

import (
	"slices"
	"testing"
	"time"

	"backspasm/internal/plan"
)

func TestWhatIsRemovedIsLeftOutWithTheReason(t *testing.T) {
	lib := shipped(t)
	p := plan.Build(lib.Catalogue, person(t, lib), now)
	before := len(p.LeaveOut)
	p.Remove([]string{"cold", "breathing", "cat_cow"}, "it hurt")
	for _, id := range []string{"cold", "breathing", "cat_cow", "cold_or_warmth", "alternating"} { // the last two are made of cold
		if place, _ := p.Find(id); place != plan.LeftOutOfPlan {
			t.Errorf("%s: %s", id, place)
		}
		i := slices.IndexFunc(p.LeaveOut, func(x plan.LeftOut) bool { return x.ID == id })
		if i < 0 || !slices.Equal(p.LeaveOut[i].Why, []string{"it hurt"}) {
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
	none.Remove([]string{"cold"}, "it hurt") // an emergency has no plan
}

func TestWhatStandsInTwoPlacesIsLeftOutOnce(t *testing.T) {
	i := &plan.Intervention{ID: "cold"}
	p := &plan.Plan{Now: []plan.Item{{Intervention: i}}, Moves: []plan.Item{{Intervention: i}}}
	p.Remove([]string{"cold"}, "it hurt")
	if len(p.Now)+len(p.Moves) > 0 || len(p.LeaveOut) != 1 || !slices.Equal(p.LeaveOut[0].Why, []string{"it hurt"}) {
		t.Errorf("%+v", p)
	}
}

func TestTodayIsWhatHoldsNow(t *testing.T) {
	lib := shipped(t)
	p := plan.Build(lib.Catalogue, person(t, lib), now)
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
	p := plan.Build(lib.Catalogue, person(t, lib, "floor_is_hard: yes", "onset: 3d"), now)
	instead := p.InPlaceOf("cat_cow")
	if place, _ := p.Find("cat_cow"); place != plan.LeftOutOfPlan || len(instead) == 0 || instead[0].ID != "chair_cat_cow" {
		t.Errorf("%s, in its place %v", place, instead)
	}
}

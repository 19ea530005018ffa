package triage_test

import (
	"maps"
	"testing"
	"time"

	"backspasm/internal/triage"
)

// lastTime is somebody who strained the back, as answered at the first visit.
func lastTime(t *testing.T) (*triage.Protocol, triage.Answers) {
	lib := builtIn(t)
	said := base(t, lib, "plain_strain")
	said["leg_pain"] = triage.Answer{Value: triage.Yes}
	said["toes_heels"] = triage.Answer{Value: triage.No}
	said["thin_bones"] = triage.Answer{Value: triage.Yes}
	said["bone_spot"] = triage.Answer{Value: triage.Yes}
	return lib.Protocol, said
}

func sign(value string) triage.Answer { return triage.Answer{Value: value} }

func TestACheckInAsksTheWarningSignsAgainAndKeepsTheFacts(t *testing.T) {
	p, before := lastTime(t)
	said := p.Carried(before, triage.Answers{}, now)
	for _, id := range []string{"saddle_numbness", "chest_or_breath", "very_ill", "leg_pain", "fever", "severity", "new_fall"} {
		if _, kept := said[id]; kept {
			t.Errorf("%s is not asked again", id)
		}
	}
	for _, id := range []string{"age", "thin_bones", "how_it_began", "onset", "bone_spot"} {
		if _, kept := said[id]; !kept {
			t.Errorf("%s is asked again", id)
		}
	}
	if step, _ := triage.Next(p, said, now); step.Screen.ID != "nerve_signs" {
		t.Errorf("the first screen is %s, want nerve_signs", step.Screen.ID)
	}
}

func TestNewsAboutHealthIsAskedForAgain(t *testing.T) {
	p, before := lastTime(t)
	for answer, again := range map[string]bool{triage.No: false, triage.Yes: true, triage.Unsure: true} {
		said := p.Carried(before, triage.Answers{"new_health_fact": sign(answer)}, now)
		for _, id := range []string{"thin_bones", "weak_immunity", "skin_trouble"} {
			if _, kept := said[id]; kept == again {
				t.Errorf("new_health_fact %s: %s is kept: %v", answer, id, kept)
			}
		}
		if _, kept := said["age"]; !kept {
			t.Errorf("new_health_fact %s: the age is asked again", answer)
		}
	}
}

func TestAfterAWeekThePainIsDescribedAgain(t *testing.T) {
	p, before := lastTime(t)
	for days, again := range map[int]bool{3: false, 7: false, 8: true} {
		before["onset"] = triage.Answer{Moment: now.Add(-time.Duration(days) * 24 * time.Hour)}
		if _, kept := p.Carried(before, triage.Answers{}, now)["bone_spot"]; kept == again {
			t.Errorf("after %d days: the old answer is kept: %v", days, kept)
		}
	}
}

func TestWhatIsSaidNowCountsAndNotWhatWasSaidBefore(t *testing.T) {
	p, before := lastTime(t)
	said := p.Carried(before, triage.Answers{"thin_bones": sign(triage.No), "leg_pain": sign(triage.No)}, now)
	if said["thin_bones"].Value != triage.No || said["leg_pain"].Value != triage.No {
		t.Errorf("what was said before counts: %v, %v", said["thin_bones"], said["leg_pain"])
	}
}

func TestWhatIsNotSaidAnewOnASheetIsKept(t *testing.T) {
	p, before := lastTime(t)
	said := p.Carried(before, triage.Answers{"maybe_pregnant": sign(triage.No)}, now)
	if said["thin_bones"].Value != triage.Yes {
		t.Error("a row after one that is said anew is lost")
	}
}

func TestACheckInCannotBeTalkedOutOfBeingOne(t *testing.T) {
	p, before := lastTime(t)
	if said := p.Carried(before, triage.Answers{"visit": sign("first")}, now); said[triage.VisitID].Value != triage.CheckIn {
		t.Errorf("it counts as %q", said[triage.VisitID].Value)
	}
}

func TestCarryingChangesNeitherWhatWasSaidBeforeNorNow(t *testing.T) {
	p, before := lastTime(t)
	now1, copied := triage.Answers{"new_fall": sign(triage.Yes)}, maps.Clone(before)
	p.Carried(before, now1, now)
	if len(now1) != 1 || !maps.Equal(before, copied) {
		t.Error("it writes into what it was given")
	}
}

// The screens of a check-in are no gap in a first visit, and the other way round
// a check-in lists what it did not ask.
func TestAFirstVisitIsNotAskedWhatOnlyACheckInAsks(t *testing.T) {
	p, said := lastTime(t)
	for _, id := range triage.Assess(p, said, now).NotAsked {
		if screenOf(p, id).CheckIn {
			t.Errorf("%s is listed as not asked at a first visit", id)
		}
	}
	if missing := triage.Missing(p, said, now); len(missing) > 0 {
		t.Errorf("a first visit misses %v", ids(missing))
	}
	said[triage.VisitID] = sign(triage.CheckIn)
	if missing := ids(triage.Missing(p, said, now)); len(missing) == 0 || missing[0] != "new_fall" {
		t.Errorf("a check-in misses %v", missing)
	}
}

// "In the last two days" does not stay true.
func TestAnAccidentJustNowIsAskedAboutAgainOnceTwoDaysHavePassed(t *testing.T) {
	p, before := lastTime(t)
	before["how_it_began"] = sign("accident_just_now")
	for hours, again := range map[int]bool{48: false, 49: true} {
		before["onset"] = triage.Answer{Moment: now.Add(-time.Duration(hours) * time.Hour)}
		if _, kept := p.Carried(before, triage.Answers{}, now)["how_it_began"]; kept == again {
			t.Errorf("after %d hours it is kept: %v", hours, kept)
		}
	}
}

func TestWhoHasBeenExaminedIsAskedAgainWhetherNobodyDid(t *testing.T) {
	p, before := lastTime(t)
	before["told_before"] = sign("once")
	before["asked_three_times"] = sign(triage.Yes)
	for seen, again := range map[string]bool{triage.No: true, triage.Yes: false, triage.Unsure: true} {
		said := p.Carried(before, triage.Answers{"not_seen_yet": sign(seen)}, now)
		if _, kept := said["asked_three_times"]; kept == again {
			t.Errorf("not seen yet %s: the old answer is kept: %v", seen, kept)
		}
	}
}

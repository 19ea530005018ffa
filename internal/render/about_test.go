package render_test

import (
	"bytes"
	"slices"
	"strings"
	"testing"
	"time"

	"backspasm/internal/compiled"
	"backspasm/internal/library"
	"backspasm/internal/person"
	"backspasm/internal/plan"
	"backspasm/internal/render"
	"backspasm/internal/rule"
	"backspasm/internal/triage"
)

func about(region string, said rule.Facts, saved bool) render.About {
	lib := compiled.Content()
	where, _ := lib.Messages.Region(region)
	return render.About{Letterhead: render.Letterhead{Library: lib, Program: "test", Region: where}, Now: time.Date(2026, 11, 27, 9, 0, 0, 0, time.UTC), Said: said, Saved: saved}
}

func pageAbout(t *testing.T, a render.About, topic library.Topic, width int) string {
	t.Helper()
	var out bytes.Buffer
	if err := a.Page(&out, topic, render.Look{Width: width}); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

// The ten pages that people ask for; each has a test of its own in content/about.
var asked = []string{"cold-or-warmth", "driving", "lasting", "leg-pain", "painkillers", "pregnancy", "scans", "sleep", "wheelchair", "work"}

func TestEveryPageHasAtMost14LinesAnd120WordsForEverybodyInEveryRegion(t *testing.T) {
	lib := compiled.Content()
	if got := strings.Join(render.TopicIDs(lib), " "); got != strings.Join(asked, " ") {
		t.Fatalf("the pages are %s", got)
	}
	readers := []rule.Facts{{}}
	for _, v := range authored(t).Vignettes {
		given, err := person.Of(authored(t), v, now)
		if err != nil {
			t.Fatal(err)
		}
		readers = append(readers, plan.Answered(triage.Assess(lib.Protocol, given, now)))
	}
	if len(readers) < 100 {
		t.Fatalf("only %d readers", len(readers))
	}
	for _, topic := range lib.Topics {
		for _, said := range readers {
			for _, region := range []string{"uk", "elsewhere", "au"} {
				text := pageAbout(t, about(region, said, true), topic, 79)
				lines, do := topic.Told(said)
				if n := strings.Count(text, "\n"); n > 14 {
					t.Fatalf("%s in %s: %d lines:\n%s", topic.ID, region, n, text)
				}
				if n := len(strings.Fields(topic.Title + " " + strings.Join(lines, " ") + " " + do)); n > 120 {
					t.Fatalf("%s: %d words", topic.ID, n)
				}
				if do == "" || strings.Count(text, "DO THIS: ") != 1 || !strings.Contains(text, "\nEvidence: "+topic.Evidence+". From: ") || strings.Contains(text, "{") {
					t.Fatalf("%s has not one thing to do and where it comes from:\n%s", topic.ID, text)
				}
			}
		}
	}
}

// Whatever sign forbids cold or heat, yes or not sure: the page says to leave both off, to
// ask, or to go by the plan.
func TestNoPageOrdersColdOrWarmthThatASignForbids(t *testing.T) {
	lib := compiled.Content()
	topic, _ := lib.Topic("cold-or-warmth")
	free := "Try the one that you like"
	if _, do := topic.Told(rule.Facts{}); !strings.HasPrefix(do, free) {
		t.Fatalf("the general page says: %s", do)
	}
	signs := 0
	for _, screen := range lib.Protocol.Screens {
		for _, q := range screen.Questions {
			own := strings.HasPrefix(q.ID, "hurt_") // of one of the two: the other is left
			if own || !slices.Contains(q.Forbids, "cold") && !slices.Contains(q.Forbids, "heat") {
				continue
			}
			signs++
			for _, answer := range []string{"yes", rule.Unsure} {
				r := partial(t, lib, person.Document("plain_strain", q.ID+": "+answer))
				if _, do := topic.Told(plan.Answered(r.Assessment)); strings.HasPrefix(do, free) {
					t.Errorf("%s: %s is told: %s", q.ID, answer, do)
				}
			}
		}
	}
	if signs < 8 {
		t.Errorf("only %d signs forbid cold or heat", signs)
	}
}

// A word that people type leads to its page, and a slip to the nearest.
func TestEveryWordLeadsToOnePage(t *testing.T) {
	lib := compiled.Content()
	for word, id := range map[string]string{"sciatica": "leg-pain", "Sciatica": "leg-pain", "leg_pain": "leg-pain", "mri": "scans", "mattress": "sleep", "sick-note": "work", "opioids": "painkillers", "flare": "lasting", "epidural": "pregnancy", "ice": "cold-or-warmth"} {
		if topic, ok := lib.Topic(word); !ok || topic.ID != id {
			t.Errorf("%s leads to %q, want %s", word, topic.ID, id)
		}
	}
	if _, ok := lib.Topic("weather"); ok {
		t.Error("a page about the weather")
	}
}

// The list is one line each at 80 columns; with a saved plan those that fit come first.
func TestTheListHasALineForEachPage(t *testing.T) {
	lib := compiled.Content()
	for _, saved := range []bool{false, true} {
		said := rule.Facts{}
		if saved {
			said = plan.Answered(read(t, lib, person.Document("sciatica_ten_days")).Assessment)
		}
		var out bytes.Buffer
		if err := about("uk", said, saved).Text(&out, render.Look{Width: 80}); err != nil {
			t.Fatal(err)
		}
		for _, topic := range lib.Topics {
			if !strings.Contains(out.String(), "\n- "+topic.ID+": "+topic.Says+"\n") {
				t.Errorf("%s has no line of its own:\n%s", topic.ID, &out)
			}
		}
		fits, others, found := strings.Cut(out.String(), "THE OTHERS")
		if found != saved || saved && (!strings.Contains(fits, "- leg-pain:") || !strings.Contains(others, "- pregnancy:") || strings.Contains(others, "- scans:")) {
			t.Errorf("saved %v:\n%s", saved, &out)
		}
	}
}

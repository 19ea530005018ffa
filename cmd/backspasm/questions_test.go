package main

import (
	"bytes"
	"encoding/json"
	"slices"
	"strings"
	"testing"
)

// outputOf runs a command that must succeed and returns what it prints.
func outputOf(t *testing.T, args ...string) []byte {
	t.Helper()
	var out, errOut bytes.Buffer
	if status := run(args, strings.NewReader(""), &out, &errOut); status != exitOK {
		t.Fatalf("%q: exit status %d\n%s", args, status, &errOut)
	}
	return out.Bytes()
}

type listed struct {
	SchemaVersion int `json:"schema_version"`
	Screens       []struct {
		ID        string
		Questions []struct {
			ID, Kind, Asks, Why, Until string
			NotSure                    string `json:"not_sure"`
			AskWhen                    any    `json:"ask_when"`
			Safety                     *bool
			Computed                   bool
			Answers                    []string
			Options                    []struct {
				ID, Says string
				Rank     *int
			}
			Bands []struct {
				ID, Unit string
				Edge     *int64
			}
		}
	}
}

func list(t *testing.T) listed {
	t.Helper()
	decoder := json.NewDecoder(bytes.NewReader(outputOf(t, "questions", "--json")))
	var out listed
	if err := decoder.Decode(&out); err != nil {
		t.Fatal(err)
	}
	if decoder.More() {
		t.Fatal("something follows the document")
	}
	return out
}

func TestQuestionsListsEveryQuestionOnceAndWhole(t *testing.T) {
	seen := map[string]bool{}
	count := 0
	for _, s := range list(t).Screens {
		if s.ID == "" || seen["screen "+s.ID] || len(s.Questions) == 0 || len(s.Questions) > 8 {
			t.Errorf("the screen %q is there twice, or has %d questions", s.ID, len(s.Questions))
		}
		seen["screen "+s.ID] = true
		for _, q := range s.Questions {
			count++
			if q.ID == "" || seen[q.ID] {
				t.Errorf("the question %q is there twice", q.ID)
			}
			seen[q.ID] = true
			if q.Asks == "" || q.Why == "" || q.Safety == nil || len(q.Answers) < 2 || slices.Contains(q.Answers, "") {
				t.Errorf("%s is not whole: %+v", q.ID, q)
			}
			if q.Until != "emergency" && q.Until != "same_day" {
				t.Errorf("%s is left out from %q", q.ID, q.Until)
			}
		}
	}
	for _, id := range []string{"saddle_numbness", "pee_trouble", "big_accident", "self_harm", "age", "onset", "severity", "fever", "skin_trouble"} {
		if !seen[id] {
			t.Errorf("%s is not listed", id)
		}
	}
	if count < 90 {
		t.Errorf("%d questions are listed", count)
	}
}

func TestQuestionsListsTheAnswersOfEachKind(t *testing.T) {
	for _, s := range list(t).Screens {
		for _, q := range s.Questions {
			switch q.Kind {
			case "sign":
				if !slices.Equal(q.Answers[:3], []string{"no", "yes", "unsure"}) {
					t.Errorf("%s: %q", q.ID, q.Answers)
				}
			case "choice":
				if q.Computed && q.Options[0].Rank == nil { // no visit is worse than another
					continue
				}
				var ids []string
				worst := 0
				for _, o := range q.Options {
					ids = append(ids, o.ID)
					if o.Rank == nil || *o.Rank < worst {
						t.Errorf("%s: %s does not stand in order from calmer to worse", q.ID, o.ID)
						continue
					}
					worst = *o.Rank
				}
				if !slices.Equal(ids, q.Answers) {
					t.Errorf("%s: answers %q, options %q", q.ID, q.Answers, ids)
				}
			case "number", "moment":
				if len(q.Bands) != len(q.Answers) || q.Bands[0].Edge != nil {
					t.Errorf("%s: %+v", q.ID, q.Bands)
				}
				for n, b := range q.Bands[1:] {
					if before := q.Bands[n].Edge; b.Edge == nil || before != nil && *before >= *b.Edge || b.ID != q.Answers[n+1] {
						t.Errorf("%s: the band %s does not begin after the one before", q.ID, b.ID)
					}
				}
			default:
				t.Errorf("%s has the kind %q", q.ID, q.Kind)
			}
		}
	}
}

// Written from the design: 48 hours, a week, two, four, six and twelve weeks.
func TestQuestionsSaysTheEdgesOfTheOnset(t *testing.T) {
	for _, s := range list(t).Screens {
		for _, q := range s.Questions {
			if q.ID != "onset" {
				continue
			}
			var edges []int64
			for _, b := range q.Bands[1:] {
				edges = append(edges, *b.Edge)
				if b.Unit != "hours" {
					t.Errorf("the unit is %s", b.Unit)
				}
			}
			if want := []int64{48, 72, 168, 336, 672, 1008, 2016}; !slices.Equal(edges, want) {
				t.Errorf("got %v, want %v", edges, want)
			}
			return
		}
	}
	t.Error("onset is not listed")
}

func TestTheTextListsTheSameQuestionsInTheSameOrder(t *testing.T) {
	text := string(outputOf(t, "questions"))
	at := 0
	for _, s := range list(t).Screens {
		for _, q := range s.Questions {
			kind := q.Kind + ";"
			if q.Computed {
				kind = "worked out by the program)"
			}
			next := strings.Index(text[at:], "\n   "+q.ID+" ("+kind)
			if next < 0 {
				t.Fatalf("%s is not there, or not in its place", q.ID)
			}
			at += next + 1
		}
	}
}

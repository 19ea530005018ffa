package render_test

import (
	"bytes"
	"encoding/json"
	"math/rand/v2"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"backspasm/internal/library"
	"backspasm/internal/render"
	"backspasm/internal/triage"
)

// sorted are the questions of a result, as the hand-over must sort them.
func sorted(r render.Result) map[string][]string {
	out := map[string][]string{}
	for _, s := range r.Library.Protocol.Screens {
		for _, q := range s.Questions {
			_, given := r.Answers[q.ID]
			remedy := regexp.MustCompile(`^(tried|helped|hurt)_`).MatchString(q.ID)
			value := r.Answers[q.ID].Value
			switch {
			case q.Computed, s.CheckIn && r.Answers["visit"].Value != "check_in", s.Later && !given && r.Answers["visit"].Value != "check_in":
			case !given:
				out["not_asked"] = append(out["not_asked"], q.ID)
			case value == "yes" && !remedy:
				out["yes"] = append(out["yes"], q.ID)
			case value == "unsure" && !remedy:
				out["not_sure"] = append(out["not_sure"], q.ID)
			case value == "rather_not_say":
				out["kept_back"] = append(out["kept_back"], q.ID)
			case value == "no" && !q.NoRedFlag:
				out["answered_no"] = append(out["answered_no"], q.ID)
			}
		}
	}
	for _, ids := range out {
		slices.Sort(ids)
	}
	return out
}

type posed struct {
	Question string `json:"question"`
}

type pageFields struct {
	Negatives []struct{ Questions []posed } `json:"answered_no"`
	NotAsked  []struct{ Questions []posed } `json:"not_asked"`
	Unsure    []posed                       `json:"not_sure"`
	KeptBack  []posed                       `json:"kept_back"`
}

func (f pageFields) sorted() map[string][]string {
	out := map[string][]string{}
	add := func(name string, questions []posed) {
		for _, q := range questions {
			out[name] = append(out[name], q.Question)
		}
		slices.Sort(out[name])
	}
	for _, in := range f.Negatives {
		add("answered_no", in.Questions)
	}
	for _, in := range f.NotAsked {
		add("not_asked", in.Questions)
	}
	add("not_sure", f.Unsure)
	add("kept_back", f.KeptBack)
	return out
}

// anybody answers a whole interview as chance has it.
func anybody(lib *library.Content, r *rand.Rand, checkIn bool) triage.Answers {
	p, all := lib.Protocol, triage.Answers{}
	if checkIn {
		all[triage.VisitID] = triage.Answer{Value: triage.CheckIn}
	}
	calm := 5 + r.IntN(60)
	for {
		step, more := triage.Next(p, all, now)
		if !more {
			return all
		}
		for _, q := range step.Ask {
			values := q.Values()
			switch {
			case q.Kind == triage.Number:
				all[q.ID] = triage.Answer{Number: q.Min + r.Int64N(q.Max-q.Min+1)}
			case q.Kind == triage.Moment:
				all[q.ID] = triage.Answer{Moment: now.Add(-time.Duration(r.IntN(2400)) * time.Hour)}
			case q.MayDecline && r.IntN(10) == 0:
				all[q.ID] = triage.Answer{Value: triage.Declined}
			case q.Kind == triage.Sign && r.IntN(calm) > 0:
				all[q.ID] = triage.Answer{Value: triage.No}
			case q.Kind == triage.Choice && q.TakesUnsure() && r.IntN(8) == 0:
				all[q.ID] = triage.Answer{Value: triage.Unsure}
			default:
				all[q.ID] = triage.Answer{Value: values[r.IntN(len(values))]}
			}
		}
	}
}

// crowd calls each for many people made by chance, half of them at a check-in; in
// the quick run for a few of each kind of them.
func crowd(t *testing.T, each func(t *testing.T, h render.Handover)) {
	t.Helper()
	lib, r := shipped(t), rand.New(rand.NewPCG(5, 8))
	met, isFew := map[triage.Disposition]int{}, few()
	for n := range 300 {
		h := alone(resultOf(lib, "1.2.3", region(t, lib, "uk"), anybody(lib, r, n%2 == 1), now))
		if n%2 == 1 {
			first := resultOf(lib, "1.2.3", h.Region, anybody(lib, r, false), now.Add(-48*time.Hour))
			h.Visits = []render.Result{first, h.Result}
		}
		met[h.Assessment.Disposition]++
		if isFew(h.Result) {
			each(t, h)
		}
		if t.Failed() {
			t.Fatalf("person %d: %v", n, h.Answers)
		}
	}
	for _, d := range triage.Dispositions() {
		if met[d] < 4 {
			t.Errorf("too few people of each kind: %v", met)
		}
	}
}

// A yes, a no, a not sure, a kept back and a not asked are five things.
func TestEveryAnswerStandsWhereItBelongs(t *testing.T) {
	met := map[string]int{}
	crowd(t, func(t *testing.T, h render.Handover) {
		want := sorted(h.Result)
		var f pageFields
		if err := json.Unmarshal([]byte(forms(t, h)["json"]), &f); err != nil {
			t.Fatal(err)
		}
		for name, ids := range f.sorted() {
			if !slices.Equal(ids, want[name]) {
				t.Errorf("%s: %q, want %q", name, ids, want[name])
			}
			met[name] += len(ids)
		}
		for form, page := range readable(t, h) {
			for _, id := range slices.Concat(want["yes"], want["not_sure"], want["kept_back"]) {
				met["quoted"]++
				q := h.Library.Protocol.Question(id)
				says := strings.TrimRight(q.Asks, "?.")
				if form != "json" && h.Answers[id].Value == triage.Yes {
					says = "I " + q.InWords(triage.Yes)
				}
				if !strings.Contains(page, says) {
					t.Errorf("%s does not say %q: %s", form, says, page)
				}
			}
		}
	})
	for _, name := range []string{"answered_no", "not_asked", "not_sure", "kept_back", "quoted"} {
		if met[name] < many(20) {
			t.Errorf("too few: %v", met)
		}
	}
}

// names are the short names in a section of the text.
func names(text, heading string) []string {
	_, part, found := strings.Cut(text, "\n"+heading+"\n")
	if !found {
		return nil
	}
	part, _, _ = strings.Cut("\n"+part, "\n\n")
	part = regexp.MustCompile(`\n[A-Z]{3}`).Split(part, 2)[0]
	var out []string
	for line := range strings.SplitSeq(strings.ReplaceAll(part, "\n  ", " "), "\n- ") {
		for family := range strings.SplitSeq(strings.TrimSpace(line), ". ") {
			if _, of, found := strings.Cut(family, ": "); found {
				out = append(out, strings.Split(of, ", ")...)
			}
		}
	}
	return out
}

func TestNoShortNameIsBothNoAndNotAsked(t *testing.T) {
	met := 0
	crowd(t, func(t *testing.T, h render.Handover) {
		text := handed(t, h)
		no, open := names(text, "ASKED ABOUT AND SAID NO (SHORT NAMES)"), names(text, "NOT ASKED (SHORT NAMES)")
		if want := len(sorted(h.Result)["answered_no"]); len(no) != want {
			t.Errorf("%d names for %d answers: %q", len(no), want, no)
		}
		for _, name := range open {
			met++
			if slices.Contains(no, name) {
				t.Errorf("%s is said no to and not asked", name)
			}
		}
		each := slices.Sorted(slices.Values(append(no, open...)))
		if len(slices.Compact(slices.Clone(each))) != len(each) {
			t.Errorf("a name stands for two questions: %q", each)
		}
	})
	if met < many(500) {
		t.Errorf("only %d were not asked", met)
	}
}

func TestTheHandoverTextHasOnlyPlainCharacters(t *testing.T) {
	crowd(t, func(t *testing.T, h render.Handover) {
		h.Written = h.Written.In(time.FixedZone("\x1b[2J\u202e", 3600))
		text := handed(t, h)
		if i := strings.IndexFunc(text, func(r rune) bool { return r != '\n' && (r < ' ' || r > '~') }); i >= 0 {
			t.Errorf("the text is not plain: %q", text[max(0, i-20):min(len(text), i+20)])
		}
	})
}

func TestTheHandoverIsAsItsSchemaSays(t *testing.T) {
	text, err := jsonschema.UnmarshalJSON(bytes.NewReader(render.HandoverSchema))
	if err != nil {
		t.Fatal(err)
	}
	compiler := jsonschema.NewCompiler()
	compiler.AssertFormat()
	if err := compiler.AddResource("handover.json", text); err != nil {
		t.Fatal(err)
	}
	schema := compiler.MustCompile("handover.json")
	crowd(t, func(t *testing.T, h render.Handover) {
		value, err := jsonschema.UnmarshalJSON(strings.NewReader(forms(t, h)["json"]))
		if err == nil {
			err = schema.Validate(value)
		}
		if err != nil {
			t.Error(err)
		}
	})
}

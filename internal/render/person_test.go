package render_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"maps"
	"math/rand/v2"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"backspasm/internal/render"
	"backspasm/internal/triage"
)

// told is a result in every format that a person reads, and the card alone, in one
// line of words each; in the quick run as text and the card.
func told(t *testing.T, r render.Result) map[string]string {
	t.Helper()
	out := map[string]string{"text": text(t, r, render.Look{Width: 72, Full: true}), "card": text(t, r, render.Look{Width: 80})}
	if !testing.Short() {
		maps.Copy(out, leaflets(t, r, render.Look{Full: true}))
	}
	for name, page := range out {
		out[name] = inWords(page)
	}
	return out
}

var markup = regexp.MustCompile(`<style>(?s:.*?)</style>|<[^>]*>|\\`)

func inWords(page string) string {
	return strings.Join(strings.Fields(strings.ReplaceAll(markup.ReplaceAllString(page, " "), "&#39;", "'")), " ")
}

type spoken struct {
	Pain      *string
	Plan      *struct{}
	SafetyNet []string `json:"safety_net"`
	Sources   []struct{ ID string }
}

func inJSON(t *testing.T, r render.Result) spoken {
	t.Helper()
	var out bytes.Buffer
	if err := render.JSON(&out, r); err != nil {
		t.Fatal(err)
	}
	var fields spoken
	if err := json.Unmarshal(out.Bytes(), &fields); err != nil {
		t.Fatal(err)
	}
	return fields
}

// people are all vignettes, and many made by chance at a first visit and a
// check-in.
func people(t *testing.T, each func(t *testing.T, r render.Result)) {
	t.Helper()
	everybody(t, each)
	lib, r := shipped(t), rand.New(rand.NewPCG(13, 10))
	for _, id := range []string{"floor_is_hard", "dizzy_or_falls", "hip_or_surgery", "heart_trouble", "thin_bones", "steroids_long", "old_trouble", "blood_thinner"} {
		for _, onset := range []string{"20h", "60h", "5d", "12d", "30d"} {
			for _, value := range []string{"yes", "unsure"} {
				each(t, strain(t, lib, id+": "+value+"\nonset: "+onset+"\nseverity: mild\ncan_do: all_normal\nhow_it_began: after_sitting\nsits_all_day: yes\nstress: yes\n"))
			}
		}
	}
	for n := range many(150) {
		given := anybody(lib, r, n%3 == 0)
		each(t, resultOf(lib, "1.2.3", region(t, lib, "uk"), given, now))
		if t.Failed() {
			t.Fatalf("person %d: %v", n, given)
		}
	}
}

// Who has or may have a reason against anti-inflammatory tablets never reads the
// ordinary line; every result but an emergency and out of scope has one, in its
// first part.
func TestEveryResultSaysWhatSuitsForThePain(t *testing.T) {
	const strict, ill, ordinary = "Take no ibuprofen-like tablet or gel", "Ask a pharmacist before any new pain tablet, and hide no fever", "An ibuprofen-like tablet may help a little: ask a pharmacist first."
	met := map[string]int{}
	people(t, func(t *testing.T, r render.Result) {
		a := r.Assessment
		none := a.Disposition == triage.Emergency || a.OutOfScope != ""
		reason := r.Answers["age"].Number >= 65
		for _, id := range []string{"maybe_pregnant", "blood_thinner", "steroids_long", "heart_trouble", "kidney_trouble", "salt_or_fluid_limit", "pressure_tablets", "weak_immunity", "sick_or_yellow", "bowel_disease"} {
			value := r.Answers[id].Value
			reason = reason || value == triage.Yes || value == triage.Unsure
		}
		want := ordinary
		for _, id := range []string{"fever", "pee_pain_or_blood", "waves_or_belly", "ill_for_weeks"} {
			if value := r.Answers[id].Value; value == triage.Yes || value == triage.Unsure {
				want = ill
			}
		}
		if reason {
			want = strict
		}
		fields := inJSON(t, r)
		if none != (fields.Pain == nil) {
			t.Fatalf("%s: pain is %v", a.Disposition, fields.Pain)
		}
		for name, page := range told(t, r) {
			switch {
			case none && (strings.Contains(page, strict) || strings.Contains(page, "before any new pain tablet") || strings.Contains(page, "tablet may help")):
				t.Errorf("%s of %s speaks of tablets", name, a.Disposition)
			case none:
			case !strings.Contains(page, *fields.Pain):
				t.Errorf("%s lacks %q: %.300s", name, *fields.Pain, page)
			case strings.Index(page, *fields.Pain) > 700:
				t.Errorf("%s says it only after %d letters", name, strings.Index(page, *fields.Pain))
			}
		}
		if none {
			met["none"]++
			return
		}
		if !strings.HasPrefix(*fields.Pain, want) {
			t.Errorf("it says %q, not %q", *fields.Pain, want)
		}
		if !slices.ContainsFunc(fields.Sources, func(s struct{ ID string }) bool { return s.ID == "nhs_ibuprofen" }) {
			t.Error("its sources are not among those of the result")
		}
		met[*fields.Pain]++
	})
	for says, n := range met {
		if n < 10 || len(met) != 4 {
			t.Errorf("too few of a kind, or a line more: %d of %q", n, says)
		}
	}
}

func TestACheckInSaysWhatSuitsForThePain(t *testing.T) {
	for differs, want := range map[string]string{"onset: 68h\n": "An ibuprofen-like tablet may help", "onset: 68h\nblood_thinner: unsure\n": "Take no ibuprofen-like", "onset: 68h\nfever: yes\n": "Ask a pharmacist before"} {
		got := inWords(text(t, again(t, differs), render.Look{Width: 72}))
		if at := strings.Index(got, want); at < 0 || at > 500 || strings.Count(got, want) != 1 {
			t.Errorf("%q: at %d of %.400s", differs, at, got)
		}
	}
	eased := again(t, "onset: 68h\n")
	eased.Eased = true
	if got := inWords(text(t, eased, render.Look{Width: 72})); !strings.Contains(got, "ask a pharmacist first") {
		t.Errorf("at the end of a bout: %s", got)
	}
}

// notFor are words of steps that an answer forbids, by hand from what the
// precautions say.
var notFor = []struct {
	who   func(triage.Answers) bool
	words *regexp.Regexp
}{
	{late, regexp.MustCompile(`(?i)\bon your back\b|calves on a chair|^Lie or sit\b|^Sit or lie in|^Sit, stand or lie|an arm's length|forehead on the floor`)},
	{reports("floor_is_hard"), regexp.MustCompile(`(?i)calves on a chair|on the floor, with|plank on the floor|^Kneel|^Bridge`)},
	{func(a triage.Answers) bool { return a["age"].Number >= 65 }, regexp.MustCompile(`(?i)calves on a chair|^Kneel|plank on the floor|\bon a mat\b`)},
	{reports("dizzy_or_falls"), regexp.MustCompile(`(?i)calves on a chair|tuck your chin|rest on your toes|^Sit, stand or lie|^Bridge|plank on the floor|an arm's length|mild pull, and breathe`)},
	{reports("hip_or_surgery"), regexp.MustCompile(`(?i)calves on a chair|pillows under your knees|half your strength|^Lift one bent knee|mild pull, and breathe`)},
	{reports("heart_trouble"), regexp.MustCompile(`(?i)shoulders, hips and knees line up|forehead on the floor|half your strength|one straight slope`)},
	{reports("thin_bones"), regexp.MustCompile(`(?i)shoulders, hips and knees line up|hips tip up|one straight slope|an arm's length`)},
	{reports("steroids_long"), regexp.MustCompile(`(?i)shoulders, hips and knees line up|hips tip up|one straight slope|an arm's length`)},
	{reports("old_trouble"), regexp.MustCompile(`(?i)^Sit, stand or lie|half your strength|^When it rings, stand|^Stand for|walk around the car|^Then stand up|calves on a chair|chair without wheels`)},
	{reports("blood_thinner"), regexp.MustCompile(`Anti-inflammatory tablets are for short`)},
	{reports("maybe_pregnant"), regexp.MustCompile(`Anti-inflammatory tablets are for short`)},
	{func(a triage.Answers) bool { return a["pregnancy_stage"].Value == "might_be" }, regexp.MustCompile(`(?i)maternity unit|baby moves|your midwife or doctor at your next`)},
	{func(a triage.Answers) bool { return a["pregnancy_stage"].Value == "under_16_weeks" }, regexp.MustCompile(`(?i)baby moves`)},
}

func late(a triage.Answers) bool { return a["pregnancy_stage"].Value == "from_16_weeks" }

func reports(id string) func(triage.Answers) bool {
	return func(a triage.Answers) bool { return a[id].Value == triage.Yes || a[id].Value == triage.Unsure }
}

func TestNoStepIsPrintedThatTheAnswersForbid(t *testing.T) {
	met := make([]int, len(notFor))
	people(t, func(t *testing.T, r render.Result) {
		if r.Plan == nil {
			return
		}
		items := slices.Concat(r.Plan.Now, r.Plan.Moves, r.Plan.Prevention, r.Plan.Care)
		for _, e := range r.Plan.Timeline {
			items = append(items, e.Items...)
		}
		for n, f := range notFor {
			if !f.who(r.Answers) {
				continue
			}
			met[n]++
			for _, i := range items {
				for _, step := range i.Steps {
					if f.words.MatchString(step) {
						t.Errorf("%s: %q", i.ID, step)
					}
				}
			}
		}
		for name, page := range told(t, r) {
			if late(r.Answers) && strings.Contains(page, "calves on a chair") {
				t.Errorf("%s orders to lie on the back", name)
			}
			for _, never := range []string{"line above", "above says no"} {
				if strings.Contains(page, never) {
					t.Errorf("%s says %q", name, never)
				}
			}
		}
	})
	for n, of := range met {
		if of < 3 {
			t.Errorf("only %d people try %s", of, notFor[n].words)
		}
	}
}

// What must not be done stands where the thing is named, never behind a mark.
func TestTheCardNamesWhatMustNotBeDoneWhereItIsListed(t *testing.T) {
	named := 0
	people(t, func(t *testing.T, r render.Result) {
		if r.Plan == nil {
			return
		}
		got := strings.ToLower(inWords(text(t, r, render.Look{Width: 80})))
		for _, i := range slices.Concat(r.Plan.Now, r.Plan.Moves) {
			if i.Card == nil || i.Card.Keeps || i.From != nil {
				continue
			}
			at := strings.Index(got, strings.ToLower(strings.TrimRight(i.Card.Says, ".")))
			if at < 0 {
				continue
			}
			end := strings.IndexAny(got[at:], ")")
			for _, never := range i.Never {
				named++
				if end < 0 || !strings.Contains(got[at:at+end], strings.ToLower(never)) {
					t.Errorf("%s is listed without %q:\n%s", i.ID, never, got)
				}
			}
		}
	})
	if named < 50 {
		t.Errorf("only %d were looked at", named)
	}
	r := again(t, "onset: 68h\nmaybe_pregnant: yes\npregnancy_stage: from_16_weeks\npregnancy_signs: none\n")
	if got := inWords(text(t, r, render.Look{Width: 80})); strings.Contains(got, "on your back") || !strings.Contains(got, "DO NOW") {
		t.Errorf("pregnant: %s", got)
	}
}

// From 16 weeks the signs come first, in every format, today and the calendar.
func TestPregnantFrom16WeeksIsWarnedInEveryFormat(t *testing.T) {
	lib := shipped(t)
	for _, severity := range []string{"mild", "severe"} {
		r := strain(t, lib, "severity: "+severity+"\nmaybe_pregnant: yes\npregnancy_stage: from_16_weeks\npregnancy_signs: none\n")
		pages := told(t, r)
		for name, page := range leaflets(t, r, render.Look{Full: true}) {
			pages[name] = inWords(page)
		}
		var ics bytes.Buffer
		if err := render.ICS(&ics, r, render.Calendar{ID: "k3j2h1g0", Number: 1}); err != nil {
			t.Fatal(err)
		}
		pages["calendar"] = strings.Join(strings.Fields(strings.NewReplacer("\r\n ", "", `\n`, " ", `\,`, ",").Replace(ics.String())), " ")
		pages["handover"] = inWords(readable(t, alone(r))["text"])
		pages["json"] = strings.Join(inJSON(t, r).SafetyNet, " ")
		for name, page := range pages {
			at := regexp.MustCompile(`(?i)(bleed).*(fluid).*(tightening).*(baby moves).*(numb)`)
			if !at.MatchString(page) {
				t.Errorf("%s does not say it, or not first: %.600s", name, page)
			}
		}
	}
	early := inJSON(t, strain(t, lib, "maybe_pregnant: unsure\npregnancy_stage: might_be\npregnancy_signs: none\n")).SafetyNet
	if says := strings.Join(early, " "); strings.Contains(says, "baby") || strings.Contains(says, "maternity") || !strings.Contains(early[1], "low on one side") {
		t.Errorf("perhaps pregnant: %q", early)
	}
}

// A child has no plan, so nothing speaks of one, and on the same day all say today.
func TestUnder16NothingPromisesAPlan(t *testing.T) {
	lib, r := shipped(t), rand.New(rand.NewPCG(16, 15))
	promise := regexp.MustCompile(`(?i)plan below|steps below|follow the plan|use the plan|your plan|the plan comes|do only the gentle|look again|backspasm do\b`)
	met := map[triage.Disposition]int{}
	for n := 0; n < 2000 && (met[triage.Soon] < 20 || met[triage.SameDay] < 20 || met[triage.Emergency] < 20); n++ {
		given := anybody(lib, r, n%4 == 0)
		if a, asked := given["age"]; !asked || a.Number >= 16 {
			if !asked {
				continue
			}
			given["age"] = triage.Answer{Number: 5 + int64(n%11)}
		}
		given, _ = triage.Reached(lib.Protocol, given, now)
		for _, q := range triage.Missing(lib.Protocol, given, now) {
			given[q.ID] = q.Calmest(now)
		}
		if triage.BeforeBirth(given["age"].Number, given["onset"].Moment, now) && !given["onset"].Moment.IsZero() {
			given["onset"] = triage.Answer{Moment: now.Add(-20 * time.Hour)}
		}
		result := resultOf(lib, "1.2.3", region(t, lib, "uk"), given, now)
		d := result.Assessment.Disposition
		if result.Assessment.OutOfScope != triage.Under16 {
			continue
		}
		met[d]++
		if fields := inJSON(t, result); fields.Plan != nil || fields.Pain != nil {
			t.Fatalf("%s: a plan or a line on tablets", d)
		}
		result.SignsDue = n%2 == 0
		for name, page := range told(t, result) {
			if says := promise.FindString(page); says != "" {
				t.Errorf("%s of %s says %q: %v", name, d, says, given)
			}
			if d == triage.SameDay && !result.SignsDue && !strings.Contains(page, "today and ask for a doctor to see this child today") {
				t.Errorf("%s does not say today: %.300s", name, page)
			}
		}
		if err := render.ICS(&bytes.Buffer{}, result, render.Calendar{ID: "k3j2h1g0", Number: 1}); !errors.Is(err, render.ErrNoSessions) {
			t.Errorf("a calendar for a child: %v", err)
		}
		if t.Failed() {
			return
		}
	}
	if met[triage.Soon] < 20 || met[triage.SameDay] < 20 || met[triage.Emergency] < 5 {
		t.Errorf("too few of each: %v", met)
	}
}

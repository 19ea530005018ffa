package plan_test

import (
	"math/rand/v2"
	"os"
	"strings"
	"sync"
	"testing"
	"time"

	"backspasm/content"
	"backspasm/internal/answers"
	"backspasm/internal/document"
	"backspasm/internal/library"
	"backspasm/internal/person"
	"backspasm/internal/plan"
	"backspasm/internal/triage"
)

var now = time.Date(2026, 11, 22, 9, 0, 0, 0, time.UTC)

// shipped is the content that ships. Read once for all tests, so none may change it.
func shipped(t *testing.T) *library.Library {
	t.Helper()
	lib, problems := shippedOnce()
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	return lib
}

var shippedOnce = sync.OnceValues(func() (*library.Library, document.Problems) { return library.Load(content.FS) })

// strained is somebody who lifted a box; what differs comes after it.
func strained(differs ...string) string {
	return person.Document("plain_strain", append([]string{"course: better", "worries: none"}, differs...)...)
}

// assessed is a strained person as triage sees them, one answer a line.
func assessed(t *testing.T, lib *library.Library, differs ...string) triage.Assessment {
	t.Helper()
	return assess(t, lib, strained(differs...))
}

func answered(t *testing.T, lib *library.Library, text string) triage.Answers {
	t.Helper()
	doc, problems := answers.Read("a.yaml", []byte(text), lib.Protocol, now, false)
	if len(problems) > 0 {
		t.Fatalf("%s\n%s", text, problems)
	}
	return doc.Answers
}

func assess(t *testing.T, lib *library.Library, text string) triage.Assessment {
	t.Helper()
	return triage.Assess(lib.Protocol, answered(t, lib, text), now)
}

func build(t *testing.T, lib *library.Library, differs ...string) *plan.Plan {
	t.Helper()
	return plan.Build(lib.Catalogue, assessed(t, lib, differs...), now)
}

// random answers the whole interview as chance has it; the fewer signs, the
// calmer the result.
func random(p *triage.Protocol, r *rand.Rand) triage.Answers {
	rare := []int{1000, 100, 40, 10}[r.IntN(4)]
	all := triage.Answers{}
	if r.IntN(2) == 0 { // half of them come back
		all[triage.VisitID] = triage.Answer{Value: triage.CheckIn}
	}
	for {
		step, more := triage.Next(p, all, now)
		if !more {
			return all
		}
		for _, q := range step.Ask {
			all[q.ID] = randomAnswer(q, r, rare)
		}
	}
}

func randomAnswer(q *triage.Question, r *rand.Rand, rare int) triage.Answer {
	values := q.Values()
	harmless := q.NoRedFlag && r.IntN(4) == 0 // shapes the plan only
	switch {
	case q.ID == "age":
		return triage.Answer{Number: 10 + r.Int64N(90)}
	case q.Kind == triage.Number:
		return triage.Answer{Number: q.Min + r.Int64N(q.Max-q.Min+1)}
	case q.Kind == triage.Moment:
		reach := []int{49, 75, 300, 2100}[r.IntN(4)]
		return triage.Answer{Moment: now.Add(-time.Duration(r.IntN(reach*60)) * time.Minute)}
	case q.Kind == triage.Sign && !harmless && r.IntN(rare) > 0:
		return triage.Answer{Value: triage.No}
	}
	return triage.Answer{Value: values[r.IntN(len(values))]}
}

// crowd is many random people, the same for every test.
var crowd = sync.OnceValue(func() []triage.Assessment {
	lib, _ := shippedOnce()
	r := rand.New(rand.NewPCG(2026, 11))
	var out []triage.Assessment
	for range many(3000) {
		out = append(out, triage.Assess(lib.Protocol, random(lib.Protocol, r), now))
	}
	return out
})

// everybody calls each for the crowd and their plans, and makes sure that all
// dispositions are among them.
func everybody(t *testing.T, each func(t *testing.T, a triage.Assessment, p *plan.Plan)) {
	t.Helper()
	lib := shipped(t)
	met := map[triage.Disposition]int{}
	for _, a := range crowd() {
		met[a.Disposition]++
		if each(t, a, plan.Build(lib.Catalogue, a, now)); t.Failed() {
			t.Fatalf("facts: %v", a.Facts)
		}
	}
	for _, d := range triage.Dispositions() {
		if met[d] < many(100) {
			t.Fatalf("too few people of each kind: %v", met)
		}
	}
}

// shown lists the ids of all that the plan holds, wherever it stands.
func shown(p *plan.Plan) []string {
	groups := [][]plan.Item{p.Now, p.Moves, p.Prevention, p.Care}
	for _, e := range p.Timeline {
		groups = append(groups, e.Items)
	}
	for _, s := range p.Stages {
		groups = append(groups, s.Adds)
	}
	var out []string
	for _, group := range groups {
		for _, item := range group {
			out = append(out, item.ID)
		}
	}
	return out
}

func ids(items []plan.Item) []string {
	var out []string
	for _, item := range items {
		out = append(out, item.ID)
	}
	return out
}

// small is the small content of the loader's tests with parts replaced.
func small(t *testing.T, edits ...string) *library.Library {
	t.Helper()
	fsys := copyOf(t, os.DirFS("../library/testdata/small"))
	for i := 0; i < len(edits); i += 3 {
		file, old, with := edits[i], edits[i+1], edits[i+2]
		text := string(fsys[file].Data)
		if strings.Count(text, old) != 1 {
			t.Fatalf("%q does not stand once in %s", old, file)
		}
		fsys[file].Data = []byte(strings.Replace(text, old, with, 1))
	}
	lib, problems := library.Load(fsys)
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	return lib
}

// many is how many people are made by chance; in the quick run a quarter of them.
func many(n int) int {
	if testing.Short() {
		return n / 4
	}
	return n
}

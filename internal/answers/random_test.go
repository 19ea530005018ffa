package answers_test

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"backspasm/internal/answers"
	"backspasm/internal/triage"
)

// random answers the whole interview as chance has it.
func random(p *triage.Protocol, r *rand.Rand) triage.Answers {
	all := triage.Answers{}
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
				all[q.ID] = triage.Answer{Moment: now.Add(-time.Duration(r.IntN(300)) * time.Hour)}
			case q.Kind == triage.Sign && r.IntN(40) > 0:
				all[q.ID] = triage.Answer{Value: triage.No}
			default:
				all[q.ID] = triage.Answer{Value: values[r.IntN(len(values))]}
			}
		}
	}
}

func write(p *triage.Protocol, all triage.Answers) string {
	var b strings.Builder
	for _, id := range slices.Sorted(maps.Keys(all)) {
		switch a := all[id]; p.Question(id).Kind {
		case triage.Number:
			fmt.Fprintf(&b, "%s: %d\n", id, a.Number)
		case triage.Moment:
			fmt.Fprintf(&b, "%s: %s\n", id, a.Moment.Format(time.RFC3339))
		default:
			fmt.Fprintf(&b, "%s: %s\n", id, a.Value)
		}
	}
	return b.String()
}

func TestAnswersWrittenDownAreReadAsTheyWere(t *testing.T) {
	p := real(t)
	r := rand.New(rand.NewPCG(1, 2))
	for range many(500) {
		all := random(p, r)
		text := write(p, all)
		doc, problems := answers.Read("a.yaml", []byte(text), p, now, false)
		if len(problems) == 1 && strings.Contains(problems[0].Text, "before birth") {
			continue
		}
		if len(problems) > 0 || len(doc.Dropped) > 0 {
			t.Fatalf("%s\n%q, dropped %q", text, lines(problems), doc.Dropped)
		}
		if got := write(p, doc.Answers); got != text {
			t.Fatalf("got\n%s\nwant\n%s", got, text)
		}
	}
}

// Whatever is left out, it is either asked for or could not change the result.
func TestALeftOutAnswerNeverLowersTheResult(t *testing.T) {
	p := real(t)
	r := rand.New(rand.NewPCG(3, 4))
	for range many(500) {
		all := random(p, r)
		want := triage.Assess(p, all, now).Disposition
		given := maps.Clone(all)
		ids := slices.Sorted(maps.Keys(given))
		gone := ids[r.IntN(len(ids))]
		delete(given, gone)
		for _, partial := range []bool{false, true} {
			doc, problems := answers.Read("a.yaml", []byte(write(p, given)), p, now, partial)
			if len(problems) > 0 {
				continue
			}
			if got := triage.Assess(p, doc.Answers, now).Disposition; got < want {
				t.Fatalf("%s\nwithout %s (partial: %v): %s, want at least %s", write(p, all), gone, partial, got, want)
			}
		}
	}
}

// many is how many people are made by chance; in the quick run a quarter of them.
func many(n int) int {
	if testing.Short() {
		return n / 4
	}
	return n
}

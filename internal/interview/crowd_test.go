package interview_test

import (
	"context"
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"backspasm/internal/answers"
	"backspasm/internal/interview"
	"backspasm/internal/triage"
	"backspasm/internal/visit"
)

// somebody answers as chance has it, goes back now and then, is not sure, and
// changes answers at the review.
type somebody struct {
	*rand.Rand
	rare  int // one sign in so many is not no
	backs int
	typed func(interview.Prompt, triage.Answers) (triage.Answers, error) // nil: as said
}

func (s *somebody) Ask(_ context.Context, p interview.Prompt) (triage.Answers, error) {
	if s.IntN(15) == 0 {
		s.backs++
		return nil, interview.ErrBack
	}
	out := triage.Answers{}
	for _, q := range p.Step.Ask {
		_, given := p.Given[q.ID]
		switch {
		case p.Plain != nil:
			out[p.Plain.ID] = triage.Answer{Value: p.Plain.Values()[s.IntN(3)]}
		case !given && (s.typed != nil || s.IntN(10) > 0): // else the row stays blank; lines put it again until none is
			out[q.ID] = s.answer(q)
		}
	}
	if len(out) == 0 {
		for _, q := range p.Step.Ask {
			if _, given := p.Given[q.ID]; !given {
				out[q.ID] = s.answer(q)
			}
		}
	}
	if s.typed != nil {
		return s.typed(p, out)
	}
	return out, nil
}

func (s *somebody) answer(q *triage.Question) triage.Answer {
	values := q.Values()
	switch {
	case q.Kind == triage.Number:
		least := min(q.Min+12, q.Max/5) // of age: old enough to be asked most things
		return triage.Answer{Number: least + s.Int64N(q.Max-least+1)}
	case q.Kind == triage.Moment:
		return triage.Answer{Moment: now.Add(-time.Duration(s.IntN([]int{49, 200, 3000}[s.IntN(3)]*60)) * time.Minute)}
	case q.Kind == triage.Sign && s.IntN(s.rare) > 0:
		return triage.Answer{Value: triage.No}
	}
	return triage.Answer{Value: values[s.IntN(len(values))]}
}

func (s *somebody) Review(_ context.Context, p interview.Prompt) (string, error) {
	switch s.IntN(4) {
	case 0:
		return p.Protocol.Screens[s.IntN(len(p.Protocol.Screens))].ID, nil
	case 1:
		s.backs++
		return "", interview.ErrBack
	}
	return "", nil
}

// ReadBack is believed now and then.
func (s *somebody) ReadBack(context.Context, interview.ReadBack) (bool, error) {
	return s.IntN(3) > 0, nil
}

// document writes reached answers down.
func write(p *triage.Protocol, reached triage.Answers) string {
	var b strings.Builder
	for _, id := range slices.Sorted(maps.Keys(reached)) {
		switch a := reached[id]; p.Question(id).Kind {
		case triage.Number:
			fmt.Fprintf(&b, "%s: %d\n", id, a.Number)
		case triage.Moment:
			fmt.Fprintf(&b, "%s: %s\n", id, a.Moment.Format(time.RFC3339Nano))
		default:
			fmt.Fprintf(&b, "%s: %s\n", id, a.Value)
		}
	}
	return b.String()
}

var sameRule = cmp.Comparer(func(a, b *triage.RedFlag) bool { return a == b })

// ends runs the interview of somebody and checks what must hold at its end.
func ends(t *testing.T, p *triage.Protocol, s *somebody) triage.Assessment {
	t.Helper()
	return endsWhole(t, &interview.Interview{Protocol: p, Asker: s, Now: now, Alarm: alarm})
}

func endsWhole(t *testing.T, run *interview.Interview) triage.Assessment {
	t.Helper()
	if err := run.Run(context.Background()); err != nil {
		t.Fatal(err)
	}
	p := run.Protocol
	reached, _ := triage.Reached(p, run.All(), now)
	text := write(p, reached)
	if missing := triage.Missing(p, run.All(), now); len(missing) > 0 {
		t.Fatalf("%s is missing at the end:\n%s", missing[0].ID, text)
	}
	got := triage.Assess(p, run.All(), now)
	doc, problems := answers.Read("a.yaml", []byte(text), p, now, false)
	if len(problems) > 0 {
		t.Fatalf("%s\n%s", problems, text)
	}
	if diff := cmp.Diff(triage.Assess(p, doc.Answers, now), got, sameRule); diff != "" {
		t.Fatalf("the document gives another assessment (- document, + interview):\n%s\n%s", diff, text)
	}
	return got
}

func TestEveryInterviewEndsWhole(t *testing.T) {
	p := shipped(t)
	met := map[triage.Disposition]int{}
	backs := 0
	for seed := range many(300) {
		r := rand.New(rand.NewPCG(uint64(seed), 7))
		s := &somebody{Rand: r, rare: []int{2000, 1000, 100, 20}[seed%4]}
		met[ends(t, p, s).Disposition]++
		backs += s.backs
	}
	for _, d := range triage.Dispositions() {
		if met[d] < many(15) {
			t.Errorf("too few people of each kind: %v", met)
		}
	}
	if backs < many(100) {
		t.Errorf("nobody went back: %d", backs)
	}
}

// Somebody who comes back, goes back and changes what was said before ends with
// answers that are whole, whichever way they went.
func TestEveryCheckInEndsWhole(t *testing.T) {
	p := shipped(t)
	met := map[triage.Disposition]int{}
	for seed := range many(300) {
		r := rand.New(rand.NewPCG(uint64(seed), 9))
		first := &interview.Interview{Protocol: p, Asker: &somebody{Rand: r, rare: 2000}, Now: now}
		if endsWhole(t, first).Disposition == triage.Emergency {
			continue
		}
		e := visit.Episode{Visits: []visit.Visit{{At: now.Add(-time.Hour), Disposition: triage.Soon, Answers: first.Answers}}}
		s := &somebody{Rand: r, rare: []int{2000, 1000, 100, 20}[seed%4]}
		run := &interview.Interview{Protocol: p, Asker: s, Now: now, Alarm: alarm, Before: first.Answers, History: e.History}
		got := endsWhole(t, run)
		met[got.Disposition]++
		if got.Facts.Get(triage.VisitID) != triage.CheckIn || got.Facts.Get("told_before") != "once" {
			t.Fatalf("the program's own answers are lost: %v", got.Facts)
		}
	}
	for _, d := range triage.Dispositions() {
		if met[d] < many(10) {
			t.Errorf("too few people of each kind: %v", met)
		}
	}
}

// What is typed is what is taken: the lines give the answers that the person
// had in mind, junk or not between them.
func TestLinesGiveTheAnswersThatWereMeant(t *testing.T) {
	p := shipped(t)
	for seed := range many(100) {
		r := rand.New(rand.NewPCG(uint64(seed), 8))
		in, keys, err := os.Pipe()
		if err != nil {
			t.Fatal(err)
		}
		var out strings.Builder
		line := interview.NewLine(in, &out, 76, true)
		at := now
		line.SetClock(func() time.Time { at = at.Add(time.Second); return at })
		s := &somebody{Rand: r, rare: []int{2000, 1000, 100, 20}[seed%4]}
		s.typed = func(prompt interview.Prompt, meant triage.Answers) (triage.Answers, error) {
			text := []string{"", "\n", "?\n", "junk\n", "\n\n-1\n"}[r.IntN(5)] + typing(prompt, meant, r)
			if _, err := keys.WriteString(text); err != nil {
				return nil, err
			}
			got, err := line.Ask(context.Background(), prompt)
			if diff := cmp.Diff(meant, got); diff != "" || err != nil {
				t.Fatalf("typed %q: %v (- meant, + taken)\n%s\n%s", text, err, diff, out.String())
			}
			return got, err
		}
		ends(t, p, s)
		keys.Close()
	}
}

// typing is what the person types to say what is meant.
func typing(p interview.Prompt, meant triage.Answers, r *rand.Rand) string {
	words := map[string]string{triage.Yes: "y", triage.No: "n", triage.Unsure: "u"}
	if p.Plain != nil {
		return words[meant[p.Plain.ID].Value] + "\n"
	}
	if p.Screen.Sheet() {
		return sheetLine(p, meant, r)
	}
	q := p.Step.Ask[0]
	a := meant[q.ID]
	switch q.Kind {
	case triage.Number:
		if q.Unlikely(a.Number) { // it is asked back
			return fmt.Sprintf("%d\n%d\n", a.Number, a.Number)
		}
		return fmt.Sprintln(a.Number)
	case triage.Moment:
		minutes := int(now.Sub(a.Moment) / time.Minute)
		return []string{fmt.Sprintf("%dm\ny\n", minutes), fmt.Sprintf("%dh%dm ago\nyes\n", minutes/60, minutes%60), "5h\nn\n" + a.Moment.Format(time.RFC3339) + "\ny\n"}[r.IntN(3)]
	case triage.Choice:
		return fmt.Sprintln(slices.Index(q.Values(), a.Value) + 1)
	}
	return words[a.Value] + "\n"
}

func sheetLine(p interview.Prompt, meant triage.Answers, r *rand.Rand) string {
	marks := map[string]string{triage.Yes: "", triage.No: "n", triage.Unsure: "?", triage.Declined: "r"}
	var tokens []string
	blank, no := 0, 0
	for n, q := range p.Step.Ask {
		if _, given := p.Given[q.ID]; given {
			continue
		}
		a, answered := meant[q.ID]
		switch {
		case !answered:
			blank++
		case a.Value == triage.No:
			no++
			tokens = append(tokens, fmt.Sprintf("n%d", n+1))
		default:
			tokens = append(tokens, fmt.Sprintf("%s%d", marks[a.Value], n+1))
		}
	}
	if blank == 0 && no > 0 { // the short way
		tokens = append(slices.DeleteFunc(tokens, func(s string) bool { return strings.HasPrefix(s, "n") }), "0")
	}
	r.Shuffle(len(tokens), func(i, j int) { tokens[i], tokens[j] = tokens[j], tokens[i] })
	return strings.Join(tokens, []string{" ", ",", ", "}[r.IntN(3)]) + "\n"
}

// many is how many people are made by chance; in the quick run a tenth of them.
func many(n int) int {
	if testing.Short() {
		return n / 10
	}
	return n
}

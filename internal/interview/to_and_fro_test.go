package interview_test

import (
	"context"
	"maps"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"backspasm/internal/interview"
	"backspasm/internal/triage"
)

// walker goes back again and again, lets stand what is held or changes it, and
// notes what was said last.
type walker struct {
	somebody
	t    *testing.T
	way  []string       // what was put, and not gone back from
	want string         // what must come next, after going back
	said triage.Answers // last
	of   map[string]triage.Answers
	kept int

	undone int
}

func (w *walker) meets(name string) {
	if w.want != "" && w.want != name {
		w.t.Fatalf("back from %v leads to %s, want %s", w.way, name, w.want)
	}
	w.want = ""
	if len(w.way) == 0 || w.way[len(w.way)-1] != name {
		w.way = append(w.way, name)
	}
}

func (w *walker) goesBack(name string) error {
	w.backs++
	w.way = w.way[:len(w.way)-1]
	w.want = name
	if n := len(w.way); n > 0 {
		w.want, w.way = w.way[n-1], w.way[:n-1]
	}
	return interview.ErrBack
}

func (w *walker) Ask(_ context.Context, p interview.Prompt) (triage.Answers, error) {
	name, ask := p.Screen.ID, p.Ask
	if p.Plain != nil {
		name, ask = "plainer "+p.Plain.ID, []*triage.Question{p.Plain}
	}
	w.meets(name)
	for id, a := range p.Held {
		if before, said := w.of[name][id]; !said || before != a { // what was closed meanwhile is not held
			w.t.Fatalf("%s holds %s=%v, said was %v", name, id, a, before)
		}
		if _, counts := p.Given[id]; counts && p.Plain == nil {
			w.t.Fatalf("%s is held and counts", id)
		}
	}
	if w.IntN(5) == 0 {
		return nil, w.goesBack(name)
	}
	out := triage.Answers{}
	for _, q := range ask {
		a, held := p.Held[q.ID]
		_, given := p.Given[q.ID]
		switch {
		case held && w.IntN(3) > 0:
			out[q.ID] = a
			w.kept++
		case p.Plain != nil:
			out[q.ID] = triage.Answer{Value: []string{triage.No, triage.No, triage.No, triage.Unsure, triage.Yes}[w.IntN(5)]}
		case !given:
			out[q.ID] = w.answer(q)
		}
	}
	if w.of[name] == nil {
		w.of[name] = triage.Answers{}
	}
	maps.Copy(w.of[name], out)
	maps.Copy(w.said, out)
	return out, nil
}

func (w *walker) Review(_ context.Context, p interview.Prompt) (string, error) {
	if w.want == "review" { // back past a change to the answers as they were before it, which are all shown
		maps.Copy(w.said, p.Given)
	}
	w.meets("review")
	switch w.IntN(4) {
	case 0:
		var screens []string
		for _, s := range p.Protocol.Screens {
			if slices.ContainsFunc(s.Questions, func(q *triage.Question) bool { _, given := p.Given[q.ID]; return given && !q.Computed }) {
				screens = append(screens, s.ID)
			}
		}
		screen := screens[w.IntN(len(screens))]
		for _, q := range p.Protocol.Screen(screen).Questions { // shown as it counts, plainly said or not
			if a, given := p.Given[q.ID]; given {
				w.of[screen][q.ID] = a
			}
		}
		return screen, nil
	case 1:
		return "", w.goesBack("review")
	}
	return "", nil
}

func (w *walker) ReadBack(context.Context, interview.ReadBack) (bool, error) {
	if w.IntN(3) == 0 {
		return true, nil
	}
	w.undone++
	last := w.way[len(w.way)-1]
	w.want, w.way = last, w.way[:len(w.way)-1]
	return false, nil
}

// However somebody goes to and fro, Back leads to what came before, what is held is
// what was said, and at the end counts what was said last, as in an interview of
// somebody who said just that.
func TestWhatWasTakenBackDecidesNothing(t *testing.T) {
	p := shipped(t)
	backs, kept, undone := 0, 0, 0
	for seed := range 150 {
		r := rand.New(rand.NewPCG(uint64(seed), 11))
		w := &walker{somebody: somebody{Rand: r, rare: []int{400, 60, 15}[seed%3]}, t: t, said: triage.Answers{}, of: map[string]triage.Answers{}}
		run := &interview.Interview{Protocol: p, Asker: w, Now: now, Alarm: alarm}
		got := endsWhole(t, run)
		undone += w.undone
		reached, _ := triage.Reached(p, run.All(), now)
		for id, a := range reached {
			if !p.Question(id).Computed && a != w.said[id] {
				t.Fatalf("%s counts as %v, said last was %v", id, a, w.said[id])
			}
		}
		if diff := cmp.Diff(triage.Assess(p, reached, now), got, sameRule); diff != "" {
			t.Fatalf("who says just that gets something else (-):\n%s", diff)
		}
		backs, kept = backs+w.backs, kept+w.kept
	}
	if backs < 150 || kept < 150 || undone < 15 {
		t.Errorf("too little happened: %d times back, %d answers let stand, %d emergencies undone", backs, kept, undone)
	}
}

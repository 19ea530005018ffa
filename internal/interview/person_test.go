package interview_test

import (
	"context"
	"fmt"
	"maps"
	"os"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"backspasm/content"
	"backspasm/internal/document"
	"backspasm/internal/interview"
	"backspasm/internal/library"
	"backspasm/internal/triage"
)

var now = time.Date(2026, 11, 22, 9, 0, 0, 0, time.UTC)

// shipped is the protocol that ships. Read once for all tests, so none may change it.
func shipped(t *testing.T) *triage.Protocol {
	t.Helper()
	lib, problems := shippedOnce()
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	return lib.Protocol
}

var shippedOnce = sync.OnceValues(func() (*library.Library, document.Problems) { return library.Load(content.FS) })

// small is the protocol of the loader's tests: nerve_signs (saddle_numbness,
// sex_change), age, severity, onset, course after two days, body_limits.
func small(t *testing.T) *triage.Protocol {
	t.Helper()
	lib, problems := library.Load(os.DirFS("../library/testdata/small"))
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	return lib.Protocol
}

// asker answers from a list: "age=38 onset=20h", "back", "quit", at the review
// "ok" or "change age". "as before" gives what is held, and "age=38 back" goes back
// from there. It notes what was put to it.
type asker struct {
	t     *testing.T
	says  []string
	put   []string
	given []int    // how many answers were known at each
	held  []string // what was held at each
	last  interview.Prompt

	readBack []string // what was read back each time
}

func (a *asker) next(p interview.Prompt, name string) (string, error) {
	a.put, a.given, a.last = append(a.put, name), append(a.given, len(p.Given)), p
	a.held = append(a.held, held(p))
	if len(a.says) == 0 {
		return "", interview.ErrInterrupted
	}
	said := a.says[0]
	a.says = a.says[1:]
	switch said {
	case "back":
		return "", interview.ErrBack
	case "quit":
		return "", interview.ErrInterrupted
	}
	return said, nil
}

// held is what a prompt holds, as "saddle_numbness=no sex_change=yes".
func held(p interview.Prompt) string {
	var out []string
	for _, id := range slices.Sorted(maps.Keys(p.Held)) {
		out = append(out, id+"="+interview.SayAnswer(p.Protocol.Question(id), p.Held[id], p.Now))
	}
	return strings.Join(out, " ")
}

func (a *asker) Ask(_ context.Context, p interview.Prompt) (triage.Answers, error) {
	name := p.Screen.ID
	if p.Plain != nil {
		name = "plainer " + p.Plain.ID
	}
	said, err := a.next(p, name)
	switch {
	case err != nil:
		return nil, err
	case said == "as before":
		return p.Held, nil
	}
	rows, back := strings.CutSuffix(said, " back") // from a sheet that is half answered
	if back {
		err = interview.ErrBack
	}
	return a.read(p.Protocol, rows), err
}

func (a *asker) Review(_ context.Context, p interview.Prompt) (string, error) {
	said, err := a.next(p, "review")
	screen, change := strings.CutPrefix(said, "change ")
	if err == nil && !change && said != "ok" {
		a.t.Fatalf("%q is said at the review", said)
	}
	if !change {
		screen = ""
	}
	return screen, err
}

// ReadBack takes "so" and "take back".
func (a *asker) ReadBack(_ context.Context, r interview.ReadBack) (bool, error) {
	a.put, a.readBack = append(a.put, "read back"), append(a.readBack, strings.Join(r.Said, " | "))
	if len(a.says) == 0 {
		return false, interview.ErrInterrupted
	}
	said := a.says[0]
	a.says = a.says[1:]
	if said != "so" && said != "take back" {
		a.t.Fatalf("%q is said to what is read back", said)
	}
	return said == "so", nil
}

func (a *asker) read(p *triage.Protocol, said string) triage.Answers {
	out := triage.Answers{}
	for _, pair := range strings.Fields(said) {
		id, value, _ := strings.Cut(pair, "=")
		q := p.Question(id)
		if q == nil {
			a.t.Fatalf("there is no question %q", id)
		}
		switch q.Kind {
		case triage.Number:
			n, err := strconv.ParseInt(value, 10, 64)
			if err != nil {
				a.t.Fatal(err)
			}
			out[id] = triage.Answer{Number: n}
		case triage.Moment:
			d, ok := document.Duration(value)
			if !ok {
				a.t.Fatalf("%q is no time", value)
			}
			out[id] = triage.Answer{Moment: now.Add(-d)}
		default:
			out[id] = triage.Answer{Value: value}
		}
	}
	return out
}

// talk runs an interview with somebody who says this. Nothing is read back.
func talk(t *testing.T, p *triage.Protocol, says ...string) (*interview.Interview, *asker, error) {
	t.Helper()
	return talks(t, &interview.Interview{Protocol: p, Now: now}, says...)
}

// heard is talk with somebody to whom an emergency is read back.
func heard(t *testing.T, p *triage.Protocol, says ...string) (*interview.Interview, *asker, error) {
	t.Helper()
	return talks(t, &interview.Interview{Protocol: p, Now: now, Alarm: alarm}, says...)
}

func alarm(triage.Answers) []string { return []string{"EMERGENCY", "Call 911 now."} }

func talks(t *testing.T, run *interview.Interview, says ...string) (*interview.Interview, *asker, error) {
	t.Helper()
	a := &asker{t: t, says: says}
	run.Asker = a
	err := run.Run(context.Background())
	return run, a, err
}

func wantPut(t *testing.T, a *asker, want ...string) {
	t.Helper()
	if got := fmt.Sprintf("%q", a.put); got != fmt.Sprintf("%q", want) {
		t.Errorf("put %s, want %q", got, want)
	}
	if len(a.says) > 0 {
		t.Errorf("not asked for: %q", a.says)
	}
}

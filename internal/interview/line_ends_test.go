package interview_test

import (
	"context"
	"errors"
	"io"
	"strings"
	"testing"

	"backspasm/internal/interview"
	"backspasm/internal/triage"
)

func TestALineThatIsTooLongIsPassedOverWhole(t *testing.T) {
	p := shipped(t)
	long := "0" + strings.Repeat(" ", 4096)
	said, out, err := put(t, p, "nerve_signs", long+"1 2\n5\n", nil)
	if got := values(p, "nerve_signs", said); err != nil || got != "both_legs=yes" || !strings.Contains(out, "longer than 4096 characters") {
		t.Errorf("got %s, %v\n%s", got, err, out)
	}
	said, _, err = put(t, p, "nerve_signs", "1"+strings.Repeat(" ", 4000)+"2\n", nil)
	if got := values(p, "nerve_signs", said); err != nil || got != "saddle_numbness=yes pee_trouble=yes" {
		t.Errorf("a long line that is not too long: got %s, %v", got, err)
	}
}

// The same holds for the last line, which may lack its end: its head alone must
// not be taken for an answer.
func TestALastLineThatIsTooLongAnswersNothing(t *testing.T) {
	said, _, err := put(t, shipped(t), "nerve_signs", "0"+strings.Repeat(" ", 5000)+"1 2", nil)
	if !errors.Is(err, interview.ErrInterrupted) {
		t.Errorf("got %v, %v", said, err)
	}
}

// hung gives no input, as somebody who does not type.
type hung chan struct{}

func (h hung) Read([]byte) (int, error) { <-h; return 0, io.EOF }

func TestWaitingForInputEndsWithTheContext(t *testing.T) {
	h := make(hung)
	defer close(h)
	ctx, cancel := context.WithCancel(context.Background())
	prompted := &onPrompt{then: cancel}
	p := shipped(t)
	_, err := interview.NewLine(h, prompted, 76, false).Ask(ctx, interview.Prompt{Protocol: p, Now: now, Step: triage.Step{Screen: p.Screen("age"), Ask: p.Screen("age").Questions}})
	if !errors.Is(err, interview.ErrInterrupted) {
		t.Errorf("got %v", err)
	}
}

// onPrompt does something as soon as an answer is asked for.
type onPrompt struct{ then func() }

func (o *onPrompt) Write(text []byte) (int, error) {
	if strings.HasSuffix(string(text), "> ") {
		o.then()
	}
	return len(text), nil
}

type broken struct{}

func (broken) Read([]byte) (int, error)  { return 0, errors.New("gone") }
func (broken) Write([]byte) (int, error) { return 0, errors.New("gone") }

func TestABrokenTerminalIsNoAnswer(t *testing.T) {
	p := shipped(t)
	prompt := interview.Prompt{Protocol: p, Now: now, Step: triage.Step{Screen: p.Screen("age"), Ask: p.Screen("age").Questions}}
	if _, err := interview.NewLine(broken{}, io.Discard, 76, false).Ask(context.Background(), prompt); !errors.Is(err, interview.ErrInterrupted) {
		t.Errorf("reading: %v", err)
	}
	if _, err := interview.NewLine(strings.NewReader("38\n"), broken{}, 76, false).Ask(context.Background(), prompt); !errors.Is(err, interview.ErrInterrupted) {
		t.Errorf("writing: %v", err)
	}
}

func TestOnlyAPipeIsEchoed(t *testing.T) {
	p := shipped(t)
	prompt := interview.Prompt{Protocol: p, Now: now, Step: triage.Step{Screen: p.Screen("age"), Ask: p.Screen("age").Questions}}
	for _, echo := range []bool{true, false} {
		var out strings.Builder
		if _, err := interview.NewLine(strings.NewReader("three\x1b[31m\u202e\u009b\n38\n"), &out, 76, echo).Ask(context.Background(), prompt); err != nil {
			t.Fatal(err)
		}
		if got := strings.Contains(out.String(), "> 38\n"); got != echo {
			t.Errorf("echo %v:\n%s", echo, out.String())
		}
		if strings.ContainsAny(out.String(), "\x1b\u202e\u009b") {
			t.Errorf("an escape comes back: %q", out.String())
		}
	}
}

func TestTheWelcomeNamesTheSignsTheNumberAndForWhom(t *testing.T) {
	frame := shipped(t).FirstFrame
	var out strings.Builder
	interview.NewLine(strings.NewReader(""), &out, 76, false).Welcome(context.Background(), frame)
	said := flat(out.String())
	at := 0
	for _, want := range append(append([]string{frame.Lead}, frame.Signs...), strings.Join(strings.Fields(frame.Call), " "), frame.ForWhom, "? tells why we ask, b goes back, q leaves") {
		next := strings.Index(said[at:], want)
		if next < 0 {
			t.Fatalf("%q is missing, or not in its place:\n%s", want, out.String())
		}
		at += next
	}
}

func TestTheRegionIsPickedByItsNumber(t *testing.T) {
	names := []string{"United States", "United Kingdom", "Somewhere else"}
	for typed, want := range map[string]int{"1\n": 0, "3\n": 2, "0\n4\nuk\nu\n\n?\n2\n": 1} {
		got, err := interview.NewLine(strings.NewReader(typed), io.Discard, 76, false).Choose(context.Background(), interview.Choice{Title: "Where are you?", Says: names})
		if err != nil || got != want {
			t.Errorf("%q: got %d, %v; want %d", typed, got, err, want)
		}
	}
	if _, err := interview.NewLine(strings.NewReader("\n"), io.Discard, 76, false).Choose(context.Background(), interview.Choice{Title: "Where are you?", Says: names}); !errors.Is(err, interview.ErrInterrupted) {
		t.Errorf("the end of input picks a region: %v", err)
	}
}

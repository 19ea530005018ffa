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
	if strings.HasSuffix(string(text), interview.Waits) {
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
		if got := strings.Contains(out.String(), interview.Waits+"38\n"); got != echo {
			t.Errorf("echo %v:\n%s", echo, out.String())
		}
		if strings.ContainsAny(out.String(), "\x1b\u202e\u009b") {
			t.Errorf("an escape comes back: %q", out.String())
		}
	}
}

func opening(t *testing.T) interview.Opening {
	t.Helper()
	return interview.Opening{FirstFrame: shipped(t).FirstFrame, Who: triage.Me, At: interview.Unchosen, Regions: []interview.Region{{"Here", "911"}, {"There", "999 or 112"}}}
}

// welcome is what lines say and take on the first frame.
func welcome(t *testing.T, o interview.Opening, typed string) (interview.Opening, string, error) {
	t.Helper()
	var out strings.Builder
	came, err := interview.NewLine(strings.NewReader(typed), &out, 76, false).Welcome(context.Background(), o)
	return came, flat(out.String()), err
}

func TestTheWelcomeNamesTheSignsTheNumberAndForWhom(t *testing.T) {
	for settled, call := range map[int]string{interview.Unchosen: "stop and call 112, 911 or 999 now", 1: "stop and call 999 or 112 now"} {
		o := opening(t)
		o.At, o.Settled = settled, true
		came, said, err := welcome(t, o, "")
		if err != nil || came.At != settled || came.Who != triage.Me {
			t.Errorf("nobody is there to ask, and it came to %+v, %v", came, err)
		}
		at := 0
		for _, want := range append([]string{o.Lead}, append(o.Signs[1:], call, o.ForWhom, "Type why to hear why we ask. Type back to go back. Type quit to leave")...) {
			next := strings.Index(said[at:], want)
			if next < 0 {
				t.Fatalf("%q is missing, or not in its place:\n%s", want, said)
			}
			at += next
		}
	}
}

// A region is never guessed, and who has the pain is asked.
func TestTheWelcomeAsksWhereAndWhoInLines(t *testing.T) {
	for typed, want := range map[string]struct {
		at  int
		who string
	}{"1\n1\n": {0, triage.Me}, "2\n2\n": {1, triage.Other}, "1\n3\n2\n2\n": {1, triage.Other}, "\n9\ny\n2\nn\n1\n": {1, triage.Me}} {
		came, said, err := welcome(t, opening(t), typed)
		if err != nil || came.At != want.at || came.Who != want.who || !strings.Contains(said, "call 112, 911 or 999 now") {
			t.Errorf("%q: %d, %s, %v\n%s", typed, came.At, came.Who, err, said)
		}
	}
	for _, typed := range []string{"", "1\n", "1\n\n", "1\n3\n"} {
		if _, _, err := welcome(t, opening(t), typed); !errors.Is(err, interview.ErrInterrupted) {
			t.Errorf("%q: the end of input settles it: %v", typed, err)
		}
	}
	known := opening(t)
	known.At = 0
	if came, said, err := welcome(t, known, "2\n"); err != nil || came.Who != triage.Other || strings.Contains(said, "Where are you?") || !strings.Contains(said, "call 911 now") {
		t.Errorf("a known region: %+v, %v\n%s", came, err, said)
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

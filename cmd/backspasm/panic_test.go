package main

import (
	"bytes"
	"strings"
	"testing"

	"backspasm/internal/compiled"
)

// The safety text is a constant: this would not compile if it had to be worked out.
const _ = safetyText + ""

// Whoever meets a broken program is warned of no less than whoever begins.
func TestTheSafetyTextHoldsEachSignOfTheFirstFrame(t *testing.T) {
	_, rest, found := strings.Cut(safetyText, "Call your emergency number (112, 911 or 999")
	for _, sign := range compiled.Content().Protocol.FirstFrame.Signs {
		if !found || !strings.Contains(rest, "\n  - "+sign+"\n") {
			t.Errorf("after the number %q is missing:\n%s", sign, safetyText)
		}
	}
	if !strings.HasPrefix(safetyText, "backspasm could not finish, so it gives no advice.\n") || !strings.HasSuffix(safetyText, "\nIf you are not sure, call and ask.\n") {
		t.Error(safetyText)
	}
}

type fault struct{}

func (fault) Read([]byte) (int, error)  { panic("fault in reading") }
func (fault) Write([]byte) (int, error) { panic("fault in writing") }

// A program that breaks gives no advice but the safety text, and fails.
func TestAPanicGivesTheSafetyTextAndNoPlan(t *testing.T) {
	var out, errOut bytes.Buffer
	if code := run([]string{"triage", "--answers", "-"}, fault{}, &out, &errOut); code != exitFailed {
		t.Errorf("exit status %d", code)
	}
	if out.Len() > 0 {
		t.Errorf("half a result: %s", out.String())
	}
	for _, words := range []string{"gives no advice", "112, 911 or 999", "internal error: fault in reading"} {
		if !strings.Contains(errOut.String(), words) {
			t.Errorf("stderr lacks %q:\n%s", words, errOut.String())
		}
	}
}

func TestAPanicInWritingGivesTheSafetyText(t *testing.T) {
	var errOut bytes.Buffer
	if code := run([]string{"triage", "--answers", "../../examples/self_care.yaml"}, strings.NewReader(""), fault{}, &errOut); code != exitFailed {
		t.Errorf("exit status %d", code)
	}
	if !strings.Contains(errOut.String(), "gives no advice") {
		t.Error(errOut.String())
	}
}

package main

import (
	"bytes"
	"strings"
	"testing"
)

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
	for _, words := range []string{"gives no advice", "112, 911 or 999", "numbness around the bottom", "internal error: fault in reading"} {
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

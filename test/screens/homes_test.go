package screens

import (
	"os"
	"strings"
	"testing"
)

// Where nothing can be kept, everything is asked and the advice is given; one line
// says why it was not kept.
func TestWithoutAHomeTheAdviceIsGiven(t *testing.T) {
	t.Parallel()
	homes := map[string]struct {
		env []string
		why string
	}{
		"no home":              {nil, "no home folder"},
		"an empty home":        {[]string{"HOME="}, "no home folder"},
		"a relative home":      {[]string{"HOME=here"}, "no home folder"},
		"relative XDG folders": {[]string{"XDG_DATA_HOME=here", "XDG_STATE_HOME=here", "XDG_CONFIG_HOME=here"}, "no home folder"},
		"a home in no folder":  {[]string{"HOME=/dev/null/home"}, "not a directory"},
	}
	for _, name := range few(inOrder(homes), 1) {
		c := homes[name]

		t.Run(name, func(t *testing.T) {
			t.Parallel()
			bare := append([]string{"-i", "PATH=" + os.Getenv("PATH"), "TERM=xterm-256color"}, c.env...)
			x := Start(t, Setup{H: 60, Name: "/usr/bin/env", Args: append(bare, binary, "triage", "--now", now)})
			w := walk(x, person{keep: "y"})
			w.To(never)
			if status := x.Exit(); status != 1 { // as the README says of what could not be kept
				t.Errorf("exit status %d", status)
			}
			text := after(x.Raw(), "\x1b[?1049l")
			if !shows(text, "SELF-CARE") || !shows(text, "for any one of these, if new:") {
				t.Errorf("there is no advice:\n%s", text)
			}
			said := 0
			for line := range strings.Lines(text) {
				if strings.HasPrefix(line, "backspasm: the result above stands, but it was not kept: ") && strings.Contains(line, c.why) {
					said++
				}
			}
			if said != 1 {
				t.Errorf("the loss is told %d times:\n%s", said, text)
			}
			x.Restored()
		})
	}
}

// Two interviews in two windows, which ask at the same time, both come to their
// end, and the journal has both.
func TestTwoInterviewsAtOnceBothEndAndAreKept(t *testing.T) {
	inLongRun(t)
	t.Parallel()
	home := t.TempDir()
	var both [2]*Walk
	for n := range both {
		both[n] = walk(Start(t, Setup{Home: home, Args: []string{"triage", "--region", "us", "--now", now}}), person{keep: "y", age: []string{"34", "51"}[n]})
		both[n].To(at("onset"))
	}
	for _, w := range both {
		w.To(kind("review"))
	}
	for _, w := range both {
		w.To(kind("keep"))
	}
	for _, w := range both {
		w.To(never)
		if status := w.Exit(); status != 0 || !shows(w.Raw(), "SELF-CARE") {
			t.Errorf("exit status %d\n%s", status, w.Screen())
		}
		w.Restored()
	}
	if got := strings.Join(visits(t, home), ","); strings.Count(got, "visit triage") != 2 {
		t.Errorf("the journal holds %s", got)
	}
	status, out, complaints := run(t, home, "", "data", "export")
	if status != 0 || complaints != "" {
		t.Fatalf("exit status %d: %s", status, complaints)
	}
	for _, age := range []string{`"age": 34`, `"age": 51`} {
		if !strings.Contains(out, age) {
			t.Errorf("%s is not kept", age)
		}
	}
}

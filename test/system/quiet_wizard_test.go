package system

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// A strain of yesterday, whatever screen asks; on whole screens and in lines.
var strain = []turn{
	{"1: I do", "1 Enter"},
	{"Enter begins.", "Enter"},
	{"Type ok to see the result", "o k Enter"},
	{"Please read through your answers.", "Enter"},
	{"0 no to the rest", "0 Enter"},
	{"0 is no to the rest.", "0 Enter"},
	{"How old are you?", "3 8 Enter"},
	{"How bad is the worst pain", "2 Enter"},
	{"How strong was the pain", "4 Enter"},
	{"How did this bout begin?", "4 Enter"},
	{"When did it begin?", "4 Enter"},
	{"Is that right?", "y Enter"},
	{"How has it been going", "1 Enter"},
	{"What can you do today?", "4 Enter"},
	{"Keep this episode", "y Enter"},
	{"? keys q end", "q"},
	{"card, or q to end:", "q Enter"},
}

// The first sign of the first sheet is an emergency. Where no region is given it is
// asked, and kept.
var emergency = append([]turn{
	{"1 United States", "1 Enter"},
	{"1: United States", "1 Enter"},
	{"x take it back", "c"},
	{"Type yes if it is.", "y e s Enter"},
	{"Type the numbers that are true", "1 Enter"},
	{"y yes n no", "y"},
}, strain...)

// The surroundings of a terminal, and what is in its environment then.
var surroundings = map[string]struct {
	env []string // what changes it
	has []string
	not []string
}{
	"outside tmux":      {[]string{"env", "-u", "TMUX", "-u", "TMUX_PANE", "TERM=xterm-256color"}, []string{"TERM=xterm"}, []string{"TMUX=", "STY="}},
	"inside tmux":       {[]string{"env"}, []string{"TERM=tmux-256color", "TMUX=/"}, []string{"STY="}},
	"inside GNU screen": {[]string{"env", "-u", "TMUX", "-u", "TMUX_PANE", "TERM=screen-256color", "STY=7.pts-0.here"}, []string{"TERM=screen", "STY=7"}, []string{"TMUX="}},
}

// sittings are what a person does on a terminal from the start to the result.
var sittings = map[string]struct {
	args  []string
	saved bool // an episode is open
	does  func(*pane)
	gets  string
}{
	"strain":           {[]string{"triage", "--region", "us"}, false, answers(strain), "SELF-CARE"},
	"emergency":        {[]string{"triage"}, false, answers(emergency), "Call 911 now, or have someone"},
	"strain, plain":    {[]string{"triage", "--region", "us", "--plain"}, false, answers(strain), "SELF-CARE"},
	"emergency, plain": {[]string{"triage", "--region", "us", "--plain"}, false, answers(emergency), "Call 911 now, or have someone"},
	"checkin":          {[]string{"checkin", "--region", "us", "--for", "me", "--now", secondDay}, true, answers(strain), "SINCE      "},
	"do cold":          {[]string{"do", "cold", "--now", firstDay}, true, session, "Cold pack: left after"},
}

func answers(turns []turn) func(*pane) {
	return func(p *pane) {
		p.Helper()
		p.walk(turns)
	}
}

// session begins, and ends soon.
func session(p *pane) {
	p.Helper()
	p.still()
	p.press("Enter")
	p.wait("19:59 left")
	p.press("q")
}

func TestTheWizardOpensNoSocketAndStartsNoProcess(t *testing.T) {
	t.Parallel()
	for where, s := range surroundings {
		for what, sitting := range sittings {
			t.Run(where+"/"+what, func(t *testing.T) {
				t.Parallel()
				h := newHome(t)
				if sitting.saved {
					h = saved(t)
				}
				w := &watch{home: h, listed: h.listed(), saw: map[string]int{}}
				log := filepath.Join(t.TempDir(), "strace")
				traced := append(s.env, "strace", "-f", "-qq", "-v", "-s", "4096", "-o", log, "--seccomp-bpf", "-e", watched, binary)
				p := h.open(append(traced, sitting.args...)...)
				sitting.does(p)
				if status := p.status(); status != "0" || !strings.Contains(p.all(), sitting.gets) {
					t.Errorf("status %s, want 0, and %q:\n%s", status, sitting.gets, p.all())
				}
				w.judge(run{args: sitting.args}, h.readTrace(log))
				w.were(log, s.has, s.not)
			})
		}
	}
}

// were fails unless the program ran in these surroundings, and had threads.
func (w *watch) were(log string, has, not []string) {
	w.Helper()
	trace, err := os.ReadFile(log)
	if err != nil {
		w.Fatal(err)
	}
	start, _, _ := strings.Cut(string(trace), "\n")
	in := func(name string) bool { return strings.Contains(start, fmt.Sprintf(`"%s`, name)) }
	missing := slices.ContainsFunc(has, func(name string) bool { return !in(name) })
	if missing || slices.ContainsFunc(not, in) || w.saw["thread"] == 0 {
		w.Errorf("%d threads, and it began with %s", w.saw["thread"], start)
	}
}

package system

import (
	"os"
	"regexp"
	"strings"
	"testing"
	"time"
)

// A console of Windows, as wine has it, knows 16 colours and takes an escape for letters.
// The Windows program asks on it in lines, in ASCII, and writes no escape: a line that
// held one would break too early, or be bold.
func TestOnAConsoleOfWindowsItAsksAndTellsInLines(t *testing.T) {
	program := os.Getenv("BACKSPASM_WINDOWS")
	if program == "" {
		t.Skip("there is no program for Windows; make test-windows makes one and names it")
	}
	h := newHome(t)
	kept := "Z:" + h.dir // where wine has the root
	h.env = append(h.env, "LANG=C.UTF-8", "WINEDEBUG=-all", "WINEPREFIX="+os.Getenv("WINEPREFIX"), "XDG_DATA_HOME="+kept, "XDG_STATE_HOME="+kept, "XDG_CONFIG_HOME="+kept)
	ask := h.open("env", "-u", "TERM", "-u", "LANG", "wine", program, "triage", "--region", "us", "--for", "me")
	ask.wait("0 is no to the rest.")
	ask.ask("send-keys", "-l", "n1 4")
	ask.ask("send-keys", "Enter")
	ask.wait("Type yes if it is.")
	time.Sleep(pondering)
	ask.ask("send-keys", "-l", "yes")
	ask.ask("send-keys", "Enter")
	if status := ask.status(); status != "0" {
		t.Errorf("exit status %s", status)
	}
	tells(ask, "EMERGENCY: get help now", "Call 911 now, or have someone take you to an emergency department.", "not reviewed by a clinician.")

	keep := h.open("env", "-u", "TERM", "-u", "LANG", "wine", program, "triage", "--answers", "Z:"+triage[2], "--save")
	if status := keep.status(); status != "0" {
		t.Fatalf("exit status %s:\n%s", status, keep.all())
	}
	today := h.open("env", "-u", "TERM", "-u", "LANG", "wine", program, "today")
	today.wait("or q to end")
	tells(today, "SELF-CARE: a plan for home", "DO NOW 1. Lie on your side")
	for _, x := range [][2]string{{"how", "HOW TO DO IT"}, {"q", "It ended with"}} {
		today.ask("send-keys", "-l", x[0])
		today.ask("send-keys", "Enter")
		today.until(x[1], func() bool { return strings.Contains(today.all(), x[1]) })
	}
	if status := today.status(); status != "0" {
		t.Errorf("exit status %s", status)
	}
	tells(today, "HOW TO DO IT")
}

var boldOrColoured = regexp.MustCompile(`\x1b\[(?:\d+;)*(?:1|3[0-7]|9[0-7])m`)

// tells checks that a pane shows these words, in plain ASCII and nowhere bold or coloured.
func tells(p *pane, words ...string) {
	p.Helper()
	all := p.all()
	for _, w := range words {
		if !has(all, w) {
			p.Errorf("%q is not there:\n%s", w, all)
		}
	}
	for _, r := range all {
		if r > '~' {
			p.Errorf("the letter %q is there:\n%s", r, all)
		}
	}
	if found := boldOrColoured.FindString(p.ask("capture-pane", "-p", "-e", "-S", "-")); found != "" {
		p.Errorf("%q is written:\n%s", found, all)
	}
}

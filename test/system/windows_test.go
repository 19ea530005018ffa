package system

import (
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"
)

// onWindows is the Windows program, and a home for it, with the way to run it on a
// console of wine's with this terminal named, or none.
func onWindows(t *testing.T) (open func(term string, args ...string) *pane) {
	program := os.Getenv("BACKSPASM_WINDOWS")
	if program == "" {
		t.Skip("there is no program for Windows; make test-windows makes one and names it")
	}
	h := newHome(t)
	kept := "Z:" + h.dir // where wine has the root
	h.env = append(h.env, "WINEDEBUG=-all", "WINEPREFIX="+os.Getenv("WINEPREFIX"), "XDG_DATA_HOME="+kept, "XDG_STATE_HOME="+kept, "XDG_CONFIG_HOME="+kept)
	return func(term string, args ...string) *pane {
		named := []string{"env", "-u", "TERM", "-u", "LANG"}
		if term != "" {
			named = append(named, "TERM="+term)
		}
		return h.open(slices.Concat(named, []string{"wine", program}, args)...)
	}
}

// A console of Windows, as wine has it, knows 16 colours and takes an escape for letters.
// The Windows program asks on it in lines, in ASCII, and writes no escape: a line that
// held one would break too early, or be bold.
func TestOnAConsoleOfWindowsItAsksAndTellsInLines(t *testing.T) {
	open := onWindows(t)
	ask := open("", "triage", "--region", "us", "--for", "me")
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

	keep := open("", "triage", "--answers", "Z:"+triage[2], "--save")
	if status := keep.status(); status != "0" {
		t.Fatalf("exit status %s:\n%s", status, keep.all())
	}
	today := open("", "today")
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

// Where TERM is named there are whole screens. Wine breaks their lines too early, since it
// counts escapes as letters, and knows no arrows there; but each key counts, once.
func TestOnAConsoleOfWindowsKeysAnswerOnWholeScreens(t *testing.T) {
	open := onWindows(t)
	ask := open("xterm-256color", "triage", "--region", "us", "--for", "me")
	ask.wait("Enter begins.")
	ask.rested("Enter", "no to the rest")
	ask.rested("4", "> 4")
	ask.rested("y", "x take it back")
	time.Sleep(pondering)
	ask.rested("c", "It ended with 0.")
	if told := ask.screen(); !has(told, "Call 911 now") || !has(told, "in sex new numbness") {
		t.Errorf("the emergency is not told:\n%s", told)
	}

	open("", "triage", "--answers", "Z:"+triage[2], "--save").wait("It ended with 0.")
	today := open("xterm-256color", "today")
	today.until("the keys of the viewer", func() bool { return has(today.screen(), "q end") })
	today.rested("d", "Getting back to normal")
	today.rested("b", "DO NOW")
	today.rested("q", "It ended with 0.")
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

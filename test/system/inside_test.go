package system

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode"
)

// has says whether words are among lines, wherever they break.
func has(lines, words string) bool { return strings.Contains(unspaced(lines), unspaced(words)) }

func unspaced(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return -1
		}
		return r
	}, s)
}

// shellModes are those of a terminal as a shell needs it, as stty names them.
var shellModes = []string{"icanon", "echo", "isig", "opost", "icrnl"}

// told says, once Enter is pressed below the result, how the command in a pane ended and
// how it left the terminal.
const told = `; status=$?; read -r _; echo "status $status"; stty -a; echo "It is over."`

// inside starts a shell command in a pane of tmux.
func inside(t *testing.T, command ...string) *pane {
	t.Helper()
	h := newHome(t)
	h.env = append(h.env, "LANG=C.UTF-8", "SHELL=/bin/sh", "BACKSPASM="+binary)
	return h.open(command...)
}

// Inside programs that draw a terminal of their own it asks and tells the same: the
// rows are there, a sign ends it, and the result stays when it is over.
func TestInsideOtherTerminalProgramsItAsksAndTellsTheSame(t *testing.T) {
	const triage = `"$BACKSPASM" triage --region us`
	for name, x := range map[string]struct {
		needs   string
		command []string
		gone    bool // the questions, from the window, when it is over
	}{
		"tmux":   {"tmux", []string{"sh", "-c", triage + told}, true},
		"script": {"script", []string{"sh", "-c", `script -qec '` + triage + `' /dev/null` + told}, true},
		"screen": {"screen", []string{"screen", "-c", screenSettings(t), "sh", "-c", triage + told + "; exec cat"}, false},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if _, err := exec.LookPath(x.needs); err != nil {
				t.Fatalf("%s is missing; make test-system installs it: %s", x.needs, err)
			}
			p := inside(t, x.command...)
			p.wait("Enter begins.")
			sheet := p.first()
			for n := range 6 {
				if !regexp.MustCompile(fmt.Sprintf(`(?m)^ *>? *%d +(blank)? +[A-Z]`, n+1)).MatchString(sheet) {
					t.Errorf("row %d is not on the screen:\n%s", n+1, sheet)
				}
			}
			p.rested("0", "All 6 answered.")
			p.rested("Enter", "Now, or in the last 2 days")
			p.emergency(x.gone)
		})
	}
}

// screenSettings are those of GNU screen without a first page that waits for a key,
// and it ends when its terminal does.
func screenSettings(t *testing.T) string {
	t.Helper()
	name := filepath.Join(t.TempDir(), "settings")
	if err := os.WriteFile(name, []byte("startup_message off\nautodetach off\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	return name
}

// first goes from the first frame to the first sheet, and returns it.
func (p *pane) first() string {
	p.Helper()
	p.rested("Enter", "0 no to the rest")
	return p.screen()
}

// looking is longer than the time for which the program drops keys.
const looking = 150 * time.Millisecond

// pondering is longer than they must rest where one ends it all.
const pondering = 900 * time.Millisecond

// rested rests, presses a key, and waits for words.
func (p *pane) rested(key, words string) {
	p.Helper()
	time.Sleep(looking)
	p.ask("send-keys", key)
	p.wait(words)
}

// emergency says yes, and checks what is left in the window: the result with its
// number, and a terminal as a shell needs it.
func (p *pane) emergency(gone bool) {
	p.Helper()
	p.rested("y", "x take it back")
	time.Sleep(pondering)
	p.rested("c", "not reviewed by a clinician.")
	for _, words := range []string{"EMERGENCY: get help now", "Call 911 now, or have someone take you to an emergency department."} {
		if !strings.Contains(p.screen(), words) {
			p.Errorf("%q is not on the screen:\n%s", words, p.screen())
		}
	}
	p.rested("Enter", "It is over.")
	all := p.all()
	for _, mode := range shellModes {
		if !slices.Contains(strings.Fields(all), mode) {
			p.Errorf("the terminal is left without %s:\n%s", mode, all)
		}
	}
	if !strings.Contains(all, "status 0\n") {
		p.Errorf("the status is not 0:\n%s", all)
	}
	for _, words := range []string{"Question 2 of", "Esc leave"} {
		if has(p.screen(), words) {
			p.Errorf("%q is left on the screen:\n%s", words, p.screen())
		}
	}
	if !gone {
		return
	}
	for _, words := range []string{"SAY Say your age", "MEANWHILE Do not drive", "not reviewed by a clinician.", "EMERGENCY: get help now Call 911 now"} {
		if !has(all, words) {
			p.Errorf("%q cannot be scrolled back to:\n%s", words, all)
		}
	}
	for _, words := range []string{"Question 1 of", "Enter begins."} {
		if has(all, words) {
			p.Errorf("%q is left in the window:\n%s", words, all)
		}
	}
}

// As when somebody pulls at the border of a pane.
func TestAPaneThatChangesItsSizeKeepsTheQuestion(t *testing.T) {
	p := inside(t, "sh", "-c", `"$BACKSPASM" triage --region us`+told)
	p.wait("Enter begins.")
	before := p.first()
	for n := range 30 {
		size := [][2]string{{"60", "18"}, {"132", "50"}, {"40", "8"}, {"300", "100"}, {"80", "24"}}[n%5]
		p.ask("resize-window", "-x", size[0], "-y", size[1])
	}
	p.until("the screen as it was", func() bool { return p.screen() == before })
	p.emergency(true)
}

package system

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"time"
)

// pane is a pane of a tmux server of its own: the terminal on which the program
// runs, and its screen.
type pane struct {
	*home
	socket string
}

const paneSettings = "set -g default-terminal tmux-256color\nset -g history-limit 2000\n"

// A shell says how the command ended and keeps the pane open. (That tmux itself
// sees the end is not sure: with remain-on-exit it sometimes never did.)
var sayingHowItEnds = []string{"sh", "-c", `"$@"; echo "It ended with $?."; exec cat`, "sh"}

var itEnded = regexp.MustCompile(`It ended with (\d+)\.`)

// open runs a command in a pane.
func (h *home) open(command ...string) *pane {
	h.Helper()
	if _, err := exec.LookPath("tmux"); err != nil {
		h.Fatalf("tmux is missing; make test-system installs it: %s", err)
	}
	dir, err := folder() // short: the path of a socket has at most 108 bytes
	if err != nil {
		h.Fatal(err)
	}
	h.Cleanup(func() { _ = os.RemoveAll(dir) })
	settings := filepath.Join(dir, "settings")
	if err := os.WriteFile(settings, []byte(paneSettings), 0o600); err != nil {
		h.Fatal(err)
	}
	p := &pane{home: h, socket: filepath.Join(dir, "socket")}
	h.Cleanup(func() { _ = p.tmux("kill-server").Run() })
	p.ask(slices.Concat([]string{"-u", "-f", settings, "new-session", "-d", "-x", "80", "-y", "24"}, sayingHowItEnds, command)...)
	return p
}

func (p *pane) tmux(args ...string) *exec.Cmd {
	cmd := exec.Command("tmux", append([]string{"-S", p.socket}, args...)...)
	cmd.Env = append([]string{"PATH=" + os.Getenv("PATH")}, p.env...)
	return cmd
}

// ask returns what tmux answers.
func (p *pane) ask(args ...string) string {
	p.Helper()
	out, err := p.tmux(args...).CombinedOutput()
	if err != nil {
		p.Fatalf("tmux %s: %s: %s", strings.Join(args, " "), err, out)
	}
	return strings.TrimRight(string(out), "\n")
}

func (p *pane) screen() string { return p.ask("capture-pane", "-p") }

// all is the screen and what has scrolled away.
func (p *pane) all() string { return p.ask("capture-pane", "-p", "-S", "-") }

// until waits for something to be true.
func (p *pane) until(what string, is func() bool) {
	p.Helper()
	for end := time.Now().Add(time.Minute); time.Now().Before(end); time.Sleep(15 * time.Millisecond) {
		if is() {
			return
		}
	}
	p.Fatalf("waited in vain for %s; the screen:\n%s", what, p.screen())
}

func (p *pane) wait(words string) {
	p.Helper()
	p.until(words, func() bool { return strings.Contains(p.screen(), words) })
}

// pause is longer than the time for which the program drops keys.
const pause = 110 * time.Millisecond

// press sends one key, and waits until it made a difference. The screen must have
// been still before the first.
func (p *pane) press(key string) {
	p.Helper()
	before := p.screen()
	p.ask("send-keys", key)
	p.until("the key "+key+" to change the screen", func() bool { return p.screen() != before })
}

// status is the exit status, once the program has ended.
func (p *pane) status() string {
	p.Helper()
	var said []string
	p.until("the end of the program", func() bool {
		said = itEnded.FindStringSubmatch(p.screen())
		return said != nil
	})
	return said[1]
}

var (
	mark     = regexp.MustCompile(`(?m)^ *>|^Answer:|^  Enter begins\.|  q end$|x take it back$`) // where the program waits for a key
	answered = regexp.MustCompile(`(?m)^Answer: \S.*$`)                                           // a line that was typed
)

// still waits for a screen that waits for a key and stays, and returns what it
// asks now, on one line.
func (p *pane) still() string {
	p.Helper()
	var asked string
	p.until("a screen that stays", func() bool {
		lines := p.screen()
		time.Sleep(pause)
		asked = lines
		if typed := answered.FindAllStringIndex(lines, -1); typed != nil {
			asked = lines[typed[len(typed)-1][1]:]
		}
		return (mark.MatchString(asked) || itEnded.MatchString(asked)) && lines == p.screen()
	})
	return strings.Join(strings.Fields(asked), " ")
}

// turn is which keys answer a screen with these words.
type turn struct{ words, keys string }

// walk answers until the program ends.
func (p *pane) walk(turns []turn) {
	p.Helper()
	for range 40 {
		asked := p.still()
		if itEnded.MatchString(asked) {
			return
		}
		if strings.Contains(asked, "x take it back") || strings.Contains(asked, "Type yes if it is.") || strings.Contains(asked, "read through your answers") {
			time.Sleep(pondering)
		}
		for _, key := range strings.Fields(p.keys(turns, asked)) {
			p.press(key)
		}
	}
	p.Fatalf("no end in sight:\n%s", p.screen())
}

func (p *pane) keys(turns []turn, asked string) string {
	p.Helper()
	for _, t := range turns {
		if strings.Contains(asked, t.words) {
			return t.keys
		}
	}
	p.Fatalf("no answer to:\n%s", p.screen())
	return ""
}

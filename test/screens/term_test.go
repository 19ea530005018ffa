package screens

import (
	"bytes"
	"errors"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"
	"unicode"

	"github.com/charmbracelet/x/vt"
	"github.com/creack/pty"
)

// Term is the program on a pseudo-terminal, with an emulator that shows what is
// on the screen and answers what a terminal is asked.
type Term struct {
	t    testing.TB
	cmd  *exec.Cmd
	side *os.File // ours, of the pseudo-terminal
	gone chan struct{}

	mu  sync.Mutex
	em  *vt.Emulator
	raw bytes.Buffer // everything that was written to the terminal
}

// Setup is how a program is started. The zero value is a person's usual terminal.
type Setup struct {
	W, H           int      // as the terminal reports them; 0 for 80 x 24
	NoSize         bool     // the terminal reports 0 x 0
	Home           string   // empty: a new one
	Env            []string // beside TERM, LANG and where to find files
	Name           string   // empty: the program under test
	Args           []string
	Stdin          io.Reader
	Stdout, Stderr *os.File // nil: the terminal
	Deaf           bool     // the terminal answers no query
	OneScreen      bool     // the terminal has no second screen, as GNU screen by its own default
}

// environment is no more than a program needs, with files in a folder of the test.
func environment(home string, more ...string) []string {
	return append([]string{
		"PATH=" + os.Getenv("PATH"), "HOME=" + home,
		"XDG_CONFIG_HOME=" + filepath.Join(home, "config"), "XDG_STATE_HOME=" + filepath.Join(home, "state"), "XDG_DATA_HOME=" + filepath.Join(home, "data"),
		"TERM=xterm-256color", "LANG=C.UTF-8",
	}, more...)
}

// Start runs the program on a terminal.
func Start(t testing.TB, s Setup) *Term {
	t.Helper()
	if s.W == 0 {
		s.W, s.H = 80, 24
	}
	if s.Home == "" {
		s.Home = t.TempDir()
	}
	if s.Name == "" {
		s.Name = binary
	}
	x := &Term{t: t, cmd: exec.Command(s.Name, s.Args...), em: vt.NewEmulator(s.W, s.H), gone: make(chan struct{})}
	x.cmd.Env, x.cmd.Stdin = environment(s.Home, s.Env...), s.Stdin
	if s.Stdout != nil {
		x.cmd.Stdout = s.Stdout
	}
	if s.Stderr != nil {
		x.cmd.Stderr = s.Stderr
	}
	size := &pty.Winsize{Rows: uint16(s.H), Cols: uint16(s.W)}
	if s.NoSize {
		size = &pty.Winsize{}
	}
	var err error
	if x.side, err = pty.StartWithSize(x.cmd, size); err != nil {
		t.Fatal(err)
	}
	go x.reply(s.Deaf)
	go x.watch(s.OneScreen)
	t.Cleanup(x.end)
	return x
}

// reply carries what the terminal answers to the program.
func (x *Term) reply(deaf bool) {
	var to io.Writer = x.side
	if deaf {
		to = io.Discard
	}
	_, _ = io.Copy(to, x.em)
}

// watch shows what the program writes, until nobody can write any more.
func (x *Term) watch(oneScreen bool) {
	defer close(x.gone)
	second := strings.NewReplacer()
	if oneScreen {
		second = strings.NewReplacer("\x1b[?1049h", "", "\x1b[?1049l", "")
	}
	chunk := make([]byte, 16<<10)
	for {
		n, err := x.side.Read(chunk)
		x.mu.Lock()
		x.raw.Write(chunk[:n])
		_, _ = x.em.Write([]byte(second.Replace(string(chunk[:n]))))
		x.mu.Unlock()
		if err != nil {
			return
		}
	}
}

func (x *Term) end() {
	_ = x.cmd.Process.Kill()
	_ = x.cmd.Wait()
	_ = x.side.Close()
	select {
	case <-x.gone:
		_ = x.em.Close()
	case <-time.After(longest): // after a failure something in a session of its own may still write
		x.t.Error("the terminal is still held after the program was killed")
	}
}

// Screen is what stands on the screen, without the space at the ends of lines.
func (x *Term) Screen() string {
	x.mu.Lock()
	defer x.mu.Unlock()
	lines := strings.Split(x.em.String(), "\n")
	for i := range lines {
		lines[i] = strings.TrimRight(lines[i], " \r")
	}
	return strings.TrimRight(strings.Join(lines, "\n"), "\n")
}

// shows says whether text is among lines, wherever they break.
func shows(lines, text string) bool { return strings.Contains(squeeze(lines), squeeze(text)) }

func squeeze(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return -1
		}
		return r
	}, s)
}

// Raw is every byte that the terminal was sent.
func (x *Term) Raw() string {
	x.mu.Lock()
	defer x.mu.Unlock()
	return x.raw.String()
}

const longest = time.Minute // before a test gives up: a machine may stall

// Until waits for something to be true.
func (x *Term) Until(what string, is func() bool) {
	x.t.Helper()
	for end := time.Now().Add(longest); time.Now().Before(end); time.Sleep(12 * time.Millisecond) {
		if is() {
			return
		}
	}
	raw := x.Raw()
	x.t.Fatalf("waited in vain for %s; the screen:\n%s\nlast bytes: %q", what, x.Screen(), raw[max(len(raw)-300, 0):])
}

// Wait waits for words to be on the screen.
func (x *Term) Wait(text string) {
	x.t.Helper()
	x.Until(text, func() bool { return shows(x.Screen(), text) })
}

// WaitRaw waits for words among all that was written.
func (x *Term) WaitRaw(text string) {
	x.t.Helper()
	x.Until(text, func() bool { return shows(x.Raw(), text) })
}

// Send types without a rest.
func (x *Term) Send(keys string) {
	if _, err := x.side.WriteString(keys); err != nil && !errors.Is(err, syscall.EIO) {
		x.t.Errorf("typing %.40q: %s", keys, err)
	}
}

// rest is longer than the time for which the program drops keys.
const rest = 110 * time.Millisecond

// Type rests, as a person who reads, and types.
func (x *Term) Type(keys string) {
	time.Sleep(rest)
	x.Send(keys)
}

// Resize gives the window another size.
func (x *Term) Resize(w, h int) {
	x.mu.Lock()
	x.em.Resize(w, h)
	x.mu.Unlock()
	if err := pty.Setsize(x.side, &pty.Winsize{Rows: uint16(h), Cols: uint16(w)}); err != nil {
		x.t.Fatal(err)
	}
}

// Signal sends a signal from outside.
func (x *Term) Signal(s syscall.Signal) {
	if err := x.cmd.Process.Signal(s); err != nil {
		x.t.Fatal(err)
	}
}

// Exit waits for the end and returns the exit status, -1 for death by a signal.
func (x *Term) Exit() int {
	x.t.Helper()
	x.Until("the end of the program", func() bool {
		select {
		case <-x.gone:
			return true
		default:
			return false
		}
	})
	_ = x.cmd.Wait()
	return x.cmd.ProcessState.ExitCode()
}

// Running says whether the program still has the terminal.
func (x *Term) Running() bool {
	select {
	case <-x.gone:
		return false
	default:
		return true
	}
}

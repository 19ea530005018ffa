//go:build unix

package main

import (
	"bytes"
	"errors"
	"os"
	"os/exec"
	"regexp"
	"strings"
	"time"

	"github.com/creack/pty"
)

const patience = 10 * time.Second

var errSilent = errors.New("the program wrote nothing more")

// terminal is a program on a pseudo-terminal of 80 x 24 that answers no queries.
type terminal struct {
	cmd   *exec.Cmd
	side  *os.File
	began time.Time
	wrote chan chunk // closed at the end
	seen  []byte
}

// chunk is what was read at once, and when.
type chunk struct {
	at    time.Time
	bytes []byte
}

func (b *bench) terminal(program string, args ...string) (*terminal, error) {
	t := &terminal{cmd: exec.Command(b.built[program], args...), wrote: make(chan chunk, 1000)}
	t.cmd.Env = b.environment()
	t.began = time.Now()
	var err error
	if t.side, err = pty.StartWithSize(t.cmd, &pty.Winsize{Rows: 24, Cols: 80}); err != nil {
		return nil, err
	}
	go t.read()
	return t, nil
}

func (t *terminal) read() {
	defer close(t.wrote)
	buffer := make([]byte, 64<<10)
	for {
		n, err := t.side.Read(buffer)
		if n > 0 {
			t.wrote <- chunk{time.Now(), bytes.Clone(buffer[:n])}
		}
		if err != nil {
			return
		}
	}
}

// shows waits until all of these words were written, and says how long after the
// start that was.
func (t *terminal) shows(words []string) (time.Duration, error) {
	timeout := time.After(patience)
	for {
		select {
		case c, more := <-t.wrote:
			if !more {
				return 0, errSilent
			}
			t.seen = append(t.seen, c.bytes...)
			if containsAll(t.seen, words) {
				return c.at.Sub(t.began), nil
			}
		case <-timeout:
			return 0, errSilent
		}
	}
}

// colours and moves are what stands between words.
var (
	colours = regexp.MustCompile(`\x1b\[[0-9;]*m`)
	moves   = regexp.MustCompile(`\x1b(\[[0-?]*[ -/]*[@-~]|.)`)
)

// containsAll looks for words as they are read: in any colour, and over the end of a line.
func containsAll(text []byte, words []string) bool {
	read := strings.ToLower(strings.Join(strings.Fields(moves.ReplaceAllString(colours.ReplaceAllString(string(text), ""), " ")), " "))
	for _, w := range words {
		if !strings.Contains(read, strings.ToLower(w)) {
			return false
		}
	}
	return true
}

// rest waits until nothing was written for some time.
func (t *terminal) rest(quiet time.Duration) {
	for {
		select {
		case _, more := <-t.wrote:
			if !more {
				return
			}
		case <-time.After(quiet):
			return
		}
	}
}

// press sends a key and says how long it took until something came back.
func (t *terminal) press(key string) (time.Duration, error) {
	began := time.Now()
	if _, err := t.side.WriteString(key); err != nil {
		return 0, err
	}
	select {
	case c, more := <-t.wrote:
		if !more {
			return 0, errSilent
		}
		return c.at.Sub(began), nil
	case <-time.After(patience):
		return 0, errSilent
	}
}

// ends waits for the end of a program that ends by itself.
func (t *terminal) ends() (time.Duration, error) {
	for range t.wrote {
	}
	err := t.cmd.Wait()
	took := time.Since(t.began)
	return took, errors.Join(err, t.side.Close())
}

// kill ends a program that would wait for ever.
func (t *terminal) kill() {
	_ = t.cmd.Process.Kill()
	_ = t.cmd.Wait()
	_ = t.side.Close()
	for range t.wrote {
	}
}

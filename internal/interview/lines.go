package interview

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"regexp"
	"strings"
	"sync"
	"time"

	"github.com/charmbracelet/x/ansi"

	"backspasm/internal/document"
	"backspasm/internal/prose"
)

// Waits is what stands where a line is waited for: a word, because a mark would be
// spoken by its name.
const Waits = "Answer: "

// longestLine bounds what one line of input may hold, in bytes.
const longestLine = 4096

// lines is one buffered reader and one writer for the whole interview, so that
// nothing typed ahead on a pipe is lost between questions.
type lines struct {
	out   io.Writer
	width int
	echo  bool          // write back what was read, because no terminal does
	want  chan struct{} // asks the reader for one line, and no more than that
	input chan line
	owed  bool // a line was asked for and has not come

	clock func() time.Time
	rest  time.Duration // for which the next line must not come: sooner it was typed for what stood there before
}

type line struct {
	text string
	err  error
}

func newLines(in io.Reader, out io.Writer, width int, echo bool) *lines {
	l := &lines{out: out, echo: echo, clock: time.Now, width: min(max(width, 20), 76), want: make(chan struct{}), input: make(chan line)}
	go l.pump(bufio.NewReader(in))
	return l
}

// pump reads apart from the questions, so that a signal need not wait for input.
// It reads a line only when one is wanted: what comes after belongs to others.
func (l *lines) pump(in *bufio.Reader) {
	for range l.want {
		text, err := readLine(in)
		l.input <- line{text, err}
	}
}

var errTooLong = fmt.Errorf("that line is longer than %d characters", longestLine)

// readLine reads one line without its end. A last line without an end counts.
// What is too long is passed over to its end.
func readLine(in *bufio.Reader) (string, error) {
	var b strings.Builder
	for {
		c, err := in.ReadByte()
		switch {
		case err != nil && !(b.Len() > 0 && errors.Is(err, io.EOF)):
			return "", err
		case (err != nil || c == '\n') && b.Len() > longestLine:
			return "", errTooLong
		case err != nil:
			return b.String(), nil
		case c == '\n':
			return strings.TrimSuffix(b.String(), "\r"), nil
		case b.Len() <= longestLine:
			b.WriteByte(c)
		}
	}
}

// read puts the prompt and returns the next line, trimmed. The end of input and
// the end of ctx are ErrInterrupted, never an answer.
func (l *lines) read(ctx context.Context, prompt string) (string, error) {
	for {
		if ctx.Err() != nil {
			return "", ErrInterrupted
		}
		if _, err := io.WriteString(l.out, prompt); err != nil {
			return "", fmt.Errorf("%w: %w", ErrInterrupted, err)
		}
		if !l.owed {
			l.want <- struct{}{}
			l.owed = true
		}
		put := l.clock()
		select {
		case <-ctx.Done():
			return "", ErrInterrupted
		case in := <-l.input:
			l.owed = false
			switch {
			case errors.Is(in.err, errTooLong):
				l.say(prose.Upper(in.err.Error()) + ".")
			case in.err != nil:
				return "", fmt.Errorf("%w: the input ended", ErrInterrupted)
			case l.clock().Sub(put) < l.rest:
				l.say("That came before this could be read, so it was not taken.")
			default:
				l.rest = 0
				text := strings.TrimSpace(in.text)
				if l.echo {
					fmt.Fprintln(l.out, printable(text))
				}
				return text, nil
			}
		}
	}
}

// printable replaces what a terminal could take for a command.
func printable(text string) string {
	return strings.Map(func(r rune) rune {
		if document.Printable(r) {
			return r
		}
		return '?'
	}, short(text))
}

// say writes text from the edge, so that nothing but words is spoken. What is longer
// than a line breaks at sentences, and within one only where it is longer itself.
func (l *lines) say(text string) {
	for _, part := range strings.Split(text, "\n") {
		for _, line := range bySentence(part, l.width) {
			fmt.Fprintln(l.out, line)
		}
	}
}

// pauses are where a voice rests, and a line may end.
var pauses = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`([.;?!]) `) })

// bySentence breaks text into lines that hold whole sentences as far as they fit.
func bySentence(text string, width int) []string {
	var out []string
	line := ""
	for _, sentence := range strings.Split(pauses().ReplaceAllString(text, "$1\n"), "\n") {
		whole := strings.TrimSpace(line + " " + sentence)
		if ansi.StringWidth(whole) <= width {
			line = whole
			continue
		}
		if line != "" {
			out = append(out, line)
		}
		broken := prose.Lines(sentence, width)
		out, line = append(out, broken[:len(broken)-1]...), broken[len(broken)-1]
	}
	return append(out, line)
}

func (l *lines) blank() { fmt.Fprintln(l.out) }

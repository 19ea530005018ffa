package screen

import (
	"bytes"
	"errors"
	"io"
	"os"
	"regexp"
	"strconv"
	"sync"
	"sync/atomic"
	"time"
	"unicode/utf8"
)

// keyboard is the terminal as keys are read from it. The library that draws would
// wait for ever at a terminal that is gone, where no signal says so: here the end of
// the input is an error. And it would pass over letters that are no UTF-8, so that
// "3½ days" from a terminal of Latin 1 would be 3 days: here they are letters.
type keyboard struct {
	*os.File
	begun []byte // of a letter whose rest has not come
	clock func() time.Time
	read  atomic.Pointer[time.Time] // when the last keys were read
}

var errHungUp = errors.New("the terminal has hung up")

func (k *keyboard) Read(p []byte) (int, error) {
	raw := make([]byte, max(len(p)/2-utf8.UTFMax, 1)) // a byte may become a letter of two
	n, err := k.File.Read(raw)
	now := k.clock()
	k.read.Store(&now)
	if errors.Is(err, io.EOF) {
		err = errHungUp
	}
	var out []byte
	out, k.begun = letters(append(k.begun, raw[:n]...))
	return copy(p, out), err
}

// letters is text as UTF-8. A byte that is none is taken as Latin 1. The beginning of
// a letter at the end is kept back.
func letters(raw []byte) (out, begun []byte) {
	for len(raw) > 0 {
		if !utf8.FullRune(raw) {
			return out, raw
		}
		r, size := utf8.DecodeRune(raw)
		switch {
		case r != utf8.RuneError || size > 1:
			out = append(out, raw[:size]...)
		case raw[0] >= 0xa0:
			out = utf8.AppendRune(out, rune(raw[0]))
		default:
			out = append(out, raw[0])
		}
		raw = raw[size:]
	}
	return out, nil
}

// silent is a terminal that is drawn on and asked nothing. An answer that comes late
// would end up on the command line of the shell, and none is needed. One without a
// second screen is wiped when it is given back, so that nothing of the last frame
// stands among what is written next.
type silent struct{ *os.File }

// needless is what the library that draws asks a terminal (whether it can draw a frame
// at once, how it counts letters, how it sends keys), and what it orders of keys and
// of the shape of the cursor. No key needs it, and a screen reader that does not know
// it speaks it: "4m", "1u".
var needless = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`\x1b\[(?:\?202[67]\$p|\?u|[<>=][0-9;]*u|>[0-9;]*m|[0-9]* q)`)
})

// again asks for the letter before it so many times more. Screen readers, and terminals
// that are not what they call themselves, do not know it.
var again = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`(.)\x1b\[([0-9]+)b`) })

var leaveScreen = []byte("\x1b[?1049l")

// Write takes each write of the library as a whole: no sequence is in two of them.
func (s silent) Write(p []byte) (int, error) {
	out := again().ReplaceAllFunc(needless().ReplaceAll(p, nil), spelledOut)
	out = bytes.ReplaceAll(out, leaveScreen, append([]byte("\x1b[H\x1b[J"), leaveScreen...))
	if _, err := s.File.Write(out); err != nil {
		return 0, err
	}
	return len(p), nil
}

// spelledOut is a letter as often as again asks for it.
func spelledOut(asked []byte) []byte {
	parts := again().FindSubmatch(asked)
	times, err := strconv.Atoi(string(parts[2]))
	if err != nil {
		return asked
	}
	return bytes.Repeat(parts[1], 1+times)
}

// drawnOn is what is drawn on.
func drawnOn(out io.Writer) io.Writer {
	if file, ok := out.(*os.File); ok {
		return silent{file}
	}
	return out
}

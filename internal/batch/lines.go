package batch

import (
	"bufio"
	"bytes"
	"errors"
	"io"

	"backspasm/internal/document"
)

// LongestLine is how many bytes a record may have.
const LongestLine = 256 << 10

// line is one line of the input, without its end.
type line struct {
	number int
	text   []byte
	long   bool // longer than LongestLine: it was passed over, and text is empty
}

// chunk is a run of lines that one worker judges, and what came of them.
type chunk struct {
	lines []line
	held  []byte // the text of the lines
	out   bytes.Buffer
	tally Tally
	done  chan struct{}
}

// A chunk is full at either number of its lines, or at these bytes, so that memory
// does not grow with the input. One line more than chunkBytes has always room. A
// long result is some 60 kB.
const (
	linesOfBrief = 32
	linesOfLong  = 4
	chunkBytes   = 64 << 10
)

// lines reads lines one by one, however long they are.
type lines struct {
	from   *bufio.Reader
	number int // of the line that comes next
	most   int // of a chunk
}

func newLines(from io.Reader, first int, brief bool) *lines {
	most := linesOfLong
	if brief {
		most = linesOfBrief
	}
	return &lines{from: bufio.NewReaderSize(from, chunkBytes), number: first, most: most}
}

// fill reads lines into c until it is full or nothing more is there for now.
// The error is io.EOF at the end of the input.
func (l *lines) fill(c *chunk) error {
	c.lines, c.held = c.lines[:0], c.held[:0]
	for len(c.lines) < l.most && len(c.held) < chunkBytes {
		if len(c.lines) > 0 && !l.waiting() {
			return nil
		}
		if err := l.next(c); err != nil {
			return err
		}
	}
	return nil
}

// waiting says that a whole line is there: whoever writes records one by one
// gets each result before the next record.
func (l *lines) waiting() bool {
	there, _ := l.from.Peek(l.from.Buffered())
	return bytes.IndexByte(there, '\n') >= 0
}

// next reads one line into c. Blank lines count, but are no records.
func (l *lines) next(c *chunk) error {
	begin, long := len(c.held), false
	for {
		piece, err := l.from.ReadSlice('\n')
		if len(c.held)-begin+len(piece) > LongestLine+len(document.Mark)+len("\r\n") {
			long = true
			c.held = c.held[:begin]
		}
		if !long {
			c.held = append(c.held, piece...)
		}
		if errors.Is(err, bufio.ErrBufferFull) {
			continue
		}
		text := bytes.TrimSuffix(bytes.TrimSuffix(c.held[begin:], []byte("\n")), []byte("\r"))
		text = bytes.TrimPrefix(text, document.Mark) // files with one may have been put together
		if long || len(text) > LongestLine {
			long, text, c.held = true, nil, c.held[:begin]
		}
		if long || len(bytes.TrimSpace(text)) > 0 {
			c.lines = append(c.lines, line{number: l.number, text: text, long: long})
		}
		l.number++
		return err
	}
}

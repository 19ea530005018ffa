package document

import (
	"bytes"
	"unicode"
	"unicode/utf8"
)

// Limits bound what a document may hold.
type Limits struct {
	Bytes int
	Depth int
	Nodes int
}

// ForAnswers are the limits of an answers document.
var ForAnswers = Limits{Bytes: 1 << 20, Depth: 16, Nodes: 2000}

// ForContent are the limits of one content file.
var ForContent = Limits{Bytes: 1 << 20, Depth: 16, Nodes: 50000}

// scan looks at every byte before any parser does. It reports the first thing
// that text must not hold; a byte order mark may stand before all.
func scan(file string, data []byte, limits Limits) Problems {
	var ps Problems
	at := Pos{File: file, Line: 1, Col: 1}
	switch {
	case len(data) > limits.Bytes:
		ps.Add(Pos{File: file}, "syntax", "the file has %d bytes, more than the %d allowed", len(data), limits.Bytes)
		return ps
	case bytes.HasPrefix(data, []byte("\xff\xfe")), bytes.HasPrefix(data, []byte("\xfe\xff")):
		ps.Add(at, "syntax", "the file is UTF-16").Hint = "save it as plain UTF-8"
		return ps
	}
	data = bytes.TrimPrefix(data, Mark) // it has no column
	for i := 0; i < len(data); {
		if c := data[i]; c >= ' ' && c < 0x7f { // most of any text
			i++
			at.Col++
			continue
		}
		r, size := utf8.DecodeRune(data[i:])
		switch {
		case r == utf8.RuneError && size == 1:
			ps.Add(at, "syntax", "byte 0x%02x is not UTF-8", data[i])
			return ps
		case r == '\r' && i+1 < len(data) && data[i+1] == '\n':
		case !Printable(r):
			ps.Add(at, "syntax", "the character U+%04X is not allowed in text", r)
			return ps
		}
		i += size
		at.Col++
		if r == '\n' {
			at.Line, at.Col = at.Line+1, 1
		}
	}
	return nil
}

// Printable says whether text may hold r: no control characters but tab and
// newline, nothing that hides text or turns its direction.
func Printable(r rune) bool {
	switch {
	case r == '\t', r == '\n':
		return true
	case r < 0x20, r >= 0x7f && r < 0xa0:
		return false
	case r == 0x061c, r >= 0x200b && r <= 0x200f, r >= 0x2028 && r <= 0x202e, r >= 0x2060 && r <= 0x206f, r == 0xfeff:
		return false
	case unicode.Is(unicode.Cf, r), r >= 0xe0000 && r <= 0xe0fff:
		return false
	}
	return true
}

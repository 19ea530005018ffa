package zone

import "strings"

// Limits: hours of an offset, hours of the time of a date, letters of a name.
const (
	mostOffset = 24
	mostTime   = 7*24 - 1
	longest    = 100
)

// reader takes a text apart from its beginning. Once something does not fit, it
// is broken for good.
type reader struct {
	rest   string
	broken bool
}

func parse(text string) (rules, bool) {
	in := &reader{rest: text}
	r := rules{standard: period{in.name(), -in.clock(mostOffset)}}
	if in.rest == "" || in.broken {
		return r, !in.broken
	}
	r.has, r.summer = true, period{in.name(), r.standard.offset + 60*60}
	if in.rest != "" && in.rest[0] != ',' {
		r.summer.offset = -in.clock(mostOffset)
	}
	if in.rest == "" {
		in.rest = ",M3.2.0,M11.1.0"
	}
	in.want(',')
	r.starts = in.date()
	in.want(',')
	r.ends = in.date()
	return r, !in.broken && in.rest == ""
}

// name is three or more letters or, in angle brackets, also digits and signs.
func (in *reader) name() string {
	quoted := in.take('<')
	end := strings.IndexFunc(in.rest, func(r rune) bool {
		letter := r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z'
		return !letter && !(quoted && (r >= '0' && r <= '9' || r == '+' || r == '-'))
	})
	if end < 0 {
		end = len(in.rest)
	}
	name := in.rest[:end]
	in.rest = in.rest[end:]
	if quoted {
		in.want('>')
	}
	in.broken = in.broken || len(name) < 3 || len(name) > longest
	return name
}

// date is Jn, n or Mm.w.d, then perhaps / and the time, which is 02:00 otherwise.
func (in *reader) date() date {
	d := date{seconds: 2 * 60 * 60}
	switch {
	case in.take('J'):
		d.form, d.day = julian, in.number(1, 365)
	case in.take('M'):
		d.form, d.month = monthly, in.number(1, 12)
		in.want('.')
		d.week = in.number(1, 5)
		in.want('.')
		d.day = in.number(0, 6)
	default:
		d.form, d.day = ordinal, in.number(0, 365)
	}
	if in.take('/') {
		d.seconds = in.clock(mostTime)
	}
	return d
}

// clock is a sign, hours, and perhaps minutes and seconds; in seconds.
func (in *reader) clock(mostHours int) int {
	sign := 1
	if in.take('-') {
		sign = -1
	} else {
		in.take('+')
	}
	seconds := in.number(0, mostHours) * 60 * 60
	for _, unit := range []int{60, 1} {
		if !in.take(':') {
			break
		}
		seconds += in.number(0, 59) * unit
	}
	return sign * seconds
}

// number is as many digits as there are.
func (in *reader) number(least, most int) int {
	n, digits := 0, 0
	for in.rest != "" && in.rest[0] >= '0' && in.rest[0] <= '9' && n <= most {
		n, digits = 10*n+int(in.rest[0]-'0'), digits+1
		in.rest = in.rest[1:]
	}
	in.broken = in.broken || digits == 0 || n < least || n > most
	return n
}

func (in *reader) take(c byte) bool {
	if in.rest == "" || in.rest[0] != c {
		return false
	}
	in.rest = in.rest[1:]
	return true
}

func (in *reader) want(c byte) {
	if !in.take(c) {
		in.broken = true
	}
}

package answers

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"sync"
	"time"

	"backspasm/internal/document"
	"backspasm/internal/triage"
)

// answer reads what was given to a question.
func (r *reading) answer(q *triage.Question, n *document.Node) (triage.Answer, bool) {
	a, ok := taken(q, n, r.now)
	if !ok {
		a, ok = r.retiredAnswer(q, n)
	}
	switch {
	case !ok:
		r.problems.Add(n.Pos, "answer", "%s is not an answer to %s", n.Describe(), q.ID).Hint = mend(q, n, r.now)
		return triage.Answer{}, false
	case q.Kind == triage.Moment && a.Moment.After(r.now):
		r.untimely.Add(n.Pos, "answer", "%s is in the future: now is %s", q.ID, r.now.Format(time.RFC3339))
		return triage.Answer{}, false
	}
	return a, true
}

// taken is the answer that a node gives to a question, if it is one.
func taken(q *triage.Question, n *document.Node, now time.Time) (triage.Answer, bool) {
	if n.Kind != document.Scalar || n.Null {
		return triage.Answer{}, false
	}
	switch q.Kind {
	case triage.Number:
		number, ok := whole(n.Text)
		return triage.Answer{Number: number}, ok && !n.Quoted && number >= q.Min && number <= q.Max
	case triage.Moment:
		if ago, is := document.Duration(n.Text); is {
			return triage.Answer{Moment: now.Add(-ago)}, true
		}
		at, ok := Moment(n.Text)
		return triage.Answer{Moment: at}, ok
	}
	word := n.Word()
	return triage.Answer{Value: word}, q.Takes(word) || word == triage.Unsure && q.TakesUnsure()
}

// mend says what to change so that a node becomes an answer.
func mend(q *triage.Question, n *document.Node, now time.Time) string {
	allowed := "answers are: " + Allowed(q)
	if n.Null {
		return fmt.Sprintf("write an answer in its place, or take %s out; %s", q.ID, allowed)
	}
	if n.Kind != document.Scalar {
		return allowed
	}
	bare := *n
	bare.Quoted = false
	if _, ok := taken(q, &bare, now); ok && n.Quoted {
		return fmt.Sprintf("in quotes it is a text: write %s without them", n.Text)
	}
	if plain, odd, is := document.Plain(n.Text, q.Kind == triage.Number || q.Kind == triage.Moment); is {
		bare.Text = plain
		if _, ok := taken(q, &bare, now); ok {
			return fmt.Sprintf("it holds %s; type it as %s", odd, plain)
		}
	}
	if q.Kind == triage.Moment && Zoneless(n.Text) {
		return NeedsZone(n.Text)
	}
	if q.Kind == triage.Choice || q.Kind == triage.Sign {
		if near := document.Suggest(n.Word(), Takes(q)); near != "" {
			return near + " " + allowed
		}
	}
	return allowed
}

const mostDigits = 18 // of a whole number: more does not fit into an int64

// whole reads a whole number as JSON writes it; 38, 38.0 and 3.8e1 are the same.
func whole(text string) (number int64, ok bool) {
	if number, err := strconv.ParseInt(text, 10, 64); err == nil && strconv.FormatInt(number, 10) == text {
		return number, true // nearly always
	}
	m := jsonNumber().FindStringSubmatch(text)
	if m == nil {
		return 0, false
	}
	sign, before, after, power := m[1], m[2], m[3], 0
	if m[4] != "" {
		var err error
		if power, err = strconv.Atoi(m[4]); err != nil {
			return 0, false
		}
	}
	digits := strings.TrimRight(before+after, "0")
	power += len(before) - len(digits) // zeros that follow the digits, fewer than none: decimals
	digits = strings.TrimLeft(digits, "0")
	switch {
	case digits == "":
		return 0, true
	case power < 0, power > mostDigits, len(digits)+power > mostDigits:
		return 0, false
	}
	var err error
	number, err = strconv.ParseInt(sign+digits+strings.Repeat("0", power), 10, 64)
	return number, err == nil
}

var jsonNumber = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^(-?)(0|[1-9][0-9]*)(?:\.([0-9]+))?(?:[eE]([+-]?[0-9]+))?$`)
})

// Moment reads a moment of RFC 3339, strictly, but for what that leaves open: t, z, and
// a blank between day and time.
func Moment(text string) (at time.Time, ok bool) {
	if len(text) > 10 && text[10] == ' ' {
		text = text[:10] + "T" + text[11:]
	}
	at, err := time.Parse(time.RFC3339, strings.ToUpper(text))
	return at, err == nil && !lax(text)
}

// lax says that a moment is one to time.Parse, but not to RFC 3339: 9:00:00, a comma,
// +24:00.
func lax(text string) bool {
	end := len(text)
	utc := text[end-1] == 'Z' || text[end-1] == 'z'
	return text[13] != ':' || strings.Contains(text, ",") || !utc && (text[end-5:end-3] > "23" || text[end-2:] > "59")
}

// The parts of a moment, as patterns.
const (
	date  = `[0-9]{4}-[0-9]{2}-[0-9]{2}`
	clock = `[Tt ]([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\.[0-9]+)?`
	zone  = `([Zz]|[+-]([01][0-9]|2[0-3]):[0-5][0-9])`
)

// Zoneless says that a moment only lacks its zone.
func Zoneless(text string) bool {
	_, ok := Moment(text + "Z")
	return ok
}

// NeedsZone says how to mend a moment that only lacks its zone.
func NeedsZone(text string) string {
	return fmt.Sprintf("say in which time zone: %sZ for UTC, or an offset such as %[1]s+01:00", text)
}

// Allowed says which answers a question takes, for messages.
func Allowed(q *triage.Question) string {
	switch q.Kind {
	case triage.Number:
		return fmt.Sprintf("a whole number from %d to %d", q.Min, q.Max)
	case triage.Moment:
		return "a time before now (36h, 1d12h, 3d, 2w) or a moment (2026-11-22T09:00:00Z)"
	}
	return strings.Join(Takes(q), ", ")
}

// Takes lists the words that a document may give for a sign or a choice.
func Takes(q *triage.Question) []string {
	if q.Kind == triage.Choice && q.TakesUnsure() {
		return append(q.Values(), triage.Unsure)
	}
	return q.Values()
}

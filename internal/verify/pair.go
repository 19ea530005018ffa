package verify

import (
	"fmt"
	"slices"

	"backspasm/internal/library"
	"backspasm/internal/triage"
)

// pair is a finding about two people; fits says what may differ in one question
// that both answered, tell what is wrong between them.
func pair(lib *library.Library, a, b triage.Answers, fits func(q *triage.Question, a, b string) bool, tell func(a, b triage.Assessment) (string, bool)) Finding {
	return Finding{People: []triage.Answers{a, b}, broken: func(people []triage.Answers) (string, bool) {
		a, b := people[0], people[1]
		what, broken := tell(assess(lib, a), assess(lib, b))
		return what, broken && related(lib, a, b, fits)
	}}
}

// related says whether the answers that both gave differ in nothing but what
// fits allows. Making a pair smaller must not turn it into two strangers.
func related(lib *library.Library, a, b triage.Answers, fits func(q *triage.Question, a, b string) bool) bool {
	first, second := triage.Facts(lib.Protocol, a, now).Words(), triage.Facts(lib.Protocol, b, now).Words()
	for id, x := range first {
		if y, both := second[id]; both && !fits(lib.Protocol.Question(id), x, y) {
			return false
		}
	}
	return true
}

// asBadOrWorse allows b the answers that are as bad as that of a, or worse.
func asBadOrWorse(q *triage.Question, a, b string) bool {
	order := worse(q)
	return a == b || order != nil && slices.Contains(order[a], b)
}

// yesOrUnsure allows b to be unsure of a sign to which a says yes.
func yesOrUnsure(q *triage.Question, a, b string) bool {
	return a == b || q.Kind == triage.Sign && a == triage.Yes && b == triage.Unsure
}

// alike allows nothing but what is not asked or not reached.
func alike(_ *triage.Question, a, b string) bool { return a == b }

func calmerThan(a, b triage.Assessment) (string, bool) {
	return fmt.Sprintf("the first answers give %s, the worse ones %s", a.Disposition, b.Disposition), b.Disposition < a.Disposition
}

func different(a, b triage.Assessment) (string, bool) {
	return fmt.Sprintf("one gives %s, the other %s", a.Disposition, b.Disposition), a.Disposition != b.Disposition
}

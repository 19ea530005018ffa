package answers

import (
	"fmt"
	"strings"
	"time"

	"backspasm/internal/triage"
)

// Write returns the answers as a document that Read takes: sheets without a yes
// as none, moments as time before now.
func Write(p *triage.Protocol, a triage.Answers, now time.Time) string {
	var b strings.Builder
	for _, s := range p.Screens {
		if s.Sheet() && allNo(s, a) {
			fmt.Fprintf(&b, "%s: %s\n", s.ID, None)
			continue
		}
		for _, q := range s.Questions {
			said, given := a[q.ID]
			switch {
			case !given:
			case q.Kind == triage.Number:
				fmt.Fprintf(&b, "%s: %d\n", q.ID, said.Number)
			case q.Kind == triage.Moment:
				fmt.Fprintf(&b, "%s: %s\n", q.ID, ago(now.Sub(said.Moment)))
			default:
				fmt.Fprintf(&b, "%s: %s\n", q.ID, said.Value)
			}
		}
	}
	return b.String()
}

// allNo says that every answered row is no, and that some are.
func allNo(s *triage.Screen, a triage.Answers) bool {
	some := false
	for _, q := range s.Questions {
		said, given := a[q.ID]
		if given && said.Value != triage.No {
			return false
		}
		some = some || given
	}
	return some
}

// ago writes a length of time in hours and minutes, such as 36h30m.
func ago(d time.Duration) string {
	d = d.Round(time.Minute)
	hours, minutes := int(d/time.Hour), int(d%time.Hour/time.Minute)
	if minutes == 0 {
		return fmt.Sprintf("%dh", hours)
	}
	return fmt.Sprintf("%dh%dm", hours, minutes)
}

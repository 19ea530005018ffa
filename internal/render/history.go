package render

import (
	"fmt"
	"io"
	"strings"
	"time"

	"backspasm/internal/prose"
	"backspasm/internal/triage"
	"backspasm/internal/visit"
)

// History is everything that was saved, as of a moment.
type History struct {
	Letterhead
	Made       time.Time // local times use its zone
	Episodes   []visit.Episode
	Unreadable int // records that are among none of the episodes
	Newer      int // records of a newer program, among none of them either
}

// Bars is what the charts of a history are drawn with.
type Bars int

// The zero value draws nothing: the words say the same.
const (
	NoBars Bars = iota
	ASCIIBars
	BlockBars
)

// HistoryText writes the episodes in the order in which they began, each first in
// words, then as a chart, then visit by visit.
func HistoryText(w io.Writer, h History, look Look, bars Bars) error {
	return h.document(bars, look.Height > 0).text(w, look)
}

// of is the history in the words for who has the pain in this episode.
func (h History) of(e visit.Episode) History {
	h.Library = h.Library.For(e.Last().Answers)
	return h
}

// latest is the history in the words for who has the pain now: that of the last
// episode.
func (h History) latest() History {
	if n := len(h.Episodes); n > 0 {
		return h.of(h.Episodes[n-1])
	}
	return h
}

// document is the history. Bouts that come back are told again at the end of a
// screen.
func (h History) document(bars Bars, screen bool) *document {
	d := &document{Name: fmt.Sprintf("History: %s, %s", prose.Count(len(h.Episodes), "episode"), prose.Count(h.visits(), "visit"))}
	now := h.latest()
	back := part{Title: "Bouts that come back", Lead: append(now.patterns(), now.advice()...)}
	if len(back.Lead) > 0 {
		back.Lead = append(back.Lead, "Why, and how well it is known: backspasm explain flare_plan")
	}
	d.add(part{Lines: h.missing()})
	d.add(back)
	for n := range h.Episodes {
		d.add(h.of(h.Episodes[n]).episode(n, bars))
	}
	if screen {
		d.add(back)
	}
	d.add(part{Lead: []string{now.atOnce()}})
	d.Foot = []string{madeAt(h.Made) + ". " + h.restsOn(), now.notReviewed(h.Made)}
	return d
}

func (h History) visits() int {
	n := 0
	for _, e := range h.Episodes {
		n += len(e.Visits)
	}
	return n
}

// recur looks at the bouts of whoever has the pain in the last episode.
func (h History) recur() visit.Recurrence {
	var theirs []visit.Episode
	for _, e := range h.Episodes {
		if e.Last().Answers.For() == h.Episodes[len(h.Episodes)-1].Last().Answers.For() {
			theirs = append(theirs, e)
		}
	}
	return visit.Recur(theirs, h.Made)
}

func (h History) episode(n int, bars Bars) part {
	e := h.Episodes[n]
	out := part{Title: fmt.Sprintf("Episode %d of %d, from %s", n+1, len(h.Episodes), h.begun(e))}
	out.Lead = append([]string{h.ended(e) + " Its id is " + e.ID + "."}, h.trend(e)...)
	if bars != NoBars && len(e.Visits) > 1 {
		out.Drawn = func(width int) []string { return h.chart(e, bars, width) }
	}
	for k := range e.Visits {
		out.Items = append(out.Items, h.visit(e, k))
	}
	return out
}

// begun is the day of the onset, or of the first visit if that is not known.
func (h History) begun(e visit.Episode) string {
	if onset, known := e.Onset(); known {
		return h.date(onset)
	}
	return h.date(e.Opened())
}

func (h History) ended(e visit.Episode) string {
	if e.Closed == nil {
		return "It goes on. What to do now: backspasm today."
	}
	on := h.date(*e.Closed)
	switch e.Why {
	case "eased":
		return "It ended on " + on + ", after a week with no more than a trace of pain."
	case "closed":
		return "You closed it on " + on + "."
	case "new_episode":
		return "It ended on " + on + ", when you began a new one."
	}
	return "It ended on " + on + "."
}

// visit is one visit in words, as the person said it.
func (h History) visit(e visit.Episode, n int) leafItem {
	v := e.Visits[n]
	kind := "first visit"
	if v.CheckIn {
		kind = "check-in"
	}
	head := clock(v.At, h.Made) + ": " + kind
	if d, known := e.Elapsed(n); known {
		head += ", " + prose.Length(d) + " after it began"
	}
	if e.SetBack(n) {
		head += " (the clock had been set back)"
	}
	out := leafItem{Title: head + ".", Says: []string{"Advice then: " + h.advised(v) + "."}}
	if said := h.said(v); said != "" {
		out.Says = append(out.Says, said)
	}
	return out
}

// advised is where that visit said to get help.
func (h History) advised(v visit.Visit) string {
	if v.Disposition < triage.SelfCare {
		return "What it came to is unknown"
	}
	return h.Library.Messages.Disposition(v.Disposition).Headline
}

// said is what the trend is made of. What was not asked is not there.
func (h History) said(v visit.Visit) string {
	var parts []string
	if pain, ok := v.Pain(); ok {
		parts = append(parts, fmt.Sprintf("Pain: %d out of 10.", pain))
	}
	for _, x := range []struct{ id, label string }{{severityQuestion, "At its worst"}, {visit.CanDoID, h.Library.Either("You could do", "They could do")}, {courseQuestion, "Course"}, {sleepID, "Sleep lost on most nights"}} {
		if a, given := v.Answers[x.id]; given {
			parts = append(parts, x.label+": "+h.quoted(x.id, a.Value)+".")
		}
	}
	return strings.Join(parts, " ")
}

// quoted is an answer as the person said it; yes, no and not sure go without
// quotes.
func (h History) quoted(id, value string) string {
	q := h.Library.Protocol.Question(id)
	if q.Kind == triage.Sign || value == triage.Unsure {
		return q.Says(value)
	}
	return "\"" + q.Says(value) + "\""
}

// sleepID is the sign for lost sleep.
const sleepID = "sleep_lost"

package render

import (
	"fmt"
	"io"
	"strings"
	"time"

	"backspasm/internal/library"
	"backspasm/internal/prose"
	"backspasm/internal/triage"
	"backspasm/internal/visit"
)

// History is everything that was saved, as of a moment.
type History struct {
	Library    *library.Content
	Program    string
	Region     library.Region
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
	t := &historyText{page: newPage(look.Width, look.Bold), History: h, bars: bars}
	t.strong("", strings.ToUpper(fmt.Sprintf("History: %s, %s", prose.Count(len(h.Episodes), "episode"), prose.Count(h.visits(), "visit"))))
	t.stands()
	for n := range h.Episodes {
		t.episode(n)
	}
	if look.Screen && h.recur().Noticed() {
		t.heading("Once more")
		t.stands()
	}
	t.gap()
	t.text("", t.atOnce())
	t.gap()
	t.textf("", "Made %s (%s). Content %s of %s, program %s.", clock(t.Made, t.Made), zone(t.Made), t.Library.Protocol.Version, t.Library.Protocol.Date, t.Program)
	t.text("", notReviewed(t.Library, t.Made))
	_, err := io.WriteString(w, t.String())
	return err
}

func (h History) visits() int {
	n := 0
	for _, e := range h.Episodes {
		n += len(e.Visits)
	}
	return n
}

func (h History) recur() visit.Recurrence { return visit.Recur(h.Episodes, h.Made) }

type historyText struct {
	*page
	History
	bars Bars
}

// stands is what stands out over all episodes.
func (t *historyText) stands() {
	if missing := t.missing(); len(missing) > 0 {
		t.gap()
		t.bullets("", missing)
	}
	advice := t.advice()
	if len(advice) == 0 {
		return
	}
	t.gap()
	for _, says := range t.patterns() {
		t.strong("", says)
	}
	t.strong("", advice[0])
	for _, says := range advice[1:] {
		t.text("", says)
	}
	t.text("", "Why, and how well it is known: backspasm explain many_bouts")
}

func (t *historyText) episode(n int) {
	e := t.Episodes[n]
	t.heading(fmt.Sprintf("Episode %d of %d, from %s", n+1, len(t.Episodes), t.begun(e)))
	t.text("", t.ended(e)+" Its id is "+e.ID+".")
	for _, says := range t.trend(e) {
		t.text("", says)
	}
	t.chart(e)
	t.gap()
	for k := range e.Visits {
		t.visit(e, k)
	}
}

// begun is the day of the onset, or of the first visit if that is not known.
func (t *historyText) begun(e visit.Episode) string {
	if onset, known := e.Onset(); known {
		return t.date(onset)
	}
	return t.date(e.Opened())
}

func (t *historyText) ended(e visit.Episode) string {
	if e.Closed == nil {
		return "It goes on. What to do now: backspasm today."
	}
	on := t.date(*e.Closed)
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
func (t *historyText) visit(e visit.Episode, n int) {
	v := e.Visits[n]
	kind := "first visit"
	if v.CheckIn {
		kind = "check-in"
	}
	head := clock(v.At, t.Made) + ": " + kind
	if d, known := e.Elapsed(n); known {
		head += ", " + prose.Length(d) + " after it began"
	}
	if e.SetBack(n) {
		head += " (the clock had been set back)"
	}
	t.text("- ", head+".")
	t.text("  ", "Advice then: "+t.advised(v)+".")
	if said := t.said(v); said != "" {
		t.text("  ", said)
	}
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
	for _, x := range []struct{ id, label string }{{severityQuestion, "At its worst"}, {visit.CanDoID, "You could do"}, {courseQuestion, "Course"}, {sleepID, "Sleep lost on most nights"}} {
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

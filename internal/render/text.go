package render

import (
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"backspasm/internal/triage"
)

// Look is how text is set.
type Look struct {
	Width int  // columns; brought between 40 and 90
	Bold  bool // headings in bold
	Why   bool // reasons, findings and sources in full
	Full  bool // a check-in with its whole plan, not only what changed and what applies

	// Screen says that a person reads it on a screen, where the end is what they
	// see first: what to do and the plan in short come again there.
	Screen bool
}

// Text writes the result as a person reads it.
func Text(w io.Writer, r Result, look Look) error {
	t := &text{page: newPage(look.Width, look.Bold), Result: r, why: look.Why}
	if r.Last != nil && r.Plan != nil && !look.Full && !look.Why {
		return t.checkedIn(w)
	}
	t.top()
	t.painLine()
	if r.Assessment.Disposition == triage.Emergency {
		t.emergency()
	} else {
		t.reported()
		t.sinceLast()
		t.safety()
		t.plan()
		t.call()
	}
	t.limits()
	t.sources()
	t.made()
	switch {
	case r.Assessment.Disposition == triage.Emergency:
		t.gap()
		t.top()
	case look.Screen:
		t.gap()
		t.top()
		t.short()
	}
	_, err := io.WriteString(w, t.String())
	return err
}

// checkedIn is the result of a check-in: what changed, what applies now, and when
// to look again. The whole plan is as long as at a first visit, and most of it is
// known by then.
func (t *text) checkedIn(w io.Writer) error {
	if t.Eased {
		t.strong("", t.words(t.Library.Messages.Notes.Eased))
	} else {
		t.top()
	}
	t.painLine()
	t.reported()
	t.sinceLast()
	t.call()
	t.safety()
	if !t.Eased {
		t.heading("Your plan for now")
		if t.declined() {
			t.text("", t.words(t.Library.Messages.Notes.DeclinedPlan))
		}
		t.today()
	}
	t.limits()
	t.made()
	_, err := io.WriteString(w, t.String())
	return err
}

// EmergencyText writes only the headline and what to do.
func EmergencyText(w io.Writer, r Result, width int) error {
	t := &text{page: newPage(width, false), Result: r}
	t.top()
	_, err := io.WriteString(w, t.String())
	return err
}

type text struct {
	*page
	Result
	why bool
}

// top is the disposition in words and what to do.
func (t *text) top() {
	t.strong("", t.headline())
	t.gap()
	t.strong("", t.Action())
	for _, also := range t.also() {
		t.text("", also)
	}
}

const forThePain = "For the pain"

// painLine stands in the first part of every result that has one.
func (t *text) painLine() {
	if says := t.pain(); says != "" {
		t.gap()
		t.text("", forThePain+": "+says)
	}
}

func (t *text) emergency() {
	t.reported()
	t.sinceLast()
	t.call()
	t.safety()
}

// reported tells what was said that decided, and with --why all that speaks for
// any red flag.
func (t *text) reported() {
	t.gap()
	for _, m := range t.meaning() {
		t.text("", m)
	}
	reasons := t.shownReasons()
	if len(reasons) > 0 {
		t.heading(youSaid)
	}
	says := t.youSaid(reasons)
	for i, reason := range reasons {
		if t.why {
			says[i] = t.quoted(reason.Because) + " " + reason.Rule.MayMean
		}
		if says[i] != "" {
			t.text("- ", says[i])
		}
		for _, more := range t.grounds(reason) {
			t.text("  ", more)
		}
	}
	for _, list := range t.doubts() {
		t.heading(list.Title)
		t.text("", list.Lead[0])
		t.bullets("", list.Lines)
	}
}

const youSaid = "You said"

// shownReasons are those that decided, and with --why all of them.
func (t *text) shownReasons() []triage.Reason {
	if t.why {
		return t.Assessment.Reasons
	}
	return t.mainReasons()
}

// grounds are what a reason rests on, with --why.
func (t *text) grounds(reason triage.Reason) []string {
	if !t.why {
		return nil
	}
	return []string{
		fmt.Sprintf("%s (%s): %s", strings.ToUpper(reason.Disposition.String()), t.grade(reason.Rule.Evidence, reason.Rule.Sources), reason.Rule.Finding),
		"Your answers: " + t.facts(reason.Because) + ".",
	}
}

// facts quotes answers in the words of the screen.
func (r Result) facts(facts []triage.Fact) string {
	var said []string
	for _, f := range facts {
		if a, given := r.Answers[f.Question]; given && !a.Assumed {
			said = append(said, fmt.Sprintf("\"%s\": %s", strings.TrimRight(r.Library.Protocol.Question(f.Question).Asks, "?."), r.saysOf(f)))
			continue
		}
		said = append(said, r.notGiven([]triage.Fact{f})...)
	}
	return strings.Join(said, "; ")
}

func (t *text) safety() {
	t.heading("Get help at once if")
	net := t.stopSigns()
	if net.Declined != "" && t.declined() {
		t.strong("", t.words(net.Declined))
	}
	t.text("", t.words(net.Lead))
	t.bullets("", t.dangerSigns())
	t.text("", t.words(net.Otherwise))
}

func (t *text) call() {
	lines := t.whenYouCall()
	if len(lines) == 0 {
		return
	}
	t.heading("What to say when you call")
	t.bullets("", lines)
}

// grade says how well something is supported, and by which of the sources
// listed at the end.
func (t *text) grade(evidence string, sources []string) string {
	var numbers []string
	for n, s := range t.cited() {
		if slices.Contains(sources, s.ID) {
			numbers = append(numbers, fmt.Sprint(n+1))
		}
	}
	word := map[string]string{"expert opinion": "expert opinion", "custom": "custom, not evidence"}[evidence]
	if word == "" {
		word = evidence + " evidence"
	}
	return fmt.Sprintf("%s; %s", word, strings.Join(numbers, ", "))
}

const stoppedAtFirst = "The questions stopped at the first emergency. Nothing after it was asked."

// limits says what the program did not ask.
func (t *text) limits() {
	t.heading("What this program did not ask")
	if t.Assessment.Disposition == triage.Emergency {
		t.text("", stoppedAtFirst)
		return
	}
	t.bullets("", t.Library.Protocol.NeverAsked)
	if skipped := t.skippedScreens(); len(skipped) > 0 && (t.why || !t.CheckIn()) {
		t.text("- ", "Your answers made these questions unnecessary:")
		t.bullets("  ", skipped)
	}
	if t.why {
		t.text("- ", "You answered no to: "+strings.Join(t.Assessment.NotReported, ", ")+".")
	}
}

// skippedScreens names the screens of which nothing was asked.
func (t *text) skippedScreens() []string {
	var names []string
	for _, s := range t.Library.Protocol.Screens {
		if s.CheckIn && !t.CheckIn() || s.Questions[0].Computed {
			continue
		}
		if !slices.ContainsFunc(s.Questions, func(q *triage.Question) bool { _, given := t.Answers[q.ID]; return given }) {
			name := s.Title
			if !s.Sheet() {
				name = s.Questions[0].Asks
			}
			names = append(names, name)
		}
	}
	return names
}

func (t *text) sources() {
	if t.Assessment.Disposition == triage.Emergency && !t.why {
		return
	}
	t.heading("Sources")
	for n, s := range t.cited() {
		t.textf("", "%d. %s", n+1, cite(s))
		if t.why {
			t.text("   ", s.Where)
		}
	}
}

func (t *text) made() {
	t.gap()
	for _, line := range t.colophon() {
		t.text("", line)
	}
}

// colophon says when the result was made, until when it holds and what it rests
// on.
func (t *text) colophon() []string {
	p, made, holds := t.Library.Protocol, t.clock(t.Made)+" ("+zone(t.Made)+")", "holds"
	if !t.Answered.Equal(t.Made) {
		made += " from answers of " + t.clock(t.Answered)
	}
	if t.SignsDue {
		holds = "held"
	}
	return []string{
		fmt.Sprintf("Made %s, %s until %s. Content %s of %s, program %s.", made, holds, t.clock(t.ValidUntil), p.Version, p.Date, t.Program),
		notReviewed(t.Library, t.Made),
	}
}

// zone is the name of the time zone, or its offset if the name is not one word
// of plain letters: TZ can name a file with any bytes in it.
func zone(at time.Time) string {
	name := at.Format("MST")
	for _, r := range name {
		if r != '+' && r != '-' && (r < '0' || r > '9') && (r < 'A' || r > 'Z') && (r < 'a' || r > 'z') {
			return at.Format("-07:00")
		}
	}
	return name
}

// clock is a moment as people say it, with the year when it is another one.
func (t *text) clock(at time.Time) string {
	at = at.In(t.Made.Location())
	if at.Year() != t.Made.Year() {
		return at.Format("Mon 2 Jan 2006, 15:04")
	}
	return at.Format("Mon 2 Jan, 15:04")
}

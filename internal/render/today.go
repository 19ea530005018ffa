package render

import (
	"io"
	"slices"
	"strings"

	"backspasm/internal/library"
	"backspasm/internal/plan"
	"backspasm/internal/prose"
	"backspasm/internal/triage"
)

// text is a letter on its page.
type text struct {
	*page
	letter
}

// Today writes the plan as of now on one screen: what applies, what changes
// next, and when the warning signs are due again. A result whose signs are due
// has no plan and says only that.
func Today(w io.Writer, r Result, look Look) error {
	t := &text{newPage(look.Width, look.Bold), letter{r, false}}
	t.strong("", strings.ToUpper("As of "+t.clock(t.Made)+t.since()))
	switch {
	case r.SignsDue:
		t.due()
	case r.Assessment.Disposition > triage.SelfCare:
		t.strong("", t.headline())
		t.text("", t.Action())
		if t.Assessment.Kept != "" {
			t.text("", t.Library.Messages.Notes.Stands)
		}
	}
	if says := t.pain(); says != "" {
		t.text("Pain   ", says)
	}
	if t.Plan != nil {
		t.rows(t.today())
	}
	t.gap()
	t.text("", t.AtOnce())
	holds := "holds until"
	if r.SignsDue {
		holds = "held until"
	}
	t.textf("", "By your answers of %s; %s %s. Content %s of %s. No clinician has reviewed it.", t.clock(t.Answered), holds, t.clock(t.ValidUntil), t.Library.Protocol.Version, t.Library.Protocol.Date)
	if overdue(t.Library, t.Made) {
		t.text("", t.Library.Messages.Notes.ReviewDue)
	}
	_, err := io.WriteString(w, t.String())
	return err
}

func (t *text) due() {
	t.gap()
	t.text("", t.words(t.Library.Messages.Notes.SignsDue))
	t.gap()
	t.strong("", "Answer them now: backspasm checkin")
	if last := t.Assessment.Disposition; last > triage.SelfCare {
		t.gap()
		t.text("", "Last time the advice was: "+t.Action())
	}
}

// today lists what applies, each with its dose in a few words.
func (t letter) today() []row {
	var rows []row
	add := func(label, says string) {
		if says != "" {
			rows = append(rows, row{label, says + "."})
		}
	}
	moves := current(t.Plan.Moves)
	add("Now", t.brief(t.Plan.Now, true))
	add("Moves", t.brief(moves, len(moves) <= mostDosed))
	add("Next", t.next())
	if t.Assessment.Disposition == triage.SelfCare { // else what to do comes first, and the screen is short
		add("Step", t.Plan.Stages[0].Title)
	}
	const whole = ". All steps: backspasm today --full"
	if t.Assessment.Disposition == triage.SameDay {
		add("Check", t.words(strings.TrimSuffix(t.Library.Messages.Notes.SeenToday, "."))+whole+t.marked())
	} else {
		add("Check", t.clock(t.LookAgain())+": backspasm checkin"+whole+t.marked())
	}
	add("Note", t.words(strings.TrimSuffix(t.Library.Messages.Notes.StopRule, ".")))
	return rows
}

// mostDosed is how many moves are listed with their doses: more would not fit.
const mostDosed = 4

// next is what the person can begin to use next, and when.
func (t letter) next() string {
	for _, e := range t.Plan.Timeline {
		own := slices.DeleteFunc(slices.Clone(e.Items), func(i plan.Item) bool { return i.Kind == plan.Care })
		if len(own) > 0 {
			return "from " + t.clock(e.From) + " " + titles(own)
		}
	}
	return ""
}

// brief names items, with their doses and with what this person must not do, in
// a few words. How else to do it stands in the full plan, so that a mark points to it.
func (t letter) brief(items []plan.Item, dosed bool) string {
	var out []string
	for n, i := range items {
		if slices.ContainsFunc(items[:n], func(other plan.Item) bool { return slices.Contains(i.NotWith, other.ID) }) {
			continue // not on the same day
		}
		says := prose.Lower(i.Title)
		if special(i) {
			says += "*"
		}
		var more []string
		if d := dose(i.Intervention); d != "" && dosed {
			more = append(more, shorter.Replace(prose.Lower(strings.TrimSuffix(d, "."))))
		}
		if more = append(more, i.Never...); len(more) > 0 {
			says += " (" + strings.Join(more, "; ") + ")"
		}
		out = append(out, says)
	}
	return strings.Join(out, "; ")
}

var shorter = strings.NewReplacer(" minutes at a time", " min", " minutes", " min", "never more than", "at most", "then at least", "then", "without", "off",
	" while you are awake", "", " seconds", " s", " slow breaths", " breaths", "build up to", "up to", " over the weeks", " in time")

// special says that there is more to read than what must not be done.
func special(i plan.Item) bool { return len(i.Adapted)+len(i.Perhaps) > 0 }

// marked explains the mark, if there is one.
func (t letter) marked() string {
	if slices.ContainsFunc(slices.Concat(t.Plan.Now, current(t.Plan.Moves)), special) {
		return " (* more for you)"
	}
	return ""
}

// AtOnce is the safety net in one paragraph, with the signs of this person first.
func (r Result) AtOnce() string {
	if own := r.own().Net; len(own.Signs) > 0 {
		return r.words(own.Lead) + " " + strings.Join(r.allWords(own.Signs), " ")
	}
	var signs []string
	for _, s := range r.Library.Catalogue.DangerSignsOf(r.Assessment) {
		signs = append(signs, r.words(s.Short))
	}
	return atOnce(r.Library, r.Region, signs...)
}

// atOnce is when anybody should call, after the signs of one person.
func atOnce(lib *library.Content, region library.Region, signs ...string) string {
	for _, s := range lib.Protocol.FirstFrame.Signs {
		signs = append(signs, prose.Lower(s))
	}
	return region.Fill(lib.Messages.Notes.AtOnce) + " " + strings.Join(signs, "; ") + "."
}

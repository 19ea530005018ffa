package render

import (
	"slices"
	"strings"
	"time"

	"backspasm/internal/plan"
	"backspasm/internal/triage"
)

// session is something to do at a time of day: cold or warmth, the moves, a walk,
// or a check-in.
type session struct {
	kind        string
	title       string
	from, until time.Time
	says        []string // what to do, a line each
}

// slot is a time of day for one kind of session. They lie within waking hours,
// so far apart that no session runs into the next and every pack has its gap.
type slot struct {
	kind         string
	hour, minute int
	first        bool // of its kind on that day
}

const (
	packSession  = "pack" // cold or warmth
	moveSession  = "moves"
	walkSession  = "walk"
	checkSession = "check-in"
)

var slots = []slot{
	{packSession, 8, 30, true}, {moveSession, 10, 0, true}, {walkSession, 12, 0, true},
	{walkSession, 15, 0, false}, {moveSession, 16, 30, false}, {packSession, 18, 30, false},
}

// Waking hours: nothing begins before the one or from the other on.
const (
	wakes  = 8
	sleeps = 21
)

// sessions are what a calendar can hold of the plan, in the order of time: a few
// a day until the result no longer holds, and the check-ins. There are none
// without a plan, or where the plan is to be seen by somebody and nothing else.
func (r Result) sessions() []session {
	if r.Plan == nil || r.SignsDue {
		return nil
	}
	checks := r.checks()
	var out []session
	for day := r.Made; day.Before(r.ValidUntil.Add(24 * time.Hour)); day = day.AddDate(0, 0, 1) {
		for _, s := range slots {
			x, ok := r.session(s, time.Date(day.Year(), day.Month(), day.Day(), s.hour, s.minute, 0, 0, r.Made.Location()))
			if ok && !slices.ContainsFunc(checks, x.overlaps) {
				out = append(out, x)
			}
		}
	}
	if len(out) == 0 && r.Assessment.Disposition == triage.SameDay {
		return nil
	}
	out = append(out, checks...)
	slices.SortStableFunc(out, func(a, b session) int { return a.from.Compare(b.from) })
	return out
}

func (s session) overlaps(other session) bool {
	return s.from.Before(other.until) && other.from.Before(s.until)
}

// session fills a slot, if the plan has something for it that holds all the while.
func (r Result) session(s slot, at time.Time) (session, bool) {
	out := session{kind: s.kind, from: at}
	switch s.kind {
	case packSession:
		r.pack(&out)
	case walkSession:
		r.walk(&out)
	default:
		r.routine(&out, s.first)
	}
	return out, out.title != "" && !at.Before(r.Made) && !out.until.After(r.ValidUntil)
}

// pack is one round of cold or of warmth, never both.
func (r Result) pack(s *session) {
	items := slices.Clone(r.Plan.Now)
	for _, e := range r.Plan.Timeline {
		items = append(items, e.Items...)
	}
	for _, i := range items {
		until := s.from.Add(lasts(i.Dose))
		if i.Thermal != "" && holds(i, s.from, until) {
			s.title, s.until, s.says = i.Title, until, r.toDo(i)
			return
		}
	}
}

// walk is a move that its dose spreads over the day.
func (r Result) walk(s *session) {
	for _, i := range r.Plan.Moves {
		until := s.from.Add(lasts(i.Dose))
		if i.Dose.EveryMinutes > 0 && holds(i, s.from, until) {
			s.title, s.until, s.says = i.Title, until, r.toDo(i)
			return
		}
	}
}

// routine is all other moves of the plan, one after the other. What is meant for
// once a day, or for some days of the week, is in the first routine of its day.
func (r Result) routine(s *session, first bool) {
	var length time.Duration
	for _, i := range r.Plan.Moves {
		d := i.Dose
		once := d.TimesAWeek > 0 || d.TimesADay == 1 && d.TimesADayMax <= 1
		if d.EveryMinutes > 0 || !holds(i, s.from, s.from) || once && !first || !onDay(d.TimesAWeek, s.from) {
			continue
		}
		length += lasts(d)
		s.says = append(s.says, i.Title+": "+dose(i.Intervention))
		s.says = append(s.says, r.precautions(i)...)
	}
	if len(s.says) > 0 {
		s.title, s.until = "Moves", s.from.Add(max(length, 5*time.Minute).Round(5*time.Minute))
		s.says = append([]string{r.words(r.Library.Messages.Notes.StopRule)}, s.says...)
	}
}

// toDo is an item in lines.
func (r Result) toDo(i plan.Item) []string {
	out := []string{}
	if d := dose(i.Intervention); d != "" {
		out = append(out, d)
	}
	for _, step := range r.allWords(i.Steps) {
		out = append(out, "- "+step)
	}
	if i.Kind == plan.Move {
		out = append(out, r.words(r.Library.Messages.Notes.StopRule))
	}
	return append(out, r.precautions(i)...)
}

// precautions are what is special for this person.
func (r Result) precautions(i plan.Item) []string {
	t := &text{Result: r}
	out := t.forYou(i)
	if names := t.others(i); names != "" {
		out = append(out, "Not on the same day as: "+names+".")
	}
	return out
}

func holds(i plan.Item, from, until time.Time) bool {
	return (i.From == nil || !i.From.After(from)) && (i.Until == nil || !until.After(*i.Until))
}

// onDay spreads so many times evenly over the week; zero is for every day.
func onDay(timesAWeek int, at time.Time) bool {
	return timesAWeek == 0 || int(at.Weekday())*timesAWeek%7 < timesAWeek
}

// lasts is how long a dose takes, at its longest.
func lasts(d plan.Dose) time.Duration {
	if d.Minutes > 0 {
		return time.Duration(max(d.Minutes, d.MinutesMax)) * time.Minute
	}
	const breath, change = 6, 4 // seconds
	turn := max(d.HoldSeconds, d.HoldSecondsMax) + max(d.Breaths, d.BreathsMax)*breath + change
	turns := max(d.Repeats, d.RepeatsMax, 1) * max(d.Sides, 1) * max(d.Sets, 1)
	return time.Duration(turn*turns)*time.Second + time.Minute
}

// checks are the check-ins while the result holds, and the one at its end. At
// night they wait for the morning.
func (r Result) checks() []session {
	notes := r.Library.Messages.Notes
	last := r.check(r.ValidUntil, r.words(notes.Valid))
	if r.Assessment.Disposition == triage.SameDay {
		last.says = append(last.says, r.words(notes.SeenToday))
		return []session{last}
	}
	var out []session
	for _, c := range r.Plan.CheckBack {
		x := r.check(c.On, r.words(c.Asks), r.words(c.Then))
		switch {
		case c.On.Before(r.ValidUntil) && !x.overlaps(last) && x.from.Before(last.from):
			out = append(out, x)
		case x.overlaps(last):
			last.says = append(last.says, x.says...)
		}
	}
	return append(out, last)
}

func (r Result) check(at time.Time, says ...string) session {
	at = awake(at.In(r.Made.Location()))
	return session{checkSession, "Check in: warning signs first", at, at.Add(10 * time.Minute), append([]string{"Answer again: backspasm checkin"}, says...)}
}

// awake is the moment, or the next morning if people sleep then.
func awake(at time.Time) time.Time {
	switch h := at.Hour(); {
	case h < wakes:
		return time.Date(at.Year(), at.Month(), at.Day(), wakes, 0, 0, 0, at.Location())
	case h >= sleeps:
		return time.Date(at.Year(), at.Month(), at.Day()+1, wakes, 0, 0, 0, at.Location())
	}
	return at.Truncate(time.Second)
}

// opening is what every session says before all else: the stop signs with the
// number, and what the result asks for if it is more than self-care.
func (r Result) opening() []string {
	net := r.stopSigns()
	out := []string{r.words(net.Lead)}
	for _, sign := range r.safetyNet() {
		out = append(out, "- "+sign)
	}
	out = append(out, r.words(net.Otherwise), "")
	if d := r.Assessment.Disposition; d > triage.SelfCare {
		out = append(out, r.headline(), r.Action(), "")
	}
	return out
}

// event is the whole text of a session.
func (r Result) event(s session) string {
	lines := append(r.opening(), s.says...)
	return inLines(append(append(lines, ""), (&text{Result: r}).colophon()...))
}

// inLines is a text of lines, none of which can end early.
func inLines(lines []string) string {
	for n, line := range lines {
		lines[n] = oneLine(line)
	}
	return strings.Join(lines, "\n")
}

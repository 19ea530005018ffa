package plan

import (
	"slices"
	"time"
)

// SlotKind is what a slot of the timetable is for.
type SlotKind string

// The kinds of slot.
const (
	PackSlot    SlotKind = "pack" // cold or warmth, never both
	MovesSlot   SlotKind = "moves"
	WalkSlot    SlotKind = "walk"
	CheckInSlot SlotKind = "check-in"
)

// Slot is something to do at a time of day: one round of an item, all moves one
// after the other, or a check-in with the reviews that are due by then.
type Slot struct {
	Kind        SlotKind
	From, Until time.Time
	Items       []Item
	Reviews     []Review
	Last        bool // the check-in at which the result no longer holds
}

// times of day at which there is a slot. They lie within waking hours, so far apart
// that none runs into the next and every pack has its gap.
var times = []struct {
	kind         SlotKind
	hour, minute int
	first        bool // of its kind on that day
}{
	{PackSlot, 8, 30, true}, {MovesSlot, 10, 0, true}, {WalkSlot, 12, 0, true},
	{WalkSlot, 15, 0, false}, {MovesSlot, 16, 30, false}, {PackSlot, 18, 30, false},
}

// Waking hours: nothing begins before the one or from the other on.
const (
	wakes  = 8
	sleeps = 21
)

const checkInLasts = 10 * time.Minute

// Timetable is what there is to do between two moments, in the order of time: a few
// slots a day, and the check-ins, of which the last is at until. Times of day are
// those of made's zone. Where somebody has to see the person today (sameDay), the
// reviews wait, and there is nothing if only the check-in would be left.
func (p *Plan) Timetable(made, until time.Time, sameDay bool) []Slot {
	if p == nil {
		return nil
	}
	checks := p.checkIns(made, until, sameDay)
	var out []Slot
	for day := made; day.Before(until.Add(24 * time.Hour)); day = day.AddDate(0, 0, 1) {
		for _, t := range times {
			s := p.slot(t.kind, time.Date(day.Year(), day.Month(), day.Day(), t.hour, t.minute, 0, 0, made.Location()), t.first)
			if len(s.Items) > 0 && !s.From.Before(made) && !s.Until.After(until) && !slices.ContainsFunc(checks, s.overlaps) {
				out = append(out, s)
			}
		}
	}
	if len(out) == 0 && sameDay {
		return nil
	}
	out = append(out, checks...)
	slices.SortStableFunc(out, func(a, b Slot) int { return a.From.Compare(b.From) })
	return out
}

func (s Slot) overlaps(other Slot) bool {
	return s.From.Before(other.Until) && other.From.Before(s.Until)
}

// slot holds what the plan has for it all the while; no items if it has nothing.
func (p *Plan) slot(kind SlotKind, at time.Time, first bool) Slot {
	s := Slot{Kind: kind, From: at}
	switch kind {
	case PackSlot:
		items := slices.Clone(p.Now)
		for _, e := range p.Timeline {
			items = append(items, e.Items...)
		}
		s.one(items, func(i Item) bool { return i.Thermal != "" })
	case WalkSlot:
		s.one(p.Moves, Item.spread)
	case MovesSlot:
		s.routine(p.Moves, first)
	}
	return s
}

// spread says that the dose is spread over the day, as that of a walk.
func (i Item) spread() bool { return i.Dose.EveryMinutes > 0 }

// one is a round of the first such item that holds all the while.
func (s *Slot) one(items []Item, such func(Item) bool) {
	for _, i := range items {
		until := s.From.Add(i.Dose.Lasts())
		if such(i) && i.holds(s.From, until) {
			s.Until, s.Items = until, []Item{i}
			return
		}
	}
}

// routine is all moves that are not spread over the day, one after the other. What
// is meant for once a day, or for some days of the week, is in the first routine of
// its day.
func (s *Slot) routine(moves []Item, first bool) {
	var length time.Duration
	for _, i := range moves {
		d := i.Dose
		once := d.TimesAWeek > 0 || d.TimesADay == 1 && d.TimesADayMax <= 1
		if i.spread() || !i.holds(s.From, s.From) || once && !first || !onDay(d.TimesAWeek, s.From) {
			continue
		}
		length += d.Lasts()
		s.Items = append(s.Items, i)
	}
	s.Until = s.From.Add(max(length, 5*time.Minute).Round(5 * time.Minute))
}

func (i Item) holds(from, until time.Time) bool {
	return (i.From == nil || !i.From.After(from)) && (i.Until == nil || !until.After(*i.Until))
}

// onDay spreads so many times evenly over the week; zero is for every day.
func onDay(timesAWeek int, at time.Time) bool {
	return timesAWeek == 0 || int(at.Weekday())*timesAWeek%7 < timesAWeek
}

// Lasts is how long a dose takes, at its longest.
func (d Dose) Lasts() time.Duration {
	if d.Minutes > 0 {
		return time.Duration(max(d.Minutes, d.MinutesMax)) * time.Minute
	}
	const breath, change = 6, 4 // seconds
	turn := max(d.HoldSeconds, d.HoldSecondsMax) + max(d.Breaths, d.BreathsMax)*breath + change
	turns := max(d.Repeats, d.RepeatsMax, 1) * max(d.Sides, 1) * max(d.Sets, 1)
	return time.Duration(turn*turns)*time.Second + time.Minute
}

// checkIns are those up to the last one, at until. A review that falls beside the
// last one is part of it. At night they wait for the morning.
func (p *Plan) checkIns(made, until time.Time, sameDay bool) []Slot {
	last := checkIn(until, made.Location())
	last.Last = true
	var out []Slot
	for _, c := range p.CheckBack {
		s := checkIn(c.On, made.Location())
		s.Reviews = []Review{c}
		switch {
		case sameDay:
		case c.On.Before(until) && !s.overlaps(last) && s.From.Before(last.From):
			out = append(out, s)
		case s.overlaps(last):
			last.Reviews = append(last.Reviews, c)
		}
	}
	return append(out, last)
}

func checkIn(at time.Time, zone *time.Location) Slot {
	at = awake(at.In(zone))
	return Slot{Kind: CheckInSlot, From: at, Until: at.Add(checkInLasts)}
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

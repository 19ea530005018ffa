package render

import (
	"slices"
	"strings"
	"time"

	"backspasm/internal/plan"
	"backspasm/internal/prose"
)

// timeline is a drawing of the next days: columns, each from a change to the next, and
// in them cold or warmth, the moves, and when to look again. Every bar has its word: no
// meaning hangs on a colour.
type timeline struct {
	Says          string // the same in words
	Columns       []column
	Packs, Moves  []bar
	Width, Height int
}

// column begins at a change.
type column struct {
	X          int
	Day, Clock string
	Looks      bool // a time to look again
}

// bar is what goes on over columns that lie side by side.
type bar struct {
	Kind, Says string
	X, Width   int
}

// How the timeline is drawn, in its own units: the pixels of a phone.
const (
	timelineWidth  = 358
	timelineHeight = 152
	narrowColumn   = 64
	lastColumn     = 94 // has room for the words
	mostColumns    = 5
	aheadFor       = 4 * 24 * time.Hour
)

// stretch is what goes on from one change to the next.
type stretch struct {
	from, until time.Time
	pack        plan.Item // that of the calendar; none if it has no intervention
	moves       int
	looks       bool
}

// drawAhead draws the next days; nil if nothing changes in them.
func (t letter) drawAhead() *timeline {
	all := t.stretches()
	if len(all) < 2 {
		return nil
	}
	out := &timeline{Width: timelineWidth, Height: timelineHeight}
	var says []string
	x := 0
	for n, s := range all {
		c := column{X: x, Day: s.from.Format("Mon 2"), Clock: s.from.Format("15:04"), Looks: s.looks}
		when := "From " + t.clock(s.from)
		if n == 0 {
			c.Day, when = "now", "Now"
		}
		out.Columns = append(out.Columns, c)
		width := wideFor(all, n)
		out.Packs = drawn(out.Packs, s.packBar(), x, width)
		out.Moves = drawn(out.Moves, s.movesBar(), x, width)
		says, x = append(says, when+": "+s.inWords()+"."), x+width
	}
	out.Says = strings.Join(says, " ")
	return out
}

// stretches are the next days, cut where something changes.
func (t letter) stretches() []stretch {
	var out []stretch
	for _, at := range t.moments() {
		s := stretch{from: at.In(t.Made.Location()), looks: at.Equal(t.LookAgain())}
		for _, i := range t.planned() {
			switch {
			case !goesOnAt(i, at):
			case i.Kind == plan.Move:
				s.moves++
			case i.Thermal != "" && s.pack.Intervention == nil:
				s.pack = i
			}
		}
		if last := len(out) - 1; last >= 0 {
			if !s.looks && s.packBar() == out[last].packBar() && s.moves == out[last].moves {
				continue
			}
			out[last].until = s.from
		}
		out = append(out, s)
	}
	return out
}

// moments are those at which something may change, the look again among them.
func (t letter) moments() []time.Time {
	all := []time.Time{t.LookAgain()}
	for _, i := range t.planned() {
		for _, at := range []*time.Time{i.From, i.Until} {
			if at != nil && at.After(t.Made) && at.Before(t.Made.Add(aheadFor)) {
				all = append(all, *at)
			}
		}
	}
	all = append(all, t.Made)
	slices.SortFunc(all, time.Time.Compare)
	all = slices.CompactFunc(all, time.Time.Equal)
	if len(all) > mostColumns && all[mostColumns-1].Before(t.LookAgain()) {
		all[mostColumns-1] = t.LookAgain()
	}
	return all[:min(len(all), mostColumns)]
}

// planned are the cold and warmth, and the moves, of the plan.
func (t letter) planned() []plan.Item {
	all := slices.Concat(t.Plan.Now, t.Plan.Moves)
	for _, e := range t.Plan.Timeline {
		all = append(all, e.Items...)
	}
	return slices.DeleteFunc(all, func(i plan.Item) bool { return i.Thermal == "" && i.Kind != plan.Move })
}

func goesOnAt(i plan.Item, at time.Time) bool {
	return (i.From == nil || !i.From.After(at)) && (i.Until == nil || at.Before(*i.Until))
}

// packBar says in a word what the pack is.
func (s stretch) packBar() bar {
	switch i := s.pack; {
	case i.Intervention == nil:
		return bar{}
	case i.Thermal == "cold":
		return bar{Kind: "cold", Says: "cold"}
	case i.Thermal == "heat":
		return bar{Kind: "warm", Says: "warmth"}
	}
	return bar{Kind: "either", Says: "either"}
}

func (s stretch) movesBar() bar {
	if s.moves == 0 {
		return bar{}
	}
	return bar{Kind: "moves", Says: prose.Count(s.moves, "move")}
}

func (s stretch) inWords() string {
	var out []string
	if s.looks {
		out = append(out, "look again")
	}
	if s.pack.Intervention != nil {
		out = append(out, named(s.pack))
	}
	if s.moves > 0 {
		out = append(out, prose.Count(s.moves, "move"))
	}
	if len(out) == 0 {
		return "nothing new"
	}
	return strings.Join(out, ", ")
}

// wideFor shares out what the narrowest columns leave by how long each lasts; the last
// one has no end.
func wideFor(all []stretch, n int) int {
	spare := timelineWidth - narrowColumn*(len(all)-1) - lastColumn
	if n == len(all)-1 {
		return lastColumn
	}
	whole := all[len(all)-1].from.Sub(all[0].from)
	return narrowColumn + int(float64(spare)*float64(all[n].until.Sub(all[n].from))/float64(whole))
}

// drawn adds a bar, or makes the last one longer if it says the same and ends there.
func drawn(bars []bar, b bar, x, width int) []bar {
	if b.Says == "" {
		return bars
	}
	if last := len(bars) - 1; last >= 0 && bars[last].Says == b.Says && bars[last].X+bars[last].Width == x {
		bars[last].Width += width
		return bars
	}
	b.X, b.Width = x, width
	return append(bars, b)
}

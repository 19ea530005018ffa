package session

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"backspasm/internal/figure"
	"backspasm/internal/plan"
	"backspasm/internal/prose"
)

// Kind is what a phase is for.
type Kind int

// The kinds of phase.
const (
	Ready Kind = iota + 1 // time to get into place
	Doing                 // the move, or a pack on the skin
	Check                 // half time of a pack: look at the skin
	Rest                  // between sides and sets
	Off                   // the pack comes off
	Gap                   // the skin rests
	Hurt                  // it hurt; lasts until the person goes on
)

// Phase is a stretch of a session with words of its own. What it does not count
// is zero.
type Phase struct {
	Kind                                       Kind
	Move                                       int // its place in the session, from 0
	Says                                       string
	Lasts                                      time.Duration
	Skin                                       bool // a pack is on the skin
	Repeat, Repeats, Side, Sides, Set, SetsAll int
	Breaths                                    bool // the repeats are breaths

	figure *figure.Figure
	from   time.Duration // where in the rounds of the figure it begins
	last   bool          // of the dose
}

func (p Phase) off() bool    { return p.Kind == Off || p.Kind == Gap }
func (p Phase) rests() bool  { return p.off() || p.Kind == Rest || p.Kind == Hurt }
func (p Phase) counts() bool { return p.Kind == Doing || p.Kind == Check || p.Kind == Rest }

// Count says which repeat, side and set it is; empty if nothing is counted.
func (p Phase) Count() string {
	var parts []string
	add := func(word string, n, of int) {
		if of > 1 {
			parts = append(parts, fmt.Sprintf("%s %d of %d", word, n, of))
		}
	}
	if p.Breaths {
		add("breath", p.Repeat, p.Repeats)
	} else {
		add("repeat", p.Repeat, p.Repeats)
	}
	add("side", p.Side, p.Sides)
	add("set", p.Set, p.SetsAll)
	return strings.Join(parts, ", ")
}

// How long the stretches around a dose last.
const (
	readyFor = 20 * time.Second
	restFor  = 10 * time.Second // before the other side
	setFor   = 30 * time.Second // before the next set
	checkFor = 30 * time.Second
	offFor   = 30 * time.Second
	plainFor = 5 * time.Second // a repeat of what is not drawn
)

// phases are those of one move.
func (w Words) phases(m Move) []Phase {
	if m.Thermal != "" {
		return w.pack(m)
	}
	out := []Phase{{Kind: Ready, Says: w.GetReady + " " + m.Steps[0], Lasts: readyFor, figure: m.Figure}}
	if m.Dose.Minutes > 0 {
		out = append(out, minutes(m)...)
	} else {
		out = append(out, w.sets(m)...)
	}
	out[len(out)-1].last = true
	return out
}

// packMinutes is how long a pack may be on: as the dose says, and never longer
// than the hard cap.
func packMinutes(d plan.Dose) int {
	return min(max(d.Minutes, d.MinutesMax, 1), plan.MaxThermalMinutes)
}

// pack is one round of cold or warmth and the gap after it.
func (w Words) pack(m Move) []Phase {
	total := time.Duration(packMinutes(m.Dose)) * time.Minute
	gap := m.Dose.Gap()
	half := total / 2
	return []Phase{
		{Kind: Doing, Skin: true, Says: w.with(m, w.PackOn), Lasts: half, figure: m.Figure},
		{Kind: Check, Skin: true, Says: w.HalfTime, Lasts: min(checkFor, total-half), figure: m.Figure, from: half},
		{Kind: Doing, Skin: true, Says: w.with(m, w.GoOn), Lasts: max(total-half-checkFor, 0), figure: m.Figure, from: half + checkFor, last: true},
		{Kind: Off, Says: w.with(m, w.PackOff), Lasts: offFor},
		{Kind: Gap, Says: strings.ReplaceAll(w.SkinRests, "{minutes}", strconv.Itoa(int(gap/time.Minute))), Lasts: gap},
	}
}

// minutes are those of a walk and the like, a phase each.
func minutes(m Move) []Phase {
	says := m.Steps
	if m.Figure != nil {
		says = nil
		for _, p := range m.Figure.Round {
			says = append(says, p.Says+".")
		}
	}
	var out []Phase
	for n := range m.Dose.Minutes {
		out = append(out, Phase{Kind: Doing, Says: says[n%len(says)], Lasts: time.Minute, figure: m.Figure, from: time.Duration(n) * time.Minute})
	}
	return out
}

// sets are all repeats of a move, on each side, set by set.
func (w Words) sets(m Move) []Phase {
	d := m.Dose
	sides := max(d.Sides, 1)
	if m.Figure != nil && m.Figure.BothSides {
		sides = 1
	}
	var out []Phase
	for set := range max(d.Sets, 1) {
		for side := range sides {
			switch {
			case side > 0:
				out = append(out, Phase{Kind: Rest, Says: w.OtherSide, Lasts: restFor})
			case set > 0:
				out = append(out, Phase{Kind: Rest, Says: w.NextSet, Lasts: setFor})
			}
			for _, p := range w.repeats(m, side) {
				p.Side, p.Sides, p.Set, p.SetsAll = side+1, sides, set+1, max(d.Sets, 1)
				out = append(out, p)
			}
		}
	}
	return out
}

// repeats are the rounds on one side: a phase for each part of the figure's round.
func (w Words) repeats(m Move, side int) []Phase {
	d := m.Dose
	of := max(d.Repeats, d.Breaths, 1)
	f := m.Figure
	if f == nil {
		f = w.undrawn(m)
	} else if f = f.Holding(d.HoldSeconds); side > 0 {
		f = f.OtherSide()
	}
	var out []Phase
	var from time.Duration
	for n := range of {
		for _, part := range f.Round {
			p := Phase{Kind: Doing, Says: inWords(part), Lasts: time.Duration(part.Seconds * float64(time.Second)), from: from, Repeat: n + 1, Repeats: of, Breaths: d.Repeats == 0}
			if m.Figure != nil {
				p.figure = f
			}
			out = append(out, p)
			from += p.Lasts
		}
	}
	return out
}

// undrawn stands in for the round of a move without a picture.
func (w Words) undrawn(m Move) *figure.Figure {
	seconds := max(float64(m.Dose.HoldSeconds), plainFor.Seconds())
	return &figure.Figure{Round: []figure.Phase{{Says: w.Undrawn, Seconds: seconds, Breath: figure.BreatheEasily}}}
}

// inWords say what to do, and with which breath.
func inWords(p figure.Phase) string {
	if breath := p.Breath.Word(); breath != "" {
		return prose.Upper(breath) + ". " + p.Says + "."
	}
	return p.Says + "."
}

// Draw is the figure as it is now; nil if there is none, or no move goes on.
func (s *Session) Draw(width, height int, glyphs figure.Glyphs) figure.Grid {
	p := s.Phase()
	if p.figure == nil {
		return nil
	}
	t := p.from
	if p.Kind == Doing || p.Kind == Check {
		t += s.spent
	}
	return p.figure.Draw(t, width, height, glyphs)
}

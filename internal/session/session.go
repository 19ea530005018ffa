// Package session guides a person through moves, cold and warmth: what to do now,
// for how long, and what was done. The model is pure, and the clock is an
// argument. It refuses to know whether somebody may do a move: that is the plan's.
//
// A Session is the phases of its moves in a row, made in phase.go; it is moved on by
// Tick and by what the person does, and told about in look.go. Line says it in
// lines, Screen draws it with the figure. All that is said comes in as Words.
package session

import (
	"time"

	"backspasm/internal/figure"
	"backspasm/internal/plan"
)

// Move is one thing to be done, with its picture if it has one.
type Move struct {
	plan.Item
	Figure *figure.Figure
}

// Guided says whether there is anything to be guided through: a dose that can be
// counted, or a picture that shows the way.
func (m Move) Guided() bool {
	d := m.Dose
	return (m.Kind == plan.Move || m.Kind == plan.Remedy) && (d.Minutes+d.HoldSeconds+d.Breaths+d.Repeats > 0 || m.Figure != nil)
}

// State is how a session stands.
type State int

// The states.
const (
	Running State = iota + 1
	Paused
	Resting // nothing to do but wait: between sides, after a pack, after it hurt
	Ended
)

// Done is what was done of one move.
type Done struct {
	ID       string
	Title    string
	Spent    time.Duration // without getting ready, pauses, and the gap after a pack
	Finished bool          // to the end of its dose
	Hurt     bool
	At       time.Time // when it was left
}

// Session is one session. It begins with Start.
type Session struct {
	words   Words
	moves   []Move
	phases  []Phase
	at      int           // the phase
	spent   time.Duration // in it
	last    time.Time     // when the clock was last looked at
	paused  bool
	hurting bool // told that it hurt; waits to be sent on
	ended   bool
	done    []Done // by move
}

// New is a session of these moves, in order, that says these words.
func New(moves []Move, words Words) *Session {
	s := &Session{moves: moves, words: words, ended: len(moves) == 0}
	for n, m := range moves {
		for _, p := range words.phases(m) {
			p.Move = n
			s.phases = append(s.phases, p)
		}
		s.done = append(s.done, Done{ID: m.ID, Title: m.Title})
	}
	return s
}

// Start begins to count.
func (s *Session) Start(now time.Time) { s.last = now }

// Started says whether it counts.
func (s *Session) Started() bool { return !s.last.IsZero() }

// away is the longest step of the clock that a move goes on through. After a
// longer one, as when the machine slept, it waits for the person.
const away = 5 * time.Second

// Tick looks at the clock. A pause holds the time, but not that of a pack on the
// skin.
func (s *Session) Tick(now time.Time) {
	if !s.Started() {
		return
	}
	byMachine, byWall := now.Sub(s.last), now.Round(0).Sub(s.last.Round(0))
	s.last = now
	if s.ended || s.hurting {
		return
	}
	p := s.Phase()
	step := counted(p, byMachine, byWall)
	switch {
	case s.paused && !p.Skin:
	case !p.Skin && !p.off() && step > away:
		s.paused = true
	default:
		s.count(step)
	}
}

// counted is how much counts of what two clocks say has passed: that of the
// machine, which stands while it sleeps, and that on the wall, which may be set.
// Time on the skin counts by whichever says more. No other time counts by more
// than both say, and the words that take a pack off stay for as long as they are
// looked at.
func counted(p Phase, byMachine, byWall time.Duration) time.Duration {
	switch {
	case p.Skin:
		return max(byMachine, byWall)
	case p.Kind == Off:
		return min(byMachine, byWall, time.Second)
	}
	return min(byMachine, byWall)
}

// count spends time, from one phase into the next.
func (s *Session) count(step time.Duration) {
	for step > 0 && !s.ended {
		p := s.Phase()
		spend := min(step, p.Lasts-s.spent)
		s.spent += spend
		step -= spend
		if p.counts() {
			s.done[p.Move].Spent += spend
		}
		if s.spent < p.Lasts {
			return
		}
		if s.next(); !s.ended && s.Phase().Kind == Off {
			return
		}
	}
}

// next goes to the next phase.
func (s *Session) next() {
	p := s.phases[s.at]
	if p.last {
		s.done[p.Move].Finished = true
	}
	s.goTo(s.at + 1)
}

func (s *Session) goTo(phase int) {
	from := s.phases[s.at].Move
	s.at, s.spent, s.paused = phase, 0, false
	if phase < len(s.phases) && s.phases[phase].Move == from {
		return
	}
	s.leave(from)
	if phase >= len(s.phases) {
		s.at, s.ended = len(s.phases)-1, true
		s.spent = s.phases[s.at].Lasts
	}
}

// leave notes when a move was left.
func (s *Session) leave(move int) {
	if s.done[move].At.IsZero() {
		s.done[move].At = s.last
	}
}

// Begin ends the time for getting ready.
func (s *Session) Begin(now time.Time) {
	s.Tick(now)
	if !s.ended && !s.hurting && s.Phase().Kind == Ready {
		s.next()
	}
}

// Pause holds the time, or goes on. The time of a pack on the skin runs on.
func (s *Session) Pause(now time.Time) {
	s.Tick(now)
	if !s.ended && !s.hurting {
		s.paused = !s.paused
	}
}

// Skip goes to the next move, or ends the session after the last. A pack is not
// passed over: first it comes off, then the gap is counted.
func (s *Session) Skip(now time.Time) {
	s.Tick(now)
	if s.ended {
		return
	}
	p := s.Phase()
	d := &s.done[p.Move]
	switch {
	case s.hurting:
		s.hurting = false
	case p.Skin:
		d.Finished = d.Spent >= time.Duration(s.moves[p.Move].Dose.Minutes)*time.Minute
		s.goTo(s.first(func(q Phase) bool { return q.Move == p.Move && q.Kind == Off }))
		return
	case p.Kind == Off:
		s.next()
		return
	}
	s.goTo(s.first(func(q Phase) bool { return q.Move > p.Move }))
}

// first is the place of the first such phase, or the end.
func (s *Session) first(is func(Phase) bool) int {
	for n, p := range s.phases {
		if is(p) {
			return n
		}
	}
	return len(s.phases)
}

// Hurts stops the move at once. It goes on, with the next one, only by Skip.
func (s *Session) Hurts(now time.Time) {
	s.Tick(now)
	if s.ended || s.hurting {
		return
	}
	s.hurting, s.paused = true, false
	d := &s.done[s.phases[s.at].Move]
	d.Hurt, d.Finished, d.At = true, false, now
}

// Slipped takes back that it hurt: a key was pressed by mistake. The move waits for
// the person to go on; a pack, which may not have been taken off, has counted on.
func (s *Session) Slipped(now time.Time) {
	s.Tick(now)
	if s.ended || !s.hurting {
		return
	}
	p := s.phases[s.at]
	d := &s.done[p.Move]
	since := d.At
	s.hurting, s.paused, d.Hurt, d.At = false, !p.Skin, false, time.Time{}
	if p.Skin {
		s.count(counted(p, now.Sub(since), now.Round(0).Sub(since.Round(0))))
	}
}

// End leaves the session where it is.
func (s *Session) End(now time.Time) {
	s.Tick(now)
	if !s.ended {
		s.ended = true
		s.leave(s.phases[s.at].Move)
	}
}

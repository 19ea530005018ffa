package session

import "time"

// State is how the session stands.
func (s *Session) State() State {
	switch {
	case s.ended:
		return Ended
	case s.paused:
		return Paused
	case s.Phase().rests():
		return Resting
	}
	return Running
}

// Move is the move of now, or the last one.
func (s *Session) Move() Move { return s.moves[s.phases[s.at].Move] }

// Place counts the move of now among all, from 1.
func (s *Session) Place() (number, of int) { return s.phases[s.at].Move + 1, len(s.moves) }

// Phase is what goes on now, or went on last.
func (s *Session) Phase() Phase {
	p := s.phases[s.at]
	if s.hurting {
		return Phase{Kind: Hurt, Move: p.Move, Says: s.words.hurt(s.moves[p.Move])}
	}
	return p
}

// Spent is for how long the phase has gone on.
func (s *Session) Spent() time.Duration { return s.spent }

// PhaseLeft is what is left of the phase; zero for one that waits for the person.
func (s *Session) PhaseLeft() time.Duration {
	if s.hurting || s.ended {
		return 0
	}
	return s.phases[s.at].Lasts - s.spent
}

// Progress is how much is done, of how much: of the moves together, or of the gap
// once a pack is off.
func (s *Session) Progress() (spent, total time.Duration) {
	off := s.phases[s.at].off()
	for n, p := range s.phases {
		if p.off() != off {
			continue
		}
		total += p.Lasts
		if n < s.at {
			spent += p.Lasts
		}
	}
	return spent + s.spent, total
}

// Total is how long all of it takes, with the gap after a pack.
func (s *Session) Total() time.Duration {
	var total time.Duration
	for _, p := range s.phases {
		total += p.Lasts
	}
	return total
}

// Done is what was done of each move that was begun: a second of it, at least.
func (s *Session) Done() []Done {
	var out []Done
	for _, d := range s.done {
		if d.Spent >= time.Second || d.Hurt {
			out = append(out, d)
		}
	}
	return out
}

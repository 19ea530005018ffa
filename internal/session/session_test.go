package session_test

import (
	"strings"
	"sync"
	"testing"
	"time"

	"backspasm/content"
	"backspasm/internal/library"
	"backspasm/internal/plan"
	"backspasm/internal/session"
)

var start = time.Date(2026, 11, 22, 9, 0, 0, 0, time.UTC)

var shipped = sync.OnceValue(func() *library.Library {
	lib, problems := library.Load(content.FS)
	if len(problems) > 0 {
		panic(problems)
	}
	return lib
})

// says are the words of the content that ships.
func says() session.Words { return session.Words(shipped().Messages.Session) }

// moves are all that can be guided through, of the content that ships.
func moves(t *testing.T) map[string]session.Move {
	t.Helper()
	lib := shipped()
	out := map[string]session.Move{}
	for _, i := range lib.Catalogue.Interventions {
		if m := (session.Move{Item: plan.Item{Intervention: i, Steps: i.Everybody()}, Figure: lib.Figure(i.ID)}); m.Guided() {
			out[i.ID] = m
		}
	}
	return out
}

// run is a session with a clock of its own.
type run struct {
	*session.Session
	t   *testing.T
	now time.Time
}

func begin(t *testing.T, ids ...string) *run {
	t.Helper()
	all := moves(t)
	var ms []session.Move
	for _, id := range ids {
		m, ok := all[id]
		if !ok {
			t.Fatalf("%s has no session", id)
		}
		ms = append(ms, m)
	}
	r := &run{session.New(ms, says()), t, start}
	r.Start(r.now)
	return r
}

// pass lets time go by, a second at a time.
func (r *run) pass(d time.Duration) {
	for ; d > 0; d -= time.Second {
		r.now = r.now.Add(min(d, time.Second))
		r.Tick(r.now)
	}
}

// jump sets the clock.
func (r *run) jump(d time.Duration) {
	r.now = r.now.Add(d)
	r.Tick(r.now)
}

// toKind lets time go by until a phase of this kind.
func (r *run) toKind(k session.Kind) {
	r.t.Helper()
	for range 4 * 3600 {
		if r.Phase().Kind == k || r.State() == session.Ended {
			return
		}
		r.pass(time.Second)
	}
	r.t.Fatalf("never came to %d", k)
}

func (r *run) only() session.Done {
	r.t.Helper()
	done := r.Done()
	if len(done) != 1 {
		r.t.Fatalf("done: %+v", done)
	}
	return done[0]
}

// Every session ends by itself when its time is over, and is done then. Nothing
// stays on the skin for longer than the hard cap.
func TestEverySessionComesToItsEnd(t *testing.T) {
	for id, m := range moves(t) {
		t.Run(id, func(t *testing.T) {
			r := begin(t, id)
			total := r.Total()
			var skin, gap time.Duration
			for n := 0; r.State() != session.Ended; n++ {
				p := r.Phase()
				if p.Says == "" || strings.Contains(p.Says, "{") && !strings.Contains(strings.Join(m.Steps, " "), "{") {
					t.Fatalf("the words of a phase are %q", p.Says)
				}
				if p.Skin {
					skin += time.Second
				}
				if p.Kind == session.Off || p.Kind == session.Gap {
					gap += time.Second
				}
				if n > int(total/time.Second)+60 {
					t.Fatalf("does not end after %s", total)
				}
				r.pass(time.Second)
			}
			if most := plan.MaxThermalMinutes * time.Minute; skin > most || m.Thermal != "" && (skin == 0 || gap < 20*time.Minute) || m.Thermal == "" && skin > 0 {
				t.Errorf("%s on the skin, %s off it", skin, gap)
			}
			if d := r.only(); !d.Finished || d.Hurt || d.ID != id {
				t.Errorf("done: %+v", d)
			}
			if took := r.now.Sub(start); took < total-time.Second || took > total+2*time.Second {
				t.Errorf("took %s, not %s", took, total)
			}
		})
	}
}

func TestCountsAreThoseOfTheDose(t *testing.T) {
	for id, want := range map[string]string{
		"cat_cow":       "breath 5 of 5",
		"knee_to_chest": "repeat 5 of 5, side 2 of 2",
		"pelvic_tilt":   "repeat 5 of 5",
		"knee_roll":     "repeat 5 of 5", // one round does both sides
		"glute_bridge":  "repeat 5 of 5",
	} {
		r := begin(t, id)
		seen := map[string]bool{}
		last := ""
		for r.State() != session.Ended {
			if c := r.Phase().Count(); c != "" {
				last = c
				seen[c] = true
			}
			r.pass(time.Second)
		}
		turns := 5
		if id == "knee_to_chest" {
			turns = 10
		}
		if last != want || len(seen) != turns {
			t.Errorf("%s: ends with %q, want %q; counted %d turns, want %d", id, last, want, len(seen), turns)
		}
	}
}

func TestSetsAreCountedWithARestBetween(t *testing.T) {
	i := *moves(t)["pelvic_tilt"].Intervention
	i.Dose.Sets, i.Dose.Repeats = 3, 2
	for _, f := range []session.Move{{Item: plan.Item{Intervention: &i, Steps: i.Everybody()}}, {Item: plan.Item{Intervention: &i, Steps: i.Everybody()}, Figure: moves(t)["pelvic_tilt"].Figure}} {
		s := session.New([]session.Move{f}, says())
		s.Start(start)
		counts, rests := map[string]bool{}, 0
		var last session.Kind
		for now := start; s.State() != session.Ended; now = now.Add(time.Second) {
			s.Tick(now)
			p := s.Phase()
			counts[p.Count()] = true
			if p.Kind == session.Rest && last != session.Rest {
				rests++
			}
			last = p.Kind
		}
		if !counts["repeat 2 of 2, set 3 of 3"] || rests != 2 {
			t.Errorf("%d rests, counted %v", rests, counts)
		}
	}
}

// The hold of a dose is the hold of the session.
func TestHoldsLastAsLongAsTheDoseSays(t *testing.T) {
	for id, want := range map[string]time.Duration{"childs_pose": 30 * time.Second, "knee_to_chest": 5 * time.Second, "table_lean": 15 * time.Second} {
		r := begin(t, id)
		var longest time.Duration
		for r.State() != session.Ended {
			if p := r.Phase(); p.Kind == session.Doing {
				longest = max(longest, p.Lasts)
			}
			r.pass(time.Second)
		}
		if longest != want {
			t.Errorf("%s: the longest part lasts %s, want %s", id, longest, want)
		}
	}
}

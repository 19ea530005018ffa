package system

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"testing"
)

// save is one way to save: at which state of a home, and what it adds.
type save struct {
	*testing.T
	from   string // a home folder as it is before
	args   []string
	adds   int    // records
	before []byte // the journal
	advice string
}

// A save is cut off at each of its system calls in turn.
func TestAKillAtEverySystemCallLeavesOldOrNew(t *testing.T) {
	for name, s := range map[string]save{
		"the first save":         {from: newHome(t).dir, args: triage, adds: 1},
		"a later save":           {from: saved(t).dir, args: triage, adds: 1},
		"a check-in":             {from: saved(t).dir, args: checkin, adds: 1},
		"after a torn line":      {from: torn(t).dir, args: checkin, adds: 1},
		"a check-in that closes": {from: nearlyEased(t).dir, args: []string{"checkin", "--answers", eased, "--now", weekAfter}, adds: 2},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s.T = t
			s.everywhere()
		})
	}
}

// torn is a home whose last record was cut short, by a power cut perhaps.
func torn(t *testing.T) *home {
	h := saved(t)
	h.keeps(triage)
	info, err := os.Stat(h.journal())
	if err != nil {
		t.Fatal(err)
	}
	if err := os.Truncate(h.journal(), info.Size()-100); err != nil {
		t.Fatal(err)
	}
	return h
}

// nearlyEased is a home in which the next check-in without pain ends the bout.
func nearlyEased(t *testing.T) *home {
	h := saved(t)
	h.keeps([]string{"checkin", "--answers", eased, "--now", sixthDay})
	return h
}

func (s *save) everywhere() {
	h := s.home()
	s.before = h.bytes()
	r, calls := s.traced(h)
	if r.status != 0 || !r.acknowledged() {
		s.Fatalf("without a kill: status %d, stderr: %s", r.status, r.stderr)
	}
	s.advice = r.stdout
	if len(calls) < 20 {
		s.Fatalf("only %d calls were seen: %v", len(calls), calls)
	}
	for i, c := range calls {
		if c.name != "read" { // before it all is as it is before what follows
			s.cutAt(calls[:i+1])
		}
	}
	h = s.home()
	s.check(h, s.killed(h, append(paths(h.stream("stderr")), "-e", "inject=write:signal=SIGKILL")...))
	h = s.home()
	s.check(h, s.killed(h, "-e", "trace=exit_group", "-e", "inject=exit_group:signal=SIGKILL"))
}

// cutAt kills the program before the last of these calls. strace counts the calls
// of each thread by themselves, and a program may change threads, so that it can
// be killed elsewhere. There the promise holds as well, and it is tried again.
func (s *save) cutAt(calls []call) {
	last, n := calls[len(calls)-1], 0
	for _, c := range calls {
		if c.name == last.name {
			n++
		}
	}
	for range 20 {
		h := s.home()
		r, made := s.traced(h, "-e", fmt.Sprintf("inject=%s:signal=SIGKILL:when=%d", last.name, n))
		s.check(h, r)
		if r.status == 128+9 && len(made) == len(calls)-1 {
			return
		}
	}
	s.Errorf("call %d, %s(%s), was never cut off", len(calls), last.name, last.args)
}

// home is a fresh copy of the state before.
func (s *save) home() *home {
	s.Helper()
	h := newHome(s.T)
	h.env = append(h.env, "GOGC=off") // what it may change threads for
	if err := os.CopyFS(h.dir, os.DirFS(s.from)); err != nil {
		s.Fatal(err)
	}
	return h
}

// traced saves, and returns the calls that touched what a save touches: those
// that came to their end.
func (s *save) traced(h *home, strace ...string) (ended, []call) {
	s.Helper()
	there, calls := h.traced(append(paths(h.places()...), strace...)...)
	r := there.runToFiles(s.args)
	return r, slices.DeleteFunc(calls(), func(c call) bool { return c.result == "?" })
}

// killed saves, and is killed as strace is told.
func (s *save) killed(h *home, strace ...string) ended {
	s.Helper()
	there, _ := h.traced(strace...)
	r := there.runToFiles(s.args)
	if r.status != 128+9 {
		s.Errorf("%v: status %d", strace, r.status)
	}
	return r
}

// check looks at what a kill left: advice in full or not begun, the old journal
// or the new one, the new one if that was said; and a next save works.
func (s *save) check(h *home, r ended) {
	s.Helper()
	if r.stdout != "" && r.stdout != s.advice {
		s.Errorf("advice of %d bytes, without the kill %d", len(r.stdout), len(s.advice))
	}
	added, whole := bytes.CutPrefix(h.bytes(), s.before)
	if !whole {
		s.Errorf("what was there before is not there any more: %q", h.bytes())
	}
	isNew, isOld := addsExactly(added, s.adds), len(added) == 0
	if said := r.acknowledged() || r.status == 0; !isNew && (said || !isOld) {
		s.Errorf("said that it is kept: %v; added: %q", said, added)
	}
	lines, _ := h.lines()
	h.keeps(triage)
	if now, _ := h.lines(); len(now) != len(lines)+1 || !slices.Equal(now[:len(lines)], lines) || now[len(lines)].Seq != lines.last()+1 {
		s.Errorf("the next save: %v, then %v", lines, now)
	}
}

// addsExactly says that text is so many whole records, after a newline perhaps
// that ends what was cut short before.
func addsExactly(text []byte, n int) bool {
	whole, damage := readLines(bytes.TrimPrefix(text, []byte("\n")))
	return len(whole) == n && len(damage) == 0
}

func (h *home) stream(name string) string { return filepath.Join(h.dir, name) }

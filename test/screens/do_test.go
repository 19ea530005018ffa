package screens

import (
	"encoding/json"
	"fmt"
	"strings"
	"syscall"
	"testing"
	"time"
)

// guided are the sessions that the journal holds, in order.
func guided(t *testing.T, home string) []string {
	t.Helper()
	status, out, complaints := run(t, home, "", "data", "export")
	if status != 0 {
		t.Fatalf("exit status %d: %s", status, complaints)
	}
	var log struct {
		Records []struct {
			Type    string
			Session struct {
				Intervention string
				Hurt, Done   bool
			}
		}
	}
	if err := json.Unmarshal([]byte(out), &log); err != nil {
		t.Fatal(err)
	}
	var all []string
	for _, r := range log.Records {
		if s := r.Session; r.Type == "session" {
			all = append(all, fmt.Sprintf("%s hurt=%v done=%v", s.Intervention, s.Hurt, s.Done))
		}
	}
	return all
}

// third is somebody on the third day, whose plan has cat-cow.
func third(t *testing.T) (home string) {
	t.Helper()
	home = saved(t)
	said := document(t, "comes_back: check_in_day_3_better", "background: none", "tried_cold: -", "tried_walks: -", "helped_cold: -")
	if status, _, complaints := run(t, home, said, "checkin", "--now", later, "--answers", "-"); status != 0 {
		t.Fatalf("exit status %d: %s", status, complaints)
	}
	return home
}

// doing starts a session on a terminal and begins it.
func doing(t *testing.T, s Setup, words string) *Term {
	t.Helper()
	x := Start(t, s)
	read := ""
	for begun := false; !begun; {
		x.Until("a key to press", func() bool { return shows(x.Screen(), "Enter: more.") || shows(x.Screen(), "Enter begins.") })
		page := x.Screen()
		read += page
		begun = shows(page, "Enter begins.")
		x.Type(enter)
		x.Until("the next page", func() bool { return x.Screen() != page })
	}
	if !shows(read, "Call 911 for any one of these, if new") || !shows(read, "Stop if a move brings new leg pain") {
		t.Errorf("what to know before it starts is not there:\n%s", read)
	}
	x.Wait(words)
	return x
}

// twoSeconds is true once they have passed.
func twoSeconds() func() bool {
	end := time.Now().Add(2 * time.Second)
	return func() bool { return time.Now().After(end) }
}

var doers = map[string]struct {
	home              func(*testing.T) string
	at, words, paused string
}{
	"cold":    {saved, now, "The cold pack is on", "Take the pack off while you pause."},
	"cat_cow": {third, later, "Get ready.", "The time is held."},
}

func TestASessionPausesAndStopsWhenItHurts(t *testing.T) {
	t.Parallel()
	for n, name := range inOrder(doers) {
		for m, size := range sizes {
			if long(n, m, len(sizes)) {
				continue
			}
			d := doers[name]
			t.Run(fmt.Sprintf("%s/%dx%d", name, size[0], size[1]), func(t *testing.T) {
				t.Parallel()
				home := d.home(t)
				x := doing(t, Setup{W: size[0], H: size[1], Home: home, Args: []string{"do", name, "--now", d.at}}, d.words)
				if name == "cat_cow" {
					x.Type(enter)
					x.Wait("breath 1 of 5")
				}
				x.Type(" ")
				x.Wait(d.paused)
				x.Type(" ")
				x.Wait("space pause")
				x.Type("?")
				x.Wait("Any key goes back.")
				x.Type("x")
				x.Wait("? steps")
				x.Type("h")
				x.Wait("Stop if a move brings new leg pain")
				x.Type("q")
				if status := x.Exit(); status != 0 || !shows(x.Screen(), "stopped because it hurt") || !shows(x.Screen(), "Call 911 for any one of these") {
					t.Errorf("exit status %d:\n%s", status, x.Screen())
				}
				x.Restored()
				if got := strings.Join(guided(t, home), ","); got != name+" hurt=true done=false" {
					t.Errorf("the journal holds %s", got)
				}
				if status, _, complaints := run(t, home, "", "do", name, "--plain", "--now", d.at); status != 2 || !strings.Contains(complaints, "it hurt when you did it") {
					t.Errorf("it can be done again: %d, %s", status, complaints)
				}
			})
		}
	}
}

func TestEveryWayOutOfASessionKeepsWhatWasDone(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		leave  func(*Term)
		status int
		quiet  bool
	}{
		"q":       {func(x *Term) { x.Type("q") }, 0, false},
		"ctrl-c":  {func(x *Term) { x.Type(ctrlC) }, 130, false},
		"SIGINT":  {func(x *Term) { x.Signal(syscall.SIGINT) }, 130, false},
		"SIGTERM": {func(x *Term) { x.Signal(syscall.SIGTERM) }, 143, false},
		"SIGQUIT": {func(x *Term) { x.Signal(syscall.SIGQUIT) }, 131, false},
		"SIGHUP":  {func(x *Term) { x.Signal(syscall.SIGHUP) }, 129, true},
	} {
		for _, plain := range []bool{false, true} {
			t.Run(fmt.Sprintf("%s plain=%v", name, plain), func(t *testing.T) {
				t.Parallel()
				home := saved(t)
				s := Setup{Home: home, Args: []string{"do", "cold", "--now", now}}
				var x *Term
				if plain {
					s.Args = append(s.Args, "--plain")
					x = Start(t, s)
					x.WaitRaw("Press Enter to begin.")
					x.Send("\n")
					x.WaitRaw("The cold pack is on")
					x.Until("two seconds", twoSeconds())
				} else {
					x = doing(t, s, "The cold pack is on")
					x.Wait("19:58 left")
				}
				if c.leave(x); name == "q" && plain {
					x.Send("\n")
				}
				if status := x.Exit(); status != c.status {
					t.Errorf("exit status %d, want %d:\n%s", status, c.status, x.Screen())
				}
				if !c.quiet {
					x.Restored()
					if !shows(x.Raw(), "Cold pack: left after") {
						t.Errorf("what was done is not said:\n%s", x.Screen())
					}
				}
				if plain && strings.Contains(x.Raw(), "\x1b") {
					t.Errorf("line mode writes escape sequences: %q", x.Raw())
				}
				if got := strings.Join(guided(t, home), ","); got != "cold hurt=false done=false" {
					t.Errorf("the journal holds %s", got)
				}
			})
		}
	}
}

// A terminal that cannot be drawn on, or is too small, gets lines.
func TestASessionInLines(t *testing.T) {
	inLongRun(t)
	t.Parallel()
	for name, s := range map[string]Setup{
		"small":      {W: 59, H: 18},
		"low":        {W: 80, H: 17},
		"tiny":       {W: 20, H: 4},
		"dumb":       {Env: []string{"TERM=dumb"}},
		"accessible": {Env: []string{"ACCESSIBLE=1"}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s.Home = saved(t)
			s.Args = []string{"do", "breathing", "--now", now}
			x := Start(t, s)
			x.WaitRaw("Press Enter to begin.")
			x.Send("\n")
			x.WaitRaw("Get ready.")
			x.Send("\n")
			x.WaitRaw("Breathe in. Let your belly rise.")
			x.WaitRaw("Breathe out. Let your shoulders sink.")
			x.Send("q\n")
			if status := x.Exit(); status != 0 || strings.Contains(x.Raw(), "\x1b") {
				t.Errorf("exit status %d: %q", status, x.Raw())
			}
		})
	}
}

func TestASessionGoesOnInLinesWhenTheWindowShrinks(t *testing.T) {
	inLongRun(t)
	t.Parallel()
	home := saved(t)
	x := doing(t, Setup{Home: home, Args: []string{"do", "cold", "--now", now}}, "The cold pack is on")
	x.Resize(50, 12)
	x.WaitRaw("so the session goes on line by line.")
	x.Restored()
	x.Send("h\n")
	x.WaitRaw("Stop. Take the cold pack off now")
	x.Send("q\n")
	if status := x.Exit(); status != 0 {
		t.Errorf("exit status %d", status)
	}
	if got := strings.Join(guided(t, home), ","); got != "cold hurt=true done=false" {
		t.Errorf("the journal holds %s", got)
	}
}

func TestASessionInASCIIAndWithoutColour(t *testing.T) {
	inLongRun(t)
	t.Parallel()
	x := doing(t, Setup{Home: saved(t), Env: []string{"LANG=C", "NO_COLOR=1"}, Args: []string{"do", "cold", "--now", now}}, "The cold pack is on")
	for _, r := range x.Screen() {
		if r > 0x7e {
			t.Fatalf("%q is on the screen:\n%s", r, x.Screen())
		}
	}
	for _, code := range []string{"\x1b[31", "\x1b[36", "\x1b[1;31", "\x1b[38"} {
		if strings.Contains(x.Raw(), code) {
			t.Errorf("colours: %q", code)
		}
	}
	if strings.Contains(x.Raw(), "\a") {
		t.Error("it rings unasked")
	}
	x.Type("q")
	x.Exit()
	x.Restored()
}

// Nothing of the last frame stands among the words of what was done.
func TestWithoutASecondScreenTheLastFrameOfASessionIsWiped(t *testing.T) {
	inLongRun(t)
	t.Parallel()
	home := third(t)
	x := doing(t, Setup{Home: home, OneScreen: true, Args: []string{"do", "cat_cow", "--now", later}}, "Get ready.")
	x.Type("q")
	if status := x.Exit(); status != 0 {
		t.Errorf("exit status %d", status)
	}
	lines := x.Screen()
	for _, left := range []string{"Get ready.", "space pause", "This step:", "Cat-cow on hands and knees\n"} {
		if shows(lines, left) {
			t.Errorf("%q is left on the screen:\n%s", left, lines)
		}
	}
	if !strings.HasPrefix(lines, "Nothing was done.\n") || !shows(lines, "Call 911 for any one of these, if new") {
		t.Errorf("what was done does not stand by itself:\n%s", lines)
	}
	x.Restored()
}

// The font of a console has no Braille dots.
func TestOnAConsoleTheFigureOfASessionIsASCII(t *testing.T) {
	inLongRun(t)
	t.Parallel()
	for name, ascii := range map[string]bool{"linux": true, "screen.linux": true, "vt220": true, "xterm-256color": false} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			x := doing(t, Setup{Home: third(t), Env: []string{"TERM=" + name}, Args: []string{"do", "cat_cow", "--now", later}}, "Get ready.")
			dots := func() bool { return strings.ContainsFunc(x.Screen(), func(r rune) bool { return r > 0x7e }) }
			if dots() == ascii {
				t.Errorf("beyond ASCII: %v\n%s", dots(), x.Screen())
			}
			x.Type("q")
			x.Exit()
		})
	}
}

// Once the warning signs are due they are asked before anything else.
func TestASessionAsksTheWarningSignsOnceTheyAreDue(t *testing.T) {
	t.Parallel()
	w := walk(Start(t, Setup{Home: saved(t), Args: []string{"do", "breathing", "--now", later}}), person{})
	w.To(at("nerve_signs"))
	if shows(w.Raw(), "Slow belly breathing") {
		t.Errorf("the session starts:\n%s", w.Raw())
	}
	w.To(func(Place) bool {
		return shows(w.Screen(), "Enter: more.") || shows(w.Screen(), "Enter begins.  q leaves.")
	})
	if !shows(w.Raw(), "SINCE      ") {
		t.Error("the result of the check-in is not given")
	}
	w.Type("q")
	if status := w.Exit(); status != 0 || !shows(w.Raw(), "Nothing was done.") {
		t.Errorf("exit status %d:\n%s", status, w.Screen())
	}
	w.Restored()
}

func TestASessionOffersTheQuestionsFirst(t *testing.T) {
	inLongRun(t)
	t.Parallel()
	x := Start(t, Setup{Args: []string{"do", "cold", "--region", "us", "--now", now}})
	x.WaitRaw("Answer the questions now?")
	x.Send("n\n")
	if status := x.Exit(); status != 2 || !shows(x.Raw(), "begin with: backspasm triage") {
		t.Errorf("exit status %d:\n%s", status, x.Screen())
	}
	w := walk(Start(t, Setup{Args: []string{"do", "cold", "--region", "us", "--now", now}}), person{keep: "y"})
	w.WaitRaw("Answer the questions now?")
	w.Send("y\n")
	w.To(func(Place) bool { return shows(w.Screen(), "Enter begins.  q leaves.") })
	w.Wait("Cold pack: at most 20 minutes")
	w.Type("q")
	if status := w.Exit(); status != 0 || !shows(w.Raw(), "Nothing was done.") {
		t.Errorf("exit status %d:\n%s", status, w.Screen())
	}
	w.Restored()
}

func TestCtrlZStopsASession(t *testing.T) {
	inLongRun(t)
	t.Parallel()
	script := `set -m; "$BACKSPASM" do cold --now ` + now + `; echo "shell: stopped $?"; read line; fg >/dev/null; echo "shell: ended $?"`
	x := doing(t, Setup{Home: saved(t), Name: "/bin/sh", Args: []string{"-c", script}, Env: []string{"BACKSPASM=" + binary}}, "The cold pack is on")
	x.Send(ctrlZ)
	x.Wait("shell: stopped 148")
	x.Restored()
	x.Send("\n")
	x.Wait("The cold pack is on")
	x.Type("q")
	x.Wait("shell: ended 0")
	x.Restored()
}

func TestASessionRingsOnlyWhenAskedTo(t *testing.T) {
	inLongRun(t)
	t.Parallel()
	for _, bell := range []bool{true, false} {
		s := Setup{Home: saved(t), Args: []string{"do", "cold", "--now", now}}
		if bell {
			s.Args = append(s.Args, "--bell")
		}
		x := doing(t, s, "The cold pack is on")
		x.Type("n")
		x.Wait("Take the cold pack off now.")
		x.Type("n")
		x.Wait("Leave it off for at least 20 minutes.")
		x.Type("q")
		x.Exit()
		if got := strings.Contains(x.Raw(), "\a"); got != bell {
			t.Errorf("asked to ring: %v, rings: %v", bell, got)
		}
	}
}

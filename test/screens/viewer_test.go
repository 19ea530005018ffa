package screens

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"syscall"
	"testing"
	"time"
)

const (
	opens   = "\x1b[?1049h"
	closes  = "\x1b[?1049l"
	viewing = "? keys  q end"
)

// reading is somebody who looks at the plan that was kept, as of now.
func reading(t *testing.T, s Setup, more ...string) *Term {
	t.Helper()
	if s.Home == "" {
		s.Home = saved(t)
	}
	s.Args = append([]string{"today", "--now", now}, more...)
	x := Start(t, s)
	x.Wait(viewing)
	return x
}

// cards are how often the card stands in what was written to the normal screen, before
// the first whole screen and after the last.
func cards(raw string) (before, afterwards int) {
	first, _, _ := strings.Cut(raw, opens)
	if strings.Contains(raw, closes) {
		afterwards = strings.Count(after(raw, closes), "DO NOW")
	}
	return strings.Count(first, "DO NOW"), afterwards
}

// Whoever leaves has the card on the normal screen, once more and whole, and nothing of
// the viewer.
func TestTheCardIsOnTheNormalScreenWhenTheViewerIsLeft(t *testing.T) {
	t.Parallel()
	for _, size := range sizes {
		t.Run(fmt.Sprintf("%dx%d", size[0], size[1]), func(t *testing.T) {
			t.Parallel()
			x := reading(t, Setup{W: size[0], H: size[1]})
			if before, _ := cards(x.Raw()); before != 1 {
				t.Errorf("the card is printed %d times before", before)
			}
			x.Type("m")
			x.Wait("Moves: 1 of")
			x.Type(escape)
			x.Wait("BECAUSE")
			x.Type("q")
			if status := x.Exit(); status != 0 {
				t.Errorf("exit status %d", status)
			}
			x.Restored()
			if _, last := cards(x.Raw()); last != 1 {
				t.Errorf("the card is printed %d times after it", last)
			}
			text := after(x.Raw(), closes)
			for _, words := range []string{"SOON", "BECAUSE", "Call 911 for any one of these, if new", "not reviewed by a clinician", "backspasm today"} {
				if !shows(text, words) {
					t.Errorf("%q is not on the normal screen:\n%s", words, text)
				}
			}
			if shows(x.Screen(), viewing) || shows(x.Screen(), "More below") {
				t.Errorf("something of the viewer is left:\n%s", x.Screen())
			}
		})
	}
}

func TestASignalInTheViewerLeavesTheCard(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		leave  func(*Term)
		status int
	}{
		"ctrl-c":  {func(x *Term) { x.Type(ctrlC) }, 130},
		"SIGINT":  {func(x *Term) { x.Signal(syscall.SIGINT) }, 130},
		"SIGTERM": {func(x *Term) { x.Signal(syscall.SIGTERM) }, 143},
		"SIGQUIT": {func(x *Term) { x.Signal(syscall.SIGQUIT) }, 131},
		"SIGHUP":  {func(x *Term) { x.Signal(syscall.SIGHUP) }, 129},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			x := reading(t, Setup{})
			x.Type("1")
			x.Wait("b card")
			c.leave(x)
			if status := x.Exit(); status != c.status {
				t.Errorf("exit status %d, want %d", status, c.status)
			}
			want := 1
			if name == "SIGHUP" {
				want = 0
			} else {
				x.Restored()
			}
			if _, last := cards(x.Raw()); last != want {
				t.Errorf("the card is printed %d times, want %d:\n%s", last, want, after(x.Raw(), closes))
			}
		})
	}
}

// coloured is what sets one of the base colours.
var coloured = regexp.MustCompile(`\x1b\[(?:\d+;)*3[0-7](?:;\d+)*m`)

// behind are the keys of the card, and words of the page behind each.
var behind = map[string]string{
	"1": "s start the timer", "3": "Wrap a cold pack", "m": "Moves: 1 of", "t": "About: 1 of", "d": "THE DAYS AHEAD", "w": "WHEN TO GET HELP", "y": "WHY", "a": "HOW TO DO IT",
	"l": "LEFT OUT FOR YOU", "h": "HAND-OVER FOR A CLINICIAN", "?": "back to the card; Esc too",
}

// On every page the last row names the keys, and what does not fit is marked.
func TestEveryPageOfTheViewerFitsAndGoesBack(t *testing.T) {
	t.Parallel()
	for n, size := range sizes {
		for m, name := range []string{"colours", "NO_COLOR=1", "TERM=vt100", "LANG=C"} {
			if long(n, m, len(sizes)) {
				continue
			}
			t.Run(fmt.Sprintf("%s/%dx%d", name, size[0], size[1]), func(t *testing.T) {
				t.Parallel()
				x := reading(t, Setup{W: size[0], H: size[1], Env: []string{name}})
				for _, k := range inOrder(behind) {
					for _, back := range []string{escape, "b"} {
						x.Type(k)
						x.Wait(behind[k])
						lines := strings.Split(x.Screen(), "\n")
						if !shows(lines[len(lines)-1], "b card") || len(lines) != size[1] {
							t.Errorf("the keys are not in the last row:\n%s", x.Screen())
						}
						x.Type(back)
						x.Wait("BECAUSE")
						if name == "TERM=vt100" { // the rest may be put there in insert mode, which this emulator does not know
							x.Wait("? keys")
							continue
						}
						x.Wait(viewing)
					}
				}
				if name == "LANG=C" {
					for _, b := range []byte(x.Raw()) {
						if b > 0x7e {
							t.Fatalf("byte %#x is written", b)
						}
					}
				}
				if found := coloured.FindString(x.Raw()); (found != "") != (name == "colours" || name == "LANG=C") {
					t.Errorf("a colour: %q", found)
				}
				x.Type("q")
				x.Exit()
				x.Restored()
			})
		}
	}
}

// An emergency is printed, and so is what goes to a program or a file, or was asked for
// by name.
func TestNoViewerOpensWhereTheResultIsForOthersOrAnEmergency(t *testing.T) {
	t.Parallel()
	file := newOutput(t)
	kept := saved(t)
	for name, s := range map[string]Setup{
		"stdout in a file": {Home: kept, Stdout: file.file}, "stdin is none": {Home: kept},
		"--json": {Home: kept}, "--format": {Home: kept}, "--output": {Home: kept}, "--section": {Home: kept}, "--full": {Home: kept}, "--why": {Home: kept}, "moves": {Home: kept},
		"emergency": {Home: t.TempDir()},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s.Args = append([]string{"today", "--now", now}, map[string][]string{
				"--json": {"--json"}, "--format": {"--format", "markdown"}, "--output": {"--output", filepath.Join(t.TempDir(), "out")},
				"--section": {"--section", "why"}, "--full": {"--full"}, "--why": {"--why"}, "moves": {"moves"},
			}[name]...)
			if name == "emergency" {
				if status, _, complaints := run(t, s.Home, "", "triage", "--answers", example(t, "emergency"), "--save", "--now", now); status != 0 {
					t.Fatal(complaints)
				}
			}
			if name == "stdin is none" {
				s.Args = []string{"-c", binary + " " + strings.Join(s.Args, " ") + " </dev/null"}
				s.Name = "/bin/sh"
			}
			x := Start(t, s)
			if status := x.Exit(); status != 0 || strings.Contains(x.Raw(), opens) || shows(x.Raw(), "q to end") {
				t.Errorf("exit status %d: %s", status, x.Raw())
			}
		})
	}
}

// The same as words, for whoever asked for lines and where nothing can be drawn. The
// end of the input ends it with the status of the result.
func TestInLinesWhatIsBehindTheCardIsReadByName(t *testing.T) {
	t.Parallel()
	for name, s := range map[string]Setup{"--plain": {}, "ACCESSIBLE": {Env: []string{"ACCESSIBLE=1"}}, "dumb": {Env: []string{"TERM=dumb"}}, "small": {W: 50, H: 12}} {
		if name == "small" && testing.Short() {
			continue
		}
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s.Home = saved(t)
			s.Args = []string{"today", "--now", now, "--exit-code"}
			if name == "--plain" {
				s.Args = append(s.Args, "--plain")
			}
			x := Start(t, s)
			for n, line := range []struct{ typed, shows string }{{"sings", "did you mean signs?"}, {"signs", "Get help at once if"}, {"left-out, why", "You said"}, {"handover", "HAND-OVER FOR A CLINICIAN"}} {
				x.Until("a prompt", func() bool { return strings.Count(x.Raw(), "\nAnswer: ") == n+1 })
				x.Send(line.typed + "\n")
				x.WaitRaw(line.shows)
			}
			x.Until("a prompt", func() bool { return strings.Count(x.Raw(), "\nAnswer: ") == 5 })
			x.Send(ctrlD)
			if status := x.Exit(); status != 10 || strings.Count(x.Raw(), "DO NOW") != 1 || strings.Contains(x.Raw(), opens) || name != "small" && strings.Contains(x.Raw(), "\x1b") {
				t.Errorf("exit status %d: %s", status, x.Raw())
			}
		})
	}
}

// viewer goes through the interview to the viewer.
func viewer(t *testing.T, s Setup, p person) *Walk {
	t.Helper()
	s.Args = []string{"triage", "--region", "us", "--now", now}
	w := walk(Start(t, s), p)
	if here := w.To(kind("viewer")); here.Kind != "viewer" {
		t.Fatalf("there is no viewer:\n%s", w.Screen())
	}
	return w
}

// What was told to be kept is on the disk, whatever comes then.
func TestKeepingInTheViewerIsAtOnceAndLosesNothing(t *testing.T) {
	t.Parallel()
	for name, end := range map[string]func(*Walk){
		"killed": func(w *Walk) { w.Signal(syscall.SIGKILL) }, "hung up": func(w *Walk) { w.Signal(syscall.SIGHUP) }, "q": func(w *Walk) { w.Type("q") },
	} {
		if name != "killed" && testing.Short() {
			continue
		}
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			home := t.TempDir()
			w := viewer(t, Setup{Home: home}, person{})
			w.Type("k")
			w.Wait("the episode is kept; the plan of each day: backspasm today")
			if got := len(visits(t, home)); got != 1 {
				t.Fatalf("the journal holds %d visits", got)
			}
			w.Type("k")
			end(w)
			w.Exit()
			if got := len(visits(t, home)); got != 1 {
				t.Errorf("the journal holds %d visits", got)
			}
			if name == "q" && (shows(w.Raw(), "Keep this episode") || !shows(after(w.Raw(), closes), "the episode is kept")) {
				t.Errorf("it is asked again, or not said at the end:\n%s", after(w.Raw(), closes))
			}
		})
	}
}

// What hurt in a session is left out of the card at once, and kept with the episode,
// also where that is kept later.
func TestWhatHurtInASessionOfTheViewerIsLeftOut(t *testing.T) {
	t.Parallel()
	for name, start := range map[string]func(*testing.T, string) *Term{
		"kept before": func(t *testing.T, home string) *Term { return reading(t, Setup{Home: home}) },
		"kept after":  func(t *testing.T, home string) *Term { return viewer(t, Setup{Home: home}, person{}).Term },
	} {
		if name == "kept after" && testing.Short() {
			continue
		}
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			home, key := t.TempDir(), "2"
			if name == "kept before" {
				home, key = saved(t), "3"
			}
			x := start(t, home)
			x.Wait(key + ". Cold pack")
			x.Type(key)
			x.Wait("s start the timer")
			x.Type("s")
			for !shows(x.Screen(), "this hurts") {
				x.Until("a key to press", func() bool { return shows(x.Screen(), "Enter") || shows(x.Screen(), "this hurts") })
				page := x.Screen()
				if shows(page, "this hurts") {
					break
				}
				x.Type(enter)
				x.Until("the next page", func() bool { return x.Screen() != page })
			}
			x.Type("h")
			x.Wait("Stop. Take the cold pack off now")
			x.Type("q")
			x.Wait("Cold pack: stopped because it hurt")
			x.Wait("b card")
			x.Type("b")
			x.Wait("BECAUSE")
			if shows(x.Screen(), "Cold pack in a damp cloth") {
				t.Errorf("it is on the card still:\n%s", x.Screen())
			}
			if name == "kept after" {
				x.Type("k")
				x.Wait("the episode is kept")
			}
			x.Type("q")
			if status := x.Exit(); status != 0 || shows(after(x.Raw(), closes), "Cold pack in a damp cloth") {
				t.Errorf("exit status %d:\n%s", status, after(x.Raw(), closes))
			}
			if got := strings.Join(guided(t, home), ","); got != "cold hurt=true done=false" {
				t.Errorf("the journal holds %s", got)
			}
		})
	}
}

// Keys that were typed for the last screen of the interview open and keep nothing.
func TestKeysTypedAheadCountForNothingInTheViewer(t *testing.T) {
	inLongRun(t)
	t.Parallel()
	home := t.TempDir()
	w := walk(Start(t, Setup{Home: home, Args: []string{"triage", "--region", "us", "--now", now}}), person{})
	w.To(kind("review"))
	w.pondered(strings.Repeat(down, 40))
	time.Sleep(ponder)
	w.Send(enter + "mwmqq" + enter + "q")
	w.Wait(viewing)
	w.Wait("BECAUSE")
	w.Send("mq")
	if got, err := os.ReadDir(filepath.Join(home, "data")); err == nil && len(visits(t, home)) > 0 {
		t.Errorf("something is kept: %v", got)
	}
	w.Type("q")
	w.Wait("Keep this episode")
	w.Type("n" + enter)
	w.Exit()
}

// The window may shrink in a session too: what is typed after it is read by nobody else.
func TestAViewerGoesOnInLinesWhenTheWindowShrinks(t *testing.T) {
	inLongRun(t)
	t.Parallel()
	for _, where := range []string{"page", "session"} {
		t.Run(where, func(t *testing.T) {
			t.Parallel()
			x := reading(t, Setup{})
			x.Type("1")
			x.Wait("s start the timer")
			if where == "session" {
				x.Type("s")
				x.Wait("Enter begins.")
			}
			x.Resize(50, 12)
			if where == "session" {
				x.WaitRaw("so the session goes on line by line")
				x.WaitRaw("Press Enter to begin")
				x.Send("q\n")
			}
			x.WaitRaw("or q to end:")
			x.Restored()
			if _, last := cards(x.Raw()); last != 1 {
				t.Errorf("the card is printed %d times", last)
			}
			x.Send("signs\n")
			x.WaitRaw("Get help at once if")
			x.Until("a prompt", func() bool { return strings.Count(squeeze(x.Raw()), "orqtoend:") == 2 })
			x.Send("q\n")
			if status := x.Exit(); status != 0 {
				t.Errorf("exit status %d", status)
			}
		})
	}
}

// A terminal with one screen only is wiped, so that the card stands by itself.
func TestWithoutASecondScreenTheViewerIsWiped(t *testing.T) {
	inLongRun(t)
	t.Parallel()
	x := reading(t, Setup{OneScreen: true})
	x.Type("w")
	x.Wait("WHEN TO GET HELP")
	x.Type("q")
	if status := x.Exit(); status != 0 || shows(x.Screen(), "WHEN TO GET HELP") || !shows(x.Screen(), "SOON: book a visit") {
		t.Errorf("exit status %d:\n%s", status, x.Screen())
	}
	x.Restored()
}

// In lines Ctrl-C is a signal: it ends the reading with its status.
func TestASignalAtTheNamesEndsWithItsStatus(t *testing.T) {
	inLongRun(t)
	t.Parallel()
	x := Start(t, Setup{Home: saved(t), Args: []string{"today", "--plain", "--now", now}})
	x.WaitRaw("or q to end:")
	x.Send(ctrlC)
	if status := x.Exit(); status != 130 || strings.Count(x.Raw(), "DO NOW") != 1 {
		t.Errorf("exit status %d: %s", status, x.Raw())
	}
	x.Restored()
}

// A signal in a session that was started there keeps what was done, and leaves the card.
func TestASignalInASessionOfTheViewerKeepsWhatWasDone(t *testing.T) {
	inLongRun(t)
	t.Parallel()
	for name, c := range map[string]struct {
		signal syscall.Signal
		status int
		cards  int
	}{"SIGTERM": {syscall.SIGTERM, 143, 1}, "SIGHUP": {syscall.SIGHUP, 129, 0}} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			home := saved(t)
			x := reading(t, Setup{Home: home})
			x.Type("3")
			x.Wait("s start the timer")
			x.Type("s")
			for range 2 {
				x.Wait("Enter")
				x.Type(enter)
			}
			x.Wait("19:58 left")
			x.Signal(c.signal)
			if status := x.Exit(); status != c.status {
				t.Errorf("exit status %d, want %d", status, c.status)
			}
			if _, last := cards(x.Raw()); last != c.cards {
				t.Errorf("the card is printed %d times, want %d", last, c.cards)
			}
			if got := strings.Join(guided(t, home), ","); got != "cold hurt=false done=false" {
				t.Errorf("the journal holds %s", got)
			}
		})
	}
}

// Who would rather have warmth has it at a key, before the visit is kept and after, and
// cold again at the next. What was chosen stays. After a knock warmth waits.
func TestWarmthMayBeChosenInPlaceOfCold(t *testing.T) {
	t.Parallel()
	home := t.TempDir()
	w := viewer(t, Setup{Home: home}, person{})
	w.Type("p")
	w.Wait("Warmth on low")
	w.Type("p")
	w.Wait("Cold pack in a")
	w.Type("p")
	w.Wait("Warmth on low")
	w.Type("k")
	w.Wait("the episode is kept")
	w.Type("q")
	w.Exit()
	if text := after(w.Raw(), closes); !shows(text, "Warmth on low") || shows(text, "Cold pack") {
		t.Errorf("the card that is left is another:\n%s", text)
	}
	for n, want := range []string{"Warmth on low", "Cold pack in a"} {
		x := Start(t, Setup{Home: home, Args: []string{"today", "--now", now}})
		x.Wait(viewing) // the card alone was printed before
		x.Wait(want)
		x.Type("p")
		x.Wait([]string{"Cold pack in a", "Warmth on low"}[n])
		x.Type("q")
		x.Exit()
	}
	if got := len(visits(t, home)); got != 3 {
		t.Errorf("the journal holds %d records of the visit", got)
	}
	if _, out, _ := run(t, home, "", "history", "--now", now, "--json"); strings.Count(out, `"disposition"`) != 1 {
		t.Errorf("the history tells of more than one visit:\n%s", out)
	}
	plain := Start(t, Setup{Home: home, Args: []string{"today", "--now", now, "--plain"}})
	plain.WaitRaw("cold, card, or q to end:")
	plain.Send("cold\n")
	plain.WaitRaw("Cold first, as is the custom.")
	plain.WaitRaw("Cold pack in a")
	plain.Send("q\n")
	plain.Exit()

	fell := viewer(t, Setup{}, person{choices: map[string]string{"how_it_began": "small_fall"}})
	fell.Type("?")
	fell.Wait("back to the card; Esc too")
	if shows(fell.Screen(), "Warmth first") {
		t.Errorf("warmth is offered after a fall:\n%s", fell.Screen())
	}
	fell.Signal(syscall.SIGKILL)
}

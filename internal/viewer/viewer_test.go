package viewer

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"backspasm/internal/compiled"
	"backspasm/internal/figure"
	"backspasm/internal/screen"
)

var start = time.Date(2026, 11, 23, 19, 0, 0, 0, time.UTC)

// said is so many lines that name where they belong.
func said(what string, many int) Lines {
	return func(width int) []string {
		var out []string
		for n := range many {
			out = append(out, fmt.Sprintf("%s line %d, %d wide", what, n+1, width))
		}
		return out
	}
}

func content() Content {
	cat := compiled.Content().Figure("cat_cow")
	return Content{
		Card: said("card", 20),
		Now: []Thing{
			{ID: "cat_cow", Title: "Cat-cow", Lines: said("cat", 5), Figure: cat, Guided: true},
			{ID: "water", Title: "Water", Lines: said("water", 3)},
		},
		Moves: []Thing{
			{ID: "cat_cow", Title: "Cat-cow", Lines: said("first move", 5), Figure: cat, Guided: true},
			{ID: "childs_pose", Title: "Child's pose", Lines: said("second move", 40), Figure: compiled.Content().Figure("childs_pose")},
		},
		About: []Thing{
			{ID: "scans", Title: "Scans", Lines: said("first topic", 12)},
			{ID: "work", Title: "Work", Lines: said("second topic", 40)},
		},
		Pages: []Page{{"d", "days", "the days ahead", said("days", 60)}, {"w", "signs", "warning signs", said("signs", 10)}, {"y", "why", "why, and sources", said("why", 10)}},
	}
}

// shown is a view in a window of a size, with a clock of the test.
type shown struct {
	*view
	t   *testing.T
	now time.Time
}

func show(t *testing.T, c Content, w, h int) *shown {
	t.Helper()
	return showing(t, &Screen{Content: c, Glyphs: figure.ASCII}, w, h)
}

func showing(t *testing.T, c *Screen, w, h int) *shown {
	t.Helper()
	s := &shown{t: t, now: start}
	c.Terminal = screen.Terminal{In: strings.NewReader(""), Out: io.Discard, Clock: func() time.Time { return s.now }}
	s.view = newView(c)
	win := screen.New(context.Background(), s.Terminal, s.view)
	s.Init(win)
	s.size(w, h)
	return s
}

func (s *shown) size(w, h int) {
	s.Window.Update(tea.WindowSizeMsg{Width: w, Height: h})
	s.now = s.now.Add(time.Second)
}

// press types keys by their names, each after a rest, and returns what the last asks for.
func (s *shown) press(names ...string) (cmd tea.Cmd) {
	s.t.Helper()
	for _, name := range names {
		s.now = s.now.Add(time.Second)
		_, cmd = s.Window.Update(keyOf(name))
	}
	return cmd
}

func keyOf(name string) tea.KeyPressMsg {
	codes := map[string]rune{"esc": tea.KeyEscape, "up": tea.KeyUp, "down": tea.KeyDown, "pgup": tea.KeyPgUp, "pgdown": tea.KeyPgDown, "enter": tea.KeyEnter, "space": tea.KeySpace}
	if code, ok := codes[name]; ok {
		return tea.KeyPressMsg{Code: code}
	}
	return tea.KeyPressMsg{Code: []rune(name)[0], Text: name}
}

// text is what is on the screen, without styles. It must fit.
func (s *shown) text() string {
	s.t.Helper()
	lines, _, y := s.view.View()
	if len(lines) > s.Height || y >= len(lines) {
		s.t.Errorf("%d lines in a window of %d, the cursor in %d", len(lines), s.Height, y)
	}
	for n, line := range lines {
		lines[n] = strings.TrimRight(ansi.Strip(line), " ")
		if ansi.StringWidth(line) > s.width() {
			s.t.Errorf("too wide: %q", lines[n])
		}
	}
	return strings.Join(lines, "\n")
}

func (s *shown) has(words ...string) {
	s.t.Helper()
	for _, w := range words {
		if !strings.Contains(s.text(), w) {
			s.t.Errorf("%q is not on the screen:\n%s", w, s.text())
		}
	}
}

func ends(cmd tea.Cmd) bool {
	if cmd == nil {
		return false
	}
	_, quits := cmd().(tea.QuitMsg)
	return quits
}

func TestEachKeyOpensItsPageAndEscOrBGoesBack(t *testing.T) {
	for _, size := range [][2]int{{80, 24}, {60, 18}, {200, 60}} {
		s := show(t, content(), size[0], size[1])
		for key, words := range map[string]string{"1": "cat line 1", "2": "water line 1", "m": "first move line 1", "t": "first topic line 1", "d": "days line 1,", "w": "signs line 1", "y": "why line 1", "?": "Keys"} {
			for _, back := range []string{"esc", "b"} {
				s.has("card line 1,", "q end", "? keys")
				s.press(key)
				s.has(words, "b card", "q end")
				s.press(back)
			}
		}
		if s.press("3"); !strings.Contains(s.text(), "card line 1,") {
			t.Errorf("a key of nothing leads somewhere:\n%s", s.text())
		}
	}
}

func TestEveryKeyIsNamedBehindTheQuestionMark(t *testing.T) {
	c := content()
	c.Keep = func() (string, bool) { return "kept", true }
	for _, size := range [][2]int{{80, 24}, {60, 18}} {
		s := show(t, c, size[0], size[1])
		s.press("?")
		for _, line := range []string{"1  Cat-cow", "2  Water", "m  the moves of the plan", "t  topics: short pages on", "d  the days ahead", "w  warning signs", "y  why, and sources", "k  keep this episode", "q  end", "s  on a thing or a move: a guided session", "b  back to the card", "arrows  scroll"} {
			if !strings.Contains(strings.Join(strings.Fields(s.text()), " "), strings.Join(strings.Fields(line), " ")) {
				t.Errorf("%q is not there:\n%s", line, s.text())
			}
		}
	}
}

// What does not fit is marked, every line can be reached, and the mark tells the end.
// The keys are the same whoever has the pain, so they speak to nobody as if it were theirs.
func TestTheKeysSpeakToNobodyAsThePatient(t *testing.T) {
	x := show(t, content(), 80, 24)
	if all := strings.Join(x.listed(80), "\n"); strings.Contains(all, "your") || strings.Contains(all, "for you") {
		t.Error(all)
	}
}

func TestAPageThatDoesNotFitSaysSoAndScrollsToItsLastLine(t *testing.T) {
	s := show(t, content(), 60, 18)
	s.has("card line 16,", "-- More below: lines 1 to 16 of 20")
	seen := ""
	s.press("d")
	for range 10 {
		seen += s.text()
		s.press("space")
	}
	for n := range 60 {
		if !strings.Contains(seen, fmt.Sprintf("days line %d,", n+1)) {
			t.Errorf("line %d was never on the screen", n+1)
		}
	}
	s.has("-- The end: lines 45 to 60 of 60")
	s.press("up")
	s.has("-- More below: lines 44 to 59 of 60")
	s.press("w")
	if strings.Contains(s.text(), "--") || !strings.Contains(s.text(), "signs line 1,") {
		t.Errorf("a page that fits is marked, or does not begin at its top:\n%s", s.text())
	}
}

func TestArrowsGoAlongTheMoves(t *testing.T) {
	s := show(t, content(), 80, 24)
	s.press("m")
	s.has("Moves: 1 of 2", "> Cat-cow", "first move line 1", "s start the timer")
	s.press("up")
	s.has("> Cat-cow")
	s.press("down", "down")
	s.has("Moves: 2 of 2", "> Child's pose", "second move line 1", "More below")
	if _, _, y := s.view.View(); y != 2 {
		t.Errorf("the cursor is on row %d", y)
	}
	if strings.Contains(s.text(), "s start") || ends(s.press("s")) {
		t.Errorf("a timer is offered for what has none:\n%s", s.text())
	}
	s.press("pgdown", "pgdown", "pgdown")
	s.has("second move line 40")
}

// The pages on what people look up have a key and a list of their own; where none fits,
// nothing is offered.
func TestTOpensThePagesOnWhatPeopleLookUp(t *testing.T) {
	s := show(t, content(), 80, 24)
	s.has("t about")
	s.press("m", "down", "t")
	s.has("About: 1 of 2", "> Scans", "first topic line 12", "arrows choose", "b card")
	if strings.Contains(s.text(), "--") || strings.Contains(s.text(), "s start") || ends(s.press("s")) {
		t.Errorf("a page of 12 lines does not fit, or has a timer:\n%s", s.text())
	}
	s.press("down", "down")
	s.has("About: 2 of 2", "> Work", "second topic line 1", "More below")
	s.press("m")
	s.has("Moves: 2 of 2", "> Child's pose")
	s.press("b", "t")
	s.has("> Work")
	c := content()
	c.About = nil
	s = show(t, c, 80, 24)
	if s.press("t"); !strings.Contains(s.text(), "card line 1,") || strings.Contains(s.text(), "about") {
		t.Errorf("nothing fits, and still a key leads there:\n%s", s.text())
	}
}

// A figure moves as long as it is on the screen, and no longer.
func TestAFigureMovesBesideTheSteps(t *testing.T) {
	for _, size := range [][2]int{{80, 24}, {60, 18}} {
		s := show(t, content(), size[0], size[1])
		s.press("1")
		before := s.text()
		of := tickMsg(s.ticks)
		s.now = s.now.Add(2 * time.Second)
		if s.text() == before {
			t.Errorf("it stands still:\n%s", before)
		}
		if s.view.Update(of) == nil {
			t.Error("its clock stops while it is on the screen")
		}
		s.press("w")
		if s.view.Update(of) != nil || s.view.Update(tickMsg(s.ticks)) != nil {
			t.Error("a clock goes on where nothing moves")
		}
	}
}

func TestSStartsTheSessionOfTheThingOnTheScreen(t *testing.T) {
	s := show(t, content(), 80, 24)
	if ends(s.press("s")) || s.do != "" {
		t.Error("s on the card starts something")
	}
	if ends(s.press("2", "s")) || s.do != "" {
		t.Error("s starts what has no session")
	}
	if !ends(s.press("1", "s")) || s.do != "cat_cow" {
		t.Errorf("s starts %q", s.do)
	}
}

func TestKeepIsDoneOnceAndSaysSo(t *testing.T) {
	c, times := content(), 0
	c.Keep = func() (string, bool) { times++; return fmt.Sprintf("try %d", times), times == 2 }
	s := show(t, c, 80, 24)
	s.has("k keep")
	s.press("k")
	s.has("try 1", "card line 1,")
	s.press("w", "k") // it failed, so it can be tried again
	s.has("try 2")
	s.press("k", "b", "k")
	if times != 2 || strings.Contains(s.text(), "k keep") {
		t.Errorf("kept %d times:\n%s", times, s.text())
	}
}

func TestAKeyOfAnotherLayoutSaysWhichKeysThereAre(t *testing.T) {
	s := show(t, content(), 80, 24)
	s.press("й")
	s.has("This key is not one of 1 2 m d w t y ? q.")
	s.press("w")
	s.has("signs line 1", "b card")
}

// What was typed for the last screen of the interview opens nothing, nor does a key
// that is held.
func TestWhatWasTypedBeforeCountsForNothing(t *testing.T) {
	s := &shown{t: t, now: start}
	c := &Screen{Content: content(), Terminal: screen.Terminal{In: strings.NewReader(""), Out: io.Discard, Clock: func() time.Time { return s.now }}}
	s.view = newView(c)
	s.Init(screen.New(context.Background(), c.Terminal, s.view))
	typed := func() {
		t.Helper()
		for range 20 {
			for _, name := range []string{"m", "k", "q", "1", "enter"} {
				s.now = s.now.Add(screen.Settle / 4)
				if _, cmd := s.Window.Update(keyOf(name)); ends(cmd) {
					t.Fatalf("%s ends it", name)
				}
			}
		}
	}
	typed() // before the terminal has told its size
	s.Window.Update(tea.WindowSizeMsg{Width: 80, Height: 24})
	typed()
	s.has("card line 1,")
	s.press("m")
	s.has("Moves: 1 of 2")
	typed()
	s.has("Moves: 1 of 2")
}

func TestANewSizeSetsThePageAnew(t *testing.T) {
	s := show(t, content(), 80, 24)
	s.press("w")
	s.has("79 wide")
	s.size(60, 18)
	s.has("59 wide")
	s.size(10, 3) // nothing is drawn, and nothing breaks
	s.size(132, 50)
	s.has("signs line 10", "90 wide")
}

func TestTheNoticeIsReadBeforeTheCard(t *testing.T) {
	s := showing(t, &Screen{Content: content(), Notice: said("notice", 3)}, 60, 18)
	s.has("notice line 1", "b card")
	s.press("b")
	s.has("card line 1,")
}

// A page that breaks ends the window, so that the terminal is given back, and comes out
// as what it is.
func TestAPageThatBreaksEndsTheWindow(t *testing.T) {
	c := content()
	c.Pages[1].Lines = func(int) []string { panic("a broken page") }
	s := show(t, c, 80, 24)
	cmd := s.press("w")
	var p *screen.Panic
	if !ends(cmd) || !errors.As(s.Window.Err(), &p) || p.Value != "a broken page" {
		t.Errorf("it goes on: %v", s.Window.Err())
	}
}

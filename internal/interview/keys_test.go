package interview

import (
	"errors"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"backspasm/internal/triage"
)

// everyKey is each that a keyboard has, more or less.
func everyKey() []string {
	keys := []string{}
	for r := '!'; r <= '~'; r++ {
		if r < 'A' || r > 'Z' || r == 'Y' || r == 'B' {
			keys = append(keys, string(r))
		}
	}
	for name := range pressed {
		keys = append(keys, name)
	}
	slices.Sort(keys)
	return keys
}

// named are the keys that a line of help names.
func named(help []string) map[string]bool {
	keys := map[string]bool{}
	for _, h := range help {
		first, _, _ := strings.Cut(h, " ")
		switch {
		case strings.HasPrefix(h, "1-"):
			keys["up"], keys["down"] = true, true
			for row := '1'; row <= rune(h[2]); row++ {
				keys[string(row)] = true
			}
		case strings.Contains(h, "arrows"):
			keys["up"], keys["down"] = true, true
			for _, key := range "123456789" {
				keys[string(key)] = keys[string(key)] || first == "number"
			}
		default:
			keys[strings.ToLower(first)] = true
		}
	}
	return keys
}

func step(p *triage.Protocol, id string) Prompt {
	return Prompt{Protocol: p, Number: 5, Now: now, Step: triage.StepOf(p, p.Screen(id), triage.Answers{}, now)}
}

// On every kind of page a key that is not named on it changes nothing there, and each
// that is named does something somewhere.
func TestOnlyTheKeysThatAreNamedDoAnything(t *testing.T) {
	p := shippedHere(t)
	kinds := map[string]func() *page{
		"sheet": func() *page { return pageOf(step(p, "nerve_signs")) },
		"half": func() *page {
			pg := pageOf(step(p, "nerve_signs"))
			pg.sheet.set(pg.sheet.rows[0], triage.Yes)
			return pg
		},
		"choice":  func() *page { return pageOf(step(p, "severity")) },
		"moment":  func() *page { return pageOf(step(p, "onset")) },
		"plainer": func() *page { x := step(p, "nerve_signs"); x.Plain = p.Question("pee_trouble"); return pageOf(x) },
		"review":  func() *page { return reviewPage(Prompt{Protocol: p, Number: 9, Now: now, Given: everyNo(p)}) },
		"read back": func() *page {
			return readBackPage(ReadBack{Call: []string{"EMERGENCY", "Call."}, Said: []string{"YES: it"}})
		},
	}
	for kind, made := range kinds {
		does, pg := map[string]bool{}, (*page)(nil)
		var k *typist
		var reply chan outcome
		var before string
		for _, name := range everyKey() {
			if pg == nil { // as it is put; what has changed nothing may go on
				pg, k, reply = made(), newTypist(t, 80, 24, nil), make(chan outcome, 1)
				pg.reply = reply
				k.send(showMsg{pg})
				before = k.see()
			}
			allowed := named(pg.help)
			if pg.sheet != nil {
				allowed["enter"] = true // it says what is blank, or is named where all is answered
			}
			if pg.notSure > 0 {
				allowed["u"] = true // it stands in front of its line
			}
			k.at = k.at.Add(time.Second)
			k.press(name)
			if changed := k.see() != before || len(reply) > 0; !changed {
				continue
			}
			help := pg.help
			pg = nil
			if does[strings.ToLower(name)] = true; !allowed[strings.ToLower(name)] {
				t.Errorf("%s: %q is not named among %q and does something:\n%s", kind, name, help, k.see())
			}
		}
		for name, is := range named(made().help) {
			idle := slices.Contains([]string{"backspace", "r"}, name) || slices.Contains([]string{"up", "down"}, name) || name >= "1" && name <= "9" || name == "enter"
			if is && !does[name] && !idle {
				t.Errorf("%s: %q is named and does nothing", kind, name)
			}
		}
	}
}

func everyNo(p *triage.Protocol) triage.Answers {
	said := triage.Answers{}
	for _, s := range p.Screens {
		for _, q := range s.Questions {
			if s.Sheet() && q.Kind == triage.Sign {
				said[q.ID] = triage.Answer{Value: triage.No}
			}
		}
	}
	said["severity"] = triage.Answer{Value: "mild"}
	return said
}

func TestOnASheetDigitsOnlyMoveAndZeroAnswersTheBlankRows(t *testing.T) {
	k := newTypist(t, 80, 24, typing(slowly("3", "u", "1", "1", "2", "r", "n", "space", "left", "tab", "enter", "4", "r", "0", "b")...))
	pg := pageOf(step(shippedHere(t), "nerve_signs"))
	if o := k.types("nerve_signs", pg); !errors.Is(o.err, ErrBack) {
		t.Fatalf("got %+v\n%s", o, k.see())
	}
	want := map[string]string{"saddle_numbness": triage.No, "pee_trouble": triage.No, "poo_trouble": triage.Unsure, "sex_change": triage.Declined, "both_legs": triage.No, "leg_failing": triage.No}
	for id, value := range want {
		if got := pg.sheet.said[id].Value; got != value {
			t.Errorf("%s is %q, want %q", id, got, value)
		}
	}
}

// b is Back from a typed line that nothing was typed into, whatever it holds; in one
// with something in it b is a letter like any other. No other key is Back.
func TestBackFromATypedLine(t *testing.T) {
	p := shippedHere(t)
	held := step(p, "age")
	held.Held = triage.Answers{"age": {Number: 38}}
	for name, c := range map[string]struct {
		page *page
		keys []string
		back bool
	}{
		"empty":           {pageOf(step(p, "age")), []string{"b"}, true},
		"held":            {pageOf(held), []string{"b"}, true},
		"typed":           {pageOf(step(p, "age")), []string{"3", "b"}, false},
		"typed, in vain":  {pageOf(step(p, "age")), []string{"x", "enter", "backspace", "b"}, true},
		"held, and typed": {pageOf(held), []string{"1", "b"}, false},
		"shift+tab":       {pageOf(step(p, "age")), []string{"shift+tab", "left", "home", "up"}, false},
	} {
		if o := newTypist(t, 80, 24, typing(slowly(c.keys...)...)).types(name, c.page); errors.Is(o.err, ErrBack) != c.back {
			t.Errorf("%s: got %+v", name, o)
		}
	}
}

// The list says what each line stands for before it is taken, and one key leads to the
// line to type instead, and one from there to the list.
func TestAMomentIsPickedOrTyped(t *testing.T) {
	p := shippedHere(t)
	k := newTypist(t, 80, 24, typing(slowly("4", "t", "b", "5", "enter")...))
	o := k.types("onset", pageOf(step(p, "onset")))
	if got := now.Sub(o.answers["onset"].Moment); got != 54*time.Hour {
		t.Errorf("got %v\n%s", got, k.last)
	}
	if !strings.Contains(k.last, "That is Fri 20 Nov 2026, 03:00, about 54 hours ago.") {
		t.Errorf("it does not say what the line stands for:\n%s", k.last)
	}
	k = newTypist(t, 80, 24, typing(slowly("t", "2", "0", "h", "enter")...))
	if o := k.types("onset", pageOf(step(p, "onset"))); now.Sub(o.answers["onset"].Moment) != 20*time.Hour || !strings.Contains(k.last, "That is Sat 21 Nov 2026, 13:00") {
		t.Errorf("got %+v\n%s", o, k.last)
	}
	held := step(p, "onset")
	held.Held = triage.Answers{"onset": {Moment: now.Add(-20 * time.Hour)}}
	k = newTypist(t, 80, 24, typing(slowly("enter")...))
	if o := k.types("onset", pageOf(held)); now.Sub(o.answers["onset"].Moment) != 20*time.Hour {
		t.Errorf("what was typed before is not held: %+v\n%s", o, k.last)
	}
}

// A yes that is an emergency, and whoever goes on answering the sheet, slowly or fast,
// has neither confirmed it nor taken it back.
func TestAnsweringOnNeitherConfirmsNorTakesBack(t *testing.T) {
	p := shippedHere(t)
	for _, pace := range []time.Duration{50 * time.Millisecond, 200 * time.Millisecond, 600 * time.Millisecond, 2 * time.Second} {
		keys := slowly("y")
		for range 10 {
			keys = append(keys, stroke{pace, "n"})
		}
		k := newTypist(t, 80, 24, typing(keys...))
		run, err := k.interviewed(p)
		if !errors.Is(err, ErrInterrupted) || !run.Unconfirmed || strings.Join(k.put, " ") != "nerve_signs read back" || len(k.typed) != 11 {
			t.Errorf("n at every %v: %v, unconfirmed %v, put %q", pace, err, run.Unconfirmed, k.put)
		}
	}
}

// c and x count once the keys have rested; and so does the row that x leads back to.
func TestTheReadBackTakesNoKeyBeforeItCouldBeRead(t *testing.T) {
	p := shippedHere(t)
	soon, late := 600*time.Millisecond, 800*time.Millisecond
	for name, c := range map[string]struct {
		keys []stroke
		put  string
		ends bool
	}{
		"c too soon":       {[]stroke{{soon, "c"}, {soon, "c"}, {soon, "x"}}, "nerve_signs read back", false},
		"c":                {[]stroke{{late, "c"}}, "nerve_signs read back", true},
		"c after a key":    {[]stroke{{soon, "n"}, {soon, "c"}, {late, "c"}}, "nerve_signs read back", true},
		"x":                {[]stroke{{late, "x"}}, "nerve_signs read back nerve_signs", false},
		"x, and y at once": {[]stroke{{late, "x"}, {soon, "y"}, {soon, "y"}}, "nerve_signs read back nerve_signs", false},
		"x, and y":         {[]stroke{{late, "x"}, {late, "y"}}, "nerve_signs read back nerve_signs read back", false},
	} {
		k := newTypist(t, 80, 24, typing(append(slowly("n", "y"), c.keys...)...))
		_, err := k.interviewed(p)
		if strings.Join(k.put, " ") != c.put || (err == nil) != c.ends {
			t.Errorf("%s: put %q, %v", name, k.put, err)
		}
		if name == "x" && (!strings.Contains(k.last, "1  no ") || !strings.Contains(k.last, "> 2  blank ") || !strings.Contains(k.last, "1 of 6 answered.")) {
			t.Errorf("the sheet it leads back to:\n%s", k.last)
		}
	}
}

// A window that changes its size in between makes no key count sooner.
func TestANewSizeKeepsTheRestOfTheReadBack(t *testing.T) {
	k := newTypist(t, 80, 24, nil)
	pg := readBackPage(ReadBack{Call: []string{"EMERGENCY"}, Said: []string{"YES: it"}})
	pg.reply = make(chan outcome, 1)
	k.send(showMsg{pg})
	k.at = k.at.Add(time.Second)
	k.send(tea.WindowSizeMsg{Width: 90, Height: 24})
	k.at = k.at.Add(300 * time.Millisecond)
	k.press("c")
	if len(pg.reply) > 0 {
		t.Error("it is confirmed")
	}
}

// Keys by chance, at any pace: whoever gets to a result has answered everything, and no
// emergency is one that was not read back and confirmed.
func TestTenThousandKeysByChance(t *testing.T) {
	p := shippedHere(t)
	names := append(strings.Fields("enter enter enter 0 0 0 n n n u y c x b 1 2 3 4 down down up t a 3 9 esc ? backspace space"), everyKey()...)
	ended := map[triage.Disposition]int{}
	for seed := range 40 {
		r := rand.New(rand.NewPCG(uint64(seed), 17))
		left := 250
		k := newTypist(t, 80, 24, func() (stroke, bool) {
			left--
			return stroke{time.Duration(r.IntN(1500)) * time.Millisecond, names[r.IntN(len(names))]}, left > 0
		})
		if seed%2 == 0 { // some answer what is asked, and get near a result
			k.next = likely(k, r, &left)
		}
		run, err := k.interviewed(p)
		if err != nil {
			continue
		}
		if missing := triage.Missing(p, run.Answers, now); len(missing) > 0 {
			t.Fatalf("%s is missing after %q", missing[0].ID, k.typed)
		}
		d := triage.Assess(p, run.Answers, now).Disposition
		ended[d]++
		last, by := k.put[len(k.put)-1], strings.ToLower(k.typed[len(k.typed)-1])
		if (d == triage.Emergency) != (last == "read back" && by == "c") || d != triage.Emergency && (last != "review" || by != "enter") {
			t.Fatalf("%v came of %q at %s", d, by, last)
		}
	}
	if ended[triage.Emergency] < 3 || ended[triage.Emergency] == len(ended) {
		t.Errorf("too few of each kind came to an end: %v", ended)
	}
}

// likely types mostly what answers the page that is there.
func likely(k *typist, r *rand.Rand, left *int) func() (stroke, bool) {
	return func() (stroke, bool) {
		*left--
		choice := []string{"0", "enter", "0", "enter", "n", "y", "u"}
		switch pg := k.frame.page; {
		case pg == nil || pg.sheet != nil:
		case pg.shut:
			choice = []string{"c", "x", "n", "enter"}
		case pg.letter:
			choice = []string{"3", "4", "enter", "enter"}
		case pg.review != nil:
			choice = []string{"down", "down", "enter", "n"}
		default:
			choice = []string{"1", "2", "enter", "enter", "4"}
		}
		return stroke{time.Duration(500+r.IntN(1000)) * time.Millisecond, choice[r.IntN(len(choice))]}, *left > 0
	}
}

//go:build unix

package main

import (
	"time"

	"backspasm/internal/compiled"
	"backspasm/test/bench/figures"
)

const (
	firstName   = "backspasm triage, first screen"
	keyName     = "backspasm, a key on the first question"
	formName    = "a screen of bubbletea alone"
	formKeyName = "bubbletea alone, a key"
)

const (
	enter = "\r"
	up    = "\x1b[A"
	down  = "\x1b[B"
)

// lastWords end the first screen of both programs.
const lastWords = "Esc leaves."

// wizard measures what a person waits for on a terminal.
func (b *bench) wizard() ([]figures.Table, error) {
	whole := append([]string{lastWords}, compiled.Content().Protocol.FirstFrame.Signs...)
	first := func(program string, words []string, args ...string) func() ([]float64, error) {
		return func() ([]float64, error) {
			t, err := b.terminal(program, args...)
			if err != nil {
				return nil, err
			}
			defer t.kill()
			took, err := t.shows(words)
			return []float64{milliseconds(took)}, err
		}
	}
	screens := []contender{
		{emptyName, "start to end", func() ([]float64, error) {
			t, err := b.terminal("empty")
			if err != nil {
				return nil, err
			}
			took, err := t.ends()
			return []float64{milliseconds(took)}, err
		}},
		{formName, "start to the whole screen", first("form", []string{lastWords})},
		{firstName, "start to the whole screen", first("backspasm", whole, "triage", "--region", "us")},
	}
	measured, err := paired(b.either(60, 4), screens)
	if err != nil {
		return nil, err
	}
	keys, err := b.keys(whole)
	if err != nil {
		return nil, err
	}
	return []figures.Table{
		{Name: "first", Title: "From the start to the first screen", Series: seriesOf(screens, measured, 0, "ms", emptyName)},
		{Name: "key", Title: "From a key to what answers it", Series: keys},
	}, nil
}

// keys presses up and down in both programs in turn, each time after a rest that
// is longer than the one in which the wizard takes no keys.
func (b *bench) keys(whole []string) ([]figures.Series, error) {
	ours, err := b.terminal("backspasm", "triage", "--region", "us")
	if err != nil {
		return nil, err
	}
	defer ours.kill()
	form, err := b.terminal("form")
	if err != nil {
		return nil, err
	}
	defer form.kill()
	if _, err := form.shows([]string{lastWords}); err != nil {
		return nil, err
	}
	if _, err := ours.shows(whole); err != nil {
		return nil, err
	}
	ours.rest(restBetween)
	if _, err := ours.press(enter); err != nil {
		return nil, err
	}
	presses := 0
	pressing := func(t *terminal) func() ([]float64, error) {
		return func() ([]float64, error) {
			t.rest(restBetween + time.Duration(presses*7%17)*time.Millisecond) // anywhere between two frames
			key := []string{down, down, up, up}[presses/2%4]
			presses++
			took, err := t.press(key)
			return []float64{milliseconds(took)}, err
		}
	}
	all := []contender{{formKeyName, "", pressing(form)}, {keyName, "", pressing(ours)}}
	measured, err := paired(b.either(100, 6), all)
	if err != nil {
		return nil, err
	}
	return seriesOf(all, measured, 0, "ms", formKeyName), nil
}

const restBetween = 300 * time.Millisecond

func milliseconds(d time.Duration) float64 { return float64(d) / 1e6 }

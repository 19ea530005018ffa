//go:build unix

package main

import (
	"path/filepath"

	"backspasm/test/bench/figures"
)

const emptyName = "an empty Go program"

// process measures runs of the program from start to end.
func (b *bench) process() ([]figures.Table, error) {
	examples, err := filepath.Abs("../../examples")
	if err != nil {
		return nil, err
	}
	whole := func(name, says, program string, args ...string) contender {
		return contender{name, says, func() ([]float64, error) {
			u, err := b.launch(program, "", nil, args...)
			return []float64{u.seconds * 1e3, u.bytes / 1e6}, err
		}}
	}
	all := []contender{
		whole(emptyName, "", "empty"),
		whole("cobra, huh and the content, doing nothing", "the floor", "floor"),
		whole("backspasm --version", "", "backspasm", "--version"),
		whole("backspasm triage, self_care.yaml, JSON", "", "backspasm", "triage", "--answers", filepath.Join(examples, "self_care.yaml"), "--json"),
		whole("backspasm triage, emergency.yaml, JSON", "", "backspasm", "triage", "--answers", filepath.Join(examples, "emergency.yaml"), "--json"),
		whole("backspasm questions", "", "backspasm", "questions"),
	}
	measured, err := paired(b.either(100, 5), all)
	if err != nil {
		return nil, err
	}
	return []figures.Table{
		{Name: "time", Title: "Time from start to end", Series: seriesOf(all, measured, 0, "ms", emptyName)},
		{Name: "memory", Title: "Largest resident size", Series: seriesOf(all, measured, 1, "MB", emptyName)},
	}, nil
}

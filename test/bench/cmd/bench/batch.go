//go:build unix

package main

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"backspasm/test/bench/figures"
)

var errBenchmark = errors.New("the benchmark failed")

// atNow is the moment of all records.
const atNow = "--now=2026-11-22T09:00:00Z"

const recodeName = "decode and encode each line, one core"

// batch measures how many records go through in a second. Input is a file, what is
// written is thrown away, so that nobody else takes part.
func (b *bench) batch() ([]figures.Table, error) {
	short, err := b.through("people.ndjson")
	if err != nil {
		return nil, err
	}
	spelled, err := b.through("spelled.ndjson", "-spelled")
	if err != nil {
		return nil, err
	}
	return []figures.Table{
		{Name: "records", Title: "Records a second, sheets without a sign as none", Series: short[0]},
		{Name: "spelled", Title: "Records a second, every answer spelled out", Series: spelled[0]},
		{Name: "memory", Title: "Largest resident size, sheets without a sign as none", Series: short[1]},
	}, nil
}

// through measures one kind of record: how many a second, and memory.
func (b *bench) through(name string, form ...string) ([2][]figures.Series, error) {
	var out [2][]figures.Series
	lines := b.either(20_000, 4_000)
	input := filepath.Join(b.folder, name)
	if err := b.records(input, append(form, strconv.Itoa(lines))); err != nil {
		return out, err
	}
	through := func(name, program string, env []string, args ...string) contender {
		return contender{name, "", func() ([]float64, error) {
			u, err := b.launch(program, input, env, args...)
			return []float64{float64(lines) / u.seconds, u.bytes / 1e6}, err
		}}
	}
	one := []string{"GOMAXPROCS=1"}
	all := []contender{
		through(recodeName, "recode", one),
		through("backspasm batch, one core", "backspasm", one, "batch", atNow),
		through("backspasm batch, all cores", "backspasm", nil, "batch", atNow),
		through("backspasm batch --select all, one core", "backspasm", one, "batch", atNow, "--select", "all"),
		through("backspasm batch --select all, all cores", "backspasm", nil, "batch", atNow, "--select", "all"),
	}
	measured, err := paired(b.either(7, 1), all)
	if err != nil {
		return out, err
	}
	return [2][]figures.Series{seriesOf(all, measured, 0, "/s", recodeName), seriesOf(all, measured, 1, "MB", "")}, nil
}

func (b *bench) records(name string, args []string) error {
	file, err := os.Create(name)
	if err != nil {
		return err
	}
	cmd := exec.Command(b.built["people"], args...)
	cmd.Stdout, cmd.Stderr = file, os.Stderr
	return errors.Join(cmd.Run(), file.Close())
}

// tenMillion streams records through a pipe into backspasm batch, and its results
// through another into a program that counts them.
func (b *bench) tenMillion() ([]figures.Table, error) {
	n := b.either(10_000_000, 20_000)
	people := exec.Command(b.built["people"], strconv.Itoa(n))
	batch := exec.Command(b.built["launch"], b.built["backspasm"], "batch", atNow)
	count := exec.Command(b.built["count"])
	batch.Env = b.environment()
	people.Stderr, count.Stderr = os.Stderr, os.Stderr
	var counted strings.Builder
	count.Stdout = &counted
	if err := chain(people, batch, count); err != nil {
		return nil, err
	}
	began := time.Now()
	if err := errors.Join(people.Start(), count.Start()); err != nil {
		return nil, err
	}
	judged, err := start(batch)
	closeEnds(people, batch, count)
	if err != nil {
		return nil, err
	}
	u, err := judged.usage()
	if err := errors.Join(err, people.Wait(), count.Wait()); err != nil {
		return nil, err
	}
	took := time.Since(began).Seconds()
	if got, want := strings.TrimSpace(counted.String()), fmt.Sprintf("%d %d", n, n); got != want {
		return nil, fmt.Errorf("%s lines and results came out of %s", got, want)
	}
	once := func(name, unit string, v float64) figures.Series {
		return figures.Series{Name: name, Unit: unit, Values: []float64{v}}
	}
	return []figures.Table{{Name: "all", Title: "One run, made and counted on the same machine", Series: []figures.Series{
		once("records", "", float64(n)),
		once("time", "s", took),
		once("records a second", "/s", float64(n)/took),
		once("records a second of processor time", "/s", float64(n)/u.processor),
		once("largest resident size", "MB", u.bytes/1e6),
	}}}, nil
}

// chain joins commands with pipes of the system.
func chain(commands ...*exec.Cmd) error {
	for i := range commands[1:] {
		read, write, err := os.Pipe()
		if err != nil {
			return err
		}
		commands[i].Stdout, commands[i+1].Stdin = write, read
	}
	return nil
}

// closeEnds closes our copies of the pipes, so that the end of one is seen.
func closeEnds(commands ...*exec.Cmd) {
	for i := range commands[1:] {
		commands[i].Stdout.(*os.File).Close()
		commands[i+1].Stdin.(*os.File).Close()
	}
}

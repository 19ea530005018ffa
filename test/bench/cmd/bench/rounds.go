//go:build unix

package main

import (
	"fmt"
	"os"
	"os/exec"
	"slices"
	"strconv"
	"strings"

	"backspasm/test/bench/figures"
)

// contender is one of those that are measured side by side; each time gives a
// figure for every unit.
type contender struct {
	name, says string
	measure    func() ([]float64, error)
}

// paired measures each contender once a round, every other round in the opposite
// order, so that what slows the machine down slows all of them.
func paired(rounds int, all []contender) (map[string][][]float64, error) {
	out := map[string][][]float64{}
	for round := range rounds {
		order := slices.Clone(all)
		if round%2 == 1 {
			slices.Reverse(order)
		}
		for _, c := range order {
			values, err := c.measure()
			if err != nil {
				return nil, fmt.Errorf("%s: %w", c.name, err)
			}
			if out[c.name] == nil {
				out[c.name] = make([][]float64, len(values))
			}
			for i, v := range values {
				out[c.name][i] = append(out[c.name][i], v)
			}
		}
	}
	return out, nil
}

// seriesOf are the i-th figures of all contenders, against the one of this name.
func seriesOf(all []contender, measured map[string][][]float64, i int, unit, against string) []figures.Series {
	var out []figures.Series
	for _, c := range all {
		s := figures.Series{Name: c.name, Says: c.says, Unit: unit, Values: measured[c.name][i]}
		if c.name != against {
			s.Against = against
		}
		out = append(out, s)
	}
	return out
}

// usage is what a process took.
type usage struct{ seconds, processor, bytes float64 }

// launch runs a program to its end, with its input from a file; what it prints is
// thrown away by the system.
func (b *bench) launch(program, input string, env []string, args ...string) (usage, error) {
	cmd := exec.Command(b.built["launch"], append([]string{b.built[program]}, args...)...)
	cmd.Env = append(b.environment(), env...)
	if input != "" {
		file, err := os.Open(input)
		if err != nil {
			return usage{}, err
		}
		defer file.Close()
		cmd.Stdin = file
	}
	r, err := start(cmd)
	if err != nil {
		return usage{}, err
	}
	return r.usage()
}

// environment is no more than a program needs.
func (b *bench) environment() []string {
	return []string{"HOME=" + b.folder, "PATH=" + os.Getenv("PATH"), "TERM=xterm-256color", "LANG=C.UTF-8", "TZ=UTC"}
}

// running is a program under launch.
type running struct {
	cmd  *exec.Cmd
	from *os.File
	said strings.Builder
}

// start starts a command of launch.
func start(cmd *exec.Cmd) (*running, error) {
	read, write, err := os.Pipe()
	if err != nil {
		return nil, err
	}
	defer write.Close()
	r := &running{cmd: cmd, from: read}
	cmd.ExtraFiles, cmd.Stderr = []*os.File{write}, &r.said
	return r, cmd.Start()
}

// usage waits for the end and reads what launch says about the program.
func (r *running) usage() (usage, error) {
	defer r.from.Close()
	line := make([]byte, 100)
	n, _ := r.from.Read(line)
	if err := r.cmd.Wait(); err != nil {
		return usage{}, fmt.Errorf("%w: %s", err, r.said.String())
	}
	fields := strings.Fields(string(line[:n]))
	if len(fields) != 3 {
		return usage{}, fmt.Errorf("no figures: %q", line[:n])
	}
	var v [3]float64
	var err error
	for i, f := range fields {
		if v[i], err = strconv.ParseFloat(f, 64); err != nil {
			return usage{}, err
		}
	}
	return usage{v[0] / 1e9, v[1] / 1e9, v[2]}, nil
}

// either is the first number, or the second in a quick run.
func (b *bench) either(full, quick int) int {
	if b.quick {
		return quick
	}
	return full
}

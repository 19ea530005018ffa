//go:build unix

package main

import (
	"fmt"
	"os/exec"
	"path/filepath"
	"runtime"
	"strconv"

	"backspasm/test/bench/figures"
)

// cores measures batch on more cores and, with GNU parallel over the same file, in
// more processes of one core each. Without that program there is only the first.
func (b *bench) cores() ([]figures.Table, error) {
	lines := b.either(200_000, 4_000)
	input := filepath.Join(b.folder, "cores.ndjson")
	if err := b.records(input, []string{strconv.Itoa(lines)}); err != nil {
		return nil, err
	}
	with := func(name, program, input string, cores int, args ...string) contender {
		return contender{name, "", func() ([]float64, error) {
			u, err := b.launch(program, input, []string{"GOMAXPROCS=" + strconv.Itoa(cores)}, args...)
			return []float64{float64(lines) / u.seconds}, err
		}}
	}
	var all []contender
	for n := 1; n <= runtime.NumCPU(); n++ {
		all = append(all, with(fmt.Sprintf("one process, cores: %d", n), "backspasm", input, n, "batch", atNow))
	}
	var err error
	if b.built["parallel"], err = exec.LookPath("parallel"); err == nil {
		for n := 1; n <= 2*runtime.NumCPU(); n *= 2 {
			all = append(all, with(fmt.Sprintf("GNU parallel, processes: %d", n), "parallel", "", 1, "--pipe-part", "--keep-order", "--block=8M", "-a", input, "-j", strconv.Itoa(n), b.built["backspasm"], "batch", atNow))
		}
	}
	measured, err := paired(b.either(5, 1), all)
	if err != nil {
		return nil, err
	}
	return []figures.Table{{Name: "cores", Title: "Records a second, sheets without a sign as none", Series: seriesOf(all, measured, 0, "/s", all[0].name)}}, nil
}

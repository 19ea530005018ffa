package main

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"runtime"
	"runtime/debug"
	"runtime/pprof"
	"strings"
	"time"

	"backspasm/internal/batch"
	"backspasm/internal/compiled"
	"backspasm/internal/render"
)

func main() {
	runtime.GOMAXPROCS(1)
	debug.SetGCPercent(400)
	debug.SetMemoryLimit(36<<20)
	in, _ := os.ReadFile(os.Args[1])
	lib := compiled.Content()
	region, _ := lib.Messages.Region("elsewhere")
	now, _ := time.Parse(time.RFC3339, "2026-11-22T09:00:00Z")
	sel := render.Select([]string{"action", "reasons"})
	if os.Args[2] == "all" {
		sel = render.Whole()
	}
	if os.Args[2] == "def" {
		sel = render.Select(strings.Split("disposition", ","))
	}
	j := batch.Judge{Library: lib, Region: region, Now: now, Select: sel}
	f, _ := os.Create(os.Args[3])
	pprof.StartCPUProfile(f)
	began := time.Now()
	n := 0
	for time.Since(began) < 6*time.Second {
		t, err := j.Run(bytes.NewReader(in), io.Discard, 1)
		if err != nil {
			panic(err)
		}
		n += t.Lines()
	}
	pprof.StopCPUProfile()
	fmt.Printf("%.0f/s\n", float64(n)/time.Since(began).Seconds())
}

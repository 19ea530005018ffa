//go:build unix

package main

import (
	"debug/buildinfo"
	"os"
	"regexp"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"time"

	"backspasm/test/bench/figures"
)

// named are the modules whose versions belong beside the figures.
var named = []string{
	"github.com/expr-lang/expr", "cel.dev/cel-go", "github.com/open-policy-agent/opa",
	"charm.land/bubbletea/v2", "charm.land/huh/v2", "github.com/spf13/cobra",
}

func (b *bench) machine() (figures.Machine, error) {
	m := figures.Machine{Processor: processor(), Cores: runtime.NumCPU(), System: runtime.GOOS + "/" + runtime.GOARCH, Go: runtime.Version()}
	for _, program := range []string{os.Args[0], b.built["backspasm"]} {
		info, err := buildinfo.ReadFile(program)
		if err != nil {
			return m, err
		}
		for _, dep := range info.Deps {
			version := dep.Path + " " + dep.Version
			if slices.Contains(named, dep.Path) && !slices.Contains(m.Versions, version) {
				m.Versions = append(m.Versions, version)
			}
		}
	}
	return m, nil
}

func processor() string {
	text, err := os.ReadFile("/proc/cpuinfo")
	found := regexp.MustCompile(`model name\s*: (.*)`).FindSubmatch(text)
	if err != nil || found == nil {
		return "a processor without a name"
	}
	return string(found[1])
}

// clock is how much processor time was used up to some moment: by everybody, and
// by this process and those it waited for.
type clock struct {
	at        time.Time
	all, ours time.Duration
	known     bool
}

// ticks is how many parts of a second the system counts in.
const ticks = 100

func clockNow() clock {
	c := clock{at: time.Now()}
	for _, who := range []int{syscall.RUSAGE_SELF, syscall.RUSAGE_CHILDREN} {
		var u syscall.Rusage
		if syscall.Getrusage(who, &u) != nil {
			return c
		}
		c.ours += time.Duration(u.Utime.Nano() + u.Stime.Nano())
	}
	text, _ := os.ReadFile("/proc/stat")
	first, _, _ := strings.Cut(string(text), "\n")
	fields := strings.Fields(first) // cpu user nice system idle iowait irq softirq steal
	if len(fields) < 9 {
		return c
	}
	for _, i := range []int{1, 2, 3, 6, 7, 8} {
		n, err := strconv.ParseInt(fields[i], 10, 64)
		if err != nil {
			return c
		}
		c.all += time.Duration(n) * time.Second / ticks
	}
	c.known = true
	return c
}

// othersSince is the part of all processor time that other processes took; -1 when
// the system does not say.
func othersSince(c clock) float64 {
	now := clockNow()
	if !c.known || !now.known {
		return -1
	}
	others := (now.all - c.all) - (now.ours - c.ours)
	return max(0, float64(others)/float64(now.at.Sub(c.at))/float64(runtime.NumCPU()))
}

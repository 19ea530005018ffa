//go:build unix

// Command bench measures backspasm beside others and prints tables. It asserts
// nothing.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"backspasm/test/bench/figures"
)

// bench is one run of it.
type bench struct {
	quick  bool
	folder string            // for the programs that are measured, and their files
	built  map[string]string // program to file
}

// section measures one group.
type section struct {
	name, title string
	tables      func(*bench) ([]figures.Table, error)
}

var sections = []section{
	{"process", "Whole process", (*bench).process},
	{"disposition", "Disposition", (*bench).disposition},
	{"batch", "Batch", (*bench).batch},
	{"cores", "Batch on more cores", (*bench).cores},
	{"wizard", "The wizard on a terminal", (*bench).wizard},
	{"growth", "Cost against the number of rules", (*bench).growth},
}

var tenMillion = section{"ten_million", "Ten million records", (*bench).tenMillion}

func main() {
	testing.Init() // for testing.Benchmark
	var b bench
	flag.BoolVar(&b.quick, "quick", false, "few rounds, to see that it works")
	only := flag.String("only", "", "`sections` to run, with commas between")
	from := flag.String("from", ".", "the folder that a relative one is below")
	flag.Parse()
	args, chosen := flag.Args(), sections
	if len(args) > 0 && args[0] == "ten-million" {
		args, chosen = args[1:], []section{tenMillion}
	}
	if *only != "" {
		names := strings.Split(*only, ",")
		chosen = slices.DeleteFunc(slices.Clone(chosen), func(s section) bool { return !slices.Contains(names, s.name) })
	}
	if len(args) > 1 || len(chosen) == 0 {
		fmt.Fprintln(os.Stderr, "usage: test/bench/run [-quick] [-only SECTIONS] [ten-million] [DIR]")
		os.Exit(2)
	}
	results := ""
	if len(args) == 1 {
		if results = args[0]; !filepath.IsAbs(results) {
			results = filepath.Join(*from, results)
		}
	}
	if err := b.run(chosen, results); err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

func (b *bench) run(chosen []section, results string) error {
	var err error
	if b.folder, err = os.MkdirTemp("", "backspasm-bench-"); err != nil {
		return err
	}
	defer os.RemoveAll(b.folder)
	if err := b.build(); err != nil {
		return err
	}
	machine, err := b.machine()
	if err != nil {
		return err
	}
	fmt.Print(machine.Markdown())
	for _, s := range chosen {
		began := clockNow()
		out := figures.Section{Name: s.name, Title: s.title, Quick: b.quick, Machine: machine, Began: time.Now().UTC().Truncate(time.Second)}
		if out.Tables, err = s.tables(b); err != nil {
			return fmt.Errorf("%s: %w", s.name, err)
		}
		out.Others = othersSince(began)
		fmt.Print("\n" + out.Markdown())
		if results == "" {
			continue
		}
		if err := out.Save(results); err != nil {
			return err
		}
	}
	return nil
}

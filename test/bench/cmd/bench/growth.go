//go:build unix

package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"backspasm/internal/compiled/source"
	"backspasm/internal/library"
	"backspasm/internal/population"
	"backspasm/internal/triage"
	"backspasm/internal/verify"
	"backspasm/test/bench/figures"
	"backspasm/test/bench/grow"
	"backspasm/test/bench/peers"
	"backspasm/test/bench/people"
)

// growth measures the proof, and what more rules cost.
func (b *bench) growth() ([]figures.Table, error) {
	lib, err := people.Library()
	if err != nil {
		return nil, err
	}
	prove := []contender{{"backspasm content prove", "", func() ([]float64, error) {
		u, err := b.launch("backspasm", "", nil, "content", "prove")
		return []float64{u.seconds, u.bytes / 1e6}, err
	}}}
	proved, err := paired(b.either(7, 1), prove)
	if err != nil {
		return nil, err
	}
	out := []figures.Table{
		{Name: "prove", Title: "The proof of the real content, whole process", Series: seriesOf(prove, proved, 0, "s", "")},
		{Name: "prove_memory", Title: "Its largest resident size", Series: seriesOf(prove, proved, 1, "MB", "")},
	}
	weighed, err := b.weigh(lib)
	if err != nil {
		return nil, err
	}
	out = append(out, weighed)
	sizes := []int{1, 2, 4, 8}
	if b.quick {
		sizes = sizes[:2]
	}
	for _, part := range []func([]int, *library.Library) ([]figures.Table, error){b.growRules, b.growProof, b.growProgram} {
		tables, err := part(sizes, lib)
		if err != nil {
			return nil, err
		}
		out = append(out, tables...)
	}
	return out, nil
}

// weigh measures how many made-up people are judged in a second, in one thread.
func (b *bench) weigh(lib *library.Library) (figures.Table, error) {
	weigh := []contender{{"people a second", "", func() ([]float64, error) {
		people, began := 0, time.Now()
		_, err := population.Weigh(lib, population.Options{People: b.either(2000, 100), Seed: 1, Told: func(_, of int) { people = of }})
		return []float64{float64(people) / time.Since(began).Seconds()}, err
	}}}
	measured, err := paired(b.either(3, 1), weigh)
	return figures.Table{Name: "weigh", Title: "content weigh, in one thread", Series: seriesOf(weigh, measured, 0, "/s", "")}, err
}

// crowd are the vignettes, with the same answers to every copy of a question.
func crowd(lib *library.Library, n int) (*triage.Protocol, []people.Person, error) {
	large := grow.Times(lib, n).Protocol
	who, err := people.Vignettes(lib)
	for i := range who {
		who[i].Answers = grow.Answers(large, who[i].Answers, n)
	}
	return large, who, err
}

// growRules measures the disposition.
func (b *bench) growRules(sizes []int, lib *library.Library) ([]figures.Table, error) {
	var ways [2][]contender
	var rules []figures.Series
	for _, n := range sizes {
		p, who, err := crowd(lib, n)
		if err != nil {
			return nil, err
		}
		for i, peer := range peers.Ours(p) {
			judges, err := judgesOf(peer, p, who)
			if err != nil {
				return nil, err
			}
			ways[i] = append(ways[i], contender{times(n), peer.Says, b.judging(judges)})
		}
		rules = append(rules, figures.Series{Name: times(n), Times: n, Values: []float64{float64(len(p.RedFlags))}})
	}
	out := []figures.Table{{Name: "rules", Title: "red flags", Series: rules}}
	titles := []string{"filling and disposition", "disposition alone"}
	for i, name := range []string{"filling", "rules_alone"} {
		t, err := b.grown(figures.Table{Name: name, Title: titles[i]}, ways[i], "ns", b.either(10, 2))
		if err != nil {
			return nil, err
		}
		out = append(out, t)
	}
	return out, nil
}

func times(n int) string { return fmt.Sprintf("%d x", n) }

// grown fills a table with a series a size, each against the smallest.
func (b *bench) grown(t figures.Table, sizes []contender, unit string, rounds int) (figures.Table, error) {
	measured, err := paired(rounds, sizes)
	if err != nil {
		return t, err
	}
	t.Series = seriesOf(sizes, measured, 0, unit, sizes[0].name)
	for i := range t.Series {
		_, err := fmt.Sscanf(t.Series[i].Name, "%d", &t.Series[i].Times)
		if err != nil {
			return t, err
		}
	}
	return t, nil
}

// growProof proves the larger protocols, in this process.
func (b *bench) growProof(sizes []int, lib *library.Library) ([]figures.Table, error) {
	var all []contender
	for _, n := range sizes {
		large := grow.Times(lib, n)
		all = append(all, contender{times(n), "", func() ([]float64, error) {
			began := time.Now()
			results, err := verify.Prove(large)
			took := time.Since(began).Seconds()
			for _, r := range results {
				if r.Finding != nil {
					return nil, fmt.Errorf("%s is not proved: %s", r.Property.Name, r.Finding.What)
				}
			}
			return []float64{took}, err
		}})
	}
	proof, err := b.grown(figures.Table{Name: "proof", Title: "all proofs"}, all, "s", 1)
	return []figures.Table{proof}, err
}

// growProgram builds the program with the larger content in it.
func (b *bench) growProgram(sizes []int, lib *library.Library) ([]figures.Table, error) {
	var all []contender
	var files []figures.Series
	for _, n := range sizes {
		name := fmt.Sprintf("backspasm%d", n)
		if err := b.with(name, grow.Times(lib, n)); err != nil {
			return nil, err
		}
		info, err := os.Stat(b.built[name])
		if err != nil {
			return nil, err
		}
		files = append(files, figures.Series{Name: times(n), Times: n, Unit: "MB", Values: []float64{float64(info.Size()) / 1e6}})
		all = append(all, contender{times(n), "", func() ([]float64, error) {
			u, err := b.launch(name, "", nil, "--version")
			return []float64{u.seconds * 1e3}, err
		}})
	}
	started, err := b.grown(figures.Table{Name: "start", Title: "backspasm --version"}, all, "ms", b.either(40, 4))
	return []figures.Table{{Name: "file", Title: "the program on disk", Series: files}, started}, err
}

// with builds the program with other content in place of its own.
func (b *bench) with(name string, lib *library.Library) error {
	text, err := source.Of(&lib.Content)
	if err != nil {
		return err
	}
	file, err := filepath.Abs("../../internal/compiled/content.go")
	if err != nil {
		return err
	}
	content, overlay := filepath.Join(b.folder, name+".go"), filepath.Join(b.folder, name+".json")
	replace, err := json.Marshal(map[string]any{"Replace": map[string]string{file: content}})
	if err != nil {
		return err
	}
	if err := os.WriteFile(content, text, 0o644); err != nil {
		return err
	}
	if err := os.WriteFile(overlay, replace, 0o644); err != nil {
		return err
	}
	return b.program(name, "../..", "./cmd/backspasm", "-overlay", overlay)
}

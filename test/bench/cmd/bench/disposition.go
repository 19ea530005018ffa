//go:build unix

package main

import (
	"flag"
	"testing"

	"backspasm/internal/triage"
	"backspasm/test/bench/figures"
	"backspasm/test/bench/peers"
	"backspasm/test/bench/people"
)

// disposition measures the red flags alone, here and in other rule languages.
func (b *bench) disposition() ([]figures.Table, error) {
	lib, err := people.Library()
	if err != nil {
		return nil, err
	}
	everybody, err := people.Vignettes(lib)
	if err != nil {
		return nil, err
	}
	var calm []people.Person
	for _, who := range everybody {
		if triage.Assess(lib.Protocol, who.Answers, people.Now).Disposition == triage.SelfCare {
			calm = append(calm, who)
		}
	}
	vignettes, err := b.peers(lib.Protocol, everybody)
	if err != nil {
		return nil, err
	}
	without, err := b.peers(lib.Protocol, calm)
	if err != nil {
		return nil, err
	}
	return []figures.Table{
		{Name: "vignettes", Title: "All vignettes in turn, a person", Series: vignettes[0]},
		{Name: "calm", Title: "Only those without a red flag: nobody can stop early", Series: without[0]},
		{Name: "allocations", Title: "Allocations a person, all vignettes", Series: vignettes[1]},
		{Name: "calm_allocations", Title: "Allocations a person, without a red flag", Series: without[1]},
	}, nil
}

// peers measures all of them over the same people: nanoseconds, and allocations.
func (b *bench) peers(p *triage.Protocol, who []people.Person) ([2][]figures.Series, error) {
	var out [2][]figures.Series
	ways, err := peers.All(p)
	if err != nil {
		return out, err
	}
	var all []contender
	for _, peer := range ways {
		judges, err := judgesOf(peer, p, who)
		if err != nil {
			return out, err
		}
		all = append(all, contender{peer.Name, peer.Says, b.judging(judges)})
	}
	measured, err := paired(b.either(20, 2), all)
	if err != nil {
		return out, err
	}
	out[0] = seriesOf(all, measured, 0, "ns", peers.OursName)
	out[1] = seriesOf(all, measured, 1, "", "")
	for i := range ways {
		out[0][i].Peer = !ways[i].Ours
	}
	return out, nil
}

func judgesOf(peer peers.Peer, p *triage.Protocol, who []people.Person) ([]peers.Judge, error) {
	var out []peers.Judge
	for _, person := range who {
		judge, err := peer.Prepare(person.Words(p))
		if err != nil {
			return nil, err
		}
		out = append(out, judge)
	}
	return out, nil
}

// judging is a Go benchmark of a fixed time.
func (b *bench) judging(judges []peers.Judge) func() ([]float64, error) {
	took := "100ms"
	if b.quick {
		took = "10ms"
	}
	return func() ([]float64, error) {
		if err := flag.Set("test.benchtime", took); err != nil {
			return nil, err
		}
		r := testing.Benchmark(func(t *testing.B) { peers.Measure(t, judges) })
		if r.N == 0 {
			return nil, errBenchmark
		}
		return []float64{float64(r.T.Nanoseconds()) / float64(r.N), float64(r.AllocsPerOp())}, nil
	}
}

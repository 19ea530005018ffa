package peers

import (
	"fmt"

	"backspasm/internal/rule"
	"backspasm/internal/triage"
)

// Ours are the ways in which backspasm does it.
func Ours(p *triage.Protocol) []Peer {
	table, err := triage.NewTable(p)
	return []Peer{
		{Name: "backspasm, masks", Ours: true, Says: "bits filled beforehand", Prepare: func(f rule.Facts) (Judge, error) {
			if err != nil {
				return nil, err
			}
			bits := rule.NewBits(table.Slots)
			if !table.Bits(f, bits) {
				return nil, fmt.Errorf("facts without bits: %v", f)
			}
			return func() (triage.Disposition, error) { return table.Disposition(bits), nil }, nil
		}},
		{Name: "backspasm, masks and filling", Ours: true, Says: "bits filled from a map of facts each time", Prepare: func(f rule.Facts) (Judge, error) {
			if err != nil {
				return nil, err
			}
			bits := rule.NewBits(table.Slots)
			return func() (triage.Disposition, error) {
				table.Bits(f, bits)
				return table.Disposition(bits), nil
			}, nil
		}},
		{Name: "backspasm, tree", Ours: true, Says: "each rule in turn over a map of facts; what a single run does, with reasons", Prepare: func(f rule.Facts) (Judge, error) {
			return func() (triage.Disposition, error) {
				d := triage.SelfCare
				for _, r := range p.RedFlags {
					d = max(d, r.Fires(f))
				}
				return d, nil
			}, nil
		}},
	}
}

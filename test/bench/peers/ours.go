package peers

import "backspasm/internal/triage"

// Ours are the ways in which backspasm does it.
func Ours(p *triage.Protocol) []Peer {
	return []Peer{
		{Name: OursName, Ours: true, Says: "facts filled from the map, then every rule, with the reasons of those that fire", Prepare: func(words map[string]string) (Judge, error) {
			return func() (triage.Disposition, error) {
				d, _ := p.Judge(p.Scheme.Of(words))
				return d, nil
			}, nil
		}},
		{Name: OursName + ", filled", Ours: true, Says: "the same without the filling: what the rules alone take", Prepare: func(words map[string]string) (Judge, error) {
			facts := p.Scheme.Of(words)
			return func() (triage.Disposition, error) {
				d, _ := p.Judge(facts)
				return d, nil
			}, nil
		}},
	}
}

// OursName is the way that all others are set against.
const OursName = "backspasm"

package population

import (
	"fmt"
	"maps"
	"math"
	"slices"

	"backspasm/internal/document"
	"backspasm/internal/library"
)

// Move is one recorded setting and scenario, and every share of it that is not near
// what was recorded, in words.
type Move struct {
	Pos   document.Pos
	Name  string
	Moved []string
}

// recordedSeed is that of the recorded run.
const recordedSeed = 1

// Moves weighs the content as it was weighed for the record, and says what has moved by
// more than the margin. There is one for each that is recorded.
func Moves(lib *library.Library) ([]Move, error) {
	if lib.Population == nil || lib.Population.Recorded.People == 0 {
		return nil, nil
	}
	o := Options{People: lib.Population.Recorded.People, Seed: recordedSeed, only: []Scenario{}}
	for s := range library.Scenarios {
		if slices.ContainsFunc(lib.Population.Recorded.Weights, func(w library.Weight) bool { return w.Scenario == library.Scenarios[s] }) {
			o.only = append(o.only, Scenario(s))
		}
	}
	r, err := Weigh(lib, o)
	if err != nil {
		return nil, err
	}
	var out []Move
	for _, w := range lib.Population.Recorded.Weights {
		m := Move{Pos: w.Pos, Name: w.Setting + ", " + w.Scenario}
		is := r.weight(w.Setting, w.Scenario)
		for _, was := range []map[string]int64{w.Told, w.Found} {
			for _, what := range slices.Sorted(maps.Keys(was)) {
				if moved := apart(what, was[what], is[what], lib.Population.Recorded.Margin); moved != "" {
					m.Moved = append(m.Moved, moved)
				}
			}
		}
		out = append(out, m)
	}
	return out, nil
}

// weight are the shares of a setting and scenario under the names of the record.
func (r *Report) weight(setting, scenario string) map[string]float64 {
	out := map[string]float64{}
	for _, g := range r.Ordinary {
		switch {
		case g.By != byContent || g.Setting != setting || g.Scenario.String() != scenario:
		case g.Ages == allAges:
			out["emergency"], out["urgent"], out["self_care"] = g.Emergency.Percent, g.Urgent.Percent, g.SelfCare.Percent
		case g.Ages == olderAges:
			out["older_urgent"] = g.Urgent.Percent
		}
	}
	for _, f := range r.Found {
		if f.By == byContent && f.Setting == setting && f.Scenario.String() == scenario && f.Ages == allAges {
			out[f.Cause] = f.Urgent.Percent
		}
	}
	return out
}

func apart(what string, was int64, is float64, margin int64) string {
	points := func(share int64) float64 { return float64(share) / float64(library.Whole/100) }
	if math.Abs(is-points(was)) <= points(margin)+1e-9 {
		return ""
	}
	return fmt.Sprintf("%s is %.1f %%, and %.1f was recorded: weigh the change, then record it", what, is, points(was))
}

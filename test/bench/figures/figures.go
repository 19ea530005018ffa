// Package figures holds what was measured: written and read as JSON, shown as
// tables. It measures nothing itself.
package figures

import (
	"cmp"
	"encoding/json"
	"math"
	"os"
	"path/filepath"
	"slices"
	"time"
)

// Section is one group of measurements, made in one go.
type Section struct {
	Name    string    `json:"name"`
	Title   string    `json:"title"`
	Quick   bool      `json:"quick"`
	Began   time.Time `json:"began"`
	Machine Machine   `json:"machine"`
	Others  float64   `json:"others"` // the part of all processor time that other processes took; -1: not known
	Tables  []Table   `json:"tables"`
}

// Machine is what it was measured on, and with.
type Machine struct {
	Processor string   `json:"processor"`
	Cores     int      `json:"cores"`
	System    string   `json:"system"`
	Go        string   `json:"go"`
	Versions  []string `json:"versions"`
}

// Table is a set of series that belong together.
type Table struct {
	Name   string   `json:"name"`
	Title  string   `json:"title"`
	Series []Series `json:"series"`
}

// Series is one thing, measured once in each round.
type Series struct {
	Name    string    `json:"name"`
	Says    string    `json:"says,omitempty"`
	Unit    string    `json:"unit"`
	Values  []float64 `json:"values"`
	Against string    `json:"against,omitempty"` // the series of the same rounds that it is divided by
	Times   int       `json:"times,omitempty"`   // of the rules
	Peer    bool      `json:"peer,omitempty"`    // somebody else's
}

// Save writes the section to a file of its own in the folder.
func (s Section) Save(folder string) error {
	data, err := json.MarshalIndent(s, "", " ")
	if err != nil {
		return err
	}
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(folder, s.Name+".json"), append(data, '\n'), 0o644)
}

// Load reads all sections of a folder, by name.
func Load(folder string) (map[string]Section, error) {
	files, err := filepath.Glob(filepath.Join(folder, "*.json"))
	if err != nil {
		return nil, err
	}
	out := map[string]Section{}
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			return nil, err
		}
		var s Section
		if err := json.Unmarshal(data, &s); err != nil {
			return nil, err
		}
		out[s.Name] = s
	}
	return out, nil
}

// Find returns the series of a table; nil if it is not there.
func (s Section) Find(table, series string) *Series {
	return s.Table(table).find(series)
}

// Table returns a table; an empty one if it is not there.
func (s Section) Table(name string) Table {
	for _, t := range s.Tables {
		if t.Name == name {
			return t
		}
	}
	return Table{}
}

// find returns a series; nil if it is not there.
func (t Table) find(name string) *Series {
	i := slices.IndexFunc(t.Series, func(s Series) bool { return s.Name == name })
	if i < 0 {
		return nil
	}
	return &t.Series[i]
}

// Ratios are the values divided by those that were measured in the same rounds.
func (t Table) Ratios(s Series) []float64 {
	base := t.find(s.Against)
	if base == nil {
		return nil
	}
	var out []float64
	for i := range min(len(s.Values), len(base.Values)) {
		out = append(out, s.Values[i]/base.Values[i])
	}
	return out
}

// Spread is where the values lie.
type Spread struct{ Min, Low, Median, High, Max float64 }

// SpreadOf returns the least, the quartiles and the largest; NaN of no values.
func SpreadOf(values []float64) Spread {
	if len(values) == 0 {
		none := math.NaN()
		return Spread{none, none, none, none, none}
	}
	v := slices.SortedFunc(slices.Values(values), cmp.Compare[float64])
	at := func(part float64) float64 {
		place := part * float64(len(v)-1)
		i := int(place)
		if i+1 >= len(v) {
			return v[len(v)-1]
		}
		return v[i] + (place-float64(i))*(v[i+1]-v[i])
	}
	return Spread{at(0), at(0.25), at(0.5), at(0.75), at(1)}
}

package main

import (
	"slices"

	"backspasm/internal/document"
	"backspasm/internal/triage"
)

// swapSaid gives what is said for "not sure" to each other answer, and back.
func (m *maker) swapSaid(said *document.Node, path string, p put) {
	unsure := slices.IndexFunc(said.Entries, func(e document.Entry) bool { return e.Key.Text == triage.Unsure })
	for i, e := range said.Entries {
		if unsure >= 0 && i != unsure {
			swapped := withEntry(withEntry(said, i, said.Entries[unsure].Value), unsure, e.Value)
			m.add(swapSaid, e.Value, path+": "+e.Key.Text+" as not sure", p(swapped))
		}
	}
}

package main

import (
	"strings"
	"testing"
)

// A rate that is wrong harms nobody: nobody is judged by the population or by a list.
func TestThePopulationAndTheListsAreNotMutated(t *testing.T) {
	lib := shipped(t)
	if lib.Nodes["population.yaml"] == nil || len(lib.Lists) == 0 {
		t.Fatal("there is nothing to leave out")
	}
	for _, m := range mutants(lib) {
		if m.Pos.File == "population.yaml" || strings.HasPrefix(m.Pos.File, "lists/") {
			t.Errorf("%s is a mutant", m.Name)
		}
	}
}

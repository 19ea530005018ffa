package main

import "testing"

func TestWhatPreventWritesFollowsItsSchema(t *testing.T) {
	valid := validator(t, "prevent")
	newHome(t)
	for _, name := range []string{"self_care"} {
		valid(t, outputOf(t, "prevent", "--json", "--answers", example(name), "--now", "2026-11-27T14:20:00Z"))
	}
}

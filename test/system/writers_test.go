package system

import (
	"sync"
	"testing"
)

func TestEightWritersAtOnceKeepEverything(t *testing.T) {
	const writers, runs = 8, 30
	h := saved(t)
	var all sync.WaitGroup
	for w := range writers {
		all.Go(func() {
			for run := range runs {
				if r := h.run([][]string{triage, checkin}[(w+run)%2]...); r.status != 0 || !r.acknowledged() {
					t.Errorf("status %d, stderr: %s", r.status, r.stderr)
				}
			}
		})
	}
	all.Wait()
	kinds := map[string]int{}
	for _, l := range h.sound() {
		kinds[l.Type+" "+l.Visit.Kind]++
	}
	if kinds["visit triage"] != 1+writers*runs/2 || kinds["visit checkin"] != writers*runs/2 || len(kinds) != 2 {
		t.Errorf("kept: %v", kinds)
	}
}

package system

import (
	"math/rand/v2"
	"slices"
	"testing"
	"time"
)

// enough is how often a run must be cut short, and must come to its end.
const enough = 25

func TestAKillAtAnyMomentLosesNothingAcknowledged(t *testing.T) {
	t.Parallel()
	h := saved(t)
	acknowledged, kept := 1, 0
	for cut, round := 0, 0; cut < enough || acknowledged < enough; round++ {
		if round > 40*enough {
			t.Fatalf("of %d runs %d were cut short, %d saved", round, cut, acknowledged)
		}
		r := h.killed([][]string{triage, checkin}[round%2], round%4 < 2)
		if r.acknowledged() || r.status == 0 {
			acknowledged++
		} else {
			cut++
		}
		whole, _ := h.lines() // a torn line was never acknowledged
		if len(whole) < acknowledged || len(whole) < kept {
			t.Fatalf("round %d: %d records were acknowledged, %d are there", round, acknowledged, len(whole))
		}
		kept = len(whole)
	}
	before, _ := h.lines()
	h.keeps(checkin)
	if after, _ := h.lines(); len(after) != len(before)+1 || !slices.Equal(before, after[:len(before)]) {
		t.Errorf("the save after it all: %d records, then %d", len(before), len(after))
	}
}

// killed runs a command and kills it at a random moment: of the whole run, or of
// what comes after the result.
func (h *home) killed(args []string, late bool) ended {
	h.Helper()
	cmd, stdout, stderr := h.command(args...)
	given := make(chan bool)
	cmd.Stdout = writer(func(p []byte) (int, error) {
		if stdout.Len() == 0 {
			close(given)
		}
		return stdout.Write(p)
	})
	if err := cmd.Start(); err != nil {
		h.Fatal(err)
	}
	go func() {
		if late {
			select {
			case <-given:
			case <-time.After(time.Minute):
			}
			time.Sleep(rand.N(2 * time.Millisecond))
		} else {
			time.Sleep(rand.N(40 * time.Millisecond))
		}
		_ = cmd.Process.Kill() // it may have ended
	}()
	_ = cmd.Wait()
	return ended{stdout.String(), stderr.String(), status(cmd.ProcessState)}
}

type writer func([]byte) (int, error)

func (w writer) Write(p []byte) (int, error) { return w(p) }

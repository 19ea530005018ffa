package interview

import (
	"testing"

	"backspasm/internal/triage"
)

// What a screen does with a number, as huh asks it: on Enter, and again for what
// was entered.
func TestAScreenAsksAnUnlikelyAgeBackOnce(t *testing.T) {
	q := &triage.Question{ID: "age", Kind: triage.Number, Max: 120, LikelyMin: 5, LikelyMax: 105, Bands: []triage.Band{{ID: "any"}}}
	for typed, again := range map[string]bool{"4": true, "106": true, "0": true, "5": false, "105": false, "38": false} {
		pg := numberPage(Prompt{}, q)
		if _, taken := pg.take(typed); taken == again {
			t.Errorf("%s: taken at once: %v", typed, taken)
		}
		for range 2 {
			if _, taken := pg.take(typed); !taken {
				t.Errorf("%s is not taken when it is entered again", typed)
			}
		}
	}
	pg := numberPage(Prompt{}, q)
	for _, typed := range []string{"3", "4", "3"} {
		if _, taken := pg.take(typed); taken {
			t.Errorf("%s is taken, and another number was asked back", typed)
		}
	}
}

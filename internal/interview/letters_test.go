package interview_test

import "testing"

// Letters and digits that only look like ours are no answer, but for the wide digits
// of East Asian keyboards in a field of digits. Capitals are, the same in every
// locale: a Turkish I, with its dot or without, is an i.
func TestOnlyPlainLettersAndDigitsAnswer(t *testing.T) {
	p := shipped(t)
	for _, x := range []struct {
		screen, typed string
		taken         bool
	}{
		{"pregnancy_stage", "U", true},
		{"severity", "2", true},
		{"severity", "２", false},
		{"severity", "٢", false},
		{"severity", "२", false},
		{"age", "34", true},
		{"age", "３４", true},
		{"age", "３4", true},
		{"age", "०३", false},
		{"age", "٣٤", false},
		{"onset", "20H\ny", true},
		{"onset", "20ｈ\ny", false},
		{"onset", "１2 days ago\ny", true},
		{"onset", "3½ days\ny", false},
		{"onset", "3 DAYS AGO\nY", true},
		{"onset", "YESTERDAY MORNING\ny", true},
		{"onset", "YESTERDAY MORNİNG\ny", true},
		{"onset", "yesterday mornıng\ny", false},
		{"nerve_signs", "NONE", true},
		{"nerve_signs", "０", false},
		{"nerve_signs", "ｙ", false},
		{"nerve_signs", "İ", false},
		{"nerve_signs", "0", true},
	} {
		said, written, err := put(t, p, x.screen, x.typed+"\n", nil)
		if taken := err == nil && len(said) > 0; taken != x.taken {
			t.Errorf("%s: %q is taken: %v, want %v\n%s", x.screen, x.typed, taken, x.taken, written)
		}
	}
}

func TestWideDigitsAreTheDigitsTheyShow(t *testing.T) {
	p := shipped(t)
	if said, out, err := put(t, p, "age", "３8\n", nil); err != nil || said["age"].Number != 38 {
		t.Errorf("got %v, %v\n%s", said, err, out)
	}
	if said, out, err := put(t, p, "onset", "１2 days ago\ny\n", nil); err != nil || !said["onset"].Moment.Equal(now.AddDate(0, 0, -12)) {
		t.Errorf("got %v, %v\n%s", said, err, out)
	}
}

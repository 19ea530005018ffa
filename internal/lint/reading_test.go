package lint

import (
	"math"
	"slices"
	"testing"
)

func TestSyllables(t *testing.T) {
	words := map[string]int{
		"back": 1, "pain": 1, "eased": 1, "moves": 1, "changes": 2, "pushes": 2, "numb": 1, "needed": 2, "little": 2, "muscle": 2, "muscles": 2, "settled": 2,
		"lying": 2, "going": 2, "every": 2, "weakness": 2, "carefully": 3, "safely": 2, "movement": 2, "spasm": 2, "area": 3, "usual": 3, "serious": 3, "easier": 3, "patient": 2,
		"question": 2, "quickly": 2, "kidney": 2, "temperature": 4, "inflammation": 4, "diabetes": 4, "isn't": 2, "can't": 1, "48": 1, "pregnancy": 3, "interventions": 4,
		"emergency": 2, "paracetamol": 2, "anti-inflammatories": 2,
	}
	for w, want := range words {
		if got := syllables(w); got != want {
			t.Errorf("%s has %d syllables, got %d", w, want, got)
		}
	}
}

// The grade by hand: 13 words, 2 sentences, 14 syllables.
func TestReadingGradeIsFleschKincaid(t *testing.T) {
	grade, words := readingGradeOf(sentences("Stand up slowly and wait for a while. Then walk a few steps."))
	want := 0.39*13/2 + 11.8*14/13 - 15.59
	if words != 13 || math.Abs(grade-want) > 1e-9 {
		t.Errorf("got grade %v over %d words, want %v over 13", grade, words, want)
	}
	if _, words := readingGradeOf(nil); words != 0 {
		t.Errorf("nothing has %d words", words)
	}
}

func TestSentences(t *testing.T) {
	got := sentences(`At 38.5 C (100.4 F) or more, call. "Now?" Yes! Then wait`)
	want := []string{"At 38.5 C (100.4 F) or more, call.", `"Now?"`, "Yes!", "Then wait"}
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestForbiddenWordsAreWholeWords(t *testing.T) {
	for _, text := range []string{"health", "healthy", "secure", "accurate", "obscure", "retreat", "fine for you"} {
		if found := forbidden.in(text); len(found) > 0 {
			t.Errorf("%q holds %q", text, found)
		}
	}
	for _, text := range []string{"diagnosis", "undiagnosed", "Treatment", "untreated", "curing", "healing", "ruled it out", "prescription", "You are fine", "a risk score"} {
		if len(forbidden.in(text)) == 0 {
			t.Errorf("%q passes", text)
		}
	}
}

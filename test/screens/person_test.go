package screens

import (
	"os/exec"
	"testing"
)

// document is what somebody answers in a file: a base of the content, as
// "base: plain_strain", or at a check-in "comes_back: check_in_day_1", and what differs.
func document(t *testing.T, differs ...string) string {
	t.Helper()
	write := exec.Command("go", append([]string{"run", "./internal/person/write"}, differs...)...)
	write.Dir = "../.."
	text, err := write.Output()
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// person is how somebody answers whatever is asked. What is not listed is no, or
// the answer of somebody who strained the back yesterday.
type person struct {
	signs   map[string]string // question: yes, unsure or rather_not_say
	plain   map[string]string // question: yes or unsure to the plainer question
	choices map[string]string // question: option, or unsure
	age     string            // as typed
	onset   string            // as typed; rough:3 for the third of the list
	keep    string            // y or n, when asked to keep the episode
	anew    bool              // begins a new episode while one is open
}

func (p person) sign(id string) string { return either(p.signs[id], "no") }

func (p person) plainly(id string) string { return either(p.plain[id], "no") }

var usual = map[string]string{
	"pee_kind": "burning_woman",
	"severity": "moderate", "how_it_began": "lifting", "pregnancy_stage": "from_16_weeks", "course": "better", "artery_kind": "moves_with_me",
	"risk_pain_kind": "strain_and_easing", "cancer_kind": "past_other", "upper_back_kind": "moves_with_me", "smoke_or_pressure": "no", "one_kidney": "no", "can_do": "walks_ten",
}

func (p person) choice(id string) string { return either(p.choices[id], usual[id]) }

func (p person) typed(id string) string {
	switch id {
	case "age":
		return either(p.age, "34")
	case "pain_now":
		return either(p.choices[id], "4")
	}
	return either(p.onset, "20h")
}

func either(a, b string) string {
	if a != "" {
		return a
	}
	return b
}

func yes(ids ...string) map[string]string { return all("yes", ids) }

func all(value string, ids []string) map[string]string {
	said := map[string]string{}
	for _, id := range ids {
		said[id] = value
	}
	return said
}

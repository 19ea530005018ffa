package screens

import (
	"encoding/json"
	"fmt"
	"os/exec"
	"slices"
	"strings"
	"sync"
	"testing"
)

// What `backspasm questions --json` says about the interview.
type question struct {
	ID         string `json:"id"`
	Kind       string `json:"kind"`
	Asks       string `json:"asks"`
	NotSure    string `json:"not_sure"`
	Check      *struct{ Do, No, Yes string }
	Answers    []string `json:"answers"`
	AskWhen    any      `json:"ask_when"`
	Computed   bool     `json:"computed"`
	MayDecline bool     `json:"-"`
	Options    []struct {
		ID, Says string
	} `json:"options"`
}

type screen struct {
	ID        string     `json:"id"`
	Title     string     `json:"title"`
	Questions []question `json:"questions"`
}

var questions = sync.OnceValue(func() []screen {
	out, err := exec.Command(binary, "questions", "--json").Output()
	if err != nil {
		panic(err)
	}
	var all struct{ Screens []screen }
	if err := json.Unmarshal(out, &all); err != nil {
		panic(err)
	}
	return all.Screens
})

// shortened are questions as they are found among squeezed lines.
var shortened = sync.OnceValue(func() map[string]string {
	all := map[string]string{}
	for _, s := range questions() {
		for _, q := range s.Questions {
			all[q.ID] = squeeze(q.Asks)
		}
	}
	return all
})

func (s screen) sheet() bool { return s.Title != "" }

// rowsIn returns the rows that are shown, in their order.
func (s screen) rowsIn(lines string) []question {
	lines = squeeze(lines)
	return slices.DeleteFunc(slices.Clone(s.Questions), func(q question) bool { return !strings.Contains(lines, shortened()[q.ID]) })
}

// doubt is what is put after "not sure", and its lines.
func (q question) doubt() (asks string, says []string) {
	const still = "I still can't tell: counts as yes"
	if c := q.Check; c != nil {
		return c.Do, []string{c.Yes, c.No, still}
	}
	return q.NotSure, []string{"Yes", "No", still}
}

// says are the lines of a choice.
func (q question) says() []string {
	if q.Kind == "sign" {
		return []string{"Yes", "No", "Not sure: counts as yes"}
	}
	var says []string
	for _, o := range q.Options {
		says = append(says, o.Says)
	}
	if q.NotSure != "" {
		n := slices.IndexFunc(q.Options, func(o struct{ ID, Says string }) bool { return o.ID == q.NotSure })
		says = append(says, fmt.Sprintf("Not sure: counts as %d", n+1))
	}
	return says
}

func optionOf(t testing.TB, q question, id string) int {
	t.Helper()
	if id == "unsure" && q.NotSure != "" {
		return len(q.Options)
	}
	for n, o := range q.Options {
		if o.ID == id {
			return n
		}
	}
	t.Fatalf("%s has no option %q", q.ID, id)
	return 0
}

package house

import (
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

var (
	update  = flag.Bool("update", false, "write the measured values into docs/experience.md")
	budgets = flag.Bool("budgets", false, "print the table of docs/experience.md")
)

const experience = "docs/experience.md"

// budget is what somebody meets, and how much of it there may be at most.
type budget struct {
	what    string
	before  string // in the release before the card
	most    []int
	args    []string
	measure func(printed string) []int
	units   []string
}

// The results of docs/experience.md. What a browser measures is in test/pages.
var resultBudgets = []budget{
	{"a plain strain: the result a person first sees", "545 lines, 4,486 words", []int{23, 200}, of("self_care"), linesAndWords, []string{"lines", "words"}},
	{"a plain strain: the whole plan (`--full`)", "4,486 words", []int{1800}, of("self_care", "--full"), onlyWords, []string{"words"}},
	{"to be seen today: the result first seen", "331 lines, 2,799 words", []int{23, 200}, of("same_day"), linesAndWords, []string{"lines", "words"}},
	{"to be seen today: whole (`--full`)", "2,799 words", []int{700}, of("same_day", "--full"), onlyWords, []string{"words"}},
	{"an emergency: whole", "57 lines, 423 words", []int{20, 150}, of("emergency"), linesAndWords, []string{"lines", "words"}},
}

func of(example string, more ...string) []string {
	return append([]string{"triage", "--answers", "examples/" + example + ".yaml", "--region", "us", "--now", "2026-11-27T14:20:00Z"}, more...)
}

var aLetter = regexp.MustCompile(`[A-Za-z]`)

// words are tokens with a letter.
func words(text string) (n int) {
	for _, w := range strings.Fields(text) {
		if aLetter.MatchString(w) {
			n++
		}
	}
	return n
}

func linesAndWords(printed string) []int {
	return []int{strings.Count(printed, "\n"), words(printed)}
}

func onlyWords(printed string) []int { return []int{words(printed)} }

// measured is the table as it is now.
func measured(t *testing.T) string {
	program := filepath.Join(built(t), "backspasm")
	var b strings.Builder
	b.WriteString("| what | before | budget | now |\n|---|--:|--:|--:|\n")
	for _, x := range resultBudgets {
		out, err := exec.Command(program, x.args...).Output()
		if err != nil {
			t.Fatalf("%s: %v", x.what, err)
		}
		var most, now []string
		for n, value := range x.measure(string(out)) {
			most, now = append(most, fmt.Sprintf("%d %s", x.most[n], x.units[n])), append(now, fmt.Sprintf("%d %s", value, x.units[n]))
			if value > x.most[n] {
				now[n] = "**" + now[n] + "**"
			}
		}
		fmt.Fprintf(&b, "| %s | %s | %s | %s |\n", x.what, x.before, strings.Join(most, ", "), strings.Join(now, ", "))
	}
	return b.String()
}

// The values in docs/experience.md are those of this program; make budgets prints them.
func TestTheBudgetsAreMeasured(t *testing.T) {
	table := measured(t)
	if *budgets {
		fmt.Print(table)
	}
	text, err := os.ReadFile(experience)
	if err != nil {
		t.Fatal(err)
	}
	const from, to = "<!-- results -->\n", "<!-- end -->"
	before, rest, found := strings.Cut(string(text), from)
	shown, after, ends := strings.Cut(rest, to)
	switch {
	case !found || !ends:
		t.Fatalf("%s has no table of results", experience)
	case *update:
		if err := os.WriteFile(experience, []byte(before+from+table+to+after), 0o644); err != nil {
			t.Fatal(err)
		}
	case shown != table:
		t.Errorf("%s shows\n%snow it is\n%sgo test ./test/house -run Budgets -update rewrites it", experience, shown, table)
	}
}

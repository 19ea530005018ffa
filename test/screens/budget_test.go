package screens

import (
	"flag"
	"fmt"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
)

var (
	update  = flag.Bool("update", false, "write the measured values into docs/experience.md")
	budgets = flag.Bool("budgets", false, "print the rows of the interview")
)

const experience = "../../docs/experience.md"

// strain is a plain strain since yesterday, with the fewest keys: 0 for a sheet, the
// list for the onset.
var strain = person{onset: "rough:4"}

// metered counts what somebody meets and types.
type metered struct {
	*Walk
	screens, keys, words int
	kinds                map[string]bool // whose header and key line were counted
	page                 int             // its number in the header
	drawn                []string        // the lines that this page has shown
}

var oneKey = regexp.MustCompile(`\x1b\[[A-Z]|.|\r`)

func (m *metered) send(keys string) {
	m.keys += len(oneKey.FindAllString(keys, -1))
	m.Send(keys)
}

var aLetter = regexp.MustCompile(`[A-Za-z]`)

// wordsIn are tokens with a letter.
func wordsIn(text string) (n int) {
	for _, w := range strings.Fields(text) {
		if aLetter.MatchString(w) {
			n++
		}
	}
	return n
}

// read counts a screen as it is first drawn: its header and key line once for each kind.
// The second question of a page is no screen of its own, and of its words those count
// that were not there with the first.
func (m *metered) read(here Place) {
	if here.Number == 0 || here.Number != m.page {
		m.screens++
		m.page, m.drawn = here.Number, nil
	}
	lines := strings.Split(strings.TrimSpace(m.Screen()), "\n")
	first, last := 0, len(lines)
	if m.kinds[here.Kind] {
		for first < len(lines) && !header.MatchString(lines[first]) {
			first++
		}
		if first++; first >= len(lines) {
			first = 0
		}
		for last > first && strings.TrimSpace(lines[last-1]) != "" { // the key line stands apart
			last--
		}
	}
	m.kinds[here.Kind] = true
	for _, line := range lines[first:last] {
		if line = strings.TrimLeft(line, "> "); !slices.Contains(m.drawn, line) {
			m.drawn = append(m.drawn, line)
			m.words += wordsIn(line)
		}
	}
}

// answer types what the person says, in as few keys as there are.
func (m *metered) answer(here Place) {
	m.t.Helper()
	switch here.Kind {
	case "welcome":
		m.send(enter)
	case "sheet":
		m.send("0")
		m.Wait(fmt.Sprintf("All %d answered.", len(here.Rows)))
		m.send(enter)
	case "rough":
		m.send(strings.TrimPrefix(m.Person.onset, "rough:") + enter)
	case "single":
		q := here.Rows[0]
		if q.Kind == "number" {
			m.send(m.Person.typed(q.ID))
			m.Wait("> " + m.Person.typed(q.ID))
			m.send(enter)
			return
		}
		n := optionOf(m.t, q, m.Person.choice(q.ID))
		m.send(fmt.Sprint(n + 1))
		m.chosen(q.says()[n])
		m.send(enter)
	case "review":
		m.keys++
		m.pondered(enter)
	default:
		m.t.Fatalf("no answer to a screen of kind %q:\n%s", here.Kind, m.Screen())
	}
}

// interviewRows are what a plain strain meets before the result, beside what we allow.
func interviewRows(t *testing.T) string {
	x := Start(t, Setup{W: 80, H: 24, Args: []string{"triage", "--region", "us"}})
	m := &metered{Walk: walk(x, strain), kinds: map[string]bool{}}
	for range 40 {
		here := m.Here()
		if afterwards(here) || !m.Running() {
			break
		}
		m.read(here)
		m.answer(here)
		m.Leaves(here)
	}
	said := m.Screen()
	at := strings.Index(said, "DO NOW")
	if at < 0 {
		t.Fatalf("no first thing to do:\n%s", said)
	}
	firstThing, _, _ := strings.Cut(said[at:], "\n")
	var b strings.Builder
	for _, row := range []struct {
		what           string
		before         string
		most, measured int
		unit           string
	}{
		{"screens before the result, the first frame and the review included", "17", 12, m.screens, "screens"},
		{"keys, with `0` for a sheet and the list for the onset", "46", 28, m.keys, "keys"},
		{"words on these screens", "1,573", 850, m.words, "words"},
		{"words to the first thing to do", "1,816", 900, m.words + wordsIn(said[:at]+firstThing), "words"},
	} {
		now := fmt.Sprintf("%d %s", row.measured, row.unit)
		if row.measured > row.most {
			now = "**" + now + "**"
		}
		fmt.Fprintf(&b, "| a plain strain: %s | %s | %d %s | %s |\n", row.what, row.before, row.most, row.unit, now)
	}
	return b.String()
}

// The rows of the interview in docs/experience.md are those of this program.
func TestTheBudgetsOfTheInterviewAreMeasured(t *testing.T) {
	rows := interviewRows(t)
	if *budgets {
		fmt.Print(rows)
	}
	text, err := os.ReadFile(experience)
	if err != nil {
		t.Fatal(err)
	}
	const from, to = "<!-- interview -->\n| what | before | budget | now |\n|---|--:|--:|--:|\n", "<!-- end interview -->"
	before, rest, found := strings.Cut(string(text), from)
	shown, after, ends := strings.Cut(rest, to)
	switch {
	case !found || !ends:
		t.Fatalf("%s has no table of the interview", experience)
	case *update:
		if err := os.WriteFile(experience, []byte(before+from+rows+to+after), 0o644); err != nil {
			t.Fatal(err)
		}
	case shown != rows:
		t.Errorf("%s shows\n%snow it is\n%sgo test . -run Budgets -update in test/screens rewrites it", experience, shown, rows)
	}
}

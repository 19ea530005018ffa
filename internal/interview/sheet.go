package interview

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"
	"charm.land/huh/v2"
	"charm.land/lipgloss/v2"

	"backspasm/internal/prose"
	"backspasm/internal/screen"
	"backspasm/internal/triage"
)

// sheet is a form field of up to eight signs, each blank, yes, no or not sure.
// Nothing is answered when it opens, and it cannot be submitted with a blank row.
type sheet struct {
	own
	rows   []*triage.Question
	said   triage.Answers
	held   triage.Answers // of what is said, what was not touched since the person came back
	cursor int
	width  int
	airy   bool                      // there is room between the rows
	note   string                    // what is missing, after a submit in vain
	ends   func(triage.Answers) bool // nothing more need be asked
	given  bool                      // it is done, and what is typed on its way out answers nothing
}

func newSheet(p Prompt) *sheet {
	s := &sheet{rows: p.Step.Ask, said: triage.Answers{}, held: triage.Answers{}, ends: p.Ends, width: 76}
	for _, q := range s.rows {
		if a, given := p.Given[q.ID]; given {
			s.said[q.ID] = a
		} else if a, held := p.Held[q.ID]; held {
			s.said[q.ID], s.held[q.ID] = a, a
		}
	}
	s.self = s
	s.toBlank()
	return s
}

func (s *sheet) complete() bool { return len(s.said) == len(s.rows) }

// Update implements huh.Field.
func (s *sheet) Update(msg tea.Msg) (huh.Model, tea.Cmd) {
	press, ok := msg.(tea.KeyPressMsg)
	if !ok || s.given {
		return s, nil
	}
	s.note = ""
	q := s.rows[s.cursor]
	switch name := press.String(); name {
	case "up":
		s.move(-1)
	case "down":
		s.move(1)
	case "y", "Y":
		return s, s.set(q, triage.Yes)
	case "n", "N":
		return s, s.set(q, triage.No)
	case "u", "U":
		return s, s.set(q, triage.Unsure)
	case "r", "R":
		if q.MayDecline {
			return s, s.set(q, triage.Declined)
		}
	case "backspace":
		delete(s.said, q.ID)
		delete(s.held, q.ID)
	case "0":
		s.noneOfTheRest()
	case "1", "2", "3", "4", "5", "6", "7", "8":
		if n := int(name[0] - '1'); n < len(s.rows) {
			s.cursor = n
		}
	case "enter":
		if s.complete() || s.urgent() {
			s.given = true
			return s, huh.NextField
		}
		s.note = fmt.Sprintf("%s still blank. 0 answers no to the rest.", prose.Amount(len(s.rows)-len(s.said), "row is", "rows are"))
		s.toBlank()
	}
	return s, nil
}

func (s *sheet) move(by int) { s.cursor = (s.cursor + by + len(s.rows)) % len(s.rows) }

func (s *sheet) mayDecline() bool {
	return slices.ContainsFunc(s.rows, func(q *triage.Question) bool { return q.MayDecline })
}

// toBlank puts the cursor on the first blank row.
func (s *sheet) toBlank() {
	for i, q := range s.rows {
		if _, given := s.said[q.ID]; !given {
			s.cursor = i
			return
		}
	}
}

// set answers one row and goes on to the next one. When that decides the result
// by itself, the sheet is done at once.
func (s *sheet) set(q *triage.Question, value string) tea.Cmd {
	s.said[q.ID] = triage.Answer{Value: value}
	delete(s.held, q.ID)
	if (value == triage.Yes || value == triage.Unsure && q.MayNotWait) && s.urgent() {
		s.given = true
		return huh.NextField
	}
	if s.cursor < len(s.rows)-1 {
		s.cursor++
	}
	return nil
}

// urgent says whether the rows decide the result by themselves.
func (s *sheet) urgent() bool { return s.ends != nil && s.ends(s.said) }

// now is what was said since the sheet was put: what is held counts only once the
// sheet is given.
func (s *sheet) now() triage.Answers {
	said := maps.Clone(s.said)
	for id := range s.held {
		delete(said, id)
	}
	return said
}

func (s *sheet) noneOfTheRest() {
	for _, q := range s.rows {
		if _, given := s.said[q.ID]; !given {
			s.said[q.ID] = triage.Answer{Value: triage.No}
		}
	}
}

// The words for a row's state. On a narrow screen they are shorter, so that two
// lines of 52 letters fit beside them. Each is a word, to be heard too: a dash would be
// spoken, or passed over. That a row is blank is said under the cursor alone.
var (
	longStates  = map[string]string{"": "blank", triage.Yes: "YES", triage.No: "no", triage.Unsure: "NOT SURE", triage.Declined: "PRIVATE"}
	shortStates = map[string]string{"": "blank", triage.Yes: "YES", triage.No: "no", triage.Unsure: "UNSURE", triage.Declined: "PRIVAT"}
)

const narrow = 70

// View implements huh.Field.
func (s *sheet) View() string {
	states, format := s.form()
	var lines []string
	for i, q := range s.rows {
		mark, text := " ", lipgloss.NewStyle()
		if i == s.cursor {
			mark, text = screen.Pointer, screen.Strong
		}
		state := states[s.said[q.ID].Value]
		if state == states[""] && i != s.cursor {
			state = ""
		}
		row := prose.Hanging(fmt.Sprintf(format, mark, i+1, state), q.Asks, s.width)
		if s.airy && i > 0 {
			lines = append(lines, "")
		}
		lines = append(lines, toned(row[0], mark, state, text))
		lines = append(lines, screen.Styled(text, row[1:])...)
	}
	return strings.Join(lines, "\n")
}

// high is how many lines each row takes.
func (s *sheet) high() []int {
	_, format := s.form()
	var out []int
	for _, q := range s.rows {
		out = append(out, len(prose.Hanging(fmt.Sprintf(format, " ", 1, "-"), q.Asks, s.width)))
	}
	return out
}

// form is the words of the states and how a row begins.
func (s *sheet) form() (states map[string]string, format string) {
	if s.width < narrow {
		return shortStates, "%s%d %-6s "
	}
	return longStates, "%s %d  %-8s  "
}

// toned is the first line of a row: the mark and what was said stand out by themselves.
func toned(line, mark, state string, text lipgloss.Style) string {
	number, rest, _ := strings.Cut(line[len(mark):], state)
	said, ok := stateStyles[state]
	if !ok {
		said = text
	}
	if mark == screen.Pointer {
		mark, number = screen.Mark.Render(mark+number), ""
	}
	return mark + number + said.Render(state) + text.Render(rest)
}

// stateStyles are those of the states that are not what most people say.
var stateStyles = map[string]lipgloss.Style{
	longStates[triage.Yes]: screen.Alert, longStates[triage.Unsure]: screen.Doubt, shortStates[triage.Unsure]: screen.Doubt,
}

// status counts what is answered, once something is.
func (s *sheet) status() string {
	if s.note != "" {
		return s.note
	}
	switch {
	case len(s.said) == 0:
		return ""
	case s.complete():
		return fmt.Sprintf("All %d answered. Enter goes on.", len(s.rows))
	}
	return fmt.Sprintf("%d of %d answered.", len(s.said), len(s.rows))
}

// WithWidth implements huh.Field.
func (s *sheet) WithWidth(width int) huh.Field {
	s.width = min(width, 90)
	return s
}

// GetValue implements huh.Field.
func (s *sheet) GetValue() any { return s.said }

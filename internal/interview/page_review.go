package interview

import (
	"cmp"
	"fmt"
	"strings"

	tea "charm.land/bubbletea/v2"
	"charm.land/huh/v2"

	"backspasm/internal/prose"
	"backspasm/internal/screen"
	"backspasm/internal/triage"
)

// reviewPage shows every answer. What is not no is there at once or below a line that
// says so; the others are counted, and listed by a key. Nothing is shown before the last
// line has been in sight.
func reviewPage(p Prompt) *page {
	r := newReview(p)
	return &page{
		prompt: p, title: readThrough, lead: p.About, review: r, rest: screen.Ponder,
		why:  "A slip here can change the result. Move to a line to answer that screen again.",
		help: append([]string{"Enter shows the result", "arrows move", "a answer again", "n lists every no"}, helpAll...),
		form: func() *huh.Form { return oneField(r) },
		take: func(any) (outcome, bool) {
			again := r.again
			if r.again = ""; again != "" {
				return outcome{err: changeScreen(again)}, true
			}
			return outcome{}, r.seen
		},
	}
}

const readThrough = "Please read through your answers."

// changeScreen asks for a screen to be answered again.
type changeScreen string

func (c changeScreen) Error() string { return "change " + string(c) }

// review is a form field of answers, each of which leads to its screen.
type review struct {
	own
	said, no []reviewed
	all      bool // each no has its line
	cursor   int
	width    int
	height   int // lines; 0: as many as there are
	seen     bool
	note     string // why the last key did nothing
	again    string // the screen to answer again
}

// reviewed is one answer, in the words of its screen.
type reviewed struct{ screen, says string }

func newReview(p Prompt) *review {
	r := &review{width: listWidth}
	r.self = r
	for _, s := range p.Protocol.Screens {
		for _, q := range s.Questions {
			a, given := p.Given[q.ID]
			switch {
			case !given || q.Computed:
			case !s.Sheet():
				short := cmp.Or(q.Short, strings.ReplaceAll(s.ID, "_", " "))
				r.said = append(r.said, reviewed{s.ID, prose.Upper(short) + ": " + SayAnswer(q, a, p.Now)})
			case a.Value == triage.No:
				r.no = append(r.no, reviewed{s.ID, "no: " + q.Asks})
			default:
				r.said = append(r.said, reviewed{s.ID, strings.ToUpper(q.Says(a.Value)) + ": " + q.Asks})
			}
		}
	}
	return r
}

// lines are what the cursor goes along: the answers, how many are no, and these if they
// are wanted.
func (r *review) lines() []reviewed {
	lines := r.said[:len(r.said):len(r.said)]
	if len(r.no) == 0 {
		return lines
	}
	lines = append(lines, reviewed{says: fmt.Sprintf("No to the other %d", len(r.no))})
	if r.all {
		lines = append(lines, r.no...)
	}
	return lines
}

// Update implements huh.Field.
func (r *review) Update(msg tea.Msg) (huh.Model, tea.Cmd) {
	press, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return r, nil
	}
	r.note = ""
	switch press.String() {
	case "up":
		r.cursor = max(r.cursor-1, 0)
	case "down":
		r.cursor = min(r.cursor+1, len(r.lines())-1)
	case "n", "N":
		r.all = !r.all
		r.cursor = min(r.cursor, len(r.lines())-1)
	case "a", "A":
		if r.again = r.lines()[r.cursor].screen; r.again != "" {
			return r, huh.NextField
		}
		r.all = true
	case "enter":
		if r.seen {
			return r, huh.NextField
		}
		r.note = "There is more below. Go down to the last line first."
	}
	return r, nil
}

// View implements huh.Field.
func (r *review) View() string {
	var drawn []string
	first, last := 0, 0 // of the line that is chosen
	for n, line := range r.lines() {
		lead := "  "
		if n == r.cursor {
			lead, first = "> ", len(drawn)
		}
		for _, text := range prose.Hanging(lead, line.says, r.width) {
			if n == r.cursor {
				text, last = screen.Strong.Render(text), len(drawn)
			}
			drawn = append(drawn, text)
		}
	}
	return strings.Join(r.inSight(drawn, first, last), "\n")
}

// inSight is as much as there is room for, with the chosen lines in it, and says how
// much there is beyond.
func (r *review) inSight(drawn []string, first, last int) []string {
	total := len(drawn)
	if r.height == 0 || total <= r.height {
		r.seen = true
		return drawn
	}
	room := max(r.height-2, last-first+1)
	top := min(max(last-room+1, 0), first)
	below := total - top - room
	if below <= 0 {
		r.seen = true
	}
	lines := []string{more(top, "above")}
	lines = append(lines, drawn[top:min(top+room, total)]...)
	return append(lines, more(below, "below"))
}

func more(n int, where string) string {
	if n <= 0 {
		return ""
	}
	return fmt.Sprintf("  -- %s %s --", prose.Count(n, "more line"), where)
}

// WithWidth implements huh.Field.
func (r *review) WithWidth(width int) huh.Field {
	r.width = min(width, 90)
	return r
}

// GetValue implements huh.Field.
func (r *review) GetValue() any { return r.again }

package interview

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"
	"charm.land/huh/v2"
	"charm.land/lipgloss/v2"

	"backspasm/internal/prose"
	"backspasm/internal/screen"
	"backspasm/internal/triage"
)

// reviewPage shows every answer. What is not no is there at once or below a line that
// says so; the others are counted, and listed by a key. Nothing is shown before the last
// line has been in sight.
func reviewPage(p Prompt) *page {
	r := newReview(p)
	lead := p.About
	if r.marked > 0 {
		lead = append(lead[:len(lead):len(lead)], doNotFit)
	}
	return &page{
		prompt: p, title: readThrough, lead: lead, review: r, rest: screen.Ponder,
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

const (
	marked          = "! "
	doNotFit        = "What is marked ! does not fit together. Is one of them a slip?"
	doNotFitInLines = "These do not fit together. Is one of them a slip?"
)

const readThrough = "Please read through your answers."

// changeScreen asks for a screen to be answered again.
type changeScreen string

func (c changeScreen) Error() string { return "change " + string(c) }

// review is a form field of answers, each of which leads to its screen.
type review struct {
	own
	said, no []reviewed
	marked   int  // of what was said, how many do not fit together; they come first
	all      bool // each no has its line
	cursor   int
	width    int
	height   int    // lines that there is room for; 0: not known
	seen     bool   // the last line has been in sight
	note     string // why the last key did nothing
	again    string // the screen to answer again
}

// reviewed is one answer, in the words of its screen.
type reviewed struct{ screen, says string }

func newReview(p Prompt) *review {
	r := &review{width: listWidth}
	r.self = r
	apart := map[*triage.Question]bool{}
	for _, together := range p.Protocol.Disagreeing(p.Given, p.Now) {
		for _, q := range together {
			if a, given := p.Given[q.ID]; given && !apart[q] {
				apart[q] = true
				s := p.screenOf(q)
				r.said = append(r.said, reviewed{s.ID, marked + sayReviewed(s, q, a, p.Now)})
			}
		}
	}
	r.marked = len(r.said)
	for _, s := range p.Protocol.Screens {
		for _, q := range s.Questions {
			a, given := p.Given[q.ID]
			line := reviewed{s.ID, sayReviewed(s, q, a, p.Now)}
			switch {
			case !given || q.Computed || apart[q]:
			case s.Sheet() && a.Value == triage.No:
				r.no = append(r.no, line)
			default:
				r.said = append(r.said, line)
			}
		}
	}
	return r
}

func (p Prompt) screenOf(q *triage.Question) *triage.Screen {
	at := slices.IndexFunc(p.Protocol.Screens, func(s *triage.Screen) bool { return slices.Contains(s.Questions, q) })
	return p.Protocol.Screens[at]
}

// sayReviewed is an answer in the words of its screen. A sign is there with its whole
// row; a question of its own by its short name.
func sayReviewed(s *triage.Screen, q *triage.Question, a triage.Answer, now time.Time) string {
	if !s.Sheet() {
		return prose.Upper(cmp.Or(q.Short, strings.ReplaceAll(s.ID, "_", " "))) + ": " + SayAnswer(q, a, now)
	}
	says := q.Says(a.Value)
	if a.Value != triage.No {
		says = strings.ToUpper(says)
	}
	return says + ": " + q.Asks
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
			lead, first = screen.Pointer+" ", len(drawn)
		}
		drawn = append(drawn, asTold(lipgloss.NewStyle(), prose.Hanging(lead, line.says, r.width))...)
		if n == r.cursor {
			last = len(drawn) - 1
		}
	}
	return strings.Join(r.inSight(drawn, first, last), "\n")
}

// inSight is as much as there is room for, with the chosen lines in it, and says how
// much there is beyond.
func (r *review) inSight(drawn []string, first, last int) []string {
	total := len(drawn)
	if r.height == 0 || total <= r.height {
		r.seen = r.seen || r.height > 0
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

package interview

import (
	"strings"

	tea "charm.land/bubbletea/v2"
	"charm.land/huh/v2"

	"backspasm/internal/prose"
	"backspasm/internal/screen"
)

// readBackPage shows what to do, and the answers that say so. Two keys that no sheet
// takes end it, and no other key does anything.
func readBackPage(r ReadBack) *page {
	field := &readBack{said: r.Said, width: listWidth}
	field.self = field
	return &page{
		title: r.Call[0], lead: r.Call[1:], help: []string{"c it is so", "x take it back"}, shut: true, rest: screen.Ponder,
		form: func() *huh.Form { return oneField(field) },
		take: func(any) (outcome, bool) { return outcome{so: field.so}, true },
	}
}

// readBack is a form field that shows answers and takes whether they are so.
type readBack struct {
	own
	said  []string
	so    bool
	width int
}

// Update implements huh.Field.
func (r *readBack) Update(msg tea.Msg) (huh.Model, tea.Cmd) {
	press, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return r, nil
	}
	switch press.String() {
	case "c", "C":
		r.so = true
		return r, huh.NextField
	case "x", "X":
		return r, huh.NextField
	}
	return r, nil
}

const (
	youSaid = "You said:"
	isItSo  = "Is it so? Else take it back, and answer again."
)

// View implements huh.Field.
func (r *readBack) View() string {
	lines := []string{youSaid}
	for _, said := range r.said {
		lines = append(lines, asTold(screen.Strong, prose.Hanging("  ", said, r.width))...)
	}
	return strings.Join(append(lines, "", isItSo), "\n")
}

// WithWidth implements huh.Field.
func (r *readBack) WithWidth(width int) huh.Field {
	r.width = min(width, 90)
	return r
}

// GetValue implements huh.Field.
func (r *readBack) GetValue() any { return r.so }

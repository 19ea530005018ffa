// Command form is as little as a program with one screen and a cursor can be: what
// the library that draws costs by itself.
package main

import (
	"os"
	"strings"

	tea "charm.land/bubbletea/v2"
)

var rows = []string{"one", "two", "three", "four", "five", "six"}

type screen struct{ at int }

func (s screen) Init() tea.Cmd { return nil }

func (s screen) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	if key, ok := msg.(tea.KeyPressMsg); ok {
		switch key.String() {
		case "down":
			s.at = min(s.at+1, len(rows)-1)
		case "up":
			s.at = max(s.at-1, 0)
		}
	}
	return s, nil
}

func (s screen) View() tea.View {
	var b strings.Builder
	for i, row := range rows {
		mark := "  "
		if i == s.at {
			mark = "> "
		}
		b.WriteString(mark + row + "\n")
	}
	v := tea.NewView(b.String() + "\nEsc leaves.")
	v.AltScreen = true
	return v
}

func main() {
	if _, err := tea.NewProgram(screen{}).Run(); err != nil {
		os.Exit(1)
	}
}

package interview

import (
	"charm.land/bubbles/v2/key"
	"charm.land/huh/v2"
	"charm.land/lipgloss/v2"

	"backspasm/internal/screen"
)

// theme is plain ASCII: no borders, no bullets, no query for the background.
func theme(bool) *huh.Styles {
	s := huh.ThemeBase(false)
	field := huh.FieldStyles{
		Base:             lipgloss.NewStyle(),
		Title:            screen.Strong,
		Description:      lipgloss.NewStyle(),
		ErrorIndicator:   lipgloss.NewStyle(),
		ErrorMessage:     screen.Alert,
		SelectSelector:   screen.Strong.SetString("> "),
		Option:           lipgloss.NewStyle(),
		SelectedOption:   screen.Strong,
		UnselectedOption: lipgloss.NewStyle(),
	}
	field.TextInput.Prompt = screen.Strong
	s.Focused, s.Blurred = field, field
	return s
}

// keys leaves to the form only what moves and submits. Leaving, going back and
// asking why are dealt with before the form sees a key, so that a field in error
// can always be left. There is no filter and no submit on a single letter.
func keys() *huh.KeyMap {
	k := huh.NewDefaultKeyMap()
	off := key.NewBinding(key.WithDisabled())
	k.Quit = off
	k.Select.Prev, k.Select.Filter, k.Select.SetFilter, k.Select.ClearFilter = off, off, off, off
	k.Select.Up.SetKeys("up")
	k.Select.Down.SetKeys("down")
	k.Select.Next.SetKeys("enter")
	k.Input.Prev, k.Input.AcceptSuggestion = off, off
	k.Input.Next.SetKeys("enter")
	return k
}

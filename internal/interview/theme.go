package interview

import (
	"regexp"
	"strings"
	"sync"

	"charm.land/bubbles/v2/key"
	"charm.land/huh/v2"
	"charm.land/lipgloss/v2"

	"backspasm/internal/screen"
)

// theme puts the look of all screens on the form library. It is plain ASCII: no
// borders, no bullets, no query for the background.
func theme(bool) *huh.Styles {
	s := huh.ThemeBase(false)
	field := huh.FieldStyles{
		Base:             lipgloss.NewStyle(),
		Title:            screen.Strong,
		Description:      lipgloss.NewStyle(),
		ErrorIndicator:   lipgloss.NewStyle(),
		ErrorMessage:     screen.Alert,
		SelectSelector:   screen.Mark.SetString(screen.Pointer + " "),
		Option:           lipgloss.NewStyle(),
		SelectedOption:   lipgloss.NewStyle(),
		UnselectedOption: lipgloss.NewStyle(),
	}
	field.TextInput.Prompt = screen.Mark
	s.Focused, s.Blurred = field, field
	return s
}

// told is an answer that is not no, at the beginning of its line.
var told = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`^( *)(! )?(YES|NOT SURE)`) })

// asTold are the lines of an answer in one style, in which a yes and a "not sure" stand
// out, and the pointer before it.
func asTold(style lipgloss.Style, lines []string) []string {
	mark, first := "", lines[0]
	if rest, chosen := strings.CutPrefix(first, screen.Pointer); chosen {
		mark, first = screen.Mark.Render(screen.Pointer), rest
	}
	out := append([]string{mark + style.Render(first)}, screen.Styled(style, lines[1:])...)
	if at := told().FindStringSubmatch(first); at != nil {
		said := screen.Alert
		if at[3] != "YES" {
			said = screen.Doubt
		}
		out[0] = mark + at[1] + screen.Alert.Render(at[2]) + said.Render(at[3]) + style.Render(first[len(at[0]):])
	}
	return out
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

package viewer

import (
	"fmt"
	"strconv"
	"strings"

	"charm.land/bubbles/v2/help"
	"charm.land/bubbles/v2/key"
	"charm.land/lipgloss/v2"

	"backspasm/internal/prose"
	"backspasm/internal/screen"
)

// keys are those that do something. What this content does not have is disabled, and
// is not named.
type keys struct {
	things, pages              []key.Binding
	moves, about, keep, start  key.Binding
	back, all, end             key.Binding
	up, down, pageUp, pageDown key.Binding
	allThings, choose          key.Binding // for what is shown only
}

func bind(shown, says string, names ...string) key.Binding {
	return key.NewBinding(key.WithKeys(names...), key.WithHelp(shown, says))
}

func keysOf(c Content) keys {
	k := keys{
		moves: bind("m", "moves", "m"), about: bind("t", "about", "t"), keep: bind("k", "keep", "k"), start: bind("s", "start the timer", "s"),
		back: bind("b", "card", "b", "esc"), all: bind("?", "keys", "?"), end: bind("q", "end", "q"),
		up: bind("up", "", "up"), down: bind("down", "", "down"), pageUp: bind("pgup", "", "pgup"), pageDown: bind("pgdn", "", "pgdown", "space"),
		choose: bind("arrows", "choose", "-"),
	}
	var digits []string
	for n, x := range c.Now {
		digit := strconv.Itoa(n + 1)
		digits = append(digits, digit)
		k.things = append(k.things, bind(digit, x.Title, digit))
	}
	k.allThings = bind(strings.Join(digits, " "), "how", "-")
	k.allThings.SetEnabled(len(digits) > 0)
	k.moves.SetEnabled(len(c.Moves) > 0)
	k.about.SetEnabled(len(c.About) > 0)
	k.keep.SetEnabled(c.Keep != nil)
	for _, p := range c.Pages {
		k.pages = append(k.pages, bind(p.Key, p.Name, p.Key))
	}
	return k
}

// listed is a line for each key, with what it does in full.
func (v *view) listed(width int) []string {
	out := []string{screen.Strong.Render("Keys")} // all of it fits 18 rows
	add := func(binding key.Binding, says string) {
		if binding.Enabled() {
			name := binding.Help().Key
			lines := prose.Hanging(fmt.Sprintf("%-8s", name), says, width)
			out = append(append(out, screen.Mark.Render(name)+lines[0][len(name):]), lines[1:]...)
		}
	}
	for n, x := range v.Now {
		add(v.keys.things[n], x.Title)
	}
	add(v.keys.moves, "the moves of the plan")
	for n, p := range v.Pages {
		add(v.keys.pages[n], p.Says)
	}
	add(v.keys.about, "topics: short pages on scans, work ...")
	add(v.keys.keep, "keep this episode for the days after")
	add(v.keys.start, "on a thing or a move: a guided session with a timer")
	add(v.keys.choose, "scroll, choose; space and pgup by the page")
	add(v.keys.back, "back to the card; Esc too")
	add(v.keys.end, "end; the card stays below")
	return out
}

// names are the keys of the card, one after the other.
func (k keys) names() string {
	var names []string
	for _, binding := range k.everywhere() {
		if binding.Enabled() {
			names = append(names, binding.Help().Key)
		}
	}
	return strings.Join(names, " ")
}

// everywhere are those that count on every page, the less needed ones last but for
// the two that are always named.
func (k keys) everywhere() []key.Binding {
	out := []key.Binding{k.allThings, k.moves}
	for n, p := range k.pages {
		if out = append(out, p); n == 1 {
			out = append(out, k.keep, k.about)
		}
	}
	if len(k.pages) < 2 {
		out = append(out, k.keep, k.about)
	}
	return append(out, k.all, k.end)
}

// here are the keys that are named on a page.
func (v *view) here() []key.Binding {
	x := v.thing()
	var out []key.Binding
	switch {
	case v.place == cardPlace:
		return v.keys.everywhere()
	case v.list() != nil:
		out = append(out, v.keys.choose)
	}
	if x != nil && x.Guided {
		out = append(out, v.keys.start)
	}
	return append(out, v.keys.back, v.keys.all, v.keys.end)
}

// named is one line that names as many keys as it has room for, the last two always.
func (v *view) named() string {
	h := help.New()
	h.ShortSeparator = "   "
	h.Styles = help.Styles{ShortKey: screen.Mark, ShortDesc: lipgloss.NewStyle()}
	show := v.here()
	if lipgloss.Width(h.ShortHelpView(show)) > v.width() {
		h.ShortSeparator = "  "
	}
	for len(show) > 2 && lipgloss.Width(h.ShortHelpView(show)) > v.width() {
		show = append(show[:len(show)-3:len(show)-3], show[len(show)-2:]...)
	}
	return h.ShortHelpView(show)
}

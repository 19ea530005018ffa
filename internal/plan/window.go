package plan

import (
	"cmp"
	"slices"
)

type when int

const (
	absent when = iota // no window is open to this person
	current
	later
	over
)

// window returns the window that holds now, else the next one to come. Windows
// that meet are joined, so that an item does not seem to end and begin again.
func (b *builder) window(i *Intervention) (Window, when) {
	if len(i.Windows) == 0 {
		return Window{}, current
	}
	var open []Window
	for _, w := range i.Windows {
		if met(w.When, b.facts()) && (w.InsteadOf == "" || b.standsIn(w.InsteadOf)) {
			open = append(open, w)
		}
	}
	if len(open) == 0 {
		return Window{}, absent
	}
	for _, w := range join(open) {
		switch {
		case b.since() < w.From:
			return w, later
		case w.Until == 0 || b.since() < w.Until:
			return w, current
		}
	}
	return Window{}, over
}

// opens says that a window holds now, or will.
func (b *builder) opens(i *Intervention) bool {
	_, when := b.window(i)
	return when == current || when == later
}

func join(windows []Window) []Window {
	slices.SortFunc(windows, func(a, b Window) int { return cmp.Compare(a.From, b.From) })
	joined := windows[:1]
	for _, w := range windows[1:] {
		switch last := &joined[len(joined)-1]; {
		case last.Until == 0: // it never ends, so that nothing comes after it
			return joined
		case w.From > last.Until:
			joined = append(joined, w)
		case w.Until == 0:
			last.Until = 0
		default:
			last.Until = max(last.Until, w.Until)
		}
	}
	return joined
}

package viewer

import tea "charm.land/bubbletea/v2"

// keep keeps the episode, once.
func (v *view) keep() tea.Cmd {
	says, kept := v.Keep()
	if kept {
		v.Keep = nil
		v.keys.keep.SetEnabled(false)
	}
	v.say(says)
	return v.Change()
}

// take goes on the other way, from the card.
func (v *view) take() tea.Cmd {
	says, now := v.Choice.Take()
	v.Content = now
	v.look()
	cmd := v.open(cardPlace, 0)
	v.say(says)
	return cmd
}

// start ends the view for a session of the thing on the screen.
func (v *view) start() tea.Cmd {
	x := v.thing()
	if x == nil || !x.Guided {
		return nil
	}
	v.do = x.ID
	return tea.Quit
}

// choose goes along a list. A key that is held goes on: each of them is in sight.
func (v *view) choose(l *list, by int) tea.Cmd {
	if l.at+by < 0 || l.at+by >= len(l.things) {
		return nil
	}
	l.at += by
	return v.begin()
}

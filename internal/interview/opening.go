package interview

import (
	"context"
	"fmt"
	"strings"

	"charm.land/lipgloss/v2"

	"backspasm/internal/prose"
	"backspasm/internal/screen"
	"backspasm/internal/triage"
)

// Opening is the first frame: when to call for help at once and whom, who has the pain,
// and where the person is. Asked, it is given back as the person settled it.
type Opening struct {
	triage.FirstFrame
	Who     string // triage.Me or triage.Other; empty: it is settled, and not asked
	Regions []Region
	At      int  // the place of the region, or Unchosen
	Settled bool // nobody is there to be asked anything of it
}

// Region is somewhere with its own number to call in an emergency.
type Region struct{ Name, Emergency string }

// Unchosen is At as long as nobody knows where the person is.
const Unchosen = unchosen

// callNow is what to do if one of the signs is there.
func (o Opening) callNow() string {
	if o.At == unchosen {
		return o.CallAnywhere
	}
	return strings.ReplaceAll(o.Call, "{emergency}", o.Regions[o.At].Emergency)
}

// signs are those of the first frame in one sentence.
func (o Opening) signs() string {
	return prose.Upper(strings.Join(o.FirstFrame.Signs, "; ")) + "."
}

// words are what is said before anything is asked.
func (o Opening) words() []string { return []string{o.Lead, o.signs(), o.callNow()} }

// pickWho puts who has the pain at the letter that says so.
func (o *Opening) pickWho(letter string) {
	if who := map[string]string{"m": triage.Me, "o": triage.Other}[strings.ToLower(letter)]; who != "" && o.Who != "" {
		o.Who = who
	}
}

// pickRegion takes the number of a region, while none is chosen.
func (o *Opening) pickRegion(digit string) {
	if len(digit) == 1 && digit[0] >= '1' && int(digit[0]-'1') < len(o.Regions) && o.At == unchosen {
		o.At = int(digit[0] - '1')
	}
}

// whoLine shows the two answers to who has the pain.
func (o Opening) whoLine() string {
	line := o.FirstFrame.Who + "  "
	for n, who := range []struct{ is, key, says string }{{triage.Me, "m", o.Me}, {triage.Other, "o", o.Other}} {
		mark, style := " ", lipgloss.NewStyle()
		if o.Who == who.is {
			mark, style = screen.Pointer, screen.Strong
		}
		line += strings.Repeat("   ", n) + screen.Mark.Render(mark+" "+who.key) + "  " + style.Render(who.says)
	}
	return line
}

// whereLines show the region, or from which one is to be chosen, so many to a line.
func (o Opening) whereLines(width int) []string {
	switch {
	case o.At != unchosen:
		return []string{o.Where + "  " + screen.Mark.Render(screen.Pointer) + screen.Strong.Render(" "+o.Regions[o.At].Name) + "   " + screen.Key("c changes")}
	}
	const columns = 3
	lines, at := []string{o.Where}, 0 // columns
	room := (width + 1) / columns
	for n, r := range o.Regions {
		if n%columns == 0 {
			lines, at = append(lines, ""), 0
		}
		last, text := len(lines)-1, fmt.Sprintf("%d  %s", n+1, r.Name)
		lines[last] += strings.Repeat(" ", max((n%columns)*room-at, 0)) + screen.Key(text)
		at = max((n%columns)*room, at) + lipgloss.Width(text)
	}
	return lines
}

// Welcome says what comes before any question, and asks what is not settled.
func (l *Line) Welcome(ctx context.Context, o Opening) (Opening, error) {
	for _, text := range o.words() {
		l.say(text)
	}
	l.blank()
	l.say(o.ForWhom)
	l.say("Type your answer and press Enter. Type why to hear why we ask. Type back to go back. Type quit to leave without a result.")
	if o.Settled {
		return o, nil
	}
	if o.At == unchosen {
		if err := l.chooseRegion(ctx, &o); err != nil {
			return o, err
		}
	}
	return o, l.chooseWho(ctx, &o)
}

// chooseRegion asks where the person is.
func (l *Line) chooseRegion(ctx context.Context, o *Opening) error {
	var names []string
	for _, r := range o.Regions {
		names = append(names, r.Name)
	}
	n, err := l.Choose(ctx, Choice{Title: o.Where, Why: o.ChooseWhere, Says: names})
	if err == nil {
		o.At = n
		l.say(o.callNow())
	}
	return err
}

// chooseWho asks who has the pain, and offers another region.
func (l *Line) chooseWho(ctx context.Context, o *Opening) error {
	for o.Who != "" {
		says := []string{prose.Upper(o.Me), prose.Upper(o.Other)}
		says = append(says, fmt.Sprintf("Change the region first: it is %s", o.Regions[o.At].Name))
		n, err := l.Choose(ctx, Choice{Title: o.FirstFrame.Who, Why: o.ForWhom, Says: says})
		if err != nil {
			return err
		}
		if n < 2 {
			o.Who = []string{triage.Me, triage.Other}[n]
			return nil
		}
		if err := l.chooseRegion(ctx, o); err != nil {
			return err
		}
	}
	return nil
}

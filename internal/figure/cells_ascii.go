package figure

import "math"

// lines draws the body in ASCII: each bone as a line of characters that slope as
// it does.
func (p *plot) lines(body *Body) {
	for _, l := range []layer{farLimb, trunk, nearLeg, nearArm} {
		for bone := range Bones {
			if body.layer(bone) == l && bone != Neck && bone != Nose && bone != Belly {
				p.slope(body.Start(bone), body.Ends[bone], l)
			}
		}
	}
	p.slope(body.Start(Neck), body.Ends[Neck], trunk)
	p.round(body.Ends[Neck])
}

// slope draws one bone, a character for each row or column that it passes.
func (p *plot) slope(from, to Space, l layer) {
	ax, ay := p.dot(from.X, from.Y)
	bx, by := p.dot(to.X, to.Y)
	across, down := (bx-ax)/2, (by-ay)/4 // cells
	n := max(math.Abs(across), math.Abs(down))
	if n < 0.7 {
		return // it points at the viewer
	}
	for i := 0.0; i <= math.Ceil(n); i++ {
		u := min(i/n, 1)
		x, y := (ax+0.5)/2+u*across, (ay+0.5)/4+u*down
		p.put(int(math.Floor(x)), int(math.Floor(y)), sloping(across, down, y, l), ThePerson)
	}
}

// sloping is the character for a line; what is far is dotted.
func sloping(across, down, y float64, l layer) rune {
	flat := math.Abs(down) < 0.4*math.Abs(across)
	switch {
	case l == farLimb && flat:
		return '.'
	case l == farLimb:
		return ':'
	case flat:
		return level(y)
	case math.Abs(across) < 0.4*math.Abs(down):
		return '|'
	case across*down > 0:
		return '\\'
	}
	return '/'
}

// level is a flat line high, in the middle or low in its cell.
func level(y float64) rune {
	switch at := y - math.Floor(y); {
	case at < 0.25:
		return '"'
	case at < 0.75:
		return '-'
	}
	return '_'
}

// heads are circles of some sizes, as rows of characters.
var heads = []struct {
	dots float64 // up to this radius
	rows []string
}{
	{2, []string{"O"}},
	{4.2, []string{" _ ", "(_)"}},
	{7.5, []string{" .-. ", "(   )", " '-' "}},
	{1e9, []string{"  .--.  ", " /    \\ ", " \\    / ", "  '--'  "}},
}

// round draws the head as a circle.
func (p *plot) round(at Space) {
	x, y := p.dot(at.X, at.Y)
	for _, h := range heads {
		if headRadius*p.scale > h.dots {
			continue
		}
		left := int(math.Round((x+0.5)/2 - float64(len(h.rows[0]))/2))
		top := int(math.Round((y+0.5)/4 - float64(len(h.rows))/2))
		for row, text := range h.rows {
			for column, r := range text {
				if r != ' ' || column > 0 && column < len(text)-1 && row > 0 {
					p.put(left+column, top+row, r, ThePerson)
				}
			}
		}
		return
	}
}

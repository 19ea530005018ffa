package figure

import (
	"math"
	"math/bits"
)

// letters are the characters of ASCII by the dots that they resemble, in rows of
// two from the top.
var letters = []struct {
	rune rune
	dots []string
}{
	{'.', []string{"00000010", "00000001", "00001010", "00000101"}},
	{'_', []string{"00000011", "00001111", "00000111", "00001011"}},
	{'-', []string{"00001100", "00110000", "00111100"}},
	{'\'', []string{"10000000", "01000000", "10100000", "01010000"}},
	{'"', []string{"11000000", "11110000"}},
	{'|', []string{"10101010", "01010101", "10101000", "01010100", "00101010", "00010101"}},
	{'/', []string{"01011010", "01111010", "01111110", "00011010", "01011000", "00011110", "01111000", "00011111", "00010111", "11111000", "11101000"}},
	{'\\', []string{"10100101", "10110101", "10111101", "00100101", "10100100", "00101101", "10110100", "00101111", "00101011", "11110100", "11010100"}},
	{'#', []string{"11111111", "01111101", "10111110", "00111111", "11111100", "01111111", "10111111", "11111101", "11111110"}},
}

// letter is the character that resembles the dots of a cell most, and how many they
// are.
func (d *dots) letter(column, row int) (rune, int) {
	var mask uint8
	far := true
	for y := range 4 {
		for x := range 2 {
			l := d.at(column*2+x, row*4+y)
			mask <<= 1
			if l != 0 {
				mask |= 1
				far = far && l == farLimb
			}
		}
	}
	n := bits.OnesCount8(mask)
	switch {
	case far && n < 4:
		return '.', n
	case far:
		return ':', n
	}
	return resembling(mask), n
}

func resembling(mask uint8) rune {
	best, off := ' ', 9
	for _, l := range letters {
		for _, text := range l.dots {
			var m uint8
			for _, r := range text {
				m = m<<1 | uint8(r-'0')
			}
			if b := bits.OnesCount8(mask ^ m); b < off {
				best, off = l.rune, b
			}
		}
	}
	return best
}

// slender is the scale below which limbs in ASCII are lines.
const slender = 0.7

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

// round draws the head as a circle, with the nose in place of a side.
func (p *plot) round(body *Body) {
	at, nose := body.Ends[Neck], body.Ends[Nose]
	x, y := p.dot(at.X, at.Y)
	for _, h := range heads {
		if headRadius*p.scale > h.dots {
			continue
		}
		left := int(math.Round((x+0.5)/2 - float64(len(h.rows[0]))/2))
		top := int(math.Round((y+0.5)/4 - float64(len(h.rows))/2))
		for row, text := range h.rows {
			for column, r := range text {
				r = nosed(r, row, nose.X-at.X, nose.Y-at.Y)
				if r != ' ' || column > 0 && column < len(text)-1 && row > 0 {
					p.put(left+column, top+row, r, ThePerson)
				}
			}
		}
		return
	}
}

// nosed is a character of the rim of a head, or the nose that stands there.
func nosed(r rune, row int, across, up float64) rune {
	switch far := noseLength / 2.0; {
	case r == ')' && across > far:
		return '>'
	case r == '(' && across < -far:
		return '<'
	case r == '-' && row == 0 && up > far:
		return '^'
	case r == '-' && row > 0 && up < -far:
		return 'v'
	}
	return r
}

// bare clears the head, where lines will draw it.
func (d *dots) bare(s skull) {
	d.each(s.x-s.r, s.y-s.r, s.x+s.r, s.y+s.r, func(x, y float64, old *layer) {
		if math.Hypot(x-s.x, y-s.y) <= s.r+0.5 {
			*old = 0
		}
	})
}

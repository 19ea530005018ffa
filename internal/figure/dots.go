package figure

import "math"

// dots is the body as a picture of dots; each knows what it belongs to, so that
// what lies in front can be set off from what lies behind.
type dots struct {
	width, height int
	owner         []layer
}

const (
	head layer = nearArm + 1

	halo = 1.3 // dots left free around what lies in front
)

func newDots(width, height int) *dots {
	return &dots{width, height, make([]layer, width*height)}
}

func (d *dots) at(x, y int) layer {
	if x < 0 || y < 0 || x >= d.width || y >= d.height {
		return 0
	}
	return d.owner[y*d.width+x]
}

// stroke is a line with round ends.
type stroke struct {
	ax, ay, bx, by, r float64
	ring              bool // only its rim
}

// distance is how far a dot is from the line between the ends.
func (s stroke) distance(x, y float64) float64 {
	dx, dy := s.bx-s.ax, s.by-s.ay
	u := 0.0
	if length := dx*dx + dy*dy; length > 0 {
		u = min(max(((x-s.ax)*dx+(y-s.ay)*dy)/length, 0), 1)
	}
	return math.Hypot(x-s.ax-u*dx, y-s.ay-u*dy)
}

// paint draws strokes of one layer. What lies behind, and is hidden by them,
// keeps clear of them.
func (d *dots) paint(l layer, strokes []stroke) {
	for _, s := range strokes {
		left, right := math.Floor(min(s.ax, s.bx)-s.r-halo), math.Ceil(max(s.ax, s.bx)+s.r+halo)
		low, high := math.Floor(min(s.ay, s.by)-s.r-halo), math.Ceil(max(s.ay, s.by)+s.r+halo)
		for y := max(int(low), 0); y <= min(int(high), d.height-1); y++ {
			for x := max(int(left), 0); x <= min(int(right), d.width-1); x++ {
				d.dot(l, s, x, y)
			}
		}
	}
}

func (d *dots) dot(l layer, s stroke, x, y int) {
	far := s.distance(float64(x), float64(y))
	old := &d.owner[y*d.width+x]
	switch {
	case far <= s.r && (!s.ring || far > s.r-rim(s.r)):
		*old = max(l, *old)
	case far <= s.r+halo && l.hides(*old):
		*old = 0
	}
}

// rim is how thick the outline of a head is.
func rim(r float64) float64 {
	if r > 5 {
		return 1.6
	}
	return 1.1
}

// hides says whether l leaves a gap in old where it lies before it. A leg grows
// out of the trunk, so it leaves none there.
func (l layer) hides(old layer) bool {
	switch l {
	case trunk, nearLeg:
		return old == farLimb
	case nearArm:
		return old < nearArm
	case head:
		return old < head
	}
	return false
}

// shown says whether a dot is drawn: what is far is a lighter pattern.
func (d *dots) shown(x, y int) bool {
	l := d.at(x, y)
	return l > farLimb || l == farLimb && (x+y)%2 == 0
}

var braille = [4][2]rune{{0x01, 0x08}, {0x02, 0x10}, {0x04, 0x20}, {0x40, 0x80}}

// cell is the braille character of a cell, 0 if it is empty.
func (d *dots) cell(column, row int) rune {
	var bits rune
	for y := range 4 {
		for x := range 2 {
			if d.shown(column*2+x, row*4+y) {
				bits |= braille[y][x]
			}
		}
	}
	if bits == 0 {
		return 0
	}
	return 0x2800 | bits
}

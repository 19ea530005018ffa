package figure

import (
	"math"
	"math/bits"
)

// dots is the body as a picture of dots; each knows what it belongs to, so that
// what lies in front can be set off from what lies behind.
type dots struct {
	width, height int
	owner         []layer
}

const (
	head layer = nearArm + 1

	halo = 1.1 // dots left free around what lies in front
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

// stroke is a line with round ends, as thick at them as their radii.
type stroke struct{ ax, ay, bx, by, a, b float64 }

// outside is how far a dot is from the stroke; it is below 0 inside.
func (s stroke) outside(x, y float64) float64 {
	dx, dy := s.bx-s.ax, s.by-s.ay
	u := 0.0
	if length := dx*dx + dy*dy; length > 0 {
		u = min(max(((x-s.ax)*dx+(y-s.ay)*dy)/length, 0), 1)
	}
	return math.Hypot(x-s.ax-u*dx, y-s.ay-u*dy) - s.a - u*(s.b-s.a)
}

// paint draws a stroke of a layer. If it stands clear, what lies behind and is hidden
// by it leaves a gap around it.
func (d *dots) paint(l layer, s stroke, clear bool) {
	r := max(s.a, s.b) + halo
	d.each(min(s.ax, s.bx)-r, min(s.ay, s.by)-r, max(s.ax, s.bx)+r, max(s.ay, s.by)+r, func(x, y float64, old *layer) {
		switch far := s.outside(x, y); {
		case far <= 0:
			*old = max(l, *old)
		case clear && far <= halo && l.hides(*old):
			*old = 0
		}
	})
}

// each visits the dots of a rectangle.
func (d *dots) each(left, top, right, bottom float64, visit func(x, y float64, old *layer)) {
	for y := max(int(math.Floor(top)), 0); y <= min(int(math.Ceil(bottom)), d.height-1); y++ {
		for x := max(int(math.Floor(left)), 0); x <= min(int(math.Ceil(right)), d.width-1); x++ {
			visit(float64(x), float64(y), &d.owner[y*d.width+x])
		}
	}
}

// skull is a head: hair, and where it looks a face.
type skull struct {
	x, y, r, noseX, noseY, faceX, faceY float64
	faced                               bool
}

// head draws a head: its rim and the hair are dots, the face is free of them.
func (d *dots) head(s skull) {
	r := s.r + halo
	d.each(s.x-r, s.y-r, s.x+r, s.y+r, func(x, y float64, old *layer) {
		far := math.Hypot(x-s.x, y-s.y)
		switch {
		case far <= s.r && (!s.faced || far > s.r-rim(s.r) || math.Hypot(x-s.faceX, y-s.faceY) > s.r-rim(s.r)):
			*old = max(head, *old)
		case far <= s.r+halo && head.hides(*old):
			*old = 0
		}
	})
	if s.faced && math.Hypot(s.noseX-s.x, s.noseY-s.y) > s.r+0.5 {
		d.paint(head, stroke{s.noseX, s.noseY, s.noseX, s.noseY, 0.8, 0.8}, true)
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

// glyph is the character of a cell and how many dots it stands for.
func (d *dots) glyph(column, row int, glyphs Glyphs) (rune, int) {
	if glyphs == ASCII {
		return d.letter(column, row)
	}
	var mask rune
	for y := range 4 {
		for x := range 2 {
			if d.shown(column*2+x, row*4+y) {
				mask |= braille[y][x]
			}
		}
	}
	return 0x2800 | mask, bits.OnesCount8(uint8(mask))
}

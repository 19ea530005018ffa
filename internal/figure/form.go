package figure

import "math"

// mass is a part of the body with its flesh on: two circles and what lies between
// them.
type mass struct {
	from, to Point
	a, b     float64 // the radii
	layer    layer
	grown    bool // out of what lies behind it: there is no gap between them
}

const (
	handRadius  = 2.7
	bellyRadius = 8
)

// breadth is how broad the trunk looks at its shoulders and at its hips: 0 from the
// side, 1 from the front.
func (b *Body) breadth() (shoulders, hips float64) {
	return b.across(NearCollar, FarCollar, UpperBack), b.across(NearPelvis, FarPelvis, LowBack)
}

// across is how far apart the ends of two bones look, athwart the spine, as a part
// of their length.
func (b *Body) across(near, far, spine Bone) float64 {
	sin, cos := sincos(b.Dirs[spine].Angle)
	one, two := b.Ends[near], b.Ends[far]
	return math.Abs((one.X-two.X)*sin-(one.Y-two.Y)*cos) / (anatomy[near].length + anatomy[far].length)
}

// girths are half of how thick the trunk is at the hip, the waist, the chest and
// the shoulders, and how far it lies before the spine.
var girths = [4]struct{ side, front, before float64 }{
	{5.4, 6.6, 0.8}, {4.9, 6.6, 0.6}, {6.2, 8.2, 1.8}, {4.6, 6.4, 0.4},
}

// girth is what the trunk measures at one end of a bone of the spine: from the
// spine to the back and to the front, as it looks.
func (b *Body) girth(level int) (back, front float64) {
	shoulders, hips := b.breadth()
	broad := hips + (shoulders-hips)*float64(level)/3
	g := girths[level]
	r := g.side + broad*(g.front-g.side)
	before := g.before * (1 - broad)
	return r - before, r + before
}

// flesh is all of the body but the head.
func (b *Body) flesh() []mass {
	var out []mass
	for bone := range Bones {
		if bone == Nose || bone == Belly && b.flat() {
			continue
		}
		out = append(out, b.fleshOf(bone)...)
	}
	return out
}

func (b *Body) fleshOf(bone Bone) []mass {
	a, from, to, l := anatomy[bone], b.Start(bone), b.Ends[bone], b.layer(bone)
	m := mass{from: Point{from.X, from.Y}, to: Point{to.X, to.Y}, a: a.top, b: a.radius, layer: l}
	switch bone {
	case NearArm, FarArm:
		m.grown = b.facing
	case Belly:
		m.b = bellyRadius
	case LowBack, MidBack, UpperBack:
		m.from, m.a = b.before(bone, from, int(bone))
		m.to, m.b = b.before(bone, to, int(bone)+1)
	case NearForearm, FarForearm:
		return []mass{m, {from: m.to, to: m.to, a: handRadius, b: handRadius, layer: l}}
	case NearFoot, FarFoot:
		heel := b.heel(bone)
		return []mass{m, {from: m.from, to: heel, a: 2.2, b: 2.2, layer: l}, {from: heel, to: m.to, a: 2.2, b: a.radius, layer: l}}
	}
	return []mass{m}
}

// before is the middle of the trunk at a level, and half of how thick it is there.
func (b *Body) before(spine Bone, at Space, level int) (Point, float64) {
	back, front := b.girth(level)
	sin, cos := sincos(b.Dirs[spine].Angle - 90)
	off := (front - back) / 2
	return Point{at.X + off*cos, at.Y + off*sin}, (back + front) / 2
}

// heel lies behind the ankle, away from the shin.
func (b *Body) heel(foot Bone) Point {
	_, flat := sincos(b.Dirs[foot].Lean)
	sin, cos := sincos(b.Dirs[foot].Angle)
	ankle := b.Start(foot)
	x, y := ankle.X-2.2*flat*cos, ankle.Y-2.2*flat*sin
	if b.facing {
		return Point{x, y}
	}
	return Point{x + 1.6*sin, y - 1.6*cos}
}

// The face lies so far towards the nose, as a part of its length, and towards the
// chin.
const (
	aside = 0.36
	chin  = 1.5
)

// face is the middle of the face: it looks where the nose points. It is not seen
// from behind.
func (b *Body) face() (at Point, seen bool) {
	h, n := b.Ends[Neck], b.Ends[Nose]
	sin, cos := sincos(b.Dirs[Neck].Angle)
	return Point{h.X + aside*(n.X-h.X) - chin*cos, h.Y + aside*(n.Y-h.Y) - chin*sin}, !b.behind && b.Dirs[Nose].Lean > -30
}

// Package figure draws moves: a simple body of bones, poses given as the
// directions of those bones, and from one model both terminal cells and SVG. It
// knows nothing of backs, plans or content files.
//
// The plane of the picture has x to the right and y up; the floor is y = 0. An
// angle is in degrees: 0 points right, 90 up. A body seen from the side faces
// right when it stands. A bone may also lean out of the plane, towards the viewer
// (or, below 0, away); it is then drawn shorter, but keeps its length.
package figure

import "math"

// Bone is a part of the body that keeps its length. It ends in the joint of the
// same number.
type Bone int

// The bones, parents before children. Near and far are as the viewer of the
// picture sees them; seen from the front, near is on the right of the picture.
const (
	LowBack Bone = iota
	MidBack
	UpperBack
	Neck
	Nose
	Belly
	NearCollar
	NearArm
	NearForearm
	FarCollar
	FarArm
	FarForearm
	NearPelvis
	NearThigh
	NearShin
	NearFoot
	FarPelvis
	FarThigh
	FarShin
	FarFoot
	Bones // how many there are

	hip Bone = -1 // where the body begins
)

// layer says what covers what; a later one lies nearer to the viewer.
type layer byte

const (
	farLimb layer = iota + 1
	trunk
	nearLeg
	nearArm
)

const (
	headRadius = 7.5
	noseLength = 8.3
)

// anatomy is each bone: what it hangs on, how long it is, half of how thick where
// it begins and where it ends.
var anatomy = [Bones]struct {
	name                string
	joint               string // its far end
	parent              Bone
	length, top, radius float64
	layer               layer
}{
	LowBack:     {"low_back", "waist", hip, 11, 4.6, 4.6, trunk},
	MidBack:     {"mid_back", "chest", LowBack, 10, 4.6, 4.6, trunk},
	UpperBack:   {"upper_back", "shoulders", MidBack, 10, 4.6, 4.4, trunk},
	Neck:        {"neck", "head", UpperBack, 12.5, 2.8, 2.6, trunk},
	Nose:        {"nose", "nose_tip", Neck, noseLength, 1.5, 1.5, trunk},
	Belly:       {"belly", "navel", LowBack, 5, 4.6, 4.6, trunk},
	NearCollar:  {"near_collar", "near_shoulder", UpperBack, 7, 3.6, 2.9, trunk},
	NearArm:     {"near_arm", "near_elbow", NearCollar, 16, 2.9, 2.3, nearArm},
	NearForearm: {"near_forearm", "near_hand", NearArm, 17, 2.3, 2.1, nearArm},
	FarCollar:   {"far_collar", "far_shoulder", UpperBack, 7, 3.6, 2.9, trunk},
	FarArm:      {"far_arm", "far_elbow", FarCollar, 16, 2.9, 2.3, farLimb},
	FarForearm:  {"far_forearm", "far_hand", FarArm, 17, 2.3, 2.1, farLimb},
	NearPelvis:  {"near_pelvis", "near_hip", hip, 4.5, 4.6, 4.6, trunk},
	NearThigh:   {"near_thigh", "near_knee", NearPelvis, 24, 4.8, 3.5, nearLeg},
	NearShin:    {"near_shin", "near_ankle", NearThigh, 24, 3.4, 2.4, nearLeg},
	NearFoot:    {"near_foot", "near_toe", NearShin, 9, 2.4, 2, nearLeg},
	FarPelvis:   {"far_pelvis", "far_hip", hip, 4.5, 4.6, 4.6, trunk},
	FarThigh:    {"far_thigh", "far_knee", FarPelvis, 24, 4.8, 3.5, farLimb},
	FarShin:     {"far_shin", "far_ankle", FarThigh, 24, 3.4, 2.4, farLimb},
	FarFoot:     {"far_foot", "far_toe", FarShin, 9, 2.4, 2, farLimb},
}

// String is the bone's name in content.
func (b Bone) String() string { return anatomy[b].name }

// Length is how long the bone is.
func (b Bone) Length() float64 { return anatomy[b].length }

// Parent is the bone that it hangs on; ok is false where it hangs on the hip.
func (b Bone) Parent() (parent Bone, ok bool) { return anatomy[b].parent, anatomy[b].parent != hip }

// Joint names the far end of the bone.
func (b Bone) Joint() string { return anatomy[b].joint }

// BoneNamed finds a bone by its name.
func BoneNamed(name string) (Bone, bool) {
	for b := range Bones {
		if anatomy[b].name == name {
			return b, true
		}
	}
	return 0, false
}

// JointNamed finds the bone that ends in this joint. The hip is none's end: it is
// -1.
func JointNamed(name string) (Bone, bool) {
	if name == "hip" {
		return hip, true
	}
	for b := range Bones {
		if anatomy[b].joint == name {
			return b, true
		}
	}
	return 0, false
}

// layer is what the bone covers, and what covers it.
func (b *Body) layer(bone Bone) layer {
	switch l := anatomy[bone].layer; {
	case l != farLimb || !b.facing:
		return l
	case bone < FarPelvis:
		return nearArm
	}
	return nearLeg
}

// Limb is an arm or a leg: two bones that can reach for a place.
type Limb int

// The limbs; zero is none.
const (
	NearArmLimb Limb = iota + 1
	FarArmLimb
	NearLegLimb
	FarLegLimb
)

// parts are the two bones of a limb and the way its joint bends: an elbow turns
// the lower bone to the left as seen from the upper one, a knee to the right.
func (l Limb) parts() (upper, lower Bone, bend float64) {
	switch l {
	case NearArmLimb:
		return NearArm, NearForearm, 1
	case FarArmLimb:
		return FarArm, FarForearm, 1
	case NearLegLimb:
		return NearThigh, NearShin, -1
	}
	return FarThigh, FarShin, -1
}

// Lower is the bone whose end reaches.
func (l Limb) Lower() Bone {
	_, lower, _ := l.parts()
	return lower
}

// Dir is where a bone points: its angle in the plane of the picture, and how far
// it leans out of it towards the viewer.
type Dir struct{ Angle, Lean float64 }

// Point is a place in the plane of the picture.
type Point struct{ X, Y float64 }

// Space is a place with its depth; a larger Z is nearer to the viewer.
type Space struct{ X, Y, Z float64 }

// Body is where everything is at one moment.
type Body struct {
	Hip  Space
	Ends [Bones]Space // the joint at the end of each bone
	Dirs [Bones]Dir

	facing bool // seen from the front or from above: neither half of it is farther away
	behind bool // seen from behind
}

// Start is where the bone begins.
func (b *Body) Start(bone Bone) Space { return b.joint(anatomy[bone].parent) }

func (b *Body) joint(bone Bone) Space {
	if bone == hip {
		return b.Hip
	}
	return b.Ends[bone]
}

// place sets every joint, with the root joint at its place.
func (b *Body) place(root Bone, at Point) {
	b.Hip = Space{}
	b.extend(0, Bones)
	j := b.joint(root)
	dx, dy := at.X-j.X, at.Y-j.Y
	b.Hip = Space{dx, dy, 0}
	for n := range b.Ends {
		b.Ends[n].X += dx
		b.Ends[n].Y += dy
	}
}

// extend sets the joints of the bones from first until last from their parents.
func (b *Body) extend(first, last Bone) {
	for n := first; n < last; n++ {
		from, length := b.Start(n), anatomy[n].length
		sin, cos := sincos(b.Dirs[n].Angle)
		out, flat := sincos(b.Dirs[n].Lean)
		b.Ends[n] = Space{from.X + length*flat*cos, from.Y + length*flat*sin, from.Z + length*out}
	}
}

func sincos(degrees float64) (sin, cos float64) { return math.Sincos(degrees * math.Pi / 180) }

// turn is the way from one angle to another, between -180 and 180.
func turn(from, to float64) float64 { return math.Remainder(to-from, 360) }

// reach bends a limb so that its end comes to a place, as near as its length
// allows. Its bones then lie in the plane of the picture.
func (b *Body) reach(l Limb, to Point) {
	upper, lower, bend := l.parts()
	from := b.Start(upper)
	dx, dy := to.X-from.X, to.Y-from.Y
	one, two := anatomy[upper].length, anatomy[lower].length
	far := min(max(math.Hypot(dx, dy), math.Abs(one-two)+1e-6), one+two-1e-6)
	aim := math.Atan2(dy, dx) * 180 / math.Pi
	inner := math.Acos(clamp((one*one+far*far-two*two)/(2*one*far))) * 180 / math.Pi
	fold := 180 - math.Acos(clamp((one*one+two*two-far*far)/(2*one*two)))*180/math.Pi
	b.Dirs[upper] = Dir{Angle: aim - bend*inner}
	b.Dirs[lower] = Dir{Angle: aim - bend*inner + bend*fold}
	b.extend(upper, lower+2)
}

func clamp(x float64) float64 { return min(max(x, -1), 1) }

package figure

import (
	"fmt"
	"math"
	"time"
)

// limit is how far a bone may turn against another: degrees to the left of it.
// Legs and arms of a body that faces right fold to the right and to the left.
type limit struct {
	bone, against Bone
	from, to      float64
	what          string
}

var limits = []limit{
	{MidBack, LowBack, -50, 50, "the back"},
	{UpperBack, MidBack, -50, 50, "the back"},
	{Neck, UpperBack, -75, 75, "the neck"},
	{NearArm, UpperBack, 180 - 95, 180 + 200, "the shoulder"},
	{FarArm, UpperBack, 180 - 95, 180 + 200, "the shoulder"},
	{NearForearm, NearArm, -5, 155, "the elbow"},
	{FarForearm, FarArm, -5, 155, "the elbow"},
	{NearThigh, LowBack, 180 - 35, 180 + 150, "the hip"},
	{FarThigh, LowBack, 180 - 35, 180 + 150, "the hip"},
	{NearShin, NearThigh, -165, 5, "the knee"},
	{FarShin, FarThigh, -165, 5, "the knee"},
	{NearFoot, NearShin, -5, 130, "the ankle"},
	{FarFoot, FarShin, -5, 130, "the ankle"},
}

// Fault is something that no body can do, or that the figure forgot.
type Fault struct {
	Pose string // where it shows; empty: on the way between two
	Text string
}

const (
	near      = 0.5 // how far a resting limb may be from its place
	sinking   = 1.0 // how far a body gives way on the floor
	faultStep = 100 * time.Millisecond
)

// Faults are all mistakes of a figure whose names lead somewhere: limbs that do
// not reach, joints that bend the wrong way, bodies in the floor or the wall.
func (f *Figure) Faults() []Fault {
	var out []Fault
	for n := range f.Poses {
		p := &f.Poses[n]
		b := f.In(p)
		for _, text := range append(f.astray(&b, p.Reach), f.impossible(&b)...) {
			out = append(out, Fault{p.ID, text})
		}
	}
	if len(out) > 0 {
		return out
	}
	for t := time.Duration(0); t < f.Length(); t += faultStep {
		b, m := f.At(t), f.Now(t)
		for _, text := range append(f.astray(&b, f.Pinned(m.Number)), f.impossible(&b)...) {
			return append(out, Fault{"", fmt.Sprintf("on the way to %s: %s", m.Phase.To, text)})
		}
	}
	return out
}

// astray names limbs that are not where they should rest.
func (f *Figure) astray(b *Body, rest []Reach) []string {
	var out []string
	for _, r := range rest {
		end := b.Ends[r.Limb.Lower()]
		if off := math.Hypot(end.X-r.At.X, end.Y-r.At.Y); off > near {
			out = append(out, fmt.Sprintf("the %s cannot reach %.0f, %.0f: %.1f are missing", anatomy[r.Limb.Lower()].joint, r.At.X, r.At.Y, off))
		}
	}
	return out
}

func (f *Figure) impossible(b *Body) []string {
	var out []string
	for _, l := range limits {
		one, two := b.Dirs[l.bone], b.Dirs[l.against]
		if b.facing || one.Lean != 0 || two.Lean != 0 {
			continue // a joint may seem to bend either way
		}
		middle := (l.from + l.to) / 2
		if off := turn(two.Angle+middle, one.Angle); math.Abs(off) > (l.to-l.from)/2+0.01 {
			out = append(out, fmt.Sprintf("%s bends too far: %s is at %.0f to %s, allowed are %.0f to %.0f", l.what, l.bone, middle+off, l.against, l.from, l.to))
		}
	}
	return append(out, f.inside(b)...)
}

// inside names joints that are in the floor or behind the wall.
func (f *Figure) inside(b *Body) []string {
	var out []string
	for bone := range Bones {
		r, end := anatomy[bone].radius, b.Ends[bone]
		if bone == Neck {
			r = headRadius
		}
		if bone == Nose {
			continue
		}
		if f.has(Floor) && end.Y-r < -sinking {
			out = append(out, fmt.Sprintf("the %s is %.1f under the floor", anatomy[bone].joint, r-end.Y))
		}
		for _, p := range f.Props {
			side := 1.0
			if b.Hip.X < p.At.X {
				side = -1
			}
			if gap := side*(end.X-p.At.X) - r; p.Kind == Wall && gap < -sinking {
				out = append(out, fmt.Sprintf("the %s is %.1f in the wall", anatomy[bone].joint, -gap))
			}
		}
	}
	return out
}

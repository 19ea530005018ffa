package figure

import (
	"slices"
	"time"
)

// At is the body at t after the beginning of the first round.
func (f *Figure) At(t time.Duration) Body {
	m := f.Now(t)
	to := f.Pose(m.Phase.To)
	return f.between(m.from, to, ease(m.done))
}

// In is the body in a pose.
func (f *Figure) In(p *Pose) Body {
	b := Body{facing: f.View != FromTheSide, behind: f.View == FromBehind}
	copy(b.Dirs[:], p.Dirs)
	b.place(f.Root, p.At)
	for _, r := range p.Reach {
		b.reach(r.Limb, r.At)
	}
	return b
}

// ease begins and ends slowly.
func ease(u float64) float64 { return u * u * (3 - 2*u) }

// between is the body on its way from one pose to another. Each bone turns the
// short way round; what rests on a place in both poses is kept on it.
func (f *Figure) between(from, to *Pose, u float64) Body {
	a, z := f.In(from), f.In(to)
	b := Body{facing: a.facing, behind: a.behind}
	for n := range b.Dirs {
		b.Dirs[n] = Dir{a.Dirs[n].Angle + u*turn(a.Dirs[n].Angle, z.Dirs[n].Angle), a.Dirs[n].Lean + u*(z.Dirs[n].Lean-a.Dirs[n].Lean)}
	}
	b.place(f.Root, mix(from.At, to.At, u))
	for _, r := range from.Reach {
		n := slices.IndexFunc(to.Reach, func(x Reach) bool { return x.Limb == r.Limb })
		if n >= 0 {
			b.reach(r.Limb, mix(r.At, to.Reach[n].At, u))
		}
	}
	return b
}

func mix(a, b Point, u float64) Point { return Point{a.X + u*(b.X-a.X), a.Y + u*(b.Y-a.Y)} }

// Pinned lists the limbs that rest on one and the same place throughout a phase,
// with that place.
func (f *Figure) Pinned(phase int) []Reach {
	from := &f.Poses[0]
	if phase > 0 {
		from = f.Pose(f.Round[phase-1].To)
	}
	var out []Reach
	for _, r := range from.Reach {
		if slices.Contains(f.Pose(f.Round[phase].To).Reach, r) {
			out = append(out, r)
		}
	}
	return out
}

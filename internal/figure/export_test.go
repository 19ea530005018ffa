package figure

import (
	"math"
	"time"
)

// Outside names a joint that is drawn outside of a grid of this size, if there
// is one.
func (f *Figure) Outside(t time.Duration, width, height int) string {
	p, b := newPlot(f, width, height, Braille), f.At(t)
	for bone := range Bones {
		x, y := p.dot(b.Ends[bone].X, b.Ends[bone].Y)
		if x < -0.5 || y < -0.5 || x > float64(width*2)-0.5 || y > float64(height*4)-0.5 {
			return bone.Joint()
		}
	}
	return ""
}

// Covered names what of the body lies on the word of an arrow as paper shows it, or
// says that the word leaves the picture; it is empty if the word stands free.
func (f *Figure) Covered(t time.Duration) string {
	frame, body, pose := f.bounds(f.wordHeight()).padded(), f.At(t), f.Now(t).Phase.To
	for _, p := range f.Props {
		if p.Says == "" || !p.shows(pose) {
			continue
		}
		w := p.wordBox(f.wordHeight())
		if w.left < frame.left || w.right > frame.right || w.bottom < frame.bottom || w.top > frame.top {
			return p.Says + " leaves the picture"
		}
		head := Point{body.Ends[Neck].X, body.Ends[Neck].Y}
		for _, m := range append(body.flesh(), mass{from: head, to: head, a: headRadius, b: headRadius}) {
			for x := w.left; x <= w.right; x += 1.5 {
				for y := w.bottom; y <= w.top; y += 1.5 {
					if (stroke{m.from.X, m.from.Y, m.to.X, m.to.Y, m.a, m.b}).outside(x, y) <= 0 {
						return p.Says + " is hidden by the body"
					}
				}
			}
		}
	}
	return ""
}

// Gap is how far the trunk is from a prop in a pose, at the nearest; it is below 0
// where they overlap.
func (f *Figure) Gap(p Prop, pose string) float64 {
	body, nearest := f.In(f.Pose(pose)), math.Inf(1)
	for _, m := range body.flesh() {
		if m.layer != trunk {
			continue
		}
		s := stroke{m.from.X, m.from.Y, m.to.X, m.to.Y, m.a, m.b}
		for u := 0.0; u <= 1; u += 0.1 {
			x, y := p.At.X+u*(p.To.X-p.At.X), p.At.Y+u*(p.To.Y-p.At.Y)
			nearest = min(nearest, s.outside(p.At.X, y), s.outside(p.To.X, y), s.outside(x, p.At.Y), s.outside(x, p.To.Y))
		}
	}
	return nearest
}

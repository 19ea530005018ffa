package figure

import "time"

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

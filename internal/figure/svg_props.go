package figure

import (
	"fmt"
	"html"
	"math"
	"strings"
)

// frame is the picture that a prop stands in: its edges, where the body is and how
// it is seen.
type frame struct {
	box
	hip    float64
	facing bool
	word   float64 // how high words are
}

// props draws the props of these kinds. Those that come and go do so in motion.
func (d *drawing) props(pose string, b frame, which func(Kind) bool) {
	for n, p := range d.figure.Props {
		if !which(p.Kind) || d.motion == nil && !p.shows(pose) {
			continue
		}
		d.printf(`<g stroke-width="1.6" opacity="%s"`, propOpacity(p, pose))
		d.class(fmt.Sprintf("prop%d", n))
		d.printf(">%s</g>", p.svg(b))
	}
}

func propOpacity(p Prop, pose string) string {
	switch {
	case !p.shows(pose):
		return "0"
	case p.Kind >= Cold:
		return "1"
	}
	return ".6"
}

func (p Prop) svg(b frame) string {
	left, right := min(p.At.X, p.To.X), max(p.At.X, p.To.X)
	low, high := min(p.At.Y, p.To.Y), max(p.At.Y, p.To.Y)
	switch p.Kind {
	case Floor:
		return path(b.left+1, 0, b.right-1, 0)
	case Wall:
		return p.wall(b)
	case Chair:
		return p.chair(b.facing)
	case Bed:
		return solid(left-2, low, left+1.5, high+12, 1) + solid(right-2, low, right+1.5, high, 1) + solid(left, max(high-9, low), right, high-1, 2)
	case Table:
		return solid(left, high-4, right, high, 1) + filled(left+3, low, right-3, high-4, 0.5, ".12") + path((left+right)/2, high-4, (left+right)/2, low) +
			path((left+right)/2-3, high-14, (left+right)/2-3, high-20) + path((left+right)/2+3, high-14, (left+right)/2+3, high-20)
	case Mat:
		return filled(left, low, right, high, 4, ".1")
	case Pillow:
		return filled(left, low, right, high, min(right-left, high-low)/2.2, ".3")
	case Towel:
		return `<g stroke-width="1">` + filled(left, low, right, high, 0.5, ".3") + `</g>`
	case Cold:
		return `<g stroke="#2b7bb9" color="#2b7bb9">` + filled(left, low, right, high, 1.5, ".25") + p.signs(flake) + `</g>`
	case Warm:
		return `<g stroke="#c8501e" color="#c8501e">` + filled(left, low, right, high, 1.5, ".25") + p.signs(waves) + `</g>`
	case Arrow:
		return p.arrow(b.word)
	}
	return ""
}

// wall is solid on the side away from the body.
func (p Prop) wall(b frame) string {
	left, right := b.left, p.At.X
	if b.hip < p.At.X {
		left, right = p.At.X, b.right
	}
	return path(p.At.X, 0, p.At.X, p.At.Y) + solid(left, 0, right, p.At.Y, 0)
}

// chair has its back at At; seen from the front it stands behind the person.
func (p Prop) chair(facing bool) string {
	left, right, seat := min(p.At.X, p.To.X), max(p.At.X, p.To.X), p.At.Y
	out := solid(left, seat-4, right, seat-0.5, 1) + solid(left, 0, left+3, seat-4, 0.5) + solid(right-3, 0, right, seat-4, 0.5)
	switch {
	case p.To.Y <= seat:
		return out
	case facing:
		return out + filled(left, seat, right, p.To.Y, 3, ".2")
	}
	back := p.At.X
	if back == right {
		back -= 3
	}
	return out + solid(back, seat-2, back+3, p.To.Y, 1)
}

// solid is furniture.
func solid(left, low, right, high, round float64) string {
	return strings.Replace(filled(left, low, right, high, round, ".45"), "<rect", `<rect stroke="none"`, 1)
}

func path(ax, ay, bx, by float64) string {
	return fmt.Sprintf(`<path d="M%s %sL%s %s"/>`, number(ax), number(-ay), number(bx), number(-by))
}

func rect(left, low, right, high, round float64) string {
	return fmt.Sprintf(`<rect x="%s" y="%s" width="%s" height="%s" rx="%s"/>`, number(left), number(-high), number(right-left), number(high-low), number(round))
}

func filled(left, low, right, high, round float64, opacity string) string {
	return strings.Replace(rect(left, low, right, high, round), "<rect", `<rect fill="currentColor" fill-opacity="`+opacity+`"`, 1)
}

const signSize = 4.5

// signs stand in the pack along its longer side.
func (p Prop) signs(sign func(x, y float64) string) string {
	dx, dy := p.To.X-p.At.X, p.To.Y-p.At.Y
	n := max(int(max(math.Abs(dx), math.Abs(dy))/(2*signSize)), 1)
	var b strings.Builder
	for i := range n {
		u := (float64(i) + 0.5) / float64(n)
		x, y := p.At.X+dx/2, p.At.Y+dy/2
		if math.Abs(dx) > math.Abs(dy) {
			x = p.At.X + u*dx
		} else {
			y = p.At.Y + u*dy
		}
		b.WriteString(sign(x, y))
	}
	return b.String()
}

// flake is a snowflake.
func flake(x, y float64) string {
	var b strings.Builder
	for angle := 0.0; angle < 180; angle += 60 {
		sin, cos := sincos(angle + 30)
		b.WriteString(path(x-cos*signSize/1.6, y-sin*signSize/1.6, x+cos*signSize/1.6, y+sin*signSize/1.6))
	}
	return b.String()
}

// waves are what rises from something warm.
func waves(x, y float64) string {
	var b strings.Builder
	for _, dx := range []float64{-2.2, 0, 2.2} {
		fmt.Fprintf(&b, `<path d="M%s %sq-1.6 -1.5 0 -3t0 -3"/>`, number(x+dx), number(-y+3))
	}
	return b.String()
}

func (p Prop) arrow(word float64) string {
	angle := math.Atan2(p.To.Y-p.At.Y, p.To.X-p.At.X) * 180 / math.Pi
	out := path(p.At.X, p.At.Y, p.To.X, p.To.Y)
	for _, side := range []float64{150, -150} {
		sin, cos := sincos(angle + side)
		out += path(p.To.X, p.To.Y, p.To.X+5*cos, p.To.Y+5*sin)
	}
	return `<g stroke-width="2.4">` + out + `</g>` + p.word(word)
}

// word is what the arrow says.
func (p Prop) word(high float64) string {
	if p.Says == "" {
		return ""
	}
	w := p.wordBox(high)
	return fmt.Sprintf(`<text x="%s" y="%s" style="font:700 %spx sans-serif;text-anchor:middle" fill="currentColor" stroke="none">%s</text>`,
		number((w.left+w.right)/2), number(-w.bottom-0.22*high), number(high), html.EscapeString(p.Says))
}

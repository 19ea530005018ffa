package figure

import (
	"math"
	"slices"
	"time"
)

// Kind is what a prop is.
type Kind int

// The props. A rectangle lies between Prop.At and Prop.To.
const (
	Floor  Kind = iota + 1 // the line y = 0
	Wall                   // the line x = At.X; At.Y is its height. The body stays on one side of it
	Chair                  // a seat at At.Y from At.X to To.X, its back at At.X up to To.Y (no back if To.Y is At.Y); from the front behind the person
	Bed                    // a mattress on legs with a board at the left, seen from the side
	Mat                    // the outline of a rectangle: a bed seen from above
	Table                  // a worktop at To.Y from At.X to To.X, on a cupboard
	Pillow                 // a soft rectangle
	Towel                  // a thin layer between a pack and the skin
	Cold                   // a cold pack
	Warm                   // a warm one
	Arrow                  // points from At to To
)

var kinds = [...]string{Floor: "floor", Wall: "wall", Chair: "chair", Bed: "bed", Mat: "mat", Table: "table", Pillow: "pillow", Towel: "towel", Cold: "cold", Warm: "warm", Arrow: "arrow"}

// Kinds are the words for props in content.
func Kinds() []string { return kinds[1:] }

// KindNamed is the prop of this name, zero if there is none.
func KindNamed(name string) Kind { return Kind(slices.Index(kinds[1:], name) + 1) }

func (k Kind) String() string { return kinds[k] }

// Prop is something around the body.
type Prop struct {
	Kind   Kind
	At, To Point
	During []string // poses; empty: always
	Says   string   // a word at the tail of an arrow; beside one that points up or down
}

// way is where an arrow points.
type way int

const (
	rightward way = iota
	leftward
	upward
	downward
)

func (p Prop) way() way {
	dx, dy := p.To.X-p.At.X, p.To.Y-p.At.Y
	switch {
	case math.Abs(dx) > math.Abs(dy) && dx > 0:
		return rightward
	case math.Abs(dx) > math.Abs(dy):
		return leftward
	case dy > 0:
		return upward
	}
	return downward
}

// How high a word in the picture is, in units.
const (
	wordInCells = 8.0
	wordOnPaper = 0.105 // of the height of the picture, but not less than in cells
	largestWord = 11.0
)

// wordBox is where the word of an arrow stands, if it is so high.
func (p Prop) wordBox(high float64) box {
	wide := float64(len(p.Says)) * high * 0.63
	switch p.way() {
	case rightward:
		return box{p.At.X - 3 - wide, p.At.Y - high/2, p.At.X - 3, p.At.Y + high/2}
	case leftward:
		return box{p.At.X + 3, p.At.Y - high/2, p.At.X + 3 + wide, p.At.Y + high/2}
	}
	end := max(p.At.Y, p.To.Y)
	return box{p.At.X + 4, end - high, p.At.X + 4 + wide, end}
}

// shows says whether the prop is there while the body goes to, or stays in, a
// pose.
func (p Prop) shows(pose string) bool { return len(p.During) == 0 || slices.Contains(p.During, pose) }

func (f *Figure) has(k Kind) bool {
	return slices.ContainsFunc(f.Props, func(p Prop) bool { return p.Kind == k })
}

// box is a rectangle.
type box struct{ left, bottom, right, top float64 }

func (b *box) include(x, y, r float64) {
	b.left, b.right = min(b.left, x-r), max(b.right, x+r)
	b.bottom, b.top = min(b.bottom, y-r), max(b.top, y+r)
}

func (b box) width() float64  { return b.right - b.left }
func (b box) height() float64 { return b.top - b.bottom }

const wallThickness = 8

const samples = 60 // of a round, to see how far it reaches

// wordHeight is how high words are on paper: legible in a small picture of somebody
// who stands.
func (f *Figure) wordHeight() float64 {
	return min(max(f.bounds(0).height()*wordOnPaper, wordInCells), largestWord)
}

// bounds holds the body throughout the round, and all props, with words that are so
// high.
func (f *Figure) bounds(word float64) box {
	first := f.In(&f.Poses[0])
	out := box{first.Hip.X, first.Hip.Y, first.Hip.X, first.Hip.Y}
	for n := range samples {
		b := f.At(f.Length() * time.Duration(n) / samples)
		out.body(&b)
	}
	for _, p := range f.Poses {
		b := f.In(&p)
		out.body(&b)
	}
	for _, p := range f.Props {
		switch p.Kind {
		case Floor:
			out.bottom = min(out.bottom, 0)
		case Wall:
			out.include(p.At.X, 0, wallThickness)
			out.include(p.At.X, p.At.Y, 0)
		case Chair, Bed, Table, Mat, Pillow, Towel, Cold, Warm, Arrow:
			out.include(p.At.X, p.At.Y, 1)
			out.include(p.To.X, p.To.Y, 1)
			if p.Says != "" {
				w := p.wordBox(word)
				out.include(w.left, w.bottom, 0)
				out.include(w.right, w.top, 0)
			}
		}
	}
	return out
}

func (b *box) body(body *Body) {
	for bone := range Bones {
		r := anatomy[bone].radius
		start, end := body.Start(bone), body.Ends[bone]
		if bone == Neck {
			b.include(end.X, end.Y, headRadius)
			continue
		}
		b.include(start.X, start.Y, r)
		b.include(end.X, end.Y, r)
	}
}

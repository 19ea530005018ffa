package figure

import (
	"math"
	"strings"
	"time"
)

// Part says what a cell shows, so that a terminal can set it off.
type Part byte

// The parts; zero is nothing.
const (
	ThePerson Part = iota + 1
	TheProps
	ThePack // cold or warm
	TheWord // at an arrow
)

// Cell is one character of a drawing.
type Cell struct {
	Rune rune
	Part Part
}

// Glyphs are the characters to draw with.
type Glyphs int

const (
	Braille Glyphs = iota // dots, eight to a cell
	ASCII                 // for terminals without Unicode
)

// Grid is a drawing in cells, row by row.
type Grid [][]Cell

// Lines are the rows as text, without blanks at their ends.
func (g Grid) Lines() []string {
	var out []string
	for _, row := range g {
		var line strings.Builder
		for _, c := range row {
			line.WriteRune(c.Rune)
		}
		out = append(out, strings.TrimRight(line.String(), " "))
	}
	return out
}

// Draw is the figure at t after the beginning of the first round, in width times
// height cells. The scale is the same throughout the round.
func (f *Figure) Draw(t time.Duration, width, height int, glyphs Glyphs) Grid {
	return f.draw(f.At(t), f.Now(t).Phase.To, width, height, glyphs)
}

// DrawPose is one pose, in the same scale as Draw.
func (f *Figure) DrawPose(id string, width, height int, glyphs Glyphs) Grid {
	return f.draw(f.In(f.Pose(id)), id, width, height, glyphs)
}

func (f *Figure) draw(body Body, pose string, width, height int, glyphs Glyphs) Grid {
	width, height = max(width, 1), max(height, 1)
	p := newPlot(f, width, height, glyphs)
	p.facing = body.facing
	p.hip, _ = p.cell(body.Hip.X, 0)
	for _, prop := range f.Props {
		if prop.shows(pose) && prop.Kind < Cold {
			p.prop(prop)
		}
	}
	p.body(&body)
	for _, prop := range f.Props {
		if prop.shows(pose) && prop.Kind >= Cold {
			p.prop(prop)
		}
	}
	return p.grid
}

// plot is a grid that is being drawn.
type plot struct {
	grid   Grid
	glyphs Glyphs
	scale  float64 // dots to a unit
	left   float64 // dots to the left of x = 0
	base   float64 // the row of dots at y = 0
	facing bool
	hip    int // the column of the hip
}

// newPlot fits the figure into the cells, in the middle and on the ground. A
// floor takes the last row.
func newPlot(f *Figure, width, height int, glyphs Glyphs) *plot {
	p := &plot{grid: make(Grid, height), glyphs: glyphs}
	for n := range p.grid {
		p.grid[n] = make([]Cell, width)
		for i := range p.grid[n] {
			p.grid[n][i].Rune = ' '
		}
	}
	b, rows := f.bounds(wordInCells), height
	if f.has(Floor) && height > 1 {
		rows--
		b.bottom = 0
	}
	p.scale = min(float64(width*2-1)/b.width(), float64(rows*4-1)/b.height())
	p.left = (float64(width*2-1)-b.width()*p.scale)/2 - b.left*p.scale
	p.base = float64(rows*4-1) + b.bottom*p.scale
	return p
}

// dot is the place of a dot; cell is the cell that it lies in.
func (p *plot) dot(x, y float64) (float64, float64) { return p.left + x*p.scale, p.base - y*p.scale }

func (p *plot) cell(x, y float64) (column, row int) {
	dx, dy := p.dot(x, y)
	return int(math.Floor((dx + 0.5) / 2)), int(math.Floor((dy + 0.5) / 4))
}

// put writes a character, if it is within the grid.
func (p *plot) put(column, row int, r rune, part Part) {
	if row >= 0 && row < len(p.grid) && column >= 0 && column < len(p.grid[row]) {
		p.grid[row][column] = Cell{r, part}
	}
}

// body draws the person: what is far first.
func (p *plot) body(body *Body) {
	d := newDots(len(p.grid[0])*2, len(p.grid)*4)
	flesh := body.flesh()
	lines := p.glyphs == ASCII && p.scale < slender
	for _, l := range []layer{farLimb, trunk, nearLeg, head, nearArm} {
		if l == head {
			if p.glyphs == ASCII {
				d.bare(p.skull(body))
			} else {
				d.head(p.skull(body))
			}
			continue
		}
		for _, m := range flesh {
			if m.layer == l && (l == trunk || l == nearLeg || !lines) {
				d.paint(l, p.stroke(m), !m.grown && (l != nearArm || body.facing || p.scale >= slender))
			}
		}
	}
	if lines {
		p.limbs(body, farLimb)
	}
	for row := range p.grid {
		for column := range p.grid[row] {
			if r, n := d.glyph(column, row, p.glyphs); n > 0 && (n > few || !hard(p.grid[row][column])) {
				p.put(column, row, r, ThePerson)
			} else if p.within(body.Ends[Neck], column, row) {
				p.put(column, row, ' ', ThePerson)
			}
		}
	}
	if lines {
		p.limbs(body, nearArm)
	}
	if p.glyphs == ASCII {
		p.round(body)
	}
}

// limbs draws those of a layer as lines.
func (p *plot) limbs(body *Body, l layer) {
	for bone := range Bones {
		if body.layer(bone) == l {
			p.slope(body.Start(bone), body.Ends[bone], l)
		}
	}
}

// few dots of a person hide no furniture.
const few = 3

// hard says whether a cell is furniture, and nothing to sink into.
func hard(c Cell) bool { return c.Part == TheProps && !strings.ContainsRune("▓░%.", c.Rune) }

// within says whether the middle of a cell lies in the head.
func (p *plot) within(head Space, column, row int) bool {
	x, y := p.dot(head.X, head.Y)
	return math.Hypot(float64(column*2)+0.5-x, float64(row*4)+1.5-y) < headRadius*p.scale
}

// stroke is a part of the body in dots. Where the picture is small the body is drawn
// stouter, so that it keeps its form; arms are not, so that they do not hide it.
func (p *plot) stroke(m mass) stroke {
	stout := min(max(1.5-0.7*p.scale, 0.85), 1.22) * p.scale
	if m.layer == nearArm {
		stout = 0.85 * p.scale
	}
	ax, ay := p.dot(m.from.X, m.from.Y)
	bx, by := p.dot(m.to.X, m.to.Y)
	return stroke{ax, ay, bx, by, max(m.a*stout, 0.7), max(m.b*stout, 0.7)}
}

func (p *plot) skull(body *Body) skull {
	h, n := body.Ends[Neck], body.Ends[Nose]
	out := skull{r: headRadius * p.scale}
	out.x, out.y = p.dot(h.X, h.Y)
	out.noseX, out.noseY = p.dot(n.X, n.Y)
	face, seen := body.face()
	out.faceX, out.faceY = p.dot(face.X, face.Y)
	out.faced = seen
	return out
}

// flat says that the belly does not show: it leans out of the picture.
func (b *Body) flat() bool { return b.Dirs[Belly].Lean > 60 }

package figure

import "math"

// strokes of props: box-drawing characters and what stands for them in ASCII.
var plain = map[rune]rune{
	'▔': '=', '┃': '|', '━': '=', '─': '-', '│': '|', '┌': '+', '┐': '+', '└': '+', '┘': '+', '▒': ':', '░': '.', '▓': '%', '█': '#', '▀': '=', '▄': '_',
	'◄': '<', '►': '>', '▲': '^', '▼': 'v',
}

func (p *plot) mark(column, row int, r rune, part Part) {
	if p.glyphs == ASCII && plain[r] != 0 {
		r = plain[r]
	}
	p.put(column, row, r, part)
}

// prop draws one prop. Lines lie on the cells that hold them.
func (p *plot) prop(prop Prop) {
	left, bottom := p.cell(prop.At.X, prop.At.Y)
	right, top := p.cell(prop.To.X, prop.To.Y)
	_, ground := p.cell(0, 0)
	switch prop.Kind {
	case Floor:
		for column := range p.grid[0] {
			p.mark(column, len(p.grid)-1, '▔', TheProps)
		}
	case Wall:
		p.wall(left, ground)
	case Chair:
		p.chair(prop, left, right, top, ground)
	case Bed:
		p.bed(prop, left, right, ground)
	case Table:
		p.table(left, right, p.surface(prop.To.Y), ground)
	case Mat:
		p.outline(min(left, right), min(top, bottom), max(left, right), max(top, bottom))
	case Pillow:
		p.fill(left, bottom, right, top, '▓', TheProps)
	case Towel:
		p.fill(left, bottom, right, top, '░', TheProps)
	case Cold:
		p.fill(left, bottom, right, top, '*', ThePack)
	case Warm:
		p.fill(left, bottom, right, top, '~', ThePack)
	case Arrow:
		p.arrow(prop)
	}
}

// surface is the first row below a height: what stands on it is in the rows above.
func (p *plot) surface(y float64) int {
	_, dy := p.dot(0, y)
	return int(math.Round((dy + 0.5) / 4))
}

func (p *plot) across(left, right, row int, r rune) {
	for column := min(left, right); column <= max(left, right); column++ {
		p.mark(column, row, r, TheProps)
	}
}

func (p *plot) upright(column, top, bottom int, r rune) {
	for row := top; row <= bottom; row++ {
		p.mark(column, row, r, TheProps)
	}
}

// wall is solid on the side away from the body.
func (p *plot) wall(column, ground int) {
	away := -1
	if p.hip < column {
		away = 1
	}
	p.upright(column, 0, ground, '┃')
	p.fill(column+away, ground, column+2*away, 0, '▒', TheProps)
}

// chair has its back, if any, on the side of left; seen from the front it stands
// behind the person.
func (p *plot) chair(prop Prop, left, right, top, ground int) {
	seat := p.surface(prop.At.Y)
	if p.facing && prop.To.Y > prop.At.Y {
		p.outline(min(left, right), top, max(left, right), seat)
	}
	p.upright(left, seat+1, ground, '┃')
	p.upright(right, seat+1, ground, '┃')
	if prop.To.Y > prop.At.Y {
		p.upright(left, top, seat, '┃')
	}
	p.across(left, right, seat, '▀')
}

// bed is a mattress on legs, with a board at the left end.
func (p *plot) bed(prop Prop, left, right, ground int) {
	top := p.surface(prop.To.Y)
	thick := max(int(math.Round(min(9, prop.To.Y-prop.At.Y)*p.scale/4)), 1)
	p.fill(left, top+thick-1, right, top, '▒', TheProps)
	p.upright(left, max(top-2, 0), ground, '┃')
	p.upright(right, top, ground, '┃')
}

// table is a worktop on a cupboard.
func (p *plot) table(left, right, top, ground int) {
	p.outline(left+1, top, right-1, ground)
	p.upright((left+right)/2, top, ground, '│')
	p.across(left, right, top, '▀')
}

func (p *plot) outline(left, top, right, bottom int) {
	p.across(left, right, top, '─')
	p.across(left, right, bottom, '─')
	p.upright(left, top, bottom, '│')
	p.upright(right, top, bottom, '│')
	p.mark(left, top, '┌', TheProps)
	p.mark(right, top, '┐', TheProps)
	p.mark(left, bottom, '└', TheProps)
	p.mark(right, bottom, '┘', TheProps)
}

func (p *plot) fill(left, bottom, right, top int, r rune, part Part) {
	for row := min(top, bottom); row <= max(top, bottom); row++ {
		for column := min(left, right); column <= max(left, right); column++ {
			p.mark(column, row, r, part)
		}
	}
}

// arrow is a head with a short line behind it, and its word behind that.
func (p *plot) arrow(prop Prop) {
	column, row := p.cell(prop.To.X, prop.To.Y)
	tail, tailRow := p.cell(prop.At.X, prop.At.Y)
	switch prop.way() {
	case rightward:
		p.across(tail, column, row, '─')
		p.mark(column, row, '►', TheProps)
		p.word(prop.Says, tail-len(prop.Says)-1, row)
	case leftward:
		p.across(tail, column, row, '─')
		p.mark(column, row, '◄', TheProps)
		p.word(prop.Says, tail+2, row)
	case upward:
		p.upright(column, row, tailRow, '│')
		p.mark(column, row, '▲', TheProps)
		p.word(prop.Says, column+2, row)
	case downward:
		p.upright(column, tailRow, row, '│')
		p.mark(column, row, '▼', TheProps)
		p.word(prop.Says, column+2, tailRow)
	}
}

// word writes a word from a cell on. Where there is no room for all of it between
// what is drawn, it is left out.
func (p *plot) word(says string, column, row int) {
	column = max(min(column, len(p.grid[0])-len(says)), 0)
	for n := range says {
		if row < 0 || row >= len(p.grid) || column+n >= len(p.grid[row]) || p.grid[row][column+n].Part != 0 {
			return
		}
	}
	for n, r := range says {
		p.put(column+n, row, r, TheWord)
	}
}

package figure

import "math"

// strokes of props: box-drawing characters and what stands for them in ASCII.
var plain = map[rune]rune{
	'▔': '=', '┃': '|', '─': '-', '│': '|', '┌': '+', '┐': '+', '└': '+', '┘': '+', '▒': ':', '░': '.', '█': '#',
	'←': '<', '→': '>', '↑': '^', '↓': 'v', '❄': '*', '≋': '~',
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
		p.upright(left, 0, ground, '┃')
	case Chair:
		p.chair(left, bottom, right, top, ground)
	case Bed:
		p.across(left, right, top, '─')
		p.upright(left, top+1, ground, '│')
		p.upright(right, top+1, ground, '│')
		p.mark(left, top, '┌', TheProps)
		p.mark(right, top, '┐', TheProps)
	case Table:
		p.across(left, right, top, '─')
		p.upright((left+right)/2, top+1, ground, '│')
	case Mat:
		p.outline(min(left, right), min(top, bottom), max(left, right), max(top, bottom))
	case Pillow:
		p.fill(left, bottom, right, top, '▒', TheProps)
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

// chair has its back, if any, on the side of left.
func (p *plot) chair(left, seat, right, top, ground int) {
	p.across(left, right, seat, '─')
	p.upright(left, top, ground, '│')
	p.upright(right, seat+1, ground, '│')
	corner := '┐'
	if right < left {
		corner = '┌'
	}
	p.mark(right, seat, corner, TheProps)
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

// arrow is a head with a short line behind it.
func (p *plot) arrow(prop Prop) {
	dx, dy := prop.To.X-prop.At.X, prop.To.Y-prop.At.Y
	column, row := p.cell(prop.To.X, prop.To.Y)
	tail, tailRow := p.cell(prop.At.X, prop.At.Y)
	switch {
	case math.Abs(dx) > math.Abs(dy) && dx > 0:
		p.across(tail, column, row, '─')
		p.mark(column, row, '→', TheProps)
	case math.Abs(dx) > math.Abs(dy):
		p.across(tail, column, row, '─')
		p.mark(column, row, '←', TheProps)
	case dy > 0:
		p.upright(column, row, tailRow, '│')
		p.mark(column, row, '↑', TheProps)
	default:
		p.upright(column, tailRow, row, '│')
		p.mark(column, row, '↓', TheProps)
	}
}

package screens

import (
	"fmt"
	"html"
	"slices"
	"strings"

	uv "github.com/charmbracelet/ultraviolet"
	"github.com/charmbracelet/x/ansi"
)

// A picture is what stands in the cells of a terminal, as SVG. Its letters stay letters;
// the dots of a figure are drawn, because not every font has them.

// glyph is a cell: a letter and how it looks.
type glyph struct {
	letter string
	class  string // of the style sheet; empty: usual
	line   string // the colour of the line below, as a class; empty: none
}

// frame is a screen, row by row.
type frame [][]glyph

// Frame is what stands on the screen now.
func (x *Term) Frame() frame {
	x.mu.Lock()
	defer x.mu.Unlock()
	out := make(frame, x.em.Height())
	for y := range out {
		out[y] = make([]glyph, x.em.Width())
		for at := range out[y] {
			out[y][at] = glyphOf(x.em.CellAt(at, y))
		}
	}
	return out
}

func glyphOf(c *uv.Cell) glyph {
	if c == nil || c.Content == "" {
		return glyph{letter: " "}
	}
	g := glyph{letter: c.Content}
	var classes []string
	if color, ok := c.Style.Fg.(ansi.BasicColor); ok {
		classes = append(classes, map[ansi.BasicColor]string{ansi.Red: "r", ansi.Green: "g", ansi.Yellow: "y", ansi.Cyan: "c"}[color])
	} else if c.Style.Fg != nil {
		classes = append(classes, "unknown")
	}
	if c.Style.Attrs&uv.AttrFaint != 0 {
		classes = append(classes, "f")
	}
	if c.Style.Underline != 0 {
		g.line = strings.Join(classes, " ") + " l"
	}
	if c.Style.Attrs&uv.AttrBold != 0 {
		classes = append(classes, "b")
	}
	if g.class = strings.Join(classes, " "); g.letter == " " {
		g.class = ""
	}
	return g
}

// The size of a cell.
const (
	cellWide, cellHigh = 8.4, 18.0
	edge               = 14.0 // around all
)

// palettes are the colours that a terminal shows the base colours in.
var palettes = map[string]string{
	"dark":  ":root{--bg:#16181a;--fg:#dcdcd8;--r:#ff6b66;--g:#67d367;--y:#e3c341;--c:#4fd2e0}",
	"light": ":root{--bg:#fdfdfb;--fg:#1c1c1c;--r:#c2130e;--g:#0c7a16;--y:#7d6600;--c:#00727f}",
}

// style is the sheet of a picture: in one palette, or in that of whoever looks.
func style(palette string) string {
	colours := palettes[palette]
	if palette == "" {
		colours = palettes["dark"] + "@media(prefers-color-scheme:light){" + palettes["light"] + "}"
	}
	return colours + `rect.s{fill:var(--bg);stroke:#80808066}text{font:14px ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;fill:var(--fg);white-space:pre}` +
		`path{stroke:var(--fg);fill:none}path.d{stroke-width:3;stroke-linecap:round;stroke-dasharray:0 4.2}path.l{stroke-width:1.6}` +
		`text.r{fill:var(--r)}text.g{fill:var(--g)}text.y{fill:var(--y)}text.c{fill:var(--c)}path.r{stroke:var(--r)}path.c{stroke:var(--c)}.f{opacity:.5}.b{font-weight:700}`
}

// SVG is a picture that moves through frames, each for so many seconds. says is what it
// shows, for who cannot see it.
func (frames movie) SVG(palette, title, says string) string {
	w, h := len(frames.frames[0][0]), len(frames.frames[0])
	wide, high := float64(w)*cellWide+2*edge, float64(h)*cellHigh+2*edge
	var b strings.Builder
	fmt.Fprintf(&b, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %.4g %.4g" width="%.4g" height="%.4g" role="img" aria-labelledby="t d">`+"\n", wide, high, wide, high)
	fmt.Fprintf(&b, "<title id=\"t\">%s</title><desc id=\"d\">%s</desc>\n<style>%s%s</style>\n", html.EscapeString(title), html.EscapeString(says), style(palette), frames.motion())
	fmt.Fprintf(&b, `<rect class="s" x=".5" y=".5" width="%.4g" height="%.4g" rx="8"/>`+"\n", wide-1, high-1)
	still := frames.still()
	draw(&b, still)
	if len(frames.frames) > 1 {
		for n, f := range frames.frames {
			fmt.Fprintf(&b, `<g class="m m%d">`+"\n", n)
			draw(&b, without(f, still))
			b.WriteString("</g>\n")
		}
	}
	b.WriteString("</svg>\n")
	return b.String()
}

// movie is what a screen shows one after the other.
type movie struct {
	frames []frame
	each   float64 // seconds
}

// motion shows one frame after the other; the first alone to who wants nothing to move.
func (frames movie) motion() string {
	n := len(frames.frames)
	if n < 2 {
		return ""
	}
	var b strings.Builder
	fmt.Fprintf(&b, ".m{visibility:hidden}.m0{visibility:visible}@media(prefers-reduced-motion:no-preference){.m{animation:m %.4gs step-end infinite}@keyframes m{0%%{visibility:visible}%.5g%%{visibility:hidden}}", float64(n)*frames.each, 100/float64(n))
	for at := range n {
		fmt.Fprintf(&b, ".m%d{animation-delay:%.4gs}", at, float64(at-n)*frames.each)
	}
	return b.String() + "}"
}

// still is what is the same in all frames. The rest is blank.
func (frames movie) still() frame {
	var out frame
	for y, row := range frames.frames[0] {
		out = append(out, slices.Clone(row))
		for x := range row {
			for _, f := range frames.frames[1:] {
				if f[y][x] != row[x] {
					out[y][x] = glyph{}
				}
			}
		}
	}
	return out
}

// without is a frame without what is drawn already.
func without(f, drawn frame) frame {
	var out frame
	for y, row := range f {
		out = append(out, slices.Clone(row))
		for x := range row {
			if drawn[y][x] != (glyph{}) {
				out[y][x] = glyph{}
			}
		}
	}
	return out
}

// draw draws the cells that are not blank.
func draw(b *strings.Builder, f frame) {
	dots := map[string]*strings.Builder{}
	for y, row := range f {
		for from := 0; from < len(row); {
			to := from + 1
			for to < len(row) && alike(row[from], row[to]) {
				to++
			}
			drawRun(b, dots, row[from:to], from, y)
			from = to
		}
	}
	for _, class := range inOrder(dots) {
		fmt.Fprintf(b, `<path class="%s" d="%s"/>`+"\n", strings.TrimSpace("d "+class), dots[class])
	}
}

// alike says whether cells are drawn together.
func alike(a, b glyph) bool {
	return a.class == b.class && a.line == b.line && dotted(a) == dotted(b)
}

func dotted(g glyph) bool { return g.letter >= "\u2800" && g.letter <= "\u28ff" }

// drawRun draws cells of one look.
func drawRun(b *strings.Builder, dots map[string]*strings.Builder, run []glyph, x, y int) {
	left, top := edge+float64(x)*cellWide, edge+float64(y)*cellHigh
	if run[0].line != "" {
		fmt.Fprintf(b, `<path class="%s" d="M%.5g %.5gh%.5g"/>`+"\n", strings.TrimSpace(run[0].line), left, top+15.5, float64(len(run))*cellWide)
	}
	if dotted(run[0]) {
		to := dots[run[0].class]
		if to == nil {
			to = &strings.Builder{}
			dots[run[0].class] = to
		}
		drawDots(to, run, left, top)
		return
	}
	text := ""
	for _, g := range run {
		text += either(g.letter, " ")
	}
	words := strings.TrimRight(text, " ")
	lead := len(words) - len(strings.TrimLeft(words, " "))
	if words = words[lead:]; words == "" {
		return
	}
	class := ""
	if c := run[lead].class; c != "" {
		class = fmt.Sprintf(` class="%s"`, c)
	}
	fmt.Fprintf(b, `<text%s x="%.5g" y="%.5g" textLength="%.5g">%s</text>`+"\n", class, left+float64(lead)*cellWide, top+13, float64(len([]rune(words)))*cellWide, html.EscapeString(words))
}

// bits are those of a letter of dots, by row and column.
var bits = [4][2]rune{{0x01, 0x08}, {0x02, 0x10}, {0x04, 0x20}, {0x40, 0x80}}

// drawDots draws the dots of letters, those beside each other with one stroke.
func drawDots(to *strings.Builder, run []glyph, left, top float64) {
	for row, pair := range bits {
		for at := 0; at < 2*len(run); {
			long := 0
			for at+long < 2*len(run) && []rune(run[(at+long)/2].letter)[0]&pair[(at+long)%2] != 0 {
				long++
			}
			if long > 0 {
				fmt.Fprintf(to, "M%.5g %.5gh%.4g", left+2.1+4.2*float64(at), top+2.25+4.5*float64(row), 4.2*float64(long-1)+.01)
			}
			at += long + 1
		}
	}
}

package figure

import (
	"fmt"
	"html"
	"math"
	"strconv"
	"strings"
)

// SVG is the key poses side by side, at rest: for paper, and wherever nothing
// should move. Title names the move; the description is the figure's own words.
func (f *Figure) SVG(title string) string {
	b := f.bounds(f.wordHeight()).padded()
	d := f.document(title, "still")
	d.open(b.left, -b.top, b.width()*float64(len(f.Key)), b.height())
	for n, id := range f.Key {
		body := f.In(f.Pose(id))
		d.printf(`<g transform="translate(%s 0)">`, number(float64(n)*b.width()))
		d.scene(&body, id, b)
		d.printf("</g>")
	}
	return d.close()
}

// SVGPose is one pose, at rest.
func (f *Figure) SVGPose(title, id string) string {
	b, body := f.bounds(f.wordHeight()).padded(), f.In(f.Pose(id))
	d := f.document(title, id)
	d.open(b.left, -b.top, b.width(), b.height())
	d.scene(&body, id, b)
	return d.close()
}

func (b box) padded() box { return box{b.left - 3, b.bottom - 3, b.right + 3, b.top + 3} }

// drawing is an SVG document being written. Its ids and classes begin with name,
// so that many fit on one page.
type drawing struct {
	strings.Builder
	figure *Figure
	title  string
	name   string
	motion *motion // nil: at rest
}

func (f *Figure) document(title, variant string) *drawing {
	return &drawing{figure: f, title: title, name: "fig-" + f.ID + "-" + variant}
}

func (d *drawing) printf(format string, args ...any) { fmt.Fprintf(d, format, args...) }

// number is short enough for a picture.
func number(x float64) string {
	return strconv.FormatFloat(math.Round(x*100)/100+0, 'f', -1, 64)
}

func (d *drawing) open(x, y, width, height float64) {
	d.printf(`<svg xmlns="http://www.w3.org/2000/svg" class="figure" viewBox="%s %s %s %s" role="img" aria-labelledby="%[5]s-title %[5]s-desc" fill="none" stroke="currentColor" stroke-linecap="round" stroke-linejoin="round">`,
		number(x), number(y), number(width), number(height), d.name)
	d.printf(`<title id="%[1]s-title">%[2]s</title><desc id="%[1]s-desc">%[3]s</desc>`, d.name, html.EscapeString(d.title), html.EscapeString(d.figure.Says))
}

func (d *drawing) close() string {
	d.printf("</svg>\n")
	return d.String()
}

// layers are drawn in this order; what is far is fainter.
var layers = []struct {
	layer   layer
	opacity string
}{{farLimb, ".65"}, {trunk, "1"}, {nearLeg, "1"}, {head, "1"}, {nearArm, "1"}}

// scene is everything in a pose, or in motion from it.
func (d *drawing) scene(body *Body, pose string, b box) {
	in := frame{b, body.Hip.X, body.facing, d.figure.wordHeight()}
	d.props(pose, in, func(k Kind) bool { return k < Cold })
	for _, l := range layers {
		if !d.drawn(hip, l.layer, body) {
			continue
		}
		d.printf(`<g stroke="none" opacity="%s">`, l.opacity)
		d.group("hip", place{x: body.Hip.X, y: -body.Hip.Y})
		d.chains(hip, l.layer, body)
		d.printf("</g></g>")
	}
	d.props(pose, in, func(k Kind) bool { return k >= Cold })
}

// drawn says whether a bone, or one that hangs on it, belongs to a layer.
func (d *drawing) drawn(bone Bone, l layer, body *Body) bool {
	if bone != hip && layerOf(body, bone) == l && d.visible(bone, body) {
		return true
	}
	for child := range Bones {
		if anatomy[child].parent == bone && d.drawn(child, l, body) {
			return true
		}
	}
	return false
}

// layerOf is where the bone is drawn: the nose carries the head.
func layerOf(body *Body, bone Bone) layer {
	if bone == Nose {
		return head
	}
	return body.layer(bone)
}

// visible leaves out a belly that never shows.
func (d *drawing) visible(bone Bone, body *Body) bool {
	return bone != Belly || !body.flat() || d.motion != nil && d.motion.bulges
}

// chains draws the bones that hang on a joint, each in a group that turns around
// its beginning.
func (d *drawing) chains(joint Bone, l layer, body *Body) {
	for bone := range Bones {
		if anatomy[bone].parent != joint || !d.drawn(bone, l, body) {
			continue
		}
		d.group(bone.String(), body.hinge(bone))
		if layerOf(body, bone) == l && d.visible(bone, body) {
			d.bone(bone, body)
		}
		d.chains(bone, l, body)
		d.printf("</g>")
	}
}

// place is where a group lies in the group around it.
type place struct{ x, y, turn float64 }

// hinge is where a bone begins at the end of its parent, and how it turns there.
func (b *Body) hinge(bone Bone) place {
	p := anatomy[bone].parent
	if p == hip {
		return place{turn: -b.Dirs[bone].Angle}
	}
	return place{x: b.drawn(p), turn: -turn(b.Dirs[p].Angle, b.Dirs[bone].Angle)}
}

// drawn is how long the bone looks.
func (b *Body) drawn(bone Bone) float64 {
	_, flat := sincos(b.Dirs[bone].Lean)
	return anatomy[bone].length * max(flat, 0)
}

func (d *drawing) group(part string, at place) {
	d.printf(`<g transform="translate(%s %s) rotate(%s)"`, number(at.x), number(at.y), number(at.turn))
	d.class(part)
	d.printf(">")
}

// class marks what moves.
func (d *drawing) class(part string) {
	if d.motion != nil && d.motion.moves(part) {
		d.printf(` class="%s-%s"`, d.name, part)
	}
}

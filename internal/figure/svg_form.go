package figure

import "fmt"

// Colours of the person that stand out from a light page and from a dark one.
const (
	skin     = "#c8875a"
	hair     = "#7d5238"
	shirt    = "#2f8f86"
	sleeve   = "#43aaa0"
	trousers = "#5f6f99"
	shoe     = "#94614a"
)

var colours = [Bones]string{
	LowBack: trousers, MidBack: shirt, UpperBack: shirt, Neck: skin, Nose: skin, Belly: shirt,
	NearCollar: shirt, NearArm: sleeve, NearForearm: skin, FarCollar: shirt, FarArm: sleeve, FarForearm: skin,
	NearPelvis: trousers, NearThigh: trousers, NearShin: trousers, NearFoot: shoe,
	FarPelvis: trousers, FarThigh: trousers, FarShin: trousers, FarFoot: shoe,
}

// bone draws what hangs on one bone, along the x axis.
func (d *drawing) bone(bone Bone, body *Body) {
	long, full := body.drawn(bone), anatomy[bone].length
	if bone == Nose {
		d.head(body)
		return
	}
	stretch := 1.0
	if d.moves(bone.String() + "-shape") {
		long, stretch = full, long/full
	}
	d.printf(`<g fill="%s"`, colours[bone])
	if stretch != 1 {
		d.printf(` transform="scale(%s 1)"`, number(stretch))
	}
	d.class(bone.String() + "-shape")
	d.printf(">")
	d.outline(bone, body, long)
	d.printf("</g>")
}

func (d *drawing) moves(part string) bool { return d.motion != nil && d.motion.moves(part) }

// outline is the form of a bone.
func (d *drawing) outline(bone Bone, body *Body, long float64) {
	a := anatomy[bone]
	switch bone {
	case LowBack, MidBack, UpperBack:
		back, front := body.girth(int(bone))
		endBack, endFront := body.girth(int(bone) + 1)
		d.tapered(long, back, front, endBack, endFront)
	case Belly:
		d.tapered(long, a.top, a.top, bellyRadius, bellyRadius)
	case NearFoot, FarFoot:
		d.foot(body, long, a.top, a.radius)
	case NearForearm, FarForearm:
		d.tapered(long, a.top, a.top, a.radius, a.radius)
		d.printf(`<circle cx="%s" r="%s"/>`, number(long), number(handRadius))
	default:
		d.tapered(long, a.top, a.top, a.radius, a.radius)
	}
	if side := map[Bone]float64{NearPelvis: 1, FarPelvis: -1}[bone]; side != 0 && body.behind {
		d.printf(`<circle cx="%s" cy="%s" r="5.2" fill="#000" fill-opacity=".2"/>`, number(long), number(3*side))
	}
}

// tapered is a form with round ends around the line of a bone: how far it reaches
// to the back and to the front of it, where it begins and where it ends.
func (d *drawing) tapered(long, back, front, endBack, endFront float64) {
	r, end := (back+front)/2, (endBack+endFront)/2
	d.printf(`<path d="M0 %[2]sL%[1]s %[3]sA%[4]s %[4]s 0 0 1 %[1]s %[5]sL0 %[6]sA%[7]s %[7]s 0 0 1 0 %[2]sZ"/>`,
		tenths(long), tenths(-back), tenths(-endBack), tenths(end), tenths(endFront), tenths(front), tenths(r))
}

// foot is a shoe: the heel lies behind the ankle, the sole is flat.
func (d *drawing) foot(body *Body, long, ankle, toe float64) {
	down := 1.6
	if body.facing {
		down = 0
	}
	k := long / anatomy[NearFoot].length
	d.printf(`<path d="M0 %sL%s %sA%s %s 0 0 1 %s %sL%s %sA2.2 2.2 0 0 1 %s %sZ"/>`,
		tenths(-ankle), tenths(long), tenths(-toe), tenths(toe), tenths(toe), tenths(long), tenths(toe),
		tenths(-2.2*k), tenths(down+2.2), tenths(-2.2*k-1.2), tenths(down-1.2))
}

// head is hair with a face before it, that lies where the nose points.
func (d *drawing) head(body *Body) {
	d.printf(`<circle r="%s" fill="%s"/>`, number(headRadius), hair)
	if d.figure.View == FromBehind {
		return
	}
	eyes := []float64{1.2}
	if body.facing {
		eyes = []float64{-2.6, 2.6}
	}
	for n, part := range facial {
		d.printf(`<g transform="translate(%s 0)"`, number(body.looks(n)))
		d.class(part.name)
		d.printf(">")
		switch n {
		case 0:
			d.printf(`<circle cy="1" r="%s" fill="%s"/>`, number(headRadius-1.2), skin)
		case 1:
			d.printf(`<circle cy="1" r="1.6" fill="%s"/>`, skin)
		case 2:
			for _, x := range eyes {
				d.printf(`<circle cx="%s" cy="-1.5" r=".9" fill="#222"/>`, number(x))
			}
		}
		d.printf("</g>")
	}
}

// facial is what moves in the head when it turns, and how far: as a part of the way
// of the nose.
var facial = [...]struct {
	name string
	far  float64
}{{"face", aside}, {"nose-tip", 1.12}, {"eyes", 0.38}}

// looks is how far a part of the face lies towards the nose.
func (b *Body) looks(part int) float64 {
	_, flat := sincos(b.Dirs[Nose].Lean)
	return facial[part].far * noseLength * flat
}

// shaped is how a form changes in motion: a limb that leans out looks shorter, a
// trunk that turns narrower.
func shaped(bone Bone, b *Body, rest *Body) string {
	k := b.drawn(bone) / anatomy[bone].length
	switch bone {
	case LowBack, MidBack, UpperBack:
		back, front := b.girth(int(bone))
		was, before := rest.girth(int(bone))
		return fmt.Sprintf("transform:scale(%s,%s)", number(k), number((back+front)/(was+before)))
	}
	return fmt.Sprintf("transform:scale(%s,1)", number(k))
}

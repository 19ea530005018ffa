package figure

import (
	"fmt"
	"math"
	"slices"
	"strings"
	"time"
)

// SVGMotion is the whole round, moved by CSS alone: no script, no SMIL. On paper
// and for people who want less motion it is one pose, at rest.
func (f *Figure) SVGMotion(title string) string {
	b, body := f.bounds(f.wordHeight()).padded(), f.In(f.Pose(f.Still))
	d := f.document(title, "motion")
	d.motion = newMotion(f, &body)
	d.open(b.left, -b.top, b.width(), b.height())
	d.printf("<style>@media screen and (prefers-reduced-motion:no-preference){%s}</style>", d.motion.css(d.name))
	d.scene(&body, f.Still, b)
	return d.close()
}

// stop is the body at one moment of the round.
type stop struct {
	at   float64 // 0 to 1
	pose string
	body Body
}

const (
	stopsToAMove = 6
	jump         = 0.0002 // of the round; less would be lost in the hundredths of percent
)

// stops are dense where the body moves, and stand at both ends of a hold.
func (f *Figure) stops() []stop {
	var out []stop
	from, begun, all := &f.Poses[0], 0.0, f.Length().Seconds()
	for _, p := range f.Round {
		to, n := f.Pose(p.To), stopsToAMove
		if to == from {
			n = 1
		}
		for i := range n + 1 {
			u := float64(i) / float64(n)
			at := begun + u*p.Seconds
			if i == 0 && len(out) > 0 {
				at += min(all*jump, p.Seconds/4) // a prop that comes or goes does so at once
			}
			out = append(out, stop{at / all, p.To, f.between(from, to, ease(u))})
		}
		from, begun = to, begun+p.Seconds
	}
	return out
}

// track is what one part of the drawing goes through.
type track struct {
	part   string
	values []string // one for each stop
}

type motion struct {
	length time.Duration
	stops  []stop
	tracks []track
	bulges bool // the belly shows at some time
}

func newMotion(f *Figure, rest *Body) *motion {
	m := &motion{length: f.Length(), stops: f.stops()}
	for i := range m.stops {
		m.bulges = m.bulges || !m.stops[i].body.flat()
	}
	m.add("hip", func(b *Body, _ float64) (string, float64) {
		return fmt.Sprintf("transform:translate(%spx,%spx) rotate(0deg)", tenths(b.Hip.X), tenths(-b.Hip.Y)), 0
	})
	for bone := range Bones {
		m.add(bone.String(), func(b *Body, last float64) (string, float64) {
			h := b.hinge(bone)
			angle := last + turn(last, h.turn) // never the long way round
			return fmt.Sprintf("transform:translate(%spx,%spx) rotate(%sdeg)", tenths(h.x), tenths(h.y), tenths(angle)), angle
		})
		if bone == Nose {
			continue
		}
		m.add(bone.String()+"-shape", func(b *Body, _ float64) (string, float64) {
			return shaped(bone, b, rest), 0
		})
	}
	for n, part := range facial {
		m.add(part.name, func(b *Body, _ float64) (string, float64) {
			return fmt.Sprintf("transform:translate(%spx,0px)", tenths(b.looks(n))), 0
		})
	}
	for n, p := range f.Props {
		var t track
		t.part = fmt.Sprintf("prop%d", n)
		for _, s := range m.stops {
			t.values = append(t.values, "opacity:"+propOpacity(p, s.pose))
		}
		m.keep(t)
	}
	return m
}

func (m *motion) add(part string, value func(b *Body, last float64) (string, float64)) {
	t, last := track{part: part}, 0.0
	for i := range m.stops {
		var v string
		v, last = value(&m.stops[i].body, last)
		t.values = append(t.values, v)
	}
	m.keep(t)
}

// keep leaves out what stays the same.
func (m *motion) keep(t track) {
	if slices.ContainsFunc(t.values, func(v string) bool { return v != t.values[0] }) {
		m.tracks = append(m.tracks, t)
	}
}

func (m *motion) moves(part string) bool {
	return slices.ContainsFunc(m.tracks, func(t track) bool { return t.part == part })
}

func (m *motion) css(name string) string {
	var b strings.Builder
	for _, t := range m.tracks {
		fmt.Fprintf(&b, ".%[1]s-%[2]s{animation:%[1]s-%[2]s %[3]ss linear infinite}@keyframes %[1]s-%[2]s{", name, t.part, number(m.length.Seconds()))
		for i, v := range t.values {
			same := i > 0 && i < len(t.values)-1 && t.values[i-1] == v && t.values[i+1] == v
			if !same {
				fmt.Fprintf(&b, "%s%%{%s}", percent(m.stops[i].at), v)
			}
		}
		b.WriteString("}")
	}
	return b.String()
}

// tenths are enough between two stops, and keep the page small.
func tenths(x float64) string { return number(math.Round(x*10) / 10) }

func percent(u float64) string { return number(math.Min(u*100, 100)) }

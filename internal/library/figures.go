package library

import (
	"slices"
	"strconv"
	"strings"

	"backspasm/internal/document"
	"backspasm/internal/figure"
	"backspasm/internal/plan"
)

// Figure returns the figure of an intervention, or nil if it is not drawn.
func (c *Content) Figure(id string) *figure.Figure {
	for _, f := range c.Figures {
		if f.ID == id {
			return f
		}
	}
	return nil
}

// figures reads the drawings. Every move must have one.
func (l *loader) figures() {
	drawn := map[string]bool{}
	for _, name := range l.in("figures", false) {
		f := l.fields(l.nodes[name], "figure")
		r := figureReader{fields: f, loader: l, figure: &figure.Figure{ID: f.id("figure"), Says: f.text("says")}}
		l.later(f, "figure", "intervention")
		r.read()
		l.fileName(name, r.figure.ID)
		drawn[r.figure.ID] = true
		l.library.Figures = append(l.library.Figures, r.figure)
	}
	for _, i := range l.library.Catalogue.Interventions {
		if i.Kind == plan.Move && !drawn[i.ID] {
			l.problems.Add(l.places["intervention/"+i.ID], "missing_figure", "the move %s has no figure", i.ID)
		}
	}
	slices.SortFunc(l.library.Figures, func(a, b *figure.Figure) int { return strings.Compare(a.ID, b.ID) })
}

type figureReader struct {
	fields
	loader *loader
	figure *figure.Figure
	poses  map[string]*document.Node
}

func (r *figureReader) read() {
	before := len(r.problems)
	r.figure.View = figure.ViewNamed(r.oneOf("view", figure.Views()...))
	r.figure.BothSides = r.bool("both_sides")
	if name := r.text("root"); name != "" {
		joint, known := figure.JointNamed(name)
		if !known {
			r.errorf(r.node.Get("root"), "dangling_id", "the body has no joint %q", name)
		}
		r.figure.Root = joint
	}
	r.poses = map[string]*document.Node{}
	for _, n := range r.list("poses") {
		r.pose(n)
	}
	for _, n := range r.list("round") {
		r.part(n)
	}
	for _, n := range r.list("props") {
		r.prop(n)
	}
	r.figure.Key = r.posesNamed(r.list("key"))
	r.figure.Still = r.still()
	if len(r.problems) == before && len(r.figure.Key) > 0 {
		r.faults()
	}
}

// still is the pose that is named, else the first that is held, else the last of
// the key poses.
func (r *figureReader) still() string {
	if n := r.node.Get("still"); n != nil {
		return r.posesNamed([]*document.Node{n})[0]
	}
	for _, p := range r.figure.Round {
		if p.Hold {
			return p.To
		}
	}
	for _, id := range slices.Backward(r.figure.Key) {
		return id
	}
	return ""
}

// faults reports what no body can do at the pose where it shows.
func (r *figureReader) faults() {
	for _, f := range r.figure.Faults() {
		n := r.node.Get("round")
		if f.Pose != "" {
			n = r.poses[f.Pose]
		}
		r.errorf(n, "impossible_figure", "%s", f.Text)
	}
}

// posesNamed are ids of poses.
func (r *figureReader) posesNamed(nodes []*document.Node) []string {
	var out []string
	for _, n := range nodes {
		id := r.reader.text(n)
		if r.figure.Pose(id) == nil {
			r.errorf(n, "dangling_id", "the figure has no pose %q", id)
		}
		out = append(out, id)
	}
	return out
}

func (r *figureReader) part(n *document.Node) {
	f := r.reader.fields(n, "part")
	p := figure.Phase{Seconds: f.number("seconds"), Says: f.text("says"), Breath: figure.BreathNamed(f.oneOf("breath", figure.Breaths()...)), Hold: f.bool("hold")}
	if to := f.node.Get("to"); to != nil {
		p.To = r.posesNamed([]*document.Node{to})[0]
	}
	if p.Seconds <= 0 || p.Seconds > 60 {
		r.errorf(n, "syntax", "a part of a round takes more than 0 and at most 60 seconds")
	}
	r.figure.Round = append(r.figure.Round, p)
}

func (r *figureReader) prop(n *document.Node) {
	f := r.reader.fields(n, "prop")
	p := figure.Prop{Kind: figure.KindNamed(f.oneOf("prop", figure.Kinds()...)), At: f.point("at"), To: f.point("to")}
	p.During = r.posesNamed(f.list("during"))
	r.word(f, &p)
	r.figure.Props = append(r.figure.Props, p)
}

// longestWord is how many letters a word in a picture may have.
const longestWord = 12

// word reads what stands at the tail of an arrow: it must be short, for a terminal.
func (r *figureReader) word(f fields, p *figure.Prop) {
	if !f.has("says") {
		return
	}
	p.Says = f.text("says")
	n := f.node.Get("says")
	switch {
	case p.Kind != figure.Arrow:
		r.errorf(n, "syntax", "only an arrow has a word in the picture")
	case len(p.Says) > longestWord || strings.Trim(p.Says, "abcdefghijklmnopqrstuvwxyz ") != "":
		r.errorf(n, "syntax", "a word in the picture has at most %d letters from a to z, found %q", longestWord, p.Says)
	}
}

func (r *figureReader) pose(n *document.Node) {
	f := r.reader.fields(n, "pose")
	p := r.like(f)
	p.ID = f.text("pose")
	if p.ID != "" && r.poses[p.ID] != nil {
		r.errorf(n, "duplicate_id", "the pose %s is there already", p.ID)
	}
	r.poses[p.ID] = n
	if f.has("at") {
		p.At = f.point("at")
	}
	if f.has("back") {
		set(&p, figure.LowBack, f.numbers("back", 3))
		p.Dirs[figure.Belly].Angle = p.Dirs[figure.LowBack].Angle - 90
	}
	if f.has("neck") {
		p.Dirs[figure.Neck] = figure.Dir{Angle: f.number("neck")}
		p.Dirs[figure.Nose].Angle = f.number("neck") - 90
	}
	for _, key := range []string{"arms", "near_arm", "far_arm", "legs", "near_leg", "far_leg"} {
		if m := f.node.Get(key); m != nil {
			r.limbs(&p, key, m)
		}
	}
	r.bones(&p, f.node.Get("bones"))
	r.figure.Poses = append(r.figure.Poses, p)
}

// like is the pose that a pose begins as: another one of this figure, or a body
// that stands.
func (r *figureReader) like(f fields) figure.Pose {
	if f.has("like") {
		if p := r.figure.Pose(f.text("like")); p != nil {
			return figure.Pose{At: p.At, Dirs: slices.Clone(p.Dirs), Reach: slices.Clone(p.Reach)}
		}
		r.errorf(f.node.Get("like"), "dangling_id", "there is no pose %q before this one", f.text("like"))
	}
	for _, key := range []string{"at", "back", "neck", "arms", "legs"} {
		if !f.has(key) && !f.has("like") && !(f.has("near_"+strings.TrimSuffix(key, "s")) && f.has("far_"+strings.TrimSuffix(key, "s"))) {
			r.errorf(f.node, "missing_field", "the field %q is missing", key)
		}
	}
	p := figure.Pose{Dirs: make([]figure.Dir, figure.Bones)}
	p.Dirs[figure.Belly] = figure.Dir{Lean: 90}
	p.Dirs[figure.NearCollar].Lean, p.Dirs[figure.NearPelvis].Lean = 90, 90
	p.Dirs[figure.FarCollar].Lean, p.Dirs[figure.FarPelvis].Lean = -90, -90
	if r.figure.View != figure.FromTheSide {
		p.Dirs[figure.Nose].Lean = 90
		for _, b := range []figure.Bone{figure.NearCollar, figure.NearPelvis} {
			p.Dirs[b] = figure.Dir{}
		}
		for _, b := range []figure.Bone{figure.FarCollar, figure.FarPelvis} {
			p.Dirs[b] = figure.Dir{Angle: 180}
		}
	}
	return p
}

// set points bones that follow each other.
func set(p *figure.Pose, first figure.Bone, angles []float64) {
	for n, a := range angles {
		p.Dirs[first+figure.Bone(n)].Angle = a
		p.Dirs[first+figure.Bone(n)].Lean = 0
	}
}

// limbs sets one limb, or both of a kind: by angles, or by the place where the
// hand or the ankle rests.
func (r *figureReader) limbs(p *figure.Pose, key string, n *document.Node) {
	first := map[string][]figure.Bone{
		"arms": {figure.NearArm, figure.FarArm}, "near_arm": {figure.NearArm}, "far_arm": {figure.FarArm},
		"legs": {figure.NearThigh, figure.FarThigh}, "near_leg": {figure.NearThigh}, "far_leg": {figure.FarThigh},
	}[key]
	for _, bone := range first {
		limb := map[figure.Bone]figure.Limb{figure.NearArm: figure.NearArmLimb, figure.FarArm: figure.FarArmLimb,
			figure.NearThigh: figure.NearLegLimb, figure.FarThigh: figure.FarLegLimb}[bone]
		p.Reach = slices.DeleteFunc(p.Reach, func(x figure.Reach) bool { return x.Limb == limb })
		leg := limb == figure.NearLegLimb || limb == figure.FarLegLimb
		if n.Kind != document.Map {
			count := 2
			if leg {
				count = 3
			}
			set(p, bone, r.reader.numbers(n, count))
			continue
		}
		f := r.reader.fields(n, "rest")
		p.Reach = append(p.Reach, figure.Reach{Limb: limb, At: f.point("at")})
		if leg && f.has("foot") {
			set(p, bone+2, []float64{f.number("foot")})
		}
	}
}

// bones points single bones: an angle, or an angle and how far it leans out.
func (r *figureReader) bones(p *figure.Pose, n *document.Node) {
	if n == nil {
		return
	}
	if n.Kind != document.Map {
		r.errorf(n, "syntax", "expected bones and their angles, found %s", n.Describe())
		return
	}
	for _, e := range n.Entries {
		bone, known := figure.BoneNamed(e.Key.Text)
		if !known {
			r.errorf(e.Key, "dangling_id", "the body has no bone %q", e.Key.Text)
			continue
		}
		if e.Value.Kind == document.List {
			v := r.reader.numbers(e.Value, 2)
			p.Dirs[bone] = figure.Dir{Angle: v[0], Lean: v[1]}
			continue
		}
		p.Dirs[bone] = figure.Dir{Angle: r.reader.number(e.Value)}
	}
}

// point is a place in a picture: two numbers.
func (f fields) point(key string) figure.Point {
	if !f.has(key) {
		return figure.Point{}
	}
	v := f.numbers(key, 2)
	return figure.Point{X: v[0], Y: v[1]}
}

func (f fields) numbers(key string, count int) []float64 {
	return f.reader.numbers(f.node.Get(key), count)
}

// numbers are so many numbers in a list; there are always that many.
func (r *reader) numbers(n *document.Node, count int) []float64 {
	out := make([]float64, count)
	if n.Kind != document.List || len(n.Items) != count {
		r.errorf(n, "syntax", "expected a list of %d numbers, found %s", count, n.Describe())
		return out
	}
	for i, item := range n.Items {
		out[i] = r.number(item)
	}
	return out
}

func (f fields) number(key string) float64 {
	if !f.has(key) {
		return 0
	}
	return f.reader.number(f.node.Get(key))
}

// number is one of a picture: at most three digits, and a fraction.
func (r *reader) number(n *document.Node) float64 {
	x, err := strconv.ParseFloat(n.Text, 64)
	if digits := strings.Trim(n.Text, "-.0123456789") == ""; err != nil || !digits || x < -999 || x > 999 {
		r.errorf(n, "syntax", "expected a number between -999 and 999, found %s", n.Describe())
		return 0
	}
	return x
}

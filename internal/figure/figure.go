package figure

import (
	"slices"
	"time"
)

// Figure is one move as a picture: poses, the round that goes through them, and
// what stands around.
type Figure struct {
	ID    string
	Says  string // the picture in words
	View  View
	Root  Bone // the joint at Pose.At; -1 is the hip
	Props []Prop
	Poses []Pose
	Round []Phase  // begins at the first pose
	Key   []string // the poses that together show the move at a glance
	Still string   // the pose that shows it alone

	// BothSides says that one round does the move once to each side.
	BothSides bool
}

// View is from where the body is seen.
type View int

// The views.
const (
	FromTheSide View = iota + 1
	FromTheFront
	FromBehind
	FromAbove
)

var views = [...]string{FromTheSide: "side", FromTheFront: "front", FromBehind: "behind", FromAbove: "above"}

// Views are the words for views in content.
func Views() []string { return views[1:] }

// ViewNamed is the view of this name, zero if there is none.
func ViewNamed(name string) View { return View(slices.Index(views[1:], name) + 1) }

func (v View) String() string { return views[v] }

// Pose is a body at rest.
type Pose struct {
	ID    string
	At    Point // of the figure's root joint
	Dirs  []Dir // by Bone; those of a reaching limb do not count
	Reach []Reach
}

// Reach is a hand or an ankle that rests on a place.
type Reach struct {
	Limb Limb
	At   Point
}

// Breath says what to do with the breath during a phase.
type Breath int

// The breaths; zero leaves it alone.
const (
	BreatheIn Breath = iota + 1
	BreatheOut
	BreatheEasily
)

var breaths = [...]string{BreatheIn: "in", BreatheOut: "out", BreatheEasily: "easy"}

// Breaths are the words for breaths in content.
func Breaths() []string { return breaths[1:] }

// BreathNamed is the breath of this name, zero if there is none.
func BreathNamed(name string) Breath { return Breath(slices.Index(breaths[1:], name) + 1) }

// Word is what to say to the person; empty if nothing.
func (b Breath) Word() string {
	return [...]string{"", "breathe in", "breathe out", "keep breathing"}[b]
}

// String is the word in content.
func (b Breath) String() string { return breaths[b] }

// Phase is one part of a round: the way to a pose, or staying in it.
type Phase struct {
	To      string // the id of a pose
	Seconds float64
	Says    string // what to do, in a few words
	Breath  Breath
	Hold    bool // the pose is held; a dose may make it longer
}

// Pose returns the pose with this id, or nil.
func (f *Figure) Pose(id string) *Pose {
	for n := range f.Poses {
		if f.Poses[n].ID == id {
			return &f.Poses[n]
		}
	}
	return nil
}

// Length is how long one round takes.
func (f *Figure) Length() time.Duration {
	total := 0.0
	for _, p := range f.Round {
		total += p.Seconds
	}
	return seconds(total)
}

func seconds(s float64) time.Duration { return time.Duration(s * float64(time.Second)) }

// Moment is where in a round one is.
type Moment struct {
	Phase  Phase
	Number int           // of the phase in the round
	Left   time.Duration // of the phase
	from   *Pose
	done   float64 // of the phase, 0 to 1
}

// Now says which phase it is at t after the beginning of the first round. Rounds
// follow each other without end.
func (f *Figure) Now(t time.Duration) Moment {
	if all := f.Length(); all > 0 {
		t = ((t % all) + all) % all
	}
	from := &f.Poses[0]
	for n, p := range f.Round {
		long := seconds(p.Seconds)
		if t < long || n == len(f.Round)-1 {
			done := 1.0
			if long > 0 {
				done = min(float64(t)/float64(long), 1)
			}
			return Moment{Phase: p, Number: n, Left: max(long-t, 0), from: from, done: done}
		}
		t -= long
		from = f.Pose(p.To)
	}
	return Moment{from: from}
}

// Holding returns the figure with its holds as long as a dose says. Other phases
// keep their length.
func (f *Figure) Holding(seconds int) *Figure {
	out := *f
	out.Round = slices.Clone(f.Round)
	for n := range out.Round {
		if out.Round[n].Hold && seconds > 0 {
			out.Round[n].Seconds = float64(seconds)
		}
	}
	return &out
}

// OtherSide returns the figure with near and far limbs changed over. A figure
// that does both sides in a round is returned as it is.
func (f *Figure) OtherSide() *Figure {
	if f.BothSides {
		return f
	}
	out := *f
	out.Root = opposite(f.Root)
	out.Poses = slices.Clone(f.Poses)
	for n := range out.Poses {
		out.Poses[n] = out.Poses[n].changedOver()
	}
	return &out
}

// sides are the bones of the limbs, near and far. Shoulders and hips are not
// among them: which is nearer stays as it is.
var sides = [][2]Bone{{NearArm, FarArm}, {NearForearm, FarForearm}, {NearThigh, FarThigh}, {NearShin, FarShin}, {NearFoot, FarFoot}}

var otherLimb = [...]Limb{NearArmLimb: FarArmLimb, FarArmLimb: NearArmLimb, NearLegLimb: FarLegLimb, FarLegLimb: NearLegLimb}

func (p Pose) changedOver() Pose {
	p.Dirs, p.Reach = slices.Clone(p.Dirs), slices.Clone(p.Reach)
	for _, s := range sides {
		p.Dirs[s[0]], p.Dirs[s[1]] = p.Dirs[s[1]], p.Dirs[s[0]]
	}
	for n := range p.Reach {
		p.Reach[n].Limb = otherLimb[p.Reach[n].Limb]
	}
	return p
}

// opposite is the same bone of the other side.
func opposite(b Bone) Bone {
	for _, s := range sides {
		switch b {
		case s[0]:
			return s[1]
		case s[1]:
			return s[0]
		}
	}
	return b
}

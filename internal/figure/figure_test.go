package figure_test

import (
	"math"
	"strings"
	"testing"
	"time"

	"backspasm/internal/figure"
)

// bow is a small valid figure, to spoil one thing in: a person who stands and
// bows.
func bow(spoil ...func(*figure.Figure)) *figure.Figure {
	f := &figure.Figure{
		ID: "bow", Says: "A person bows.", View: figure.FromTheSide, Root: figure.NearShin,
		Props: []figure.Prop{{Kind: figure.Floor}, {Kind: figure.Arrow, At: figure.Point{X: 20, Y: 60}, To: figure.Point{X: 20, Y: 40}, During: []string{"low"}}},
		Poses: []figure.Pose{
			{ID: "tall", At: figure.Point{X: 0, Y: 4}, Dirs: standing(90)},
			{ID: "low", At: figure.Point{X: 0, Y: 4}, Dirs: standing(40)},
		},
		Round: []figure.Phase{
			{To: "low", Seconds: 2, Says: "Bow", Breath: figure.BreatheOut},
			{To: "low", Seconds: 3, Says: "Hold", Hold: true},
			{To: "tall", Seconds: 1, Says: "Come up", Breath: figure.BreatheIn},
		},
		Key: []string{"tall", "low"}, Still: "low",
	}
	for _, s := range spoil {
		s(f)
	}
	return f
}

func standing(back float64) []figure.Dir {
	d := make([]figure.Dir, figure.Bones)
	for _, b := range []figure.Bone{figure.LowBack, figure.MidBack, figure.UpperBack, figure.Neck} {
		d[b].Angle = back
	}
	for _, b := range []figure.Bone{figure.NearArm, figure.NearForearm, figure.FarArm, figure.FarForearm, figure.NearThigh, figure.NearShin, figure.FarThigh, figure.FarShin} {
		d[b].Angle = -90
	}
	d[figure.NearFoot].Angle, d[figure.FarFoot].Angle = -10, -10
	for _, b := range []figure.Bone{figure.NearCollar, figure.NearPelvis, figure.FarCollar, figure.FarPelvis, figure.Belly} {
		d[b].Lean = 90
	}
	return d
}

func TestARoundGoesOnWithoutEnd(t *testing.T) {
	f := bow()
	if f.Length() != 6*time.Second {
		t.Fatalf("a round takes %s", f.Length())
	}
	for _, x := range []struct {
		at   time.Duration
		says string
		left time.Duration
	}{
		{0, "Bow", 2 * time.Second},
		{2*time.Second - 1, "Bow", 1},
		{2 * time.Second, "Hold", 3 * time.Second},
		{5500 * time.Millisecond, "Come up", 500 * time.Millisecond},
		{6 * time.Second, "Bow", 2 * time.Second},
		{20 * time.Second, "Hold", 3 * time.Second},
	} {
		m := f.Now(x.at)
		if m.Phase.Says != x.says || m.Left != x.left || f.Round[m.Number] != m.Phase {
			t.Errorf("after %s: %+v, want %s for %s more", x.at, m, x.says, x.left)
		}
	}
}

func TestABodyIsInItsPoseWhenAPhaseEnds(t *testing.T) {
	f := bow()
	for at, id := range map[time.Duration]string{0: "tall", 2 * time.Second: "low", 4 * time.Second: "low", 6 * time.Second: "tall"} {
		got, want := f.At(at), f.In(f.Pose(id))
		if got != want {
			t.Errorf("after %s the body is not in the pose %s", at, id)
		}
	}
	if half := f.At(time.Second); math.Abs(half.Dirs[figure.Neck].Angle-65) > 1e-9 {
		t.Errorf("half way the neck points to %.1f", half.Dirs[figure.Neck].Angle)
	}
}

func TestADoseMakesHoldsLongerAndNothingElse(t *testing.T) {
	f := bow()
	if long := f.Holding(30); long.Length() != 33*time.Second || f.Length() != 6*time.Second || long.Now(10*time.Second).Phase.Says != "Hold" {
		t.Errorf("a hold of 30 seconds: %s, and before %s", long.Length(), f.Length())
	}
	if same := f.Holding(0); same.Length() != f.Length() {
		t.Error("no dose changes the hold")
	}
}

func TestTheOtherSideMovesTheOtherLimbs(t *testing.T) {
	f := bow(func(f *figure.Figure) {
		f.Root = figure.UpperBack
		f.Poses[1].Dirs[figure.NearThigh].Angle = -30
		f.Poses[1].Reach = []figure.Reach{{Limb: figure.NearArmLimb, At: figure.Point{X: 10, Y: 0}}}
	})
	other := f.OtherSide()
	one, two := f.In(&f.Poses[1]), other.In(&other.Poses[1])
	if one.Ends[figure.NearShin].X != two.Ends[figure.FarShin].X || one.Ends[figure.FarForearm].Y != two.Ends[figure.NearForearm].Y {
		t.Error("the limbs are not changed over")
	}
	if back := other.OtherSide(); back.In(&back.Poses[1]) != one {
		t.Error("the other side of the other side is not the first")
	}
	both := bow(func(f *figure.Figure) { f.BothSides = true })
	if both.OtherSide() != both {
		t.Error("a round for both sides has no other one")
	}
}

func TestAFaultIsNamed(t *testing.T) {
	if faults := bow().Faults(); len(faults) > 0 {
		t.Fatalf("the sound figure has faults: %v", faults)
	}
	low := func(change func(p *figure.Pose)) func(*figure.Figure) {
		return func(f *figure.Figure) { change(&f.Poses[1]) }
	}
	for name, x := range map[string]struct {
		spoil func(*figure.Figure)
		want  string
	}{
		"knee":  {low(func(p *figure.Pose) { p.Dirs[figure.FarShin].Angle = -60 }), "low: the knee bends too far"},
		"elbow": {low(func(p *figure.Pose) { p.Dirs[figure.NearForearm].Angle = -110 }), "low: the elbow bends too far"},
		"neck":  {low(func(p *figure.Pose) { p.Dirs[figure.Neck].Angle = 130 }), "low: the neck bends too far"},
		"floor": {low(func(p *figure.Pose) { p.At.Y = 0 }), "low: the near_ankle is 2.4 under the floor"},
		"wall":  {func(f *figure.Figure) { f.Props = []figure.Prop{{Kind: figure.Wall, At: figure.Point{X: 25, Y: 90}}} }, "low: the head is"},
		"reach": {low(func(p *figure.Pose) {
			p.Reach = []figure.Reach{{Limb: figure.NearArmLimb, At: figure.Point{X: 90, Y: 2}}}
		}), "low: the near_hand cannot reach 90, 2"},
		"on a way": {func(f *figure.Figure) {
			f.Poses[0].Dirs[figure.Neck].Angle, f.Poses[1].Dirs[figure.Neck].Angle = 160, -30
		}, ": on the way to low: the neck bends too far"},
	} {
		t.Run(name, func(t *testing.T) {
			var got []string
			for _, f := range bow(x.spoil).Faults() {
				got = append(got, f.Pose+": "+f.Text)
			}
			if !strings.Contains(strings.Join(got, "\n"), x.want) {
				t.Errorf("got %q, want %q", got, x.want)
			}
		})
	}
}

func TestAPropIsThereDuringItsPoses(t *testing.T) {
	f := bow()
	for id, want := range map[string]bool{"tall": false, "low": true} {
		text := strings.Join(f.DrawPose(id, 40, 20, figure.ASCII).Lines(), "\n")
		if got := strings.Contains(text, "v"); got != want {
			t.Errorf("%s: the arrow shows: %v\n%s", id, got, text)
		}
	}
}

func TestEveryWordHasAMeaning(t *testing.T) {
	for n, name := range figure.Kinds() {
		if figure.KindNamed(name) != figure.Kind(n+1) || figure.Kind(n+1).String() != name {
			t.Errorf("the prop %q", name)
		}
	}
	for _, name := range figure.Breaths() {
		if b := figure.BreathNamed(name); b.String() != name || b.Word() == "" {
			t.Errorf("the breath %q", name)
		}
	}
	for _, name := range figure.Views() {
		if figure.ViewNamed(name).String() != name {
			t.Errorf("the view %q", name)
		}
	}
	for b := range figure.Bones {
		again, ok := figure.BoneNamed(b.String())
		if joint, known := figure.JointNamed(b.Joint()); !ok || !known || again != b || joint != b || b.Length() <= 0 {
			t.Errorf("the bone %d is %q", b, b)
		}
	}
	if figure.KindNamed("sofa") != 0 || figure.BreathNamed("") != 0 || figure.ViewNamed("below") != 0 {
		t.Error("a word that is none has a meaning")
	}
}

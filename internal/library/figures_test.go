package library_test

import (
	"slices"
	"strings"
	"testing"

	"backspasm/content"
	"backspasm/internal/figure"
	"backspasm/internal/library"
	"backspasm/internal/plan"
)

const walkFigure = "figures/walk.yaml"

func TestAFigureIsReadAsItIsWritten(t *testing.T) {
	lib := load(t, small(t))
	f := lib.Figure("walk")
	if f == nil || lib.Figure("cold") != nil {
		t.Fatal("only the walk is drawn")
	}
	step := f.Pose("step")
	if f.Says != "A person walks." || f.View != figure.FromTheSide || f.Root != figure.NearShin || f.BothSides || !slices.Equal(f.Key, []string{"tall", "step"}) {
		t.Errorf("the figure is %+v", f)
	}
	if want := []figure.Reach{{Limb: figure.FarLegLimb, At: figure.Point{X: 20, Y: 8}}}; !slices.Equal(step.Reach, want) {
		t.Errorf("it rests on %v", step.Reach)
	}
	for bone, want := range map[figure.Bone]figure.Dir{figure.NearArm: {Angle: -80, Lean: 10}, figure.FarArm: {Angle: -90}, figure.FarFoot: {Angle: 10}, figure.UpperBack: {Angle: 90}, figure.NearCollar: {Lean: 90}} {
		if step.Dirs[bone] != want {
			t.Errorf("the %s points %v, want %v", bone, step.Dirs[bone], want)
		}
	}
	want := []figure.Phase{{To: "step", Seconds: 1, Says: "Step out", Breath: figure.BreatheIn}, {To: "tall", Seconds: 1, Says: "And again", Hold: true}}
	if !slices.Equal(f.Round, want) {
		t.Errorf("the round is %+v", f.Round)
	}
}

func TestAMistakeInAFigureIsNamedWithItsPlace(t *testing.T) {
	check(t, []mistake{
		{"unknown intervention", walkFigure, "figure: walk", "figure: wolk", []string{
			walkFigure + `:1:1: "wolk" stands in a file of another name [file_name]`,
			walkFigure + `:1:9: there is no intervention "wolk" [dangling_id] (did you mean walk?)`,
			`interventions/walk.yaml:1:15: the move walk has no figure [missing_figure]`}},
		{"unknown field", walkFigure, "view: side", "view: side\nviews: side", []string{
			walkFigure + `:4:1: unknown field "views", expected one of figure, says, view, root, both_sides, props, poses, round, key, still [syntax] (did you mean view?)`}},
		{"view", walkFigure, "view: side", "view: below", []string{
			walkFigure + `:3:7: "below" is not a value of view, expected one of side, front, behind, above [syntax]`}},
		{"root", walkFigure, "root: near_ankle", "root: near_heel", []string{
			walkFigure + `:4:7: the body has no joint "near_heel" [dangling_id]`}},
		{"prop", walkFigure, "{prop: floor}", "{prop: sofa}", []string{
			walkFigure + `:5:16: "sofa" is not a value of prop, expected one of floor, wall, chair, bed, mat, table, pillow, towel, cold, warm, arrow [syntax]`}},
		{"word without an arrow", walkFigure, "{prop: floor}", "{prop: floor, says: push}", []string{
			walkFigure + `:5:29: only an arrow has a word in the picture [syntax]`}},
		{"word that is too long", walkFigure, "{prop: floor}", "{prop: arrow, at: [0, 9], to: [9, 9], says: push with care}", []string{
			walkFigure + `:5:53: a word in the picture has at most 12 letters from a to z, found "push with care" [syntax]`}},
		{"prop of a pose that is not there", walkFigure, "{prop: floor}", "{prop: floor, during: [run]}", []string{
			walkFigure + `:5:32: the figure has no pose "run" [dangling_id]`}},
		{"pose without a back", walkFigure, "back: [90, 90, 90], ", "", []string{
			walkFigure + `:7:5: the field "back" is missing [missing_field]`}},
		{"two angles of three", walkFigure, "back: [90, 90, 90]", "back: [90, 90]", []string{
			walkFigure + `:7:36: expected a list of 3 numbers, found a list [syntax]`}},
		{"no number", walkFigure, "neck: 90", "neck: up", []string{
			walkFigure + `:7:56: expected a number between -999 and 999, found "up" [syntax]`}},
		{"no number at all", walkFigure, "neck: 90", "neck: NaN", []string{
			walkFigure + `:7:56: expected a number between -999 and 999, found "NaN" [syntax]`}},
		{"number in letters", walkFigure, "neck: 90", "neck: 0x10", []string{
			walkFigure + `:7:56: expected a number between -999 and 999, found "0x10" [syntax]`}},
		{"pose like none before", walkFigure, "like: tall", "like: tell", []string{
			walkFigure + `:8:24: there is no pose "tell" before this one [dangling_id]`}},
		{"unknown bone", walkFigure, "near_arm: [-80, 10]", "near_rib: 10", []string{
			walkFigure + `:8:72: the body has no bone "near_rib" [dangling_id]`}},
		{"part that leads nowhere", walkFigure, "to: step", "to: stop", []string{
			walkFigure + `:10:10: the figure has no pose "stop" [dangling_id]`}},
		{"part without time", walkFigure, "{to: step, seconds: 1", "{to: step, seconds: 0", []string{
			walkFigure + `:10:5: a part of a round takes more than 0 and at most 60 seconds [syntax]`}},
		{"knee that bends the wrong way", walkFigure, "legs: [-90, -90, -10]", "legs: [-90, -60, -10]", []string{
			walkFigure + `:7:5: the knee bends too far: far_shin is at 30 to far_thigh, allowed are -165 to 5 [impossible_figure]`,
			walkFigure + `:7:5: the knee bends too far: near_shin is at 30 to near_thigh, allowed are -165 to 5 [impossible_figure]`,
			walkFigure + `:8:5: the far_ankle cannot reach 20, 8: 3.8 are missing [impossible_figure]`,
			walkFigure + `:8:5: the knee bends too far: near_shin is at 30 to near_thigh, allowed are -165 to 5 [impossible_figure]`}},
		{"foot out of reach", walkFigure, "at: [20, 8]", "at: [90, 8]", []string{
			walkFigure + `:8:5: the far_ankle cannot reach 90, 8: 52.2 are missing [impossible_figure]`}},
	})
}

func TestEveryMoveIsDrawn(t *testing.T) {
	fsys := small(t)
	delete(fsys, walkFigure)
	_, problems := library.Load(fsys)
	if got, want := lines(problems), []string{"interventions/walk.yaml:1:15: the move walk has no figure [missing_figure]"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
	lib := load(t, content.FS)
	for _, i := range lib.Catalogue.Interventions {
		if f := lib.Figure(i.ID); f == nil && i.Kind == plan.Move {
			t.Errorf("%s is not drawn", i.ID)
		}
	}
	for _, id := range []string{"cold", "heat", "relief_lying", "log_roll"} {
		if lib.Figure(id) == nil {
			t.Errorf("%s is not drawn", id)
		}
	}
}

// Where a dose has a hold, the figure has one that it can make longer; what is
// done on each side is done on each side.
func TestAFigureFitsItsDose(t *testing.T) {
	lib := load(t, content.FS)
	for _, f := range lib.Figures {
		i := lib.Catalogue.Intervention(f.ID)
		holds := slices.ContainsFunc(f.Round, func(p figure.Phase) bool { return p.Hold })
		if i.Kind == plan.Move && holds != (i.Dose.HoldSeconds > 0) {
			t.Errorf("%s: a hold in the picture: %v, in the dose: %d seconds", f.ID, holds, i.Dose.HoldSeconds)
		}
		if f.BothSides && i.Dose.Sides != 2 {
			t.Errorf("%s: the picture shows both sides, the dose has %d", f.ID, i.Dose.Sides)
		}
		if i.Dose.Breaths > 0 && !(strings.Contains(breaths(f), "in") && strings.Contains(breaths(f), "out")) {
			t.Errorf("%s is counted in breaths, but its round has %q", f.ID, breaths(f))
		}
		for _, p := range f.Poses {
			if !slices.ContainsFunc(f.Round, func(x figure.Phase) bool { return x.To == p.ID }) && !slices.Contains(f.Key, p.ID) && p.ID != f.Poses[0].ID {
				t.Errorf("%s: nothing leads to the pose %s", f.ID, p.ID)
			}
		}
		if f.Pose(f.Still) == nil {
			t.Errorf("%s has no still pose", f.ID)
		}
		if len(f.Key) < 1 || len(f.Key) > 4 {
			t.Errorf("%s has %d key poses", f.ID, len(f.Key))
		}
	}
}

func breaths(f *figure.Figure) string {
	var out []string
	for _, p := range f.Round {
		if p.Breath != 0 {
			out = append(out, p.Breath.String())
		}
	}
	return strings.Join(out, " ")
}

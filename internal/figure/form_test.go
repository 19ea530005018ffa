package figure_test

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"backspasm/internal/figure"
)

// words are the arrows that say something on the way to a pose.
func words(f *figure.Figure, pose string) []string {
	var out []string
	for _, p := range f.Props {
		if p.Says != "" && (len(p.During) == 0 || slices.Contains(p.During, pose)) {
			out = append(out, p.Says)
		}
	}
	return out
}

// written are the words in a drawing, and whether nothing of the person or of the
// furniture touches them on their row.
func written(grid figure.Grid) (words []string, free bool) {
	free = true
	for _, row := range grid {
		var line []rune
		for n, c := range row {
			r := '\x00'
			if c.Part == figure.TheWord {
				r = c.Rune
				for _, side := range []int{n - 1, n + 1} {
					if side >= 0 && side < len(row) && row[side].Part != 0 && row[side].Part != figure.TheWord {
						free = false
					}
				}
			}
			line = append(line, r)
		}
		words = append(words, strings.FieldsFunc(string(line), func(r rune) bool { return r == 0 })...)
	}
	return words, free
}

// roomy are the sizes that a picture has in a session, in the viewer and side by
// side in the list of moves.
var roomy = [][2]int{{56, 11}, {76, 17}, {40, 14}, {37, 11}, {24, 11}}

func TestAWordInThePictureIsWholeAndTouchesNothing(t *testing.T) {
	seen, step := 0, 900*time.Millisecond
	if testing.Short() {
		step *= 3
	}
	each(t, func(t *testing.T, f *figure.Figure) {
		for _, size := range roomy {
			for _, glyphs := range []figure.Glyphs{figure.Braille, figure.ASCII} {
				for at := time.Duration(0); at < f.Length(); at += step {
					got, free := written(f.Draw(at, size[0], size[1], glyphs))
					want := words(f, f.Now(at).Phase.To)
					slices.Sort(got)
					slices.Sort(want)
					if !slices.Equal(got, want) || !free && size[0] > 24 {
						t.Fatalf("after %s in %v it says %q, want %q:\n%s", at, size, got, want, strings.Join(f.Draw(at, size[0], size[1], glyphs).Lines(), "\n"))
					}
					seen += len(want)
				}
			}
		}
	})
	if seen < 500 {
		t.Errorf("only %d words were seen", seen)
	}
}

func TestAWordOnPaperStandsInThePictureBesideTheBody(t *testing.T) {
	each(t, func(t *testing.T, f *figure.Figure) {
		for n, at := range times(f) {
			if n%4 > 0 {
				continue
			}
			if fault := f.Covered(at); fault != "" {
				t.Fatalf("after %s: %s", at, fault)
			}
		}
		for _, p := range f.Props {
			if p.Says != "" && !strings.Contains(f.SVGMotion("Move"), ">"+p.Says+"</text>") {
				t.Errorf("%q is not in the SVG", p.Says)
			}
		}
	})
}

// What moves so little that a still picture cannot show it is said in a word.
func TestASmallMovementIsSaidInAWord(t *testing.T) {
	said := map[string]string{
		"buttock_squeeze": "squeezed", "pelvic_tilt": "pressed", "wall_tilt": "pressed", "back_bend": "bent", "seated_twist": "left",
		"all_fours_tilt": "round", "hip_march": "near_up", "seated_knee_lift": "lifted", "heat": "rest", "cold": "rest", "breathing": "full",
		"plank": "on_knees", "wall_plank": "slope", "walk": "stride", "relief_lying": "calves_up",
	}
	each(t, func(t *testing.T, f *figure.Figure) {
		if pose := said[f.ID]; pose != "" && len(words(f, pose)) == 0 {
			t.Errorf("no word is said in the pose %s", pose)
		}
	})
}

// Many rounds begin lying, kneeling or sitting, as others do too: what comes is said
// from the first moment on.
func TestTheFirstMomentOfARoundSaysWhatComes(t *testing.T) {
	alike := []string{
		"all_fours_tilt", "childs_pose", "glute_bridge", "hip_march", "knee_roll", "knee_to_chest", "log_roll", "pelvic_tilt",
		"plank", "seated_knee_lift", "seated_twist", "walk", "wall_plank", "wall_tilt",
	}
	seen := 0
	each(t, func(t *testing.T, f *figure.Figure) {
		if !slices.Contains(alike, f.ID) {
			return
		}
		seen++
		if got, _ := written(f.Draw(0, 56, 11, figure.Braille)); len(got) == 0 {
			t.Errorf("nothing is said in:\n%s", strings.Join(f.Draw(0, 56, 11, figure.Braille).Lines(), "\n"))
		}
	})
	if seen != len(alike) {
		t.Errorf("%d of %d figures were seen", seen, len(alike))
	}
}

// Two moves lift a knee from a chair: one is seen from the side, the other, which goes
// on like a march, from the front.
func TestTwoMovesFromAChairAreToldApart(t *testing.T) {
	views := map[string]figure.View{"seated_knee_lift": figure.FromTheSide, "hip_march": figure.FromTheFront}
	each(t, func(t *testing.T, f *figure.Figure) {
		if want := views[f.ID]; want != 0 && f.View != want {
			t.Errorf("it is seen from the %s, want the %s", f.View, want)
		}
	})
}

// No gap may be between a pack and who it warms or cools.
func TestAPackTouchesTheBody(t *testing.T) {
	packs := 0
	each(t, func(t *testing.T, f *figure.Figure) {
		for _, p := range f.Props {
			if p.Kind != figure.Warm && p.Kind != figure.Cold {
				continue
			}
			packs++
			for _, id := range f.Key {
				if gap := f.Gap(p, id); gap > 2 {
					t.Errorf("%s: the %s lies %.1f off the back", id, p.Kind, gap)
				}
			}
		}
	})
	if packs < 2 {
		t.Errorf("only %d packs were seen", packs)
	}
}

func count(grid figure.Grid, counts func(figure.Cell) bool) int {
	n := 0
	for _, row := range grid {
		for _, c := range row {
			if counts(c) {
				n++
			}
		}
	}
	return n
}

func full(c figure.Cell) bool {
	return c.Part == figure.ThePerson && (c.Rune == 0x28ff || c.Rune == '#')
}

// A body is no line: some of its cells are full, whatever it does.
func TestABodyHasForm(t *testing.T) {
	each(t, func(t *testing.T, f *figure.Figure) {
		for _, glyphs := range []figure.Glyphs{figure.Braille, figure.ASCII} {
			all := 0
			for _, id := range f.Key {
				all += count(f.DrawPose(id, 56, 11, glyphs), full)
			}
			if all < 5*len(f.Key) {
				t.Errorf("in %d pictures %d cells are full:\n%s", len(f.Key), all, strings.Join(f.DrawPose(f.Key[0], 56, 11, glyphs).Lines(), "\n"))
			}
		}
	})
}

func TestAFaceIsSeenFromTheFrontAndNotFromBehind(t *testing.T) {
	front := bow(func(f *figure.Figure) {
		f.View = figure.FromTheFront
		for n := range f.Poses {
			f.Poses[n].Dirs[figure.Nose].Lean = 90
		}
	})
	behind := *front
	behind.View = figure.FromBehind
	for _, glyphs := range []figure.Glyphs{figure.Braille} {
		if a, b := front.DrawPose("tall", 76, 30, glyphs).Lines(), behind.DrawPose("tall", 76, 30, glyphs).Lines(); slices.Equal(a, b) {
			t.Error("the head looks the same from both sides")
		}
	}
	if a, b := front.SVGPose("Bow", "tall"), behind.SVGPose("Bow", "tall"); strings.Count(a, "#222") != 2 || strings.Contains(b, "#222") {
		t.Error("there are eyes from the front only")
	}
}

// Whoever sits on a chair does not hide it: its seat and both of its legs show.
func TestFurnitureShowsUnderWhoUsesIt(t *testing.T) {
	each(t, func(t *testing.T, f *figure.Figure) {
		for _, p := range f.Props {
			if p.Kind != figure.Chair || len(p.During) > 0 {
				continue
			}
			for _, id := range f.Key {
				for _, size := range [][2]int{{56, 11}, {76, 17}, {40, 11}} {
					grid := f.DrawPose(id, size[0], size[1], figure.Braille)
					seat := count(grid, func(c figure.Cell) bool { return c.Part == figure.TheProps && c.Rune == '▀' })
					legs := count(grid, func(c figure.Cell) bool { return c.Part == figure.TheProps && c.Rune == '┃' })
					if seat < 2 || legs < 4 {
						t.Errorf("%s in %v: %d cells of the seat, %d of the legs and the back:\n%s", id, size, seat, legs, strings.Join(grid.Lines(), "\n"))
					}
				}
			}
		}
	})
}

var frame = regexp.MustCompile(`([0-9.]+)%\{opacity:([0-9.]+)\}`)

func TestInMotionAPropComesAndGoesAtOnce(t *testing.T) {
	changes := 0
	each(t, func(t *testing.T, f *figure.Figure) {
		style, _, _ := strings.Cut(f.SVGMotion("Move"), "</style>")
		for _, frames := range strings.Split(style, "@keyframes ")[1:] {
			at, opacity := -1.0, ""
			for _, m := range frame.FindAllStringSubmatch(frames, -1) {
				percent, err := strconv.ParseFloat(m[1], 64)
				if err != nil || percent == at {
					t.Errorf("%v: two frames at one time in %.60s", err, frames)
				}
				if opacity != "" && m[2] != opacity {
					changes++
					if percent-at > 0.05 {
						t.Errorf("from %s to %s it takes %.2f%% of the round in %.60s", opacity, m[2], percent-at, frames)
					}
				}
				at, opacity = percent, m[2]
			}
		}
	})
	if changes < 10 {
		t.Errorf("only %d props come or go", changes)
	}
}

package figure_test

import (
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"backspasm/content"
	"backspasm/internal/figure"
	"backspasm/internal/library"
)

// each runs a test for every figure of the content.
func each(t *testing.T, test func(t *testing.T, f *figure.Figure)) {
	t.Helper()
	lib, problems := library.Load(content.FS)
	if len(problems) > 0 {
		t.Fatal(problems[0])
	}
	if len(lib.Figures) < 20 {
		t.Fatalf("only %d figures", len(lib.Figures))
	}
	for _, f := range lib.Figures {
		t.Run(f.ID, func(t *testing.T) { test(t, f) })
	}
}

// times are many moments of a round, and the ends of its phases.
func times(f *figure.Figure) []time.Duration {
	var out []time.Duration
	for n := range 200 {
		out = append(out, f.Length()*time.Duration(n)/200)
	}
	var at time.Duration
	for _, p := range f.Round {
		at += time.Duration(p.Seconds * float64(time.Second))
		out = append(out, at-1, at)
	}
	return out
}

func length(a, b figure.Space) float64 {
	return math.Sqrt((a.X-b.X)*(a.X-b.X) + (a.Y-b.Y)*(a.Y-b.Y) + (a.Z-b.Z)*(a.Z-b.Z))
}

func TestLimbsKeepTheirLength(t *testing.T) {
	each(t, func(t *testing.T, f *figure.Figure) {
		for _, at := range times(f) {
			b := f.At(at)
			for bone := range figure.Bones {
				if got := length(b.Start(bone), b.Ends[bone]); math.Abs(got-bone.Length()) > 1e-6 {
					t.Fatalf("after %s the %s is %.3f long, want %.3f", at, bone, got, bone.Length())
				}
			}
		}
	})
}

func TestWhatRestsStaysPut(t *testing.T) {
	pinned := 0
	each(t, func(t *testing.T, f *figure.Figure) {
		for _, at := range times(f) {
			b := f.At(at)
			for _, r := range f.Pinned(f.Now(at).Number) {
				pinned++
				end := b.Ends[r.Limb.Lower()]
				if off := math.Hypot(end.X-r.At.X, end.Y-r.At.Y); off > 0.5 {
					t.Fatalf("after %s the end of the %s is %.2f away from its place", at, r.Limb.Lower(), off)
				}
			}
		}
	})
	if pinned < 1000 {
		t.Errorf("only %d times something rested: is anything pinned?", pinned)
	}
}

// The limits, the floor, the walls and what cannot be reached are in Faults.
func TestNoFigureDoesWhatNoBodyCan(t *testing.T) {
	each(t, func(t *testing.T, f *figure.Figure) {
		for _, fault := range f.Faults() {
			t.Errorf("%s: %s", fault.Pose, fault.Text)
		}
	})
}

// A body does not jump, but where the round begins anew.
func TestTheBodyMovesWithoutJumps(t *testing.T) {
	const step = 20 * time.Millisecond
	each(t, func(t *testing.T, f *figure.Figure) {
		last := f.At(0)
		for at := step; at < f.Length(); at += step {
			b := f.At(at)
			for bone := range figure.Bones {
				if moved := length(last.Ends[bone], b.Ends[bone]); moved > 6 {
					t.Fatalf("after %s the end of the %s jumps by %.1f", at, bone, moved)
				}
			}
			last = b
		}
	})
}

var sizes = [][2]int{{56, 11}, {76, 17}, {30, 8}, {12, 4}, {1, 1}, {120, 40}}

func TestADrawingFillsItsBoxAndNoMore(t *testing.T) {
	each(t, func(t *testing.T, f *figure.Figure) {
		for _, size := range sizes {
			for _, glyphs := range []figure.Glyphs{figure.Braille, figure.ASCII} {
				moments := 12
				if testing.Short() {
					moments = 4
				}
				for n := range moments {
					grid := f.Draw(f.Length()*time.Duration(n)/time.Duration(moments), size[0], size[1], glyphs)
					check(t, grid, size, glyphs)
				}
			}
		}
	})
}

func check(t *testing.T, grid figure.Grid, size [2]int, glyphs figure.Glyphs) {
	t.Helper()
	if len(grid) != size[1] {
		t.Fatalf("%d rows, want %d", len(grid), size[1])
	}
	person := 0
	for _, row := range grid {
		if len(row) != size[0] {
			t.Fatalf("a row of %d cells, want %d", len(row), size[0])
		}
		for _, c := range row {
			if glyphs == figure.ASCII && (c.Rune < ' ' || c.Rune > '~') {
				t.Fatalf("%q is not ASCII", c.Rune)
			}
			if c.Part == figure.ThePerson && c.Rune != ' ' {
				person++
			}
		}
	}
	if person < min(size[0]*size[1]/40, 12) {
		t.Errorf("%d cells of %v show the person:\n%s", person, size, strings.Join(grid.Lines(), "\n"))
	}
}

func TestNothingOfThePersonIsCutOff(t *testing.T) {
	each(t, func(t *testing.T, f *figure.Figure) {
		for _, size := range sizes {
			for n := range 12 {
				at := f.Length() * time.Duration(n) / 12
				if joint := f.Outside(at, size[0], size[1]); joint != "" {
					t.Fatalf("after %s the %s lies outside of %v", at, joint, size)
				}
			}
		}
	})
}

func svgs(f *figure.Figure) map[string]string {
	title := `Cat & <cow> "quoted"`
	return map[string]string{"still": f.SVG(title), "pose": f.SVGPose(title, f.Key[0]), "motion": f.SVGMotion(title)}
}

func TestSVGIsWellFormedAndSaysWhatItShows(t *testing.T) {
	each(t, func(t *testing.T, f *figure.Figure) {
		for variant, text := range svgs(f) {
			said := read(t, text)
			if said["title"] != `Cat & <cow> "quoted"` || said["desc"] != f.Says {
				t.Errorf("%s: title and description are %q", variant, said)
			}
			for _, banned := range []string{"<script", "<animate", "http://www.w3.org/1999/xlink", "url(", "NaN", "Inf", "@import"} {
				if strings.Contains(text, banned) {
					t.Errorf("%s: has %q", variant, banned)
				}
			}
			if !strings.Contains(text, `stroke="currentColor"`) || !strings.Contains(text, `role="img"`) {
				t.Errorf("%s: it must take the colour of the text, and be an image", variant)
			}
		}
	})
}

// read returns the text of the elements that have some.
func read(t *testing.T, text string) map[string]string {
	t.Helper()
	said, open := map[string]string{}, ""
	for d := xml.NewDecoder(strings.NewReader(text)); ; {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			return said
		}
		if err != nil {
			t.Fatalf("not XML: %s", err)
		}
		switch x := token.(type) {
		case xml.StartElement:
			open = x.Name.Local
		case xml.CharData:
			said[open] += strings.TrimSpace(string(x))
		}
	}
}

// All that moves stands within one media query, so that paper and people who
// want less motion get a picture at rest.
func TestMotionIsOnlyForThoseWhoWantIt(t *testing.T) {
	each(t, func(t *testing.T, f *figure.Figure) {
		text := f.SVGMotion("Move")
		style, rest, _ := strings.Cut(text, "</style>")
		_, style, _ = strings.Cut(style, "<style>")
		if !strings.HasPrefix(style, "@media screen and (prefers-reduced-motion:no-preference){") || !strings.HasSuffix(style, "}") {
			t.Errorf("the style begins %.80q", style)
		}
		depth := 0
		for n, r := range style {
			depth += map[rune]int{'{': 1, '}': -1}[r]
			if depth == 0 && n < len(style)-1 && r == '}' {
				t.Fatalf("the media query ends at %d of %d", n, len(style))
			}
		}
		if strings.Contains(rest, "animation") || strings.Count(style, "@keyframes") < 1 {
			t.Error("the motion is not in the style")
		}
		for _, line := range strings.Split(style, "@keyframes ")[1:] {
			name, _, _ := strings.Cut(line, "{")
			if !strings.HasPrefix(name, "fig-"+f.ID+"-") || !strings.Contains(rest, `class="`+name+`"`) {
				t.Errorf("nothing moves as %q", name)
			}
		}
	})
}

var rotation = regexp.MustCompile(`rotate\((-?[0-9.]+)deg\)`)

// A browser turns a group by the number that it is given: a bone must not go
// round by the far side.
func TestNoBoneTurnsTheLongWayRound(t *testing.T) {
	each(t, func(t *testing.T, f *figure.Figure) {
		style, _, _ := strings.Cut(f.SVGMotion("Move"), "</style>")
		for _, frames := range strings.Split(style, "@keyframes ")[1:] {
			last := math.NaN()
			for _, m := range rotation.FindAllStringSubmatch(frames, -1) {
				angle, err := strconv.ParseFloat(m[1], 64)
				if err != nil || math.Abs(angle-last) > 180 {
					t.Errorf("from %g to %s degrees in %.40s", last, m[1], frames)
				}
				last = angle
			}
		}
	})
}

// The groups of the SVG, followed from the hip, lead to where the model says.
func TestTheSVGPutsJointsWhereTheModelHasThem(t *testing.T) {
	each(t, func(t *testing.T, f *figure.Figure) {
		for _, id := range f.Key {
			body := f.In(f.Pose(id))
			want := fmt.Sprintf("%.0f %.0f", body.Ends[figure.NearForearm].X, -body.Ends[figure.NearForearm].Y)
			if got := hands(t, f.SVGPose("Move", id)); !slices.Contains(got, want) {
				t.Errorf("%s: no hand is at the end of the near forearm, %s: %v", id, want, got)
			}
		}
	})
}

// hands follows the transforms of an SVG and returns where its hands are.
func hands(t *testing.T, text string) []string {
	t.Helper()
	type at struct{ x, y, turn float64 }
	stack, out := []at{{}}, []string(nil)
	for d := xml.NewDecoder(strings.NewReader(text)); ; {
		token, err := d.Token()
		if err != nil {
			return out
		}
		switch x := token.(type) {
		case xml.StartElement:
			here := stack[len(stack)-1]
			sin, cos := math.Sincos(here.turn * math.Pi / 180)
			for _, a := range x.Attr {
				var dx, dy, turn float64
				if n, _ := fmt.Sscanf(a.Value, "translate(%g %g) rotate(%g)", &dx, &dy, &turn); a.Name.Local == "transform" && n == 3 {
					here = at{here.x + dx*cos - dy*sin, here.y + dx*sin + dy*cos, here.turn + turn}
				}
			}
			var long float64
			if n, _ := fmt.Sscanf(fmt.Sprint(x.Attr), "[{{ cx} %g} {{ r} 2.7}]", &long); n == 1 {
				out = append(out, fmt.Sprintf("%.0f %.0f", here.x+long*cos, here.y+long*sin))
			}
			stack = append(stack, here)
		case xml.EndElement:
			stack = stack[:len(stack)-1]
		}
	}
}

package screens

import (
	"flag"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"strconv"
	"strings"
	"testing"
	"time"
)

var (
	redraw = flag.Bool("redraw", false, "draw the pictures in docs/pictures anew")
	lookAt = flag.String("look", "", "a folder for a picture of every kind of screen, to look at")
)

// pictured are the pictures in docs/pictures: what each shows, and how it is made.
var pictured = []struct {
	name, title, says string
	made              func(*testing.T) movie
}{
	{"sheet", "A question of backspasm", "Six warning signs in rows, each answered by one key: two are no, one is not sure, the cursor is on the fourth.", func(t *testing.T) movie {
		return still(answered(t, Setup{Args: []string{"--now", now}}).Term)
	}},
	{"card", "A result of backspasm", "A card on one screen: what to do now, in three lines, for the pain, what comes next, and when to call for help.", func(t *testing.T) movie {
		return still(card(t, Setup{}))
	}},
	{"move", "A move of backspasm", "The steps of a move, and beside them a figure that does it.", moving},
}

func still(x *Term) movie { return movie{frames: []frame{x.settled()}} }

// settled is the screen once nothing has changed for a while.
func (x *Term) settled() frame {
	x.t.Helper()
	var last frame
	since := time.Now()
	x.Until("a screen that stays", func() bool {
		if f := x.Frame(); !reflect.DeepEqual(f, last) {
			last, since = f, time.Now()
		}
		return time.Since(since) > 200*time.Millisecond
	})
	return last
}

// What stands in docs/pictures, and in README.md, is what the program shows.
func TestThePicturesAreThoseOfThisProgram(t *testing.T) {
	t.Parallel()
	readme, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range pictured {
		t.Run(p.name, func(t *testing.T) {
			t.Parallel()
			path := filepath.Join("../../docs/pictures", p.name+".svg")
			if !strings.Contains(string(readme), "docs/pictures/"+p.name+".svg") {
				t.Errorf("README.md does not show %s", p.name)
			}
			if p.name == "move" && !*redraw {
				inLongRun(t)
			}
			got := p.made(t).SVG("", p.title, p.says)
			if *redraw {
				if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
					t.Fatal(err)
				}
				if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			if got != string(want) { // a machine that stalls may have shown a frame late
				got = p.made(t).SVG("", p.title, p.says)
			}
			if got != string(want) {
				t.Errorf("docs/pictures/%s.svg is stale; run make pictures. First at byte %d", p.name, firstDifference(got, string(want)))
			}
		})
	}
}

func firstDifference(a, b string) int {
	for n := range min(len(a), len(b)) {
		if a[n] != b[n] {
			return n
		}
	}
	return min(len(a), len(b))
}

// answered is the first sheet with some of its rows answered.
func answered(t *testing.T, s Setup) *Walk {
	w := asking(t, at("nerve_signs"), s)
	for _, key := range "nnu" {
		w.Type(string(key))
	}
	w.Wait("3 of 6 answered")
	return w
}

// card is a result in the viewer.
func card(t *testing.T, s Setup) *Term {
	s.Home = t.TempDir()
	if status, _, complaints := run(t, s.Home, "", "triage", "--answers", example(t, "self_care"), "--region", "us", "--now", now, "--save"); status != 0 {
		t.Fatalf("exit status %d: %s", status, complaints)
	}
	s.Args = []string{"today", "--now", now}
	x := Start(t, s)
	x.Wait(viewing)
	return x
}

// clocked is the program with a clock that stands where a file says; see
// cmd/backspasm/wall_pictures.go.
func clocked(t *testing.T) (name, file string) {
	dir := t.TempDir()
	name, file = filepath.Join(dir, "backspasm"), filepath.Join(dir, "clock")
	build := exec.Command("go", "build", "-tags", "pictures", "-o", name, "./cmd/backspasm")
	build.Dir = "../.."
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("%s%s", out, err)
	}
	return name, file
}

const (
	framesEach = 200 * time.Millisecond
	longestRun = 12 * time.Second
)

// moving is a move whose figure is looked at while the clock is put on, from one frame to
// the next, until it is where it was.
func moving(t *testing.T) movie {
	name, file := clocked(t)
	var clock time.Duration
	set := func(at time.Duration) {
		clock = at
		next := file + ".next"
		if err := os.WriteFile(next, []byte(strconv.FormatInt(at.Milliseconds(), 10)), 0o600); err != nil {
			t.Fatal(err)
		}
		if err := os.Rename(next, file); err != nil {
			t.Fatal(err)
		}
	}
	set(0)
	x := card(t, Setup{Name: name, Env: []string{"BACKSPASM_CLOCK=" + file}})
	x.settled()
	for _, press := range [][2]string{{"m", "> Slow belly"}, {down, "> Short slow walk"}, {down, "> Buttock squeeze"}, {down, "> Cat-cow"}} {
		set(clock + time.Second)
		x.Send(press[0])
		x.Wait(press[1])
	}
	first := x.settled()
	out := movie{each: framesEach.Seconds(), frames: []frame{first}}
	for begun := clock; clock-begun < longestRun; {
		set(clock + framesEach)
		f := x.settled()
		if reflect.DeepEqual(f, first) && clock-begun > 2*time.Second {
			break
		}
		out.frames = append(out.frames, f)
	}
	return out
}

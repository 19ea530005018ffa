package screens

import (
	"fmt"
	"strings"
	"testing"
)

// What must be read before anything is asked, whatever the region.
var emergencySigns = []string{
	"Numb bottom, private parts or inner thighs", "New trouble with pee, poo or sex", "Both legs hurt", "Chest pain", "tearing pain",
	"bad fall, crash or blow", "very ill", "Too many painkillers", "If so, stop here and call", "112, 911 or 999", "Answer for the person in pain", "16 and over", "Enter begins.", "Esc leaves.",
}

var regions = map[string]string{"": "your local emergency number", "us": "911", "uk": "999 or 112", "ie": "112 or 999", "eu": "112", "ca": "911", "au": "000", "nz": "111", "in": "112", "elsewhere": "your local emergency number"}

func TestTheFirstFrameTellsWhenToCallBeforeAnythingIsAsked(t *testing.T) {
	t.Parallel()
	for n, size := range append(sizes, [2]int{132, 50}, [2]int{300, 100}) {
		for m, region := range inOrder(regions) {
			if long(n, m, 4) {
				continue
			}
			number := regions[region]
			t.Run(fmt.Sprintf("%dx%d/%s", size[0], size[1], region), func(t *testing.T) {
				t.Parallel()
				args := []string{"triage"}
				if region != "" {
					args = append(args, "--region", region)
				}
				x := Start(t, Setup{W: size[0], H: size[1], Args: args})
				x.Wait(emergencySigns[0])
				x.Until("the whole first frame", func() bool { return !strings.HasSuffix(x.Raw(), "\x1b[?25l") && x.Screen() != "" })
				for _, text := range append(emergencySigns, "stop here and call "+number) {
					if !shows(x.Screen(), text) {
						t.Fatalf("%q is not on the first screen:\n%s", text, x.Screen())
					}
				}
				if strings.Contains(x.Screen(), "Question") {
					t.Errorf("something is asked:\n%s", x.Screen())
				}
			})
		}
	}
}

func TestTheRegionIsAskedOnceAndSetsTheNumber(t *testing.T) {
	inLongRun(t)
	t.Parallel()
	for _, size := range sizes {
		t.Run(fmt.Sprintf("%dx%d", size[0], size[1]), func(t *testing.T) {
			t.Parallel()
			folder := t.TempDir()
			x := Start(t, Setup{W: size[0], H: size[1], Home: folder, Args: []string{"triage"}})
			x.Wait(emergencySigns[0])
			x.Type(enter)
			x.Wait("Where are you?")
			for _, name := range []string{"United States", "United Kingdom", "Ireland", "European Union", "Canada", "Australia", "New Zealand", "India", "Somewhere else"} {
				x.Wait(name)
			}
			x.Type("7")
			x.Wait("> 7  New Zealand")
			x.Send(enter)
			x.Wait("Question 1 of")
			x.Send(ctrlC)
			x.Exit()
			again := Start(t, Setup{Home: folder, Args: []string{"triage"}})
			again.Wait("stop here and call 111 now")
			again.Type(enter)
			again.Wait("Question 1 of")
		})
	}
}

func TestTheNumberIsPlainDigits(t *testing.T) {
	t.Parallel()
	x := Start(t, Setup{Args: []string{"triage", "--region", "us"}})
	x.Wait("stop here and call 911 now")
	for _, r := range x.Screen() {
		if r > 0x7e {
			t.Errorf("%q is on the screen beside the number", r)
		}
	}
}

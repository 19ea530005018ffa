package screens

import (
	"fmt"
	"strings"
	"testing"
)

// What must be read before anything is asked, whatever the region.
var emergencySigns = []string{
	"Numb bottom or private parts", "trouble with pee, poo or sex", "both legs bad or one failing", "chest pain, breathless or faint", "sudden tearing pain",
	"bad fall or blow", "very ill or confused", "too many pills or thoughts of suicide", "If so, stop and call", "Plans begin at age 16",
	"Who has the pain?", "m  I do", "o  somebody else", "Where are you?", "Enter begins.", "Esc leaves.",
}

var regions = map[string]string{"": "112, 911 or 999 now", "us": "911", "uk": "999 or 112", "ie": "112 or 999", "eu": "112", "ca": "911", "au": "000", "nz": "111", "in": "112", "elsewhere": "your local emergency number"}

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
				for _, text := range append(emergencySigns, "stop and call "+number) {
					if !shows(x.Screen(), text) {
						t.Fatalf("%q is not on the first screen:\n%s", text, x.Screen())
					}
				}
				if most := map[bool]int{true: 5, false: 3}[size[0] < 80]; linesOfSigns(x.Screen()) > most {
					t.Errorf("the signs take more than %d lines:\n%s", most, x.Screen())
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
			x.Wait("stop and call 112, 911 or 999 now")
			x.Type(enter)
			x.Wait("First type the number of where you are.")
			for _, name := range []string{"United States", "United Kingdom", "Ireland", "European Union", "Canada", "Australia", "New Zealand", "India", "Somewhere else"} {
				x.Wait(name)
			}
			for _, other := range []string{"y", "n", "0", "q", "?", " ", up, down, left} {
				x.Send(other)
			}
			x.Type("2")
			x.Wait("> United Kingdom   c changes")
			x.Type("7") // no number counts before c
			x.Wait("stop and call 999 or 112 now")
			x.Type("c")
			x.Wait("stop and call 112, 911 or 999 now")
			x.Type("7")
			x.Wait("> New Zealand   c changes")
			x.Wait("stop and call 111 now")
			x.Send(enter)
			x.Wait("Question 1 of")
			x.Send(ctrlC)
			x.Exit()
			again := Start(t, Setup{Home: folder, Args: []string{"triage"}})
			again.Wait("stop and call 111 now")
			again.Type(enter)
			again.Wait("Question 1 of")
		})
	}
}

// linesOfSigns counts the lines from the first sign to the last.
func linesOfSigns(screen string) int {
	_, from, _ := strings.Cut(screen, "Numb bottom")
	upto, _, _ := strings.Cut(from, "suicide.")
	return strings.Count(upto, "\n") + 1
}

func TestWhoHasThePainIsAChoiceOnTheFirstFrame(t *testing.T) {
	t.Parallel()
	x := Start(t, Setup{Args: []string{"triage", "--region", "us"}})
	x.Wait("> m  I do")
	x.Type("o")
	x.Wait("> o  somebody else")
	x.Type("m")
	x.Wait("> m  I do")
	x.Type("o")
	x.Wait("> o  somebody else")
	x.Send(enter)
	x.Wait("Question 1 of")
	settled := Start(t, Setup{Args: []string{"triage", "--region", "us", "--for", "other"}})
	settled.Wait("Enter begins.")
	if strings.Contains(settled.Screen(), "Who has the pain?") {
		t.Errorf("the flag says it, and it is asked:\n%s", settled.Screen())
	}
}

func TestTheNumberIsPlainDigits(t *testing.T) {
	t.Parallel()
	x := Start(t, Setup{Args: []string{"triage", "--region", "us"}})
	x.Wait("stop and call 911 now")
	for _, r := range x.Screen() {
		if r > 0x7e {
			t.Errorf("%q is on the screen beside the number", r)
		}
	}
}

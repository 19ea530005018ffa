package screens

import (
	"regexp"
	"slices"
	"strings"
	"testing"
)

// consoles are what a terminal does with a sequence, by its last letter, and its letters
// beyond ASCII: from console_codes(4) and the user guide of the VT100, and insert mode of
// the VT102.
var consoles = map[string]struct {
	known   string // these last letters do what they say
	modes   string // so do these modes
	letters string
}{
	"linux": {"@ABCDEFGHJKLMPX`adefm", `\?25`, "\u2588\u2591"},
	"vt100": {"ABCDHJKm", `\?25|4`, ""},
}

// backALine moves the cursor to the line above. Both know it.
const backALine = "\x1bM"

// passedOver are sequences that leave nothing on a terminal that does not know them: a
// second screen, marks around a paste, stops for tabs.
var passedOver = regexp.MustCompile(`^\x1b\[\?(1049[hl]|2004[hl]|5W)$`)

var (
	escapes = regexp.MustCompile(`\x1b\[[0-?]*[ -/]*[@-~]|\x1b.?`)
	beyond  = regexp.MustCompile(`[^\x07-\x0d\x20-\x7e]`)
)

// Questions, an emergency, the viewer, a session and the chart, on a terminal with one
// screen.
func TestAConsoleIsSentOnlyWhatItKnows(t *testing.T) {
	inLongRun(t)
	t.Parallel()
	for name, c := range consoles {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			sets := regexp.MustCompile(`^\x1b\[(` + c.modes + `)[hl]$`)
			moves := regexp.MustCompile(`^\x1b\[[\d;]*[` + c.known + `]$`)
			sent := everythingSentTo(t, "TERM="+name)
			all := escapes.FindAllString(sent, -1)
			slices.Sort(all)
			for _, s := range slices.Compact(all) {
				if s != backALine && !sets.MatchString(s) && !moves.MatchString(s) && !passedOver.MatchString(s) {
					t.Errorf("%q is sent", s)
				}
			}
			for _, letter := range beyond.FindAllString(escapes.ReplaceAllString(sent, ""), -1) {
				if !strings.Contains(c.letters, letter) {
					t.Errorf("the letter %q is sent", letter)
				}
			}
			if found := strings.ContainsAny(sent, "\u2588"); found != (c.letters != "") {
				t.Errorf("blocks in the chart: %v", found)
			}
		})
	}
}

// everythingSentTo is what a terminal of 80 x 25 is sent on the way through all kinds of
// screens.
func everythingSentTo(t *testing.T, term string) string {
	t.Helper()
	on := func(args ...string) Setup {
		return Setup{W: 80, H: 25, OneScreen: true, Env: []string{term}, Args: append(args, "--now", later)}
	}
	w := walk(Start(t, on("triage", "--region", "us")), person{})
	w.To(at("sudden_signs"))
	w.Send(row(0, "y"))
	w.Wait("x take it back")
	w.pondered("c")
	w.Exit()
	home := third(t)
	do := on("do", "cat_cow")
	do.Home = home
	x := doing(t, do, "Get ready.")
	x.Type("q")
	x.Exit()
	v := reading(t, on())
	for _, k := range inOrder(behind) {
		v.Type(k)
		v.Wait(behind[k])
		v.Type("b")
		v.Wait("BECAUSE")
		v.Wait("? keys")
	}
	v.Type("q")
	v.Exit()
	past := on("history")
	past.Home = home
	h := Start(t, past)
	h.Exit()
	return w.Raw() + x.Raw() + v.Raw() + h.Raw()
}

package screens

import (
	"strings"
	"testing"
	"time"
)

// answers are what terminals say to what they may be asked.
var answers = map[string]string{
	"\x1b[?2026$p": "\x1b[?2026;2$y", "\x1b[?2027$p": "\x1b[?2027;0$y", "\x1b[?u": "\x1b[?0u", "\x1b[c": "\x1b[?62;22c", "\x1b[0c": "\x1b[?62;22c",
	"\x1b[>c": "\x1b[>1;10;0c", "\x1b[>0c": "\x1b[>1;10;0c", "\x1b[>q": "\x1bP>|late 1\x1b\\", "\x1b[5n": "\x1b[0n", "\x1b[6n": "\x1b[1;1R", "\x1b[?6n": "\x1b[?1;1R",
	"\x1b]10;?": "\x1b]10;rgb:ffff/ffff/ffff\x1b\\", "\x1b]11;?": "\x1b]11;rgb:0000/0000/0000\x1b\\",
}

// owed are the answers to all that the terminal was asked.
func (x *Term) owed() string {
	var late strings.Builder
	for asked, answer := range answers {
		late.WriteString(strings.Repeat(answer, strings.Count(x.Raw(), asked)))
	}
	return late.String()
}

// However late a terminal answers, nothing of it ends up on the command line: there
// it would be typed in front of what the person types next.
func TestALateAnswerOfTheTerminalDoesNotReachTheShell(t *testing.T) {
	t.Parallel()
	fresh := func(t *testing.T) string { return t.TempDir() }
	for name, c := range map[string]struct {
		home  func(*testing.T) string
		args  string
		words string
		leave func(*Term)
	}{
		"ctrl-c": {fresh, "triage --region us", "Enter begins.", func(x *Term) { x.Type(ctrlC) }},
		"esc":    {fresh, "triage --region us", "Enter begins.", func(x *Term) { x.Type(escape) }},
		"an emergency": {fresh, "triage --region us", "Enter begins.", func(x *Term) {
			x.Type(enter)
			x.Wait("0 no to the rest")
			x.Type("y")
			x.Wait("x take it back")
			time.Sleep(ponder)
			x.Send("c")
		}},
		"a session": {saved, "do breathing --now " + now, "Slow belly breathing", func(x *Term) { x.Type("q") }},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			script := `"$BACKSPASM" ` + c.args + `; echo "shell: over"; read -r line; echo "shell: typed <$line>"`
			x := Start(t, Setup{Deaf: true, Home: c.home(t), Name: "/bin/sh", Args: []string{"-c", script}, Env: []string{"BACKSPASM=" + binary}})
			x.Wait(c.words)
			c.leave(x)
			x.Wait("shell: over")
			x.Send(x.owed())
			x.Send("ls\r")
			x.WaitRaw("shell: typed <ls>") // on the screen an escape before it could not be seen
		})
	}
}

package screens

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"os/exec"
	"slices"
	"strings"
	"testing"
)

// inLines goes through the interview line by line on pipes, as somebody would,
// and returns what is printed.
func inLines(t testing.TB, p person, args ...string) (status int, stdout string) {
	t.Helper()
	cmd := exec.Command(binary, append([]string{"triage", "--plain"}, args...)...)
	cmd.Env = environment(t.TempDir())
	var out bytes.Buffer
	cmd.Stdout = &out
	stdin, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	stderr, err := cmd.StderrPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	talk := &talk{t: t, person: p, in: stdin, out: bufio.NewReader(stderr)}
	for talk.turn() {
	}
	_, _ = io.Copy(io.Discard, stderr)
	_ = cmd.Wait()
	return cmd.ProcessState.ExitCode(), out.String()
}

// talk is one interview in lines.
type talk struct {
	t      testing.TB
	person person
	in     io.Writer
	out    *bufio.Reader
	said   string   // all that was asked
	sheet  string   // the sheet that is open
	rows   []string // what is still to be typed for it
}

// turn answers one prompt.
func (k *talk) turn() bool {
	k.t.Helper()
	part, open := k.prompt()
	if !open {
		return false
	}
	answer := k.answer(part[strings.LastIndex(part, "\n\n")+1:])
	if _, err := io.WriteString(k.in, answer+"\n"); err != nil {
		k.t.Fatalf("typing %q: %s\n%s", answer, err, k.said)
	}
	return true
}

// prompt reads until the program waits for a line.
func (k *talk) prompt() (part string, open bool) {
	var b strings.Builder
	for {
		c, err := k.out.ReadByte()
		if err != nil {
			k.said += b.String()
			return b.String(), false
		}
		b.WriteByte(c)
		if c == ' ' && strings.HasSuffix(b.String(), "\nAnswer: ") {
			k.said += b.String()
			return b.String(), true
		}
	}
}

func (k *talk) answer(asked string) string {
	k.t.Helper()
	switch {
	case shows(asked, "Please read through your answers."):
		return "ok"
	case shows(asked, "Is that right?"):
		return "y"
	}
	for _, s := range questions() {
		rows := s.rowsIn(asked)
		switch {
		case len(rows) == 0:
		case shows(asked, "You were not sure about this:"):
			return k.person.plainly(rows[0].ID)[:1]
		case s.sheet() && shows(asked, s.Title):
			return k.row(s, rows)
		case !s.sheet():
			return k.single(rows[0])
		}
	}
	k.t.Fatalf("no answer to %q", asked)
	return ""
}

// row types each yes by itself, as in the wizard, where one may end it; then
// what is not sure; then no to the rest.
func (k *talk) row(s screen, rows []question) string {
	if k.sheet != s.ID {
		k.sheet, k.rows = s.ID, nil
		rest := ""
		for n, q := range rows {
			switch k.person.sign(q.ID) {
			case "yes":
				k.rows = append(k.rows, fmt.Sprint(n+1))
			case "unsure":
				rest += fmt.Sprintf("?%d ", n+1)
			case "rather_not_say":
				rest += fmt.Sprintf("r%d ", n+1)
			}
		}
		if len(k.rows) < len(rows) {
			k.rows = append(k.rows, strings.TrimSpace(rest)+" 0")
		}
	}
	if len(k.rows) == 0 {
		k.t.Fatalf("%s is asked again\n%s", s.ID, k.said)
	}
	next := k.rows[0]
	k.rows = slices.Delete(k.rows, 0, 1)
	return next
}

func (k *talk) single(q question) string {
	switch q.Kind {
	case "sign":
		return either(k.person.choice(q.ID), either(k.person.signs[q.ID], "no"))[:1]
	case "choice":
		if n := optionOf(k.t, q, k.person.choice(q.ID)); n < len(q.Options) {
			return fmt.Sprint(n + 1)
		}
		return "u"
	}
	return strings.TrimPrefix(k.person.typed(q.ID), "rough:")
}

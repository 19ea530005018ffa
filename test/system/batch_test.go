package system

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// people writes records of several kinds of people, some with mistakes.
func people(t *testing.T, n int) string {
	t.Helper()
	strained, err := document(`{"base":"plain_strain","age":38}`)
	if err != nil {
		t.Fatal(err)
	}
	answers := []string{
		strings.TrimSpace(string(strained)),
		`{"saddle_numbness":"yes"}`,
		`{"sadle_numbness":"yes"}`,
		`{"leg_failing":"unsure"}`,
	}
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "{\"id\": \"person %d\", \"answers\": %s}\n", i, answers[i*i%7%len(answers)])
		if i%97 == 0 {
			b.WriteString("{\"id\": 5, \"answers\": {\n")
		}
	}
	name := filepath.Join(t.TempDir(), "people.ndjson")
	if err := os.WriteFile(name, []byte(b.String()), 0o600); err != nil {
		t.Fatal(err)
	}
	return name
}

// The command in docs/scripting.md: batch is a filter that anything can spread.
func TestGNUParallelGivesWhatOneProcessGives(t *testing.T) {
	if _, err := exec.LookPath("parallel"); err != nil {
		t.Fatal("parallel is missing; make test-system installs it")
	}
	in := people(t, 2000)
	batch := binary + " batch --now " + firstDay
	shell := func(text string) string {
		var out, stderr bytes.Buffer
		cmd := exec.Command("sh", "-c", text)
		cmd.Env = append(os.Environ(), "HOME="+t.TempDir())
		cmd.Stdout, cmd.Stderr = &out, &stderr
		if err := cmd.Run(); err == nil || out.Len() == 0 { // some lines have mistakes
			t.Fatalf("%v: %s", err, &stderr)
		}
		return out.String()
	}
	one := shell(batch + " < " + in)
	many := shell("parallel --pipe -N 100 --keep-order '" + batch + " --first-line $(( ({#} - 1) * 100 + 1 ))' < " + in)
	if one != many {
		t.Errorf("%d bytes from one process, %d other bytes from many", len(one), len(many))
	}
	if lines := strings.Count(one, "\n"); lines != 2000+21 {
		t.Errorf("%d results", lines)
	}
}

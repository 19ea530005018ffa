package main

import (
	"bytes"
	"fmt"
	"strings"
	"testing"
)

// interviews are whole interviews as they are typed, one line each.
var interviews = map[string][]string{
	"self_care": {"0", "0", "0", "38", "2", "0", "4", "20h", "y", "0", "0", "0", "0", "ok"},
	"soon":      {"0", "0", "0", "45", "2", "0", "2", "8", "y", "0", "0", "0", "3", "5 0", "0", "ok"},
	"same_day":  {"0", "0", "0", "52", "2", "0", "5", "46h", "y", "1 3", "0", "n", "0", "0", "0", "ok"},
	"unsure":    {"?4 0", "n", "0", "0", "38", "2", "0", "u", "20h", "n", "21h", "y", "?2 0", "n", "0", "0", "0", "4", "39", "ok"},
	"pregnant":  {"0", "0", "0", "30", "2", "1 0", "3", "0", "2", "20h", "y", "0", "0", "0", "0", "ok"},
	"emergency": {"0", "1 0"},
}

// plain runs an interview on a pipe.
func plain(input string, args ...string) (status int, stdout, stderr string) {
	var out, errOut bytes.Buffer
	status = run(append([]string{"triage", "--plain", "--json"}, args...), strings.NewReader(input), &out, &errOut)
	return status, out.String(), errOut.String()
}

func TestTheEndOfInputIsNeverAnAnswer(t *testing.T) {
	for name, lines := range interviews {
		for n := range lines {
			t.Run(fmt.Sprintf("%s/%d", name, n), func(t *testing.T) {
				t.Parallel()
				input := ""
				if n > 0 {
					input = strings.Join(lines[:n], "\n") + "\n"
				}
				status, stdout, stderr := plain(input)
				if status != 130 || stdout != "" {
					t.Errorf("exit status %d, stdout %q; want 130 and nothing", status, stdout)
				}
				if !strings.Contains(stderr, "no result: interview interrupted: the input ended") {
					t.Errorf("it does not say that there is no result:\n%s", stderr)
				}
			})
		}
		t.Run(name+"/all", func(t *testing.T) {
			if status, stdout, stderr := plain(strings.Join(lines, "\n") + "\n"); status != 0 || stdout == "" {
				t.Errorf("exit status %d, stdout %q\n%s", status, stdout, stderr)
			}
		})
	}
}

// A line that is not ended is read as it stands, as everywhere; what ends the
// interview is that no other follows.
func TestAnInterviewCutOffInALineHasNoResult(t *testing.T) {
	whole := strings.Join(interviews["soon"], "\n")
	for n := range len(whole) - 1 {
		if status, stdout, stderr := plain(whole[:n]); status != 130 || stdout != "" {
			t.Errorf("after %q: exit status %d, stdout %q\n%s", whole[:n], status, stdout, stderr)
		}
	}
}

func TestEmptyLinesNeverGetAResult(t *testing.T) {
	lines := interviews["unsure"]
	for n := range lines {
		status, stdout, _ := plain(strings.Join(append(lines[:n:n], strings.Repeat("\n", 200)), "\n"))
		if status != 130 || stdout != "" {
			t.Errorf("200 empty lines after %q: exit status %d, stdout %q", lines[:n], status, stdout)
		}
	}
}

// Whatever single line somebody repeats, the warning signs are not answered no
// by it unless it says so.
func TestNoKeyAnswersEverything(t *testing.T) {
	for _, line := range []string{"n", "no", "none of these", "y", "yes", "u", "?", "b", "1?1", "-", "*", "ok", "38", "false", "0x0", "00", "+1", "n1", "1e0", "\x1b[B", "\x04", "０"} {
		status, stdout, _ := plain(strings.Repeat(line+"\n", 300))
		if status != 130 || stdout != "" {
			t.Errorf("%q: exit status %d, stdout %.60q", line, status, stdout)
		}
	}
}

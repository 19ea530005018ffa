package system

import (
	"os"
	"os/exec"
	"regexp"
	"strconv"
	"testing"
)

var initialized = regexp.MustCompile(`(?m)^init (\S+) @.*?, (\d+) bytes`)

// Every command pays for what each package sets up before main begins. Time is
// not asserted; what is allocated is the same on every machine.
func TestTheStartSetsUpLittle(t *testing.T) {
	cmd := exec.Command(binary, "--version")
	cmd.Env = append(os.Environ(), "GODEBUG=inittrace=1")
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatal(err)
	}
	found := initialized.FindAllStringSubmatch(string(out), -1)
	if len(found) < 20 {
		t.Fatalf("only %d packages are listed:\n%s", len(found), out)
	}
	total := 0
	for _, m := range found {
		bytes, err := strconv.Atoi(m[2])
		if err != nil {
			t.Fatal(err)
		}
		if total += bytes; bytes > 64<<10 {
			t.Errorf("%s sets up %d bytes", m[1], bytes)
		}
	}
	if total > 400<<10 {
		t.Errorf("all packages together set up %d bytes", total)
	}
}

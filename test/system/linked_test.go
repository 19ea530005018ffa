package system

import (
	"os/exec"
	"regexp"
	"strings"
	"testing"
)

// sockets are the functions of Go that every connection goes through.
var sockets = regexp.MustCompile(`^(syscall\.(socket|Socket|socketpair|connect|Connect|bind|Bind)|net\.(socket|sysSocket|Dial.*|Listen.*|\(\*Dialer\).*|\(\*netFD\).*))$`)

// The linker leaves out what nothing calls: no path through the program, traced
// or not, can open a socket.
func TestTheProgramHoldsNoCodeThatOpensASocket(t *testing.T) {
	t.Parallel()
	out, err := exec.Command("go", "tool", "nm", binary).Output()
	if err != nil {
		t.Fatal(err)
	}
	seen := map[string]bool{}
	for line := range strings.Lines(string(out)) {
		words := strings.Fields(line)
		if len(words) == 0 {
			continue
		}
		name := words[len(words)-1]
		seen[name] = true
		if sockets.MatchString(name) {
			t.Errorf("%s is in the program", name)
		}
	}
	if !seen["main.main"] || !seen["syscall.Open"] && !seen["syscall.openat"] {
		t.Errorf("%d names, and main.main or the opening of files is not among them", len(seen))
	}
}

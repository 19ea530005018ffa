package system

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// bare runs a command in a root that holds the program, its first argument, and one
// document, and cannot be written to, as a user that no list names.
const bare = `mount --bind "$0" "$0" && mount -o remount,bind,ro "$0" && as=$1 zone=$2 && shift 2 && exec env -i ${zone:+TZ=$zone} "$(command -v chroot)" $as "$0" "$@"`

// As in a container made of the program alone: no HOME, no passwd entry, a root that
// cannot be written to, no zones, no /dev and no /proc.
func TestInABareContainerTheAdviceIsGiven(t *testing.T) {
	h := newHome(t)
	for from, to := range map[string]string{binary: "backspasm", triage[2]: "answers.yaml"} {
		data, err := os.ReadFile(from)
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(h.dir, to), data, 0o755); err != nil {
			t.Fatal(err)
		}
	}
	space, as := []string{"unshare", "--mount"}, "--userspec=12345:12345"
	if os.Getuid() != 0 { // who may be no other
		space, as = []string{"unshare", "--mount", "--map-root-user"}, "--"
	}
	if out, err := exec.Command(space[0], append(space[1:], "true")...).CombinedOutput(); err != nil {
		t.Skipf("nothing can be mounted here: %s", out)
	}
	inside := func(zone string, args ...string) ended {
		h.with = append(space, "sh", "-c", bare, h.dir, as, zone)
		cmd, stdout, stderr := h.command()
		cmd.Args = append(cmd.Args[:len(cmd.Args)-1], append([]string{"/backspasm"}, args...)...)
		h.ran(cmd.Run())
		return ended{stdout.String(), stderr.String(), status(cmd.ProcessState)}
	}
	here := newHome(t).run("triage", "--answers", triage[2], "--now", firstDay)
	if got := inside("", "triage", "--answers", "answers.yaml", "--now", firstDay); got != here || got.status != 0 {
		t.Errorf("it ends with %d\n%s\n%s", got.status, got.stdout, got.stderr)
	}
	kept := inside("", "triage", "--answers", "answers.yaml", "--now", firstDay, "--save")
	if kept.status != 1 || !strings.HasPrefix(kept.stdout, "SELF-CARE") || !strings.Contains(kept.stderr, "there is no home folder") {
		t.Errorf("it ends with %d\n%s\n%s", kept.status, kept.stdout, kept.stderr)
	}
	if got := inside("Europe/Berlin", "triage", "--answers", "answers.yaml"); got.status != 0 || got.stderr != "" || !regexp.MustCompile(`\(CES?T\)`).MatchString(got.stdout) {
		t.Errorf("the zone is not known: %d\n%s\n%s", got.status, got.stdout, got.stderr)
	}
}

//go:build unix

package journal_test

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"testing"

	"backspasm/internal/journal"
)

const nobody = 65534

// limited is the other program with little room, or with few rights.
func limited(j journal.Journal, how, what string) error {
	switch how + " " + what {
	case "nobody append":
		_, err := j.Append(session("ep", 1))
		fmt.Println(err)
		_, err = j.Read()
		return err
	case "nobody purge":
		return j.PurgeAll()
	case "nobody episode":
		_, err := j.PurgeEpisode("new")
		return err
	case "nobody look":
		var errs []error
		for _, f := range j.Files() {
			errs = append(errs, f.Err)
		}
		return errors.Join(errs...)
	}
	n, err := strconv.Atoi(what)
	if how != "room" || err != nil {
		return errors.New("cannot be " + how)
	}
	if err := syscall.Setrlimit(syscall.RLIMIT_FSIZE, &syscall.Rlimit{Cur: uint64(n), Max: uint64(n)}); err != nil {
		return err
	}
	if err := appendMany(j, 1000); !errors.Is(err, syscall.EFBIG) {
		return fmt.Errorf("the error is %w", err)
	}
	return nil
}

// becomeNobody gives up the rights of root, who may write anywhere.
func becomeNobody() error {
	if os.Getuid() != 0 {
		return nil
	}
	return errors.Join(syscall.Setgroups(nil), syscall.Setgid(nobody), syscall.Setuid(nobody))
}

func TestAFullDiskLeavesACleanTail(t *testing.T) {
	home(t)
	add(t, visit("ep", journal.KindTriage))
	for room := 1200; room < 1210; room++ { // wherever the line is cut
		before := len(read(t).Records)
		out, err := other(t, fmt.Sprint("room ", room)).Output()
		if err != nil {
			t.Fatalf("room %d: %v: %s", room, err, out)
		}
		text, log := content(t, file(t)), read(t)
		if len(log.Damage) > 0 || !strings.HasSuffix(text, "\n") || len(text) > room {
			t.Fatalf("room %d: %d bytes, damage %v", room, len(text), log.Damage)
		}
		if got := len(strings.Fields(string(out))); len(log.Records) != before+got {
			t.Fatalf("room %d: %d were said to be kept, %d are", room, got, len(log.Records)-before)
		}
		first := strings.Index(text, "\n") + 1
		place(t, text[:first])
	}
	add(t, session("ep", 1))
}

// open lets others into the folders of a test.
func open(t *testing.T, dir string) {
	t.Helper()
	for _, name := range []string{filepath.Dir(dir), dir} {
		if err := os.Chmod(name, 0o755); err != nil {
			t.Fatal(err)
		}
	}
}

func TestAReadOnlyHomeIsSaid(t *testing.T) {
	for name, withJournal := range map[string]bool{"nothing saved": false, "something saved": true} {
		t.Run(name, func(t *testing.T) {
			dir := home(t)
			open(t, dir)
			if withJournal {
				add(t, session("ep", 1))
			}
			names := tree(t, dir)
			slices.Reverse(names)
			for _, name := range names {
				if os.Getuid() == 0 {
					if err := os.Chown(name, nobody, nobody); err != nil {
						t.Fatal(err)
					}
				}
				if err := os.Chmod(name, 0o500); err != nil {
					t.Fatal(err)
				}
				t.Cleanup(func() { _ = os.Chmod(name, 0o700) })
			}
			out, err := other(t, "nobody append").Output()
			if err != nil || !strings.Contains(string(out), "permission denied") || !strings.Contains(string(out), dir) {
				t.Errorf("%v: %s", err, out)
			}
		})
	}
}

func TestModesDoNotDependOnTheMask(t *testing.T) {
	for _, mask := range []int{0, 0o022, 0o077} {
		t.Run(fmt.Sprintf("%03o", mask), func(t *testing.T) {
			dir := home(t)
			old := syscall.Umask(mask)
			defer syscall.Umask(old)
			everything(t)
			for _, name := range tree(t, dir)[1:] {
				want := fs.FileMode(0o600)
				switch info, err := os.Stat(name); {
				case err == nil && filepath.Base(name) == "backspasm":
					want = 0o700
				case err == nil && info.IsDir(): // everybody's, which it had to make
					want = 0o755 &^ fs.FileMode(mask)
				}
				if got := mode(t, name); got != want {
					t.Errorf("%s has mode %o, want %o", name, got, want)
				}
			}
		})
	}
}

func TestWhatIsNotAPlainFileOfOursIsRefused(t *testing.T) {
	for name, x := range map[string]struct {
		lay  func(name string) error
		says string
	}{
		"link":   {func(name string) error { return os.Symlink(filepath.Join(t.TempDir(), "elsewhere"), name) }, "symbolic link"},
		"folder": {func(name string) error { return os.Mkdir(name, 0o700) }, ""},
		"pipe":   {func(name string) error { return syscall.Mkfifo(name, 0o600) }, "not a plain file"},
	} {
		t.Run(name, func(t *testing.T) {
			home(t)
			j := place(t, "")
			if err := errors.Join(os.Remove(file(t)), x.lay(file(t))); err != nil {
				t.Fatal(err)
			}
			_, written := j.Append(session("ep", 1))
			_, got := j.Read()
			for _, err := range []error{written, got} {
				if err == nil || !strings.Contains(err.Error(), file(t)) || !strings.Contains(err.Error(), x.says) {
					t.Errorf("the error is %v", err)
				}
			}
		})
	}
}

func TestALinkInPlaceOfTheLockIsRefused(t *testing.T) {
	home(t)
	add(t, session("ep", 1))
	j := locate(t)
	lock, target := j.Files()[3].Path, filepath.Join(t.TempDir(), "theirs")
	if err := errors.Join(os.WriteFile(target, []byte("theirs"), 0o600), os.Remove(lock), os.Symlink(target, lock)); err != nil {
		t.Fatal(err)
	}
	if _, err := j.Append(session("ep", 1)); err == nil || !strings.Contains(err.Error(), "symbolic link") {
		t.Errorf("the error is %v", err)
	}
	if content(t, target) != "theirs" {
		t.Error("it was written to")
	}
}

func TestTheFilesOfOthersAreRefused(t *testing.T) {
	home(t)
	add(t, session("ep", 1))
	info, err := os.Stat(file(t))
	if err != nil {
		t.Fatal(err)
	}
	if !journal.OwnedBy(info, os.Getuid()) || journal.OwnedBy(info, os.Getuid()+1) {
		t.Error("it does not see whose a file is")
	}
	if os.Getuid() != 0 {
		t.Skip("only root can give a file away; the check itself was tested")
	}
	for _, theirs := range []string{file(t), filepath.Dir(file(t))} {
		if err := os.Chown(theirs, nobody, nobody); err != nil {
			t.Fatal(err)
		}
		if _, err := locate(t).Append(session("ep", 1)); err == nil || !strings.Contains(err.Error(), theirs+": it belongs to somebody else") {
			t.Errorf("the error is %v", err)
		}
		if _, err := locate(t).Read(); theirs == file(t) && err == nil {
			t.Error("it was read")
		}
		if err := os.Chown(theirs, 0, 0); err != nil {
			t.Fatal(err)
		}
	}
}

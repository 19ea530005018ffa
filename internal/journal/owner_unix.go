//go:build unix

package journal

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"syscall"
)

// noFollow refuses a link in place of the file, and does not wait for the other
// end of a pipe.
const noFollow = syscall.O_NOFOLLOW | syscall.O_NONBLOCK

// HasModes says whether the mode of a file tells who may read it.
const HasModes = true

// ownedBy says whether a file belongs to a user.
func ownedBy(info fs.FileInfo, user int) bool {
	stat, ok := info.Sys().(*syscall.Stat_t)
	return ok && int(stat.Uid) == user
}

// refusal says in words what noFollow refused.
func refusal(name string, err error) error {
	if errors.Is(err, syscall.ELOOP) || errors.Is(err, syscall.EMLINK) {
		return fmt.Errorf("%s: it is a symbolic link", name)
	}
	return err
}

// syncFolder makes the names in a folder, and its own, last.
func syncFolder(name string) error {
	folder, err := os.Open(name)
	if err != nil {
		return err
	}
	defer folder.Close()
	return folder.Sync()
}

// busy is false: no other program stops a file from being opened or removed.
func busy(error) bool { return false }

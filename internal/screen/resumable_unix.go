//go:build unix

package screen

import (
	"os"

	"golang.org/x/sys/unix"
)

// resumable says whether a shell with job control is there to wake the program
// up again after it has been stopped: a parent in the same session.
func resumable() bool {
	own, err := unix.Getsid(0)
	parent, e := unix.Getsid(os.Getppid())
	return err == nil && e == nil && own == parent
}

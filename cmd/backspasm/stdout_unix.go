//go:build unix

package main

import (
	"os"
	"syscall"
)

// closed says whether the program was started with this stream closed. Go opens
// /dev/null in its place, for reading and writing; a shell's > /dev/null is for
// writing only.
func closed(stream any) bool {
	file, ok := stream.(*os.File)
	if !ok {
		return false
	}
	var here, null syscall.Stat_t
	if syscall.Fstat(int(file.Fd()), &here) != nil || syscall.Stat(os.DevNull, &null) != nil || here.Rdev != null.Rdev || here.Mode&syscall.S_IFMT != syscall.S_IFCHR {
		return false
	}
	flags, _, errno := syscall.Syscall(syscall.SYS_FCNTL, file.Fd(), syscall.F_GETFL, 0)
	return errno == 0 && flags&syscall.O_ACCMODE == syscall.O_RDWR
}

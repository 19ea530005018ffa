package screens

import (
	_ "github.com/charmbracelet/x/vt"
	_ "github.com/creack/pty"
	_ "golang.org/x/sys/unix"
)

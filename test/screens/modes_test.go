package screens

import (
	"errors"
	"strings"

	"golang.org/x/sys/unix"
)

// Sane says whether the terminal is as a shell needs it, and if not, why.
func (x *Term) Sane() (ok bool, why string) {
	modes, err := x.modes()
	if err != nil {
		return false, err.Error()
	}
	var off []string
	for name, is := range map[string]bool{
		"icanon": modes.Lflag&unix.ICANON != 0, "echo": modes.Lflag&unix.ECHO != 0, "isig": modes.Lflag&unix.ISIG != 0,
		"opost": modes.Oflag&unix.OPOST != 0, "icrnl": modes.Iflag&unix.ICRNL != 0,
	} {
		if !is {
			off = append(off, name)
		}
	}
	return len(off) == 0, strings.Join(off, " ")
}

// modes reads the terminal's settings without making our side of it block.
func (x *Term) modes() (modes *unix.Termios, err error) {
	side, err := x.side.SyscallConn()
	if err != nil {
		return nil, err
	}
	failed := side.Control(func(fd uintptr) { modes, err = unix.IoctlGetTermios(int(fd), getModes) })
	return modes, errors.Join(err, failed)
}

// Modes that a program switches on and must switch off before it ends.
var switches = map[string][2]string{
	"alternate screen": {"\x1b[?1049h", "\x1b[?1049l"},
	"bracketed paste":  {"\x1b[?2004h", "\x1b[?2004l"},
	"mouse":            {"\x1b[?1000h", "\x1b[?1000l"},
	"mouse motion":     {"\x1b[?1002h", "\x1b[?1002l"},
	"all mouse motion": {"\x1b[?1003h", "\x1b[?1003l"},
	"hidden cursor":    {"\x1b[?25l", "\x1b[?25h"},
	"focus reports":    {"\x1b[?1004h", "\x1b[?1004l"},
}

// LeftOn returns the modes that are still on.
func (x *Term) LeftOn() []string {
	raw := x.Raw()
	var on []string
	for name, s := range switches {
		if strings.LastIndex(raw, s[0]) > strings.LastIndex(raw, s[1]) {
			on = append(on, name)
		}
	}
	return on
}

// Restored fails the test unless the terminal is as it was.
func (x *Term) Restored() {
	x.t.Helper()
	if ok, why := x.Sane(); !ok {
		x.t.Errorf("the terminal is left without: %s", why)
	}
	if on := x.LeftOn(); len(on) > 0 {
		x.t.Errorf("left on: %s", strings.Join(on, ", "))
	}
}

package main

import (
	"os"
	"path/filepath"
	"strings"

	"golang.org/x/term"

	"backspasm/internal/interview"
)

// fullScreen says whether the wizard can have the whole screen. If not, why says
// so to the person, empty when lines were asked for. It is decided before any
// form is made.
func (v *sitting) fullScreen() (ok bool, why string) {
	if v.opt.plain || accessible() || !isTerminal(v.stdin) {
		return false, ""
	}
	if !drawable(os.Getenv("TERM")) {
		return false, "This terminal cannot be drawn on, so the questions come line by line."
	}
	if w, h, err := term.GetSize(fd(v.stderr)); err != nil || w < interview.MinWidth || h < interview.MinHeight {
		return false, "This window is too small for whole screens (60 x 18), so the questions come line by line."
	}
	return true, ""
}

func fd(stream any) int {
	if file, ok := stream.(*os.File); ok {
		return int(file.Fd())
	}
	return -1
}

// families are names of terminals that understand what the wizard draws with.
var families = []string{"xterm", "screen", "tmux", "linux", "rxvt", "alacritty", "kitty", "foot", "wezterm", "ghostty", "konsole", "gnome", "vte", "st-", "iterm", "vt100", "vt102", "vt220", "ansi", "cygwin", "putty", "contour", "rio", "mlterm", "eterm", "console"}

// drawable says whether a terminal of this name is known, here or to the system.
func drawable(name string) bool {
	if name == "" || name == "dumb" || name == "unknown" || strings.ContainsAny(name, "/\\") {
		return false
	}
	for _, f := range families {
		if strings.HasPrefix(strings.ToLower(name), f) {
			return true
		}
	}
	folders := []string{os.Getenv("TERMINFO"), filepath.Join(os.Getenv("HOME"), ".terminfo"), "/etc/terminfo", "/lib/terminfo", "/usr/share/terminfo", "/usr/lib/terminfo"}
	for _, folder := range folders {
		if folder == "" {
			continue
		}
		if _, err := os.Stat(filepath.Join(folder, name[:1], name)); err == nil {
			return true
		}
	}
	return false
}

// dotless are terminals whose letters have no Braille dots, by the beginning of
// their names: consoles, and terminals of old.
var dotless = []string{"linux", "console", "cons25", "wsvt", "pccon", "vt", "ansi", "pcansi", "cygwin", "sun"}

// dots says whether figures can be made of Braille dots.
func dots() bool {
	name := strings.TrimPrefix(strings.ToLower(os.Getenv("TERM")), "screen.")
	for _, d := range dotless {
		if strings.HasPrefix(name, d) && !strings.HasPrefix(name, "vte") {
			return false
		}
	}
	return utf8Locale()
}

// accessible says whether the person asked for plain lines by ACCESSIBLE.
func accessible() bool {
	switch os.Getenv("ACCESSIBLE") {
	case "", "0", "false", "no":
		return false
	}
	return true
}

// colors says whether the person and the terminal want colours.
func colors() bool {
	return os.Getenv("NO_COLOR") == "" && !strings.HasPrefix(os.Getenv("TERM"), "vt1")
}

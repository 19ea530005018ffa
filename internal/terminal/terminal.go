// Package terminal says what streams and the terminals behind them can show. The
// environment comes in as an argument.
package terminal

import (
	"os"
	"path/filepath"
	"slices"
	"strings"

	"golang.org/x/term"
)

// DefaultWidth is how wide text is made where nothing says how wide it may be.
const DefaultWidth = 80

// Is says whether a stream is a terminal.
func Is(stream any) bool { return term.IsTerminal(fd(stream)) }

// Size is that of the terminal behind a stream, in columns and rows; zero where
// there is none.
func Size(stream any) (width, height int) {
	width, height, err := term.GetSize(fd(stream))
	if err != nil {
		return 0, 0
	}
	return width, height
}

// TextWidth is that of a line of text on a stream: a column at the right stays empty.
func TextWidth(stream any) int {
	if width, _ := Size(stream); width > 0 {
		return width - 1
	}
	return DefaultWidth
}

func fd(stream any) int {
	if file, ok := stream.(*os.File); ok {
		return int(file.Fd())
	}
	return -1
}

// Shows is what a terminal can show and the person wants to be shown, as the
// environment has it.
type Shows struct {
	UTF8   bool
	Dots   bool // letters of Braille dots
	Styles bool // bold and the like
	Colors bool
	Lines  bool // plain lines are wanted, nothing redrawn
	Dumb   bool // it says itself that it shows lines and no more

	name   string
	places []string // of what a system knows of a terminal of this name
}

// Look is what the environment says.
func Look(getenv func(string) string) Shows {
	s := Shows{name: getenv("TERM"), UTF8: utf8Locale(getenv) && !ofOld(getenv("TERM")), Styles: getenv("NO_COLOR") == ""}
	s.Dumb = s.name == "dumb"
	s.Dots = s.UTF8 && dotted(s.name)
	s.Colors = s.Styles && !strings.HasPrefix(s.name, "vt1")
	s.Lines = !slices.Contains([]string{"", "0", "false", "no"}, getenv("ACCESSIBLE"))
	for _, folder := range []string{getenv("TERMINFO"), filepath.Join(getenv("HOME"), ".terminfo"), "/etc/terminfo", "/lib/terminfo", "/usr/share/terminfo", "/usr/lib/terminfo"} {
		if folder != "" && s.name != "" {
			s.places = append(s.places, filepath.Join(folder, s.name[:1], s.name))
		}
	}
	return s
}

// families are names of terminals that understand what whole screens are drawn with.
var families = []string{"xterm", "screen", "tmux", "linux", "rxvt", "alacritty", "kitty", "foot", "wezterm", "ghostty", "konsole", "gnome", "vte", "st-", "iterm", "vt100", "vt102", "vt220", "ansi", "cygwin", "putty", "contour", "rio", "mlterm", "eterm", "console"}

// Drawable says whether a terminal of this name is known, here or to the system.
func (s Shows) Drawable() bool {
	if s.name == "" || s.Dumb || s.name == "unknown" || strings.ContainsAny(s.name, `/\`) {
		return false
	}
	return begins(s.name, families) || slices.ContainsFunc(s.places, func(place string) bool {
		_, err := os.Stat(place)
		return err == nil
	})
}

// dotless are consoles, whose letters have no Braille dots, by the beginning of their
// names.
var dotless = []string{"linux", "console", "cons25", "wsvt", "pccon", "ansi", "pcansi", "cygwin", "sun"}

// dotted says whether a terminal of this name can have letters of Braille dots.
func dotted(name string) bool { return !begins(within(name), dotless) }

// ofOld says whether a terminal of this name is one of the series from VT52 to VT525,
// which have no letters of UTF-8 in any locale.
func ofOld(name string) bool {
	return begins(within(name), []string{"vt"}) && !begins(within(name), []string{"vte"})
}

// within is the name of a terminal that GNU screen runs in.
func within(name string) string { return strings.TrimPrefix(strings.ToLower(name), "screen.") }

func begins(name string, with []string) bool {
	return slices.ContainsFunc(with, func(w string) bool { return strings.HasPrefix(strings.ToLower(name), w) })
}

// utf8Locale says whether text is UTF-8 here. The first variable that says
// anything decides, as for every program.
func utf8Locale(getenv func(string) string) bool {
	for _, name := range []string{"LC_ALL", "LC_CTYPE", "LANG"} {
		if locale := strings.ToLower(getenv(name)); locale != "" {
			return strings.Contains(locale, "utf-8") || strings.Contains(locale, "utf8")
		}
	}
	return false
}

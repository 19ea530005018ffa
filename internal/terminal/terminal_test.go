package terminal_test

import (
	"os"
	"path/filepath"
	"testing"

	"backspasm/internal/terminal"
)

func look(environment map[string]string) terminal.Shows {
	return terminal.Look(func(name string) string { return environment[name] })
}

func TestTheFirstVariableThatSaysAnythingDecidesOnUTF8(t *testing.T) {
	for _, tt := range []struct {
		all, ctype, lang string
		want             bool
	}{
		{"", "", "", false},
		{"", "", "en_GB.UTF-8", true},
		{"", "", "de_DE.utf8", true},
		{"", "", "C", false},
		{"", "en_US.UTF-8", "C", true},
		{"", "POSIX", "en_GB.UTF-8", false},
		{"C", "en_US.UTF-8", "en_GB.UTF-8", false},
		{"C.UTF-8", "C", "C", true},
		{"", "", "de_DE.ISO-8859-1", false},
	} {
		if got := look(map[string]string{"LC_ALL": tt.all, "LC_CTYPE": tt.ctype, "LANG": tt.lang}).UTF8; got != tt.want {
			t.Errorf("%+v: %v", tt, got)
		}
	}
}

func TestOnlyATerminalThatHasThemGetsDots(t *testing.T) {
	for name, want := range map[string]bool{
		"xterm-256color": true, "tmux-256color": true, "screen": true, "screen.xterm-256color": true, "vte-256color": true, "alacritty": true, "eterm-color": true, "": true,
		"linux": false, "linux-16color": false, "screen.linux": false, "LINUX": false, "vt100": false, "vt220-8bit": false, "ansi": false, "cygwin": false, "cons25": false, "console": false,
	} {
		if got := look(map[string]string{"TERM": name, "LC_ALL": "C.UTF-8"}).Dots; got != want {
			t.Errorf("TERM=%s in UTF-8: %v", name, got)
		}
		if look(map[string]string{"TERM": name, "LC_ALL": "C"}).Dots {
			t.Errorf("TERM=%s without UTF-8", name)
		}
	}
}

func TestATerminalOfOldHasNoUTF8InAnyLocale(t *testing.T) {
	for name, want := range map[string]bool{"vt100": false, "VT220-8bit": false, "screen.vt102": false, "vte-256color": true, "linux": true, "xterm": true, "": true} {
		if got := look(map[string]string{"TERM": name, "LANG": "C.UTF-8"}).UTF8; got != want {
			t.Errorf("TERM=%s: %v", name, got)
		}
	}
}

func TestOnlyATerminalThatIsKnownIsDrawnOn(t *testing.T) {
	own := t.TempDir()
	if err := os.MkdirAll(filepath.Join(own, "o"), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(own, "o", "odd-one"), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]bool{
		"xterm": true, "XTERM": true, "tmux-256color": true, "odd-one": true,
		"": false, "dumb": false, "unknown": false, "odd-two": false, "../o/odd-one": false, `o\odd-one`: false,
	} {
		if got := look(map[string]string{"TERM": name, "TERMINFO": own}).Drawable(); got != want {
			t.Errorf("TERM=%s: %v", name, got)
		}
	}
	if look(map[string]string{"TERM": "odd-one"}).Drawable() {
		t.Error("a folder that is not named is looked into")
	}
}

func TestColoursBoldAndPlainLinesAreAsThePersonWants(t *testing.T) {
	for _, tt := range []struct {
		name, noColor, accessible string
		styles, colors, lines     bool
	}{
		{"xterm", "", "", true, true, false},
		{"xterm", "1", "0", false, false, false},
		{"vt100", "", "no", true, false, false},
		{"xterm", "", "false", true, true, false},
		{"xterm", "", "1", true, true, true},
	} {
		s := look(map[string]string{"TERM": tt.name, "NO_COLOR": tt.noColor, "ACCESSIBLE": tt.accessible})
		if s.Styles != tt.styles || s.Colors != tt.colors || s.Lines != tt.lines {
			t.Errorf("%+v: %+v", tt, s)
		}
	}
}

func TestWhatIsNoTerminalHasNoSize(t *testing.T) {
	in, out, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	defer in.Close()
	defer out.Close()
	for _, stream := range []any{in, out, nil, "text"} {
		if w, h := terminal.Size(stream); terminal.Is(stream) || w != 0 || h != 0 || terminal.TextWidth(stream) != terminal.DefaultWidth {
			t.Errorf("%v: %d x %d", stream, w, h)
		}
	}
}

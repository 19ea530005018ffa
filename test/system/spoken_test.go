package system

import (
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"
)

var update = flag.Bool("update", false, "write what is spoken into docs/accessibility.md")

const (
	spokenIn    = "../../docs/accessibility.md"
	spokenBegin = "<!-- spoken: begin; written by a test -->\n"
	spokenEnd   = "<!-- spoken: end -->\n"
)

// readerSettings hand every word to a script, as to a voice. The words for marks are
// those that come with the reader.
const readerSettings = `[options]
cursor tracking=full
synthesizer=emacspeak server
synthesizer port=|%s
key echo=off
shell=/bin/sh
special=off
up and down arrows=speak line
DisableKey=6925
[dict]
"=quote
0x23=number
*=star
<=less than
>=greater than
@=at
0x5b=left bracket
\=backslash
]=right bracket
_=underscore
{=left brace
|=bar
}=right brace
~=tilde
`

// listener is a pane in which a screen reader, yasr of Debian, runs the program.
type listener struct {
	*pane
	file string // what is spoken
	told int    // how much of it has been looked at
	said []spoken
}

// spoken is what is heard after a key.
type spoken struct {
	key   string
	words []string // as they come, line by line
}

// listens starts a command of the program under the reader.
func listens(t *testing.T, args string) *listener {
	t.Helper()
	h := newHome(t)
	l := &listener{file: filepath.Join(h.dir, "spoken")}
	voice, settings := h.script("voice", "exec cat >>"+l.file), filepath.Join(h.dir, "settings")
	if err := os.WriteFile(settings, fmt.Appendf(nil, readerSettings, voice), 0o600); err != nil {
		t.Fatal(err)
	}
	h.env = append(h.env, "LANG=C.UTF-8", "SHELL=/bin/sh")
	command := binary + " " + args + "; exec cat" // the reader would be silent at once when its program ends
	l.pane = h.open("yasr", "-C", settings, h.script("program", command))
	return l
}

// script writes one of the shell, and returns its name.
func (h *home) script(name, text string) string {
	h.Helper()
	name = filepath.Join(h.dir, name)
	if err := os.WriteFile(name, []byte("#!/bin/sh\n"+text+"\n"), 0o700); err != nil {
		h.Fatal(err)
	}
	return name
}

var (
	phrase = regexp.MustCompile(`(?m)^q \{(.*)\}$`)
	dated  = regexp.MustCompile(`\b\d{4}-\d\d-\d\d, not reviewed`) // it changes with the content
)

// hears waits until the reader has no more to say, and returns it.
func (l *listener) hears() []string {
	l.Helper()
	var text string
	l.until("a word to be spoken, and silence", func() bool {
		before, _ := os.ReadFile(l.file)
		time.Sleep(700 * time.Millisecond)
		now, _ := os.ReadFile(l.file)
		text = string(now)
		return phrase.MatchString(text[l.told:]) && len(now) == len(before)
	})
	var words []string
	for _, said := range phrase.FindAllStringSubmatch(text[l.told:], -1) {
		if line := strings.Join(strings.Fields(said[1]), " "); line != "" && line != "blank" { // what it calls an empty line, if it is alone
			words = append(words, dated.ReplaceAllString(line, "its date, not reviewed"))
		}
	}
	l.told = len(text)
	return words
}

// does types keys, parted by blanks, and notes what is heard then.
func (l *listener) does(name, keys string) {
	l.Helper()
	for _, key := range strings.Fields(keys) {
		time.Sleep(pause)
		l.ask("send-keys", key)
	}
	l.said = append(l.said, spoken{name, l.hears()})
}

// goes answers until these words stand on the screen, and notes what is heard of the last.
func (l *listener) goes(name string, turns []turn, until string) {
	l.Helper()
	for range 40 {
		asked := l.still()
		if strings.Contains(asked, until) {
			l.said = append(l.said, spoken{name, l.hears()})
			return
		}
		l.hears()
		time.Sleep(pondering)
		for _, key := range strings.Fields(l.keys(turns, asked)) {
			l.press(key)
		}
	}
	l.Fatalf("%q does not come:\n%s", until, l.screen())
}

// spokenSitting is one of which every word is in the page.
type spokenSitting struct {
	title, args string
	does        func(*listener)
}

var heardSittings = []spokenSitting{
	{"In lines: a sheet, a check, an emergency", "triage --plain --region us --now " + firstDay, func(l *listener) {
		l.does("the start", "")
		l.does("1, Enter", "1 Enter")
		l.does("u3 0, Enter", "u 3 Space 0 Enter")
		l.does("y, Enter", "y Enter")
		time.Sleep(pondering)
		l.does("yes, Enter", "y e s Enter")
	}},
	{"On whole screens: a sheet, a check, an emergency", "triage --region us --now " + firstDay, func(l *listener) {
		l.does("the start", "")
		l.does("Enter", "Enter")
		l.does("Down", "Down")
		l.does("n", "n")
		l.does("u", "3 u")
		l.does("0", "0")
		l.does("Enter", "Enter")
		l.does("1, Enter", "1 Enter")
		time.Sleep(pondering)
		l.does("c", "c")
	}},
	{"In lines: the card", "triage --plain --region us --now " + firstDay, func(l *listener) {
		l.goes("ok, Enter", strain, "card, or q to end:")
	}},
	{"On whole screens: the card", "triage --region us --now " + firstDay, func(l *listener) {
		l.goes("Enter on the last look", strain, "? keys q end")
	}},
}

// A reader of Debian listens to both modes, and what it would say of a sheet, a check, an
// emergency and a card is what the page says. With -update the page is written anew.
func TestAScreenReaderSaysWhatThePageSays(t *testing.T) {
	if os.Getenv("BACKSPASM_READER") == "" {
		t.Skip("what is spoken hangs on the pace of the machine: make test-reader, on a calm one")
	}
	if _, err := exec.LookPath("yasr"); err != nil {
		t.Skipf("yasr, the screen reader, is missing; make test-reader installs it: %s", err)
	}
	heard := make([]*listener, len(heardSittings))
	t.Run("sittings", func(t *testing.T) {
		for n, s := range heardSittings {
			t.Run(s.title, func(t *testing.T) {
				t.Parallel()
				l := listens(t, s.args)
				s.does(l)
				heard[n] = l
			})
		}
	})
	if t.Failed() {
		return
	}
	var page strings.Builder
	for n, s := range heardSittings {
		fmt.Fprintf(&page, "\n**%s** (`backspasm %s`)\n\n| key | what is said |\n|---|---|\n", s.title, s.args)
		for _, x := range heard[n].said {
			fmt.Fprintf(&page, "| %s | %s |\n", x.key, strings.ReplaceAll(strings.Join(x.words, " / "), "|", `\|`))
		}
	}
	pageHolds(t, page.String()+"\n")
}

// pageHolds compares the words, or writes them with -update. Where the reader takes a
// breath hangs on how fast the machine is, and is not compared.
func pageHolds(t *testing.T, want string) {
	t.Helper()
	text, err := os.ReadFile(spokenIn)
	if err != nil {
		t.Fatal(err)
	}
	before, rest, begins := strings.Cut(string(text), spokenBegin)
	holds, after, ends := strings.Cut(rest, spokenEnd)
	if !begins || !ends {
		t.Fatalf("%s has no place for what is spoken", spokenIn)
	}
	if *update {
		if err := os.WriteFile(spokenIn, []byte(before+spokenBegin+want+spokenEnd+after), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	was, is := strings.Split(strings.TrimSpace(holds), "\n"), strings.Split(strings.TrimSpace(want), "\n")
	for n := range max(len(was), len(is)) {
		was, is := at(was, n), at(is, n)
		if inOneBreath(was) != inOneBreath(is) {
			t.Errorf("the page says\n%s\nand the reader\n%s", was, is)
		}
	}
}

func at(lines []string, n int) string {
	if n < len(lines) {
		return lines[n]
	}
	return ""
}

// inOneBreath is text without the rests, which may also stand within a word.
func inOneBreath(text string) string { return unspaced(strings.ReplaceAll(text, " / ", "")) }

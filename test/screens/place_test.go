package screens

import (
	"fmt"
	"regexp"
	"strconv"
)

// Place is where somebody is in the interview, read from the screen.
type Place struct {
	Kind   string // welcome, resume, leave, why, sheet, single, rough, plain, review, viewer, names, read_back, small; empty: not known
	Number int    // in the header
	Screen screen
	Rows   []question // of a sheet, or the one question
}

func (p Place) String() string {
	name := p.Screen.ID
	if p.Kind == "plain" {
		name = p.Rows[0].ID
	}
	return fmt.Sprintf("%s %d %s", p.Kind, p.Number, name)
}

func (p Place) same(q Place) bool { return p.String() == q.String() }

var (
	header = regexp.MustCompile(`Question (\d+) of about (\d+)`)
	mark   = regexp.MustCompile(`(?m)^ *>`) // of the row, the option or the typed line
)

// afterwards says that the result is there, and nothing is asked any more.
func afterwards(p Place) bool { return kind("viewer", "names", "keep")(p) }

// landmarks are words by which a screen is known.
var landmarks = []struct{ kind, words string }{
	{"small", "This window is too small."},
	{"read_back", "x take it back"},
	{"keep", "Keep this episode for the days after?"},
	{"viewer", "? keys  q end"},
	{"names", "card, or q to end:"},
	{"open", "There is an open episode"},
	{"leave", "Leave without a result?"},
	{"why", "Why we ask"},
	{"welcome", "Enter begins."},
	{"resume", "Go on with it?"},
	{"review", "Please read through your answers."},
}

// placeOf reads the screen.
func placeOf(lines string) Place {
	found, marked := header.FindStringSubmatch(lines), mark.MatchString(lines)
	lines = squeeze(lines)
	for _, l := range landmarks {
		if shows(lines, l.words) {
			return Place{Kind: l.kind}
		}
	}
	if found == nil {
		return Place{}
	}
	if !marked { // answered, and the next screen is not drawn yet
		return Place{}
	}
	number, _ := strconv.Atoi(found[1])
	for _, s := range questions() {
		if p := onScreen(s, lines); p.Kind != "" {
			p.Number, p.Screen = number, s
			return p
		}
	}
	return Place{}
}

func onScreen(s screen, lines string) Place {
	rows := s.rowsIn(lines)
	switch {
	case len(rows) == 0:
		return Place{}
	case shows(lines, "You were not sure about this:"):
		return Place{Kind: "plain", Rows: rows[:1]}
	case s.sheet() && shows(lines, s.Title):
		return Place{Kind: "sheet", Rows: rows}
	case s.sheet():
		return Place{}
	case rows[0].Kind == "moment" && shows(lines, "t type a day or time"):
		return Place{Kind: "rough", Rows: rows}
	}
	return Place{Kind: "single", Rows: rows}
}

package render

import (
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"backspasm/internal/figure"
	"backspasm/internal/library"
	"backspasm/internal/plan"
	"backspasm/internal/prose"
	"backspasm/internal/rule"
	"backspasm/internal/triage"
)

// Gallery is every move, and what else is drawn, for whoever wants to look
// before there is a plan.
type Gallery struct {
	Library *library.Library
	Program string // version
	Region  library.Region
	Now     time.Time
}

// Pictures is what figures are drawn with.
type Pictures int

// The pictures.
const (
	NoPictures Pictures = iota // the picture in words
	ASCIIPictures
	DotPictures // braille
)

// MoveIDs are the ids of all that is drawn, in the order of a plan.
func MoveIDs(lib *library.Library) []string {
	var ids []string
	for _, i := range lib.Catalogue.Interventions {
		if lib.Figure(i.ID) != nil {
			ids = append(ids, i.ID)
		}
	}
	return ids
}

// Text writes the list of moves, stage by stage.
func (g Gallery) Text(w io.Writer, look Look) error {
	t := g.page(look)
	t.strong("", "MOVES")
	t.gap()
	t.text("", "What a plan can hold. Which of them suit you, and which to leave out, depends on your answers: backspasm triage.")
	for _, s := range g.Library.Catalogue.Stages {
		t.shelf(fmt.Sprintf("Stage %d: %s", s.Number, s.Title), func(i *plan.Intervention) bool { return i.Kind == plan.Move && i.Stage == s.Number })
	}
	t.shelf("Also drawn", func(i *plan.Intervention) bool { return i.Kind != plan.Move })
	t.gap()
	t.text("", "See one: backspasm moves cat_cow")
	return t.end(w)
}

// Move writes all about one move. Its id must be one of MoveIDs.
func (g Gallery) Move(w io.Writer, id string, look Look, pictures Pictures) error {
	t, i := g.page(look), g.Library.Catalogue.Intervention(id)
	t.strong("", strings.ToUpper(i.Title))
	t.gap()
	t.text("", i.Why)
	t.gap()
	t.picture(g.Library.Figure(id), pictures)
	t.heading("How")
	t.bullets("", filled(t.Region, i.Everybody()))
	if d := dose(i); d != "" {
		t.gap()
		t.text("How much: ", d)
	}
	if i.Kind == plan.Move {
		s := g.Library.Catalogue.Stages[i.Stage]
		t.text("When: ", fmt.Sprintf("stage %d or later (%s).", s.Number, prose.Lower(s.Title)))
	}
	t.whoShouldNot(i)
	t.heading("How well supported")
	t.textf("", "%s. %s", prose.Upper(i.Evidence), i.Finding)
	if i.Disagree != "" {
		t.text("", i.Disagree)
	}
	for _, s := range g.Library.Sources {
		if slices.Contains(i.Sources, s.ID) {
			t.text("- ", cite(s))
		}
	}
	t.gap()
	t.text("", t.Region.Fill(g.Library.Messages.Notes.StopRule))
	return t.end(w)
}

// SVG is the figure of one move alone.
func (g Gallery) SVG(w io.Writer, id string) error {
	_, err := io.WriteString(w, g.Library.Figure(id).SVGMotion(g.Library.Catalogue.Intervention(id).Title))
	return err
}

// gallery is a page of the gallery being written.
type gallery struct {
	*page
	Gallery
}

func (g Gallery) page(look Look) *gallery {
	return &gallery{newPage(look.Width, look.Bold), g}
}

// shelf lists moves, each with its id and why one would do it.
func (t *gallery) shelf(title string, belongs func(*plan.Intervention) bool) {
	var items []*plan.Intervention
	for _, i := range t.Library.Catalogue.Interventions {
		if belongs(i) && t.Library.Figure(i.ID) != nil {
			items = append(items, i)
		}
	}
	if len(items) == 0 {
		return
	}
	t.heading(title)
	for _, i := range items {
		t.text("- ", fmt.Sprintf("%s (%s): %s", i.Title, i.ID, i.Why))
	}
}

// whoShouldNot says what takes a move out of a plan, and what changes it.
func (t *gallery) whoShouldNot(i *plan.Intervention) {
	if len(i.LeaveOut) > 0 {
		t.heading("Leave it out if this is true, or you are not sure")
		for _, x := range i.LeaveOut {
			t.text("- ", fmt.Sprintf("%s: %s.", t.inWords(x.When), strings.TrimSuffix(x.Because, ".")))
		}
	}
	if len(i.Adapt) > 0 {
		t.heading("Do it like this if")
		for _, x := range i.Adapt {
			t.text("- ", t.inWords(x.When)+": "+t.Region.Fill(x.Says))
		}
	}
}

// inWords says a condition in the words of the questions that it reads.
func (t *gallery) inWords(e rule.Expr) string {
	var members []string
	for _, m := range rule.Members(e) {
		words := t.inWords(m)
		if len(members) > 0 {
			words = prose.Lower(words)
		}
		if !slices.Contains(members, words) {
			members = append(members, words)
		}
	}
	switch e := e.(type) {
	case *rule.Is:
		return t.answerInWords(e)
	case rule.All:
		return strings.Join(members, ", and ")
	case rule.Not:
		return "not " + prose.Lower(members[0])
	}
	return strings.Join(members, "; or ")
}

// answerInWords is a sign as it is asked, or what was chosen. A row of a few
// words needs the title of its sheet.
func (t *gallery) answerInWords(e *rule.Is) string {
	q := t.Library.Protocol.Question(e.Question)
	asks := strings.TrimRight(q.Asks, ".?")
	for _, s := range t.Library.Protocol.Screens {
		if s.Sheet() && slices.Contains(s.Questions, q) && len(strings.Fields(asks)) < 4 {
			asks = strings.TrimRight(s.Title, ".?") + "? " + asks
		}
	}
	var says []string
	for _, v := range e.Values {
		if q.Kind != triage.Sign || v != "yes" && v != rule.Unsure {
			says = append(says, q.Says(v))
		}
	}
	if len(says) > 0 {
		asks += ": " + prose.List(says, "or")
	}
	return asks
}

// end closes a page with when to get help, and who made it.
func (t *gallery) end(w io.Writer) error {
	t.gap()
	t.text("", atOnce(t.Library, t.Region))
	p := t.Library.Protocol
	t.textf("", "%s Content %s of %s, program %s.", notReviewed(t.Library, t.Now), p.Version, p.Date, t.Program)
	_, err := io.WriteString(w, t.String())
	return err
}

// How large a pose is drawn, in cells.
const (
	widePose   = 40
	narrowPose = 24
	highPose   = 11
)

// picture shows the key poses, side by side where there is room. The words come
// with it in every form.
func (t *gallery) picture(f *figure.Figure, pictures Pictures) {
	if pictures != NoPictures {
		glyphs := figure.Braille
		if pictures == ASCIIPictures {
			glyphs = figure.ASCII
		}
		most := max((t.width+2)/(narrowPose+2), 1)
		rows := (len(f.Key) + most - 1) / most
		row := (len(f.Key) + rows - 1) / rows
		for ids := range slices.Chunk(f.Key, row) {
			t.poses(f, ids, min((t.width+2)/row-2, widePose), glyphs)
		}
		t.gap()
	}
	t.text("Picture: ", f.Says)
}

func (t *gallery) poses(f *figure.Figure, ids []string, width int, glyphs figure.Glyphs) {
	lines := make([]string, highPose)
	for n, id := range ids {
		for row, cells := range f.DrawPose(id, width, highPose, glyphs) {
			if n > 0 {
				lines[row] += "  "
			}
			for _, c := range cells {
				lines[row] += string(c.Rune)
			}
		}
	}
	for n, l := range lines {
		lines[n] = strings.TrimRight(l, " ")
	}
	for len(lines) > 0 && lines[0] == "" {
		lines = lines[1:]
	}
	t.gap()
	t.WriteString(strings.Join(lines, "\n") + "\n")
}

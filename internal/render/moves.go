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
	Letterhead
	Now time.Time
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
func MoveIDs(lib *library.Content) []string {
	var ids []string
	for _, i := range lib.Catalogue.Interventions {
		if lib.Figure(i.ID) != nil {
			ids = append(ids, i.ID)
		}
	}
	return ids
}

// Text writes the list of moves, stage by stage.
func (g Gallery) Text(w io.Writer, look Look) error { return g.document().text(w, look) }

// Move writes all about one move. Its id must be one of MoveIDs.
func (g Gallery) Move(w io.Writer, id string, look Look, pictures Pictures) error {
	return g.move(id, pictures).text(w, look)
}

// document is the list of moves.
func (g Gallery) document() *document {
	d := &document{Name: "Moves", Lead: []string{"What a plan can hold. Which of them suit you, and which to leave out, depends on your answers: backspasm triage."}}
	for _, s := range g.Library.Catalogue.Stages {
		d.add(g.shelf(fmt.Sprintf("Stage %d: %s", s.Number, s.Title), func(i *plan.Intervention) bool { return i.Kind == plan.Move && i.Stage == s.Number }))
	}
	d.add(g.shelf("Also drawn", func(i *plan.Intervention) bool { return i.Kind != plan.Move }))
	d.add(part{Lead: []string{"See one: backspasm moves cat_cow"}})
	return g.end(d)
}

// move is all about one move.
func (g Gallery) move(id string, pictures Pictures) *document {
	i, f := g.Library.Catalogue.Intervention(id), g.Library.Figure(id)
	d := &document{Name: i.Title, Lead: []string{i.Why}}
	picture := part{Tail: []string{"Picture: " + f.Says}}
	if pictures != NoPictures {
		picture.Drawn = func(width int) []string { return drawPoses(f, pictures, width) }
	}
	d.add(picture)
	d.add(part{Title: "How", Lines: g.allWords(i.Everybody())})
	var amount part
	if says := dose(i); says != "" {
		amount.Lead = append(amount.Lead, "How much: "+says)
	}
	if i.Kind == plan.Move {
		s := g.Library.Catalogue.Stages[i.Stage]
		amount.Lead = append(amount.Lead, fmt.Sprintf("When: stage %d or later (%s).", s.Number, prose.Lower(s.Title)))
	}
	d.add(amount)
	g.whoShouldNot(d, i)
	known := part{Title: "How well supported", Lead: []string{prose.Upper(i.Evidence) + ". " + i.Finding}}
	if i.Disagree != "" {
		known.Lead = append(known.Lead, i.Disagree)
	}
	for _, s := range g.Library.Sources {
		if slices.Contains(i.Sources, s.ID) {
			known.Lines = append(known.Lines, cite(s))
		}
	}
	d.add(known)
	d.add(part{Lead: []string{g.words(g.Library.Messages.Notes.StopRule)}})
	return g.end(d)
}

// SVG is the figure of one move alone.
func (g Gallery) SVG(w io.Writer, id string) error {
	_, err := io.WriteString(w, g.Library.Figure(id).SVGMotion(g.Library.Catalogue.Intervention(id).Title))
	return err
}

// shelf lists moves, each with its id and why one would do it.
func (g Gallery) shelf(title string, belongs func(*plan.Intervention) bool) part {
	out := part{Title: title}
	for _, i := range g.Library.Catalogue.Interventions {
		if belongs(i) && g.Library.Figure(i.ID) != nil {
			out.Lines = append(out.Lines, fmt.Sprintf("%s (%s): %s", i.Title, i.ID, i.Why))
		}
	}
	return out
}

// whoShouldNot says what takes a move out of a plan, and what changes it.
func (g Gallery) whoShouldNot(d *document, i *plan.Intervention) {
	not, other := part{Title: "Leave it out if this is true, or you are not sure"}, part{Title: "Do it like this if"}
	for _, x := range i.LeaveOut {
		not.Lines = append(not.Lines, g.inWords(x.When)+": "+strings.TrimSuffix(x.Because, ".")+".")
	}
	for _, x := range i.Adapt {
		other.Lines = append(other.Lines, g.inWords(x.When)+": "+g.words(x.Says))
	}
	d.add(not)
	d.add(other)
}

// inWords says a condition in the words of the questions that it reads.
func (g Gallery) inWords(e rule.Expr) string {
	var members []string
	for _, m := range rule.Members(e) {
		words := g.inWords(m)
		if len(members) > 0 {
			words = prose.Lower(words)
		}
		if !slices.Contains(members, words) {
			members = append(members, words)
		}
	}
	switch e := e.(type) {
	case *rule.Is:
		return g.answerInWords(e)
	case rule.All:
		return strings.Join(members, ", and ")
	case rule.Not:
		return "not " + prose.Lower(members[0])
	}
	return strings.Join(members, "; or ")
}

// answerInWords is a sign as it is asked, or what was chosen. A row of a few
// words needs the title of its sheet.
func (g Gallery) answerInWords(e *rule.Is) string {
	q := g.Library.Protocol.Question(e.Question)
	asks := strings.TrimRight(q.Asks, ".?")
	for _, s := range g.Library.Protocol.Screens {
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
func (g Gallery) end(d *document) *document {
	d.add(part{Lead: []string{g.atOnce()}})
	d.Foot = []string{g.notReviewed(g.Now) + " " + g.restsOn()}
	return d
}

// How large a pose is drawn, in cells.
const (
	widePose   = 40
	narrowPose = 24
	highPose   = 11
)

// drawPoses draws the key poses, side by side where there is room.
func drawPoses(f *figure.Figure, pictures Pictures, width int) []string {
	glyphs := figure.Braille
	if pictures == ASCIIPictures {
		glyphs = figure.ASCII
	}
	most := max((width+2)/(narrowPose+2), 1)
	rows := (len(f.Key) + most - 1) / most
	row := (len(f.Key) + rows - 1) / rows
	var lines []string
	for ids := range slices.Chunk(f.Key, row) {
		if len(lines) > 0 {
			lines = append(lines, "")
		}
		lines = append(lines, sideBySide(f, ids, min((width+2)/row-2, widePose), glyphs)...)
	}
	return lines
}

func sideBySide(f *figure.Figure, ids []string, width int, glyphs figure.Glyphs) []string {
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
	for len(lines) > 0 && strings.TrimSpace(lines[0]) == "" {
		lines = lines[1:]
	}
	return lines
}

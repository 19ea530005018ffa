package render

import (
	"strings"
	"time"

	"backspasm/internal/library"
)

// Letterhead is what everything that is written rests on: the content, the version
// of the program, and whose phone numbers.
type Letterhead struct {
	Library *library.Content
	Program string
	Region  library.Region
}

// words fills the region's words into a message.
func (h Letterhead) words(text string) string { return h.Region.Fill(text) }

func (h Letterhead) allWords(texts []string) []string {
	out := make([]string, 0, len(texts))
	for _, t := range texts {
		out = append(out, h.words(t))
	}
	return out
}

// commonSigns are when anybody should get help at once.
func (h Letterhead) commonSigns() []string { return h.allWords(h.Library.Messages.SafetyNet.Signs) }

// atOnce is the same in one paragraph.
func (h Letterhead) atOnce() string {
	return h.words(h.Library.Messages.Notes.AtOnce) + " " + strings.Join(h.allWords(h.Library.Messages.SafetyNet.InShort), "; ") + "."
}

// restsOn names the content and the program.
func (h Letterhead) restsOn() string {
	p := h.Library.Protocol
	return "Content " + p.Version + " of " + p.Date + ", program " + h.Program + "."
}

// notReviewed says that no clinician has reviewed the content and, once it is so,
// that it should have been checked again by now: an old copy of the program has
// no other way to tell.
func (h Letterhead) notReviewed(now time.Time) string {
	notes := h.Library.Messages.Notes
	if h.overdue(now) {
		return notes.NotReviewed + " " + notes.ReviewDue
	}
	return notes.NotReviewed
}

func (h Letterhead) overdue(now time.Time) bool { return !now.Before(h.Library.ReviewDue()) }

// madeAt says when something was made, with its zone.
func madeAt(at time.Time) string { return "Made " + clock(at, at) + " (" + zone(at) + ")" }

// zone is the name of the time zone, or its offset if the name is not one word
// of plain letters: TZ can name a file with any bytes in it.
func zone(at time.Time) string {
	name := at.Format("MST")
	for _, r := range name {
		if r != '+' && r != '-' && (r < '0' || r > '9') && (r < 'A' || r > 'Z') && (r < 'a' || r > 'z') {
			return at.Format("-07:00")
		}
	}
	return name
}

// clock is a moment as people say it at another, in its zone, with the year when
// it is another one.
func clock(at, made time.Time) string {
	at = at.In(made.Location())
	if at.Year() != made.Year() {
		return at.Format("Mon 2 Jan 2006, 15:04")
	}
	return at.Format("Mon 2 Jan, 15:04")
}

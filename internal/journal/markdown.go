package journal

import (
	"bytes"
	"fmt"
	"io"
	"strings"
	"time"
	"unicode"
)

// ExportMarkdown writes the records for people to read: a heading for each
// episode, its visits and its guided sessions in tables. The answers are not
// in it.
func (l Log) ExportMarkdown(w io.Writer) error {
	var out bytes.Buffer
	fmt.Fprint(&out, "# Back pain journal\n")
	for _, e := range Episodes(l.Records) {
		e.markdown(&out)
	}
	if n := len(l.Damage); n > 0 {
		fmt.Fprintf(&out, "\n%d damaged %s of the journal could not be read.\n", n, plural(n, "line"))
	}
	if n := l.Newer; n > 0 {
		fmt.Fprintf(&out, "\n%d %s written by a newer program left out.\n", n, plural(n, "line"))
	}
	_, err := w.Write(out.Bytes())
	return err
}

func plural(n int, word string) string {
	if n == 1 {
		return word
	}
	return word + "s"
}

func (e Episode) markdown(out io.Writer) {
	fmt.Fprintf(out, "\n## Episode %s, %s\n", escape(e.ID), span(e))
	if len(e.Visits) > 0 {
		fmt.Fprint(out, "\n| when | visit | disposition | action | reasons |\n| --- | --- | --- | --- | --- |\n")
	}
	for _, r := range e.Visits {
		row(out, moment(r.At), r.Visit.Kind, r.Visit.Disposition, r.Visit.Action, strings.Join(r.Visit.Reasons, "; "))
	}
	if len(e.Sessions) > 0 {
		fmt.Fprint(out, "\n| when | guided session | seconds | to its end | hurt |\n| --- | --- | --- | --- | --- |\n")
	}
	for _, r := range e.Sessions {
		row(out, moment(r.At), r.Session.Intervention, fmt.Sprint(r.Session.Seconds), yes(r.Session.Done), yes(r.Session.Hurt))
	}
}

// span says from when to when, and why it ended.
func span(e Episode) string {
	if e.Closed == nil {
		return "from " + moment(e.Opened)
	}
	return fmt.Sprintf("%s to %s (%s)", moment(e.Opened), moment(*e.Closed), escape(e.Why))
}

func moment(t time.Time) string { return t.Format("2006-01-02 15:04 -07:00") }

func yes(b bool) string {
	if b {
		return "yes"
	}
	return "no"
}

func row(out io.Writer, cells ...string) {
	for _, cell := range cells {
		fmt.Fprintf(out, "| %s ", escape(cell))
	}
	fmt.Fprint(out, "|\n")
}

// escape keeps text from being taken for Markdown or for orders to a terminal.
func escape(text string) string {
	var out strings.Builder
	for _, r := range text {
		switch {
		case strings.ContainsRune("\\`*_[]<>#|", r):
			out.WriteByte('\\')
			out.WriteRune(r)
		case unicode.In(r, unicode.Cc, unicode.Cf, unicode.Zl, unicode.Zp):
			out.WriteByte(' ')
		default:
			out.WriteRune(r)
		}
	}
	return out.String()
}

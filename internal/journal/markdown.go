package journal

import (
	"bytes"
	"fmt"
	"io"
	"strings"
	"time"

	"backspasm/internal/prose"
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
		fmt.Fprintf(&out, "\n%s of the journal could not be read.\n", prose.Count(n, "damaged line"))
	}
	if n := l.Newer; n > 0 {
		fmt.Fprintf(&out, "\n%s written by a newer program left out.\n", prose.Count(n, "line"))
	}
	_, err := w.Write(out.Bytes())
	return err
}

func (e Episode) markdown(out io.Writer) {
	fmt.Fprintf(out, "\n## Episode %s, %s\n", prose.Markdown(e.ID), span(e))
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
	return fmt.Sprintf("%s to %s (%s)", moment(e.Opened), moment(*e.Closed), prose.Markdown(e.Why))
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
		fmt.Fprintf(out, "| %s ", prose.Markdown(cell))
	}
	fmt.Fprint(out, "|\n")
}

package render_test

import (
	"bytes"
	"html"
	"maps"
	"strings"
	"testing"
	"time"

	"backspasm/internal/render"
	"backspasm/internal/triage"
	"backspasm/internal/visit"
)

const checkedAgain = "This content should have been checked again by now"

// made is somebody of the examples who asks at another time.
func made(t *testing.T, name string, at time.Time) render.Result {
	t.Helper()
	r := example(t, shipped(t), name)
	given := maps.Clone(r.Answers)
	if onset, asked := given[triage.OnsetID]; asked {
		given[triage.OnsetID] = triage.Answer{Moment: onset.Moment.Add(at.Sub(r.Made))}
	}
	return resultOf(r.Library, r.Program, r.Region, given, at)
}

// An old copy of the program has no network to learn that there is a newer one.
func TestEveryFormatSaysOnceTheContentIsOverdue(t *testing.T) {
	due := shipped(t).ReviewDue()
	for _, name := range []string{"self_care", "soon", "same_day", "emergency"} {
		for at, want := range map[time.Time]bool{due.Add(-time.Second): false, due: true, due.AddDate(3, 0, 0): true} {
			for format, got := range everyFormat(t, made(t, name, at)) {
				if strings.Contains(got, checkedAgain) != want {
					t.Errorf("%s as %s at %s: overdue is said: %v", name, format, at, !want)
				}
			}
		}
	}
}

func everyFormat(t *testing.T, r render.Result) map[string]string {
	t.Helper()
	out := map[string]string{}
	look := render.Look{Width: 80}
	write := func(format string, err error, b *bytes.Buffer) {
		if err == render.ErrNoSessions {
			return
		}
		if err != nil {
			t.Fatalf("%s: %v", format, err)
		}
		out[format] = flat(html.UnescapeString(strings.ReplaceAll(strings.ReplaceAll(b.String(), "\r\n ", ""), `\,`, ",")))
	}
	var b [8]bytes.Buffer
	write("text", render.Text(&b[0], r, look), &b[0])
	write("full", render.Text(&b[1], r, render.Look{Width: 80, Full: true}), &b[1])
	write("html", render.HTML(&b[2], r, look), &b[2])
	write("markdown", render.Markdown(&b[3], r, look), &b[3])
	write("ics", render.ICS(&b[4], r, render.Calendar{ID: "k3j2h1g0", Number: 1}), &b[4])
	h := render.Handover{Result: r, Written: r.Made, Visits: []render.Result{r}}
	write("handover", h.Text(&b[5], look), &b[5])
	write("handover html", h.HTML(&b[6]), &b[6])
	write("history", render.HistoryText(&b[7], render.History{Letterhead: r.Letterhead, Made: r.Made, Episodes: []visit.Episode{}}, look, render.ASCIIBars), &b[7])
	return out
}

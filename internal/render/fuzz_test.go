package render_test

import (
	"bytes"
	"encoding/json"
	"io/fs"
	"os"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"

	"backspasm/content"
	"backspasm/internal/library"
	"backspasm/internal/render"
	"backspasm/internal/triage"
)

// FuzzText makes results out of answers by chance: once with the content that
// ships, in a time zone of any name, once with a small content whose texts hold
// any words. What must stand there stands there, and nothing can steer a
// terminal. The seeds are in testdata.
func FuzzText(f *testing.F) {
	lib, problems := library.Load(content.FS)
	if len(problems) > 0 {
		f.Fatal(problems)
	}
	texts := smallTexts(f)
	f.Fuzz(func(t *testing.T, choices []byte, words string, width int) {
		look := render.Look{Width: width, Why: len(choices)%2 == 1, Full: true}
		fuzzShipped(t, &lib.Content, choices, words, look)
		fuzzWords(t, texts, choices, words, look)
	})
}

func fuzzShipped(t *testing.T, lib *library.Content, choices []byte, zone string, look render.Look) {
	at := now.In(time.FixedZone(zone, len(choices)*900))
	r := resultOf(lib, "1.2.3", lib.Messages.Regions[len(choices)%len(lib.Messages.Regions)], chosen(lib.Protocol, choices), at)
	got := fuzzedText(t, r, look)
	if i := strings.IndexFunc(got, func(r rune) bool { return r != '\n' && (r < ' ' || r > '~') }); i >= 0 {
		t.Errorf("the text is not plain: %q", got[max(0, i-20):min(len(got), i+20)])
	}
	got = squeezed(got)
	if !strings.HasPrefix(got, squeezed(headlines[r.Assessment.Disposition])) {
		t.Errorf("it begins with %.60q", got)
	}
	_, net, _ := strings.Cut(got, squeezed("Get help at once if"))
	for _, want := range append([]string{r.Region.Emergency}, netWords...) {
		if !strings.Contains(net, squeezed(want)) {
			t.Errorf("the safety net lacks %q", want)
		}
	}
}

// chosen answers the whole interview; each byte decides one answer, and without
// one it is the calmest.
func chosen(p *triage.Protocol, choices []byte) triage.Answers {
	next := func() int {
		if len(choices) == 0 {
			return 0
		}
		b := choices[0]
		choices = choices[1:]
		return int(b)
	}
	all := triage.Answers{}
	for {
		step, more := triage.Next(p, all, now)
		if !more {
			return all
		}
		for _, q := range step.Ask {
			b, values := next(), q.Values()
			switch {
			case q.Kind == triage.Number:
				all[q.ID] = triage.Answer{Number: q.Min + (int64(b)+38)%(q.Max-q.Min+1)}
			case q.Kind == triage.Moment:
				all[q.ID] = triage.Answer{Moment: now.Add(-time.Duration(b*b) * 7 * time.Minute)}
			case q.Kind == triage.Sign && b%8 >= len(values):
				all[q.ID] = triage.Answer{Value: triage.No}
			default:
				all[q.ID] = triage.Answer{Value: values[b%8%len(values)]}
			}
		}
	}
}

// fuzzed are texts of the small content, one of each kind that is shown.
var fuzzed = map[string][]string{
	"messages/dispositions.yaml":          {"Care for it at home", "See a clinician soon", "Speak to a clinician today", "Get help now"},
	"messages/safety_net.yaml":            {"Get help at once if", "You feel numb where you sit."},
	"messages/actions.yaml":               {"Follow the plan."},
	"messages/regions.yaml":               {`"a crisis line"`},
	"interventions/cold.yaml":             {"Cold pack", "It may numb a little.", "Wrap it in a cloth.", "cold can harm numb skin"},
	"interventions/walk.yaml":             {"Short walk"},
	"stages.yaml":                         {"The first days", "Keep moving a little."},
	"questions/nerve_signs.yaml":          {"Numb where you sit"},
	"redflags/nerve/saddle_numbness.yaml": {"new numbness where you sit"},
	"sources.yaml":                        {"Back pain"},
}

// gap stands where words go.
const gap = "\x00"

// smallTexts is the small content with gaps.
func smallTexts(f *testing.F) map[string]string {
	root := os.DirFS("../library/testdata/small")
	out := map[string]string{}
	err := fs.WalkDir(root, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		data, err := fs.ReadFile(root, name)
		out[name] = string(data)
		return err
	})
	if err != nil {
		f.Fatal(err)
	}
	for name, olds := range fuzzed {
		for _, old := range olds {
			if strings.Count(out[name], old) != 1 {
				f.Fatalf("%s does not hold %q once", name, old)
			}
			out[name] = strings.Replace(out[name], old, gap, 1)
		}
	}
	return out
}

// fuzzWords puts the words between quotes, so that the escapes of YAML may come
// with them.
func fuzzWords(t *testing.T, texts map[string]string, choices []byte, words string, look render.Look) {
	fsys := fstest.MapFS{}
	for name, text := range texts {
		fsys[name] = &fstest.MapFile{Data: []byte(strings.ReplaceAll(text, gap, `"`+words+`"`))}
	}
	lib, problems := library.Load(fsys)
	if len(problems) > 0 {
		return // refused
	}
	region, _ := lib.Messages.Region(library.Elsewhere)
	r := resultOf(&lib.Content, "1.2.3", region, chosen(lib.Protocol, choices), now)
	got, net := fuzzedText(t, r, look), lib.Messages.SafetyNet
	if want := lib.Messages.Disposition(r.Assessment.Disposition).Headline; !strings.HasPrefix(squeezed(got), squeezed(region.Fill(want))) {
		t.Errorf("it begins with %.60q, want %q", got, want)
	}
	for _, want := range append([]string{net.Lead}, net.Signs...) {
		if !strings.Contains(squeezed(got), squeezed(region.Fill(want))) {
			t.Errorf("it lacks %q:\n%q", want, got)
		}
	}
}

// squeezed is text without blanks and lines, in which all hyphens are one.
func squeezed(text string) string {
	return strings.ReplaceAll(strings.Join(strings.Fields(text), ""), "\u2011", "-")
}

// steers says whether r could move, hide or turn round what a terminal shows.
func steers(r rune) bool {
	return r != '\n' && unicode.In(r, unicode.Cc, unicode.Cf, unicode.Zl, unicode.Zp) || r >= 0xe0000 && r < 0xe1000
}

// fuzzedText is the text of a result, of which nothing can steer a terminal and
// no line is too wide, unless one long word makes it so.
func fuzzedText(t *testing.T, r render.Result, look render.Look) string {
	got := text(t, r, look)
	if !utf8.ValidString(got) {
		t.Errorf("the text is not UTF-8: %q", got)
	}
	if i := strings.IndexFunc(got, steers); i >= 0 {
		t.Errorf("the text holds %q", got[max(0, i-20):min(len(got), i+20)])
	}
	width := min(max(look.Width, render.NarrowestText), render.WidestText)
	for _, line := range strings.Split(got, "\n") {
		if n := ansi.StringWidth(line); n > width && !slices.ContainsFunc(strings.Fields(line), func(word string) bool { return ansi.StringWidth(word) >= width-10 }) {
			t.Errorf("a line has %d columns of %d: %q", n, width, line)
		}
	}
	var out bytes.Buffer
	if err := render.JSON(&out, r); err != nil || !json.Valid(out.Bytes()) {
		t.Errorf("there is no JSON: %v", err)
	}
	return got
}

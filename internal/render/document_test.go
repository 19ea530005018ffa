package render_test

import (
	"bytes"
	"encoding/json"
	"html"
	"io"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"

	"backspasm/internal/render"
	"backspasm/internal/triage"
)

// widest leaves no heading on two lines.
var widest = render.Look{Width: render.WidestText, Full: true}

// onlyOnPages is what a page has and text cannot show: what draws, what holds the
// drawings still, the links to the chapters, and what paper shows instead of what is
// folded, which TestPaperHoldsEveryDoseLimitAndWarning reads.
var onlyOnPages = regexp.MustCompile(`(?s)<style>.*?</style>|<svg.*?</svg>|<p class="still">.*?</p>|<title>.*?</title>|<nav.*?</nav>|<aside.*?</aside>`)

var (
	headingTag = regexp.MustCompile(`(?s)<h([123])[^>]*>(.*?)</h[123]>`)
	onlyAMark  = regexp.MustCompile(`^(-|\d+\.|_+)$`)
)

// readBack is what a format says, read back: its headings and its words, in order.
type readBack struct{ headings, words []string }

// wordsOf leaves out what marks a line of a list, numbers it or is there to write
// on, and what stands between two things of a list.
func wordsOf(text string) []string {
	words := slices.DeleteFunc(strings.Fields(strings.ToLower(text)), onlyAMark.MatchString)
	for n, w := range words {
		words[n] = strings.TrimRight(w, ":;.")
	}
	return words
}

// onTheCard are the words that say what a part of the card is: headings on a page, and
// in text at the beginning of a line.
var onTheCard = []string{"BECAUSE", "SINCE", "DO NOW", "PAIN", "NEXT", "SAY", "MEANWHILE"}

// ofPage reads HTML back. The advice stands before the headings of the parts.
func ofPage(page, advice string) readBack {
	page = inLine.ReplaceAllString(onlyOnPages.ReplaceAllString(page, " "), "")
	var out readBack
	for _, h := range headingTag.FindAllStringSubmatch(page, -1) {
		if says := flat(html.UnescapeString(h[2])); h[1] < "3" && says != advice && !slices.Contains(onTheCard, strings.ToUpper(says)) {
			out.headings = append(out.headings, strings.ToUpper(says))
		}
	}
	out.words = wordsOf(html.UnescapeString(tag.ReplaceAllString(page, " ")))
	return out
}

// ofText reads text back: its headings are in capitals.
func ofText(text string) readBack {
	out := readBack{words: wordsOf(text)}
	for line := range strings.SplitSeq(text, "\n") {
		if strings.ContainsFunc(line, unicode.IsLetter) && line == strings.ToUpper(line) {
			out.headings = append(out.headings, line)
		}
	}
	return out
}

func written(t *testing.T, write func(io.Writer) error) string {
	t.Helper()
	var b bytes.Buffer
	if err := write(&b); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// alike fails unless text, Markdown and HTML say the same in the same order.
// advice is the heading that the advice makes.
func alike(t *testing.T, s render.Setters, advice string) {
	t.Helper()
	text := written(t, s.Text)
	want := ofText(text)
	if len(want.headings) == 0 {
		t.Errorf("no headings in %s", text)
	}
	for name, got := range map[string]readBack{"markdown": ofPage(asHTML(t, written(t, s.Markdown)), advice), "html": ofPage(written(t, s.HTML), advice)} {
		if !slices.Equal(got.headings, want.headings) {
			t.Errorf("%s has the headings\n%q, text\n%q", name, got.headings, want.headings)
		}
		if strings.Join(got.words, "") == strings.Join(want.words, "") {
			continue // a long word may be on two lines of text
		}
		n := 0
		for n < min(len(got.words), len(want.words)) && got.words[n] == want.words[n] {
			n++
		}
		t.Errorf("%s goes on with\n%q, text with\n%q", name, got.words[n:min(n+40, len(got.words))], want.words[n:min(n+40, len(want.words))])
	}
}

// Nothing stands in one format that another lacks, and nothing in another order.
func TestEveryFormatSaysTheSameInTheSameOrder(t *testing.T) {
	h, g := threeBouts(t), gallery()
	t.Run("history", func(t *testing.T) { alike(t, h.Setters(widest), "") })
	t.Run("moves", func(t *testing.T) { alike(t, g.Setters(widest), "") })
	for _, id := range render.MoveIDs(g.Library) {
		t.Run("moves "+id, func(t *testing.T) { alike(t, g.MoveSetters(id, widest), "") })
	}
	t.Run("hand-over of a check-in", func(t *testing.T) { alike(t, setHandover(comeBack(t, shipped(t), triedSome)), "") })
	inEveryFormat(t, func(t *testing.T, r render.Result) {
		headline := advice(t, r)
		if r.Assessment.Disposition != triage.Emergency {
			alike(t, setHandover(alone(r)), "")
		} else {
			alike(t, setHandover(alone(r)), headline)
		}
		alike(t, render.Setters{
			Text:     func(w io.Writer) error { return render.Text(w, r, widest) },
			Markdown: func(w io.Writer) error { return render.Markdown(w, r, widest) },
			HTML:     func(w io.Writer) error { return render.HTML(w, r, widest) },
		}, headline)
	})
}

func setHandover(h render.Handover) render.Setters {
	return render.Setters{Text: func(w io.Writer) error { return h.Text(w, widest) }, Markdown: h.Markdown, HTML: h.HTML}
}

// advice is the headline of a result.
func advice(t *testing.T, r render.Result) (headline string) {
	t.Helper()
	headline, _, _ = strings.Cut(text(t, r, widest), "\n")
	return headline
}

// notInText are the sentences that the data has and text does not: the signs to get
// help for stand there in fewer words.
var notInText = []string{"safety_net"}

// inData are the fields of data that are sentences.
var inData = []string{"says", "advice", "missing", "disposition_says", "title", "why", "picture", "steps", "dose_text", "if", "finding", "stop_rule", "not_reviewed"}

// sentences of a value, by the names of their fields.
func sentencesIn(name string, value any) []string {
	var out []string
	switch v := value.(type) {
	case map[string]any:
		for name, x := range v {
			if !slices.Contains(notInText, name) && name != "sources" && name != "round" { // the round is how the picture moves
				out = append(out, sentencesIn(name, x)...)
			}
		}
	case []any:
		for _, x := range v {
			out = append(out, sentencesIn(name, x)...)
		}
	case string:
		if slices.Contains(inData, name) {
			out = append(out, v)
		}
	}
	return out
}

func TestTheSentencesOfTheDataAreInTheText(t *testing.T) {
	h, g := threeBouts(t), gallery()
	compare := func(data, text string) {
		var value any
		if err := json.Unmarshal([]byte(data), &value); err != nil {
			t.Fatal(err)
		}
		all := sentencesIn("", value)
		if len(all) < 10 {
			t.Errorf("only %q", all)
		}
		for _, says := range all {
			if says = strings.TrimSuffix(strings.ToLower(flat(says)), "."); !strings.Contains(strings.ToLower(flat(text)), says) {
				t.Errorf("the text does not say %q", says)
			}
		}
	}
	compare(written(t, func(w io.Writer) error { return render.HistoryJSON(w, h) }), historyText(t, h, 90, render.NoBars))
	for _, id := range render.MoveIDs(g.Library) {
		compare(written(t, func(w io.Writer) error { return g.JSON(w, []string{id}) }), move(t, id, 90, render.NoPictures))
	}
}

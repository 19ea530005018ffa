package render

import (
	_ "embed"
	"io"
	"slices"

	"backspasm/internal/library"
)

// AboutSchema is the JSON Schema of what About.JSON writes.
//
//go:embed about.schema.json
var AboutSchema []byte

type jsonAbout struct {
	SchemaVersion int          `json:"schema_version"`
	Program       jsonProgram  `json:"program"`
	Content       jsonContent  `json:"content"`
	Region        string       `json:"region"`
	Saved         bool         `json:"saved"`
	First         *string      `json:"first"`
	Topics        []jsonTopic  `json:"topics"`
	SafetyNet     []string     `json:"safety_net"`
	NotReviewed   string       `json:"not_reviewed"`
	Sources       []jsonSource `json:"sources"`
}

type jsonTopic struct {
	ID       string          `json:"id"`
	Title    string          `json:"title"`
	Says     string          `json:"says"`
	Words    []string        `json:"words"`
	Fits     *bool           `json:"fits"`
	FitsWhen any             `json:"fits_when"`
	Lines    []string        `json:"lines"`
	Do       string          `json:"do"`
	ForSome  []jsonTopicLine `json:"for_some"`
	Evidence string          `json:"evidence"`
	Finding  string          `json:"finding"`
	Sources  []string        `json:"sources"`
}

// jsonTopicLine is what is not told to everybody.
type jsonTopicLine struct {
	When   any    `json:"when"`
	Unless any    `json:"unless"`
	Do     bool   `json:"do"`
	Says   string `json:"says"`
}

// JSON writes these pages as one document.
func (a About) JSON(w io.Writer, topics []library.Topic) error {
	out := jsonAbout{
		SchemaVersion: SchemaVersion, Program: a.program(), Content: a.contentOf(a.Now), Region: a.Region.ID, Saved: a.Saved, First: word(a.First),
		SafetyNet: a.commonSigns(), NotReviewed: a.notReviewed(a.Now),
	}
	cited := map[string]bool{}
	for _, t := range topics {
		out.Topics = append(out.Topics, a.jsonTopic(t))
		for _, s := range t.Sources {
			cited[s] = true
		}
	}
	for _, s := range a.Library.Sources {
		if cited[s.ID] {
			out.Sources = append(out.Sources, jsonSource(s))
		}
	}
	return writeJSON(w, out)
}

func (a About) jsonTopic(t library.Topic) jsonTopic {
	lines, do := t.Told(a.Said)
	out := jsonTopic{ID: t.ID, Title: t.Title, Says: t.Says, Words: list(t.Words), Lines: a.allWords(lines), Do: a.words(do),
		ForSome: []jsonTopicLine{}, Evidence: t.Evidence, Finding: t.Finding, Sources: t.Sources}
	if a.Saved {
		out.Fits = new(t.Offered(a.Said))
	}
	if t.Fits != nil {
		out.FitsWhen = conditionJSON(t.Fits)
	}
	for n, x := range slices.Concat(t.Lines, t.Do) {
		if x.When == nil && x.Unless == nil {
			continue
		}
		some := jsonTopicLine{Do: n >= len(t.Lines), Says: a.words(x.Says)}
		if x.When != nil {
			some.When = conditionJSON(x.When)
		}
		if x.Unless != nil {
			some.Unless = conditionJSON(x.Unless)
		}
		out.ForSome = append(out.ForSome, some)
	}
	return out
}

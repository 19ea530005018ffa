package render

import (
	_ "embed"
	"fmt"
	"io"
	"strings"

	"backspasm/internal/triage"
)

// Questions writes the whole interview as text.
func Questions(w io.Writer, p *triage.Protocol) error {
	page := newPage(WidestText, false)
	for n, s := range p.Screens {
		title := s.Title
		if !s.Sheet() {
			title = s.Questions[0].Asks
		}
		page.gap()
		page.textf("", "%d. %s: %s", n+1, s.ID, title)
		if s.AskWhen != nil {
			page.text("   ", "asked when "+Condition(s.AskWhen))
		}
		if s.Later {
			page.text("   ", "asked by backspasm prevent and at the first check-in; a first visit may answer it")
		}
		for _, q := range s.Questions {
			page.textf("   ", "%s (%s): %s", q.ID, asked(q), strings.Join(q.Values(), between(q)))
			if s.Sheet() {
				page.text("      ", q.Asks)
			}
			if q.AskWhen != nil {
				page.text("      ", "asked when "+Condition(q.AskWhen))
			}
			if q.PutOff != nil {
				page.text("      ", "left for the check-in when "+Condition(q.PutOff)+"; a first visit may answer it")
			}
			page.text("      ", "why: "+q.Why)
		}
	}
	_, err := io.WriteString(w, page.String())
	return err
}

// asked says of what kind a question is and when it is left out.
func asked(q *triage.Question) string {
	if q.Computed {
		return "worked out by the program"
	}
	return fmt.Sprintf("%s; left out from %s", q.Kind, q.Until)
}

// between stands between two answers: of the first, the calmer one.
func between(q *triage.Question) string {
	if q.Kind == triage.Choice && !q.Options[0].Ranked {
		return ", "
	}
	return " < "
}

type jsonOption struct {
	ID   string `json:"id"`
	Says string `json:"says"`
	Rank *int   `json:"rank"`
}

type jsonBand struct {
	ID   string `json:"id"`
	Says string `json:"says"`
	Edge *int64 `json:"edge"`
	Unit string `json:"unit"`
	Over bool   `json:"over"`
}

type jsonCheck struct {
	Do     string `json:"do"`
	No     string `json:"no"`
	Yes    string `json:"yes"`
	Source string `json:"source"`
}

type jsonQuestion struct {
	ID       string             `json:"id"`
	Kind     string             `json:"kind"`
	Asks     string             `json:"asks"`
	NotSure  string             `json:"not_sure"`
	Check    *jsonCheck         `json:"check"` // nil: the plainer question, if there is one
	Why      string             `json:"why"`
	AskWhen  any                `json:"ask_when"`
	Until    triage.Disposition `json:"until"`
	PutOff   any                `json:"put_off"` // at a first visit it is left for the check-in, though it may be answered
	Safety   bool               `json:"safety"`
	Computed bool               `json:"computed"` // the program answers it
	Answers  []string           `json:"answers"`
	Options  []jsonOption       `json:"options"`
	Bands    []jsonBand         `json:"bands"`
}

type jsonScreen struct {
	ID        string         `json:"id"`
	Title     string         `json:"title"`
	CheckIn   bool           `json:"check_in"` // asked only when the person comes back
	AskWhen   any            `json:"ask_when"`
	AskAgain  any            `json:"ask_again"` // at a check-in, though it was answered before; null: carries_over says
	Carries   bool           `json:"carries_over"`
	Later     bool           `json:"later"` // nobody is asked at a first visit, where it may be answered all the same
	Questions []jsonQuestion `json:"questions"`
}

// QuestionsSchema is the JSON Schema of what QuestionsJSON writes.
//
//go:embed questions.schema.json
var QuestionsSchema []byte

// QuestionsJSON writes the whole interview as one JSON document. Options carry
// their rank from calmer (0) to worse, or null where the order has no meaning.
func QuestionsJSON(w io.Writer, p *triage.Protocol) error {
	out := struct {
		SchemaVersion int          `json:"schema_version"`
		Content       string       `json:"content"`
		Screens       []jsonScreen `json:"screens"`
	}{SchemaVersion, p.Version, nil}
	for _, s := range p.Screens {
		screen := jsonScreen{ID: s.ID, Title: s.Title, CheckIn: s.CheckIn, Carries: s.CarriesOver, Later: s.Later, AskWhen: conditionJSON(s.AskWhen), AskAgain: conditionJSON(s.Again)}
		for _, q := range s.Questions {
			screen.Questions = append(screen.Questions, questionJSON(q))
		}
		out.Screens = append(out.Screens, screen)
	}
	return writeJSON(w, out)
}

func questionJSON(q *triage.Question) jsonQuestion {
	out := jsonQuestion{ID: q.ID, Kind: q.Kind.String(), Asks: q.Asks, NotSure: q.NotSure, Why: q.Why, AskWhen: conditionJSON(q.AskWhen),
		Until: q.Until, PutOff: conditionJSON(q.PutOff), Safety: !q.NoRedFlag, Computed: q.Computed, Answers: q.Values(), Options: []jsonOption{}, Bands: []jsonBand{}}
	if q.Check.Do != "" {
		out.Check = &jsonCheck{Do: q.Check.Do, No: q.Check.No, Yes: q.Check.Yes, Source: q.Check.Source}
	}
	for _, o := range q.Options {
		option := jsonOption{ID: o.ID, Says: o.Says}
		if o.Ranked {
			option.Rank = &o.Rank
		}
		out.Options = append(out.Options, option)
	}
	for n, b := range q.Bands {
		band := jsonBand{ID: b.ID, Says: b.Says, Unit: "number", Over: b.Over}
		edge := b.Edge
		switch {
		case q.ID == "age":
			band.Unit = "years"
		case q.Kind == triage.Moment:
			band.Unit, edge = "hours", b.Edge/int64(3600e9)
		}
		if n > 0 {
			band.Edge = &edge
		}
		out.Bands = append(out.Bands, band)
	}
	return out
}

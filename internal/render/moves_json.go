package render

import (
	_ "embed"
	"io"

	"backspasm/internal/figure"
	"backspasm/internal/plan"
)

// MovesSchema is the JSON Schema of what Gallery.JSON writes.
//
//go:embed moves.schema.json
var MovesSchema []byte

type jsonGallery struct {
	SchemaVersion int          `json:"schema_version"`
	Program       jsonProgram  `json:"program"`
	Content       jsonContent  `json:"content"`
	Region        string       `json:"region"`
	Moves         []jsonMove   `json:"moves"`
	StopRule      string       `json:"stop_rule"`
	SafetyNet     []string     `json:"safety_net"`
	NotReviewed   string       `json:"not_reviewed"`
	Sources       []jsonSource `json:"sources"`
}

type jsonMove struct {
	ID       string        `json:"id"`
	Title    string        `json:"title"`
	Kind     plan.Kind     `json:"kind"`
	Stage    *int          `json:"stage"`
	Why      string        `json:"why"`
	Picture  string        `json:"picture"`
	Round    []jsonPhase   `json:"round"`
	Steps    []string      `json:"steps"`
	Dose     jsonDose      `json:"dose"`
	DoseText string        `json:"dose_text"`
	LeaveOut []jsonCaution `json:"leave_out"`
	Adapt    []jsonCaution `json:"adapt"`
	Evidence string        `json:"evidence"`
	Finding  string        `json:"finding"`
	Sources  []string      `json:"sources"`
}

// jsonPhase is a part of the round that the picture goes through.
type jsonPhase struct {
	Says    string  `json:"says"`
	Seconds float64 `json:"seconds"`
	Breath  *string `json:"breath"`
	Hold    bool    `json:"hold"`
}

type jsonCaution struct {
	When any    `json:"when"`
	If   string `json:"if"`
	Says string `json:"says"`
}

// JSON writes these moves as one document.
func (g Gallery) JSON(w io.Writer, ids []string) error {
	out := jsonGallery{
		SchemaVersion: SchemaVersion, Program: g.program(), Content: g.contentOf(g.Now), Region: g.Region.ID,
		StopRule: g.words(g.Library.Messages.Notes.StopRule), SafetyNet: g.commonSigns(), NotReviewed: g.notReviewed(g.Now),
	}
	cited := map[string]bool{}
	for _, id := range ids {
		i := g.Library.Catalogue.Intervention(id)
		out.Moves = append(out.Moves, g.jsonMove(i))
		for _, s := range i.Sources {
			cited[s] = true
		}
	}
	for _, s := range g.Library.Sources {
		if cited[s.ID] {
			out.Sources = append(out.Sources, jsonSource(s))
		}
	}
	return writeJSON(w, out)
}

func (g Gallery) jsonMove(i *plan.Intervention) jsonMove {
	f := g.Library.Figure(i.ID)
	out := jsonMove{ID: i.ID, Title: i.Title, Kind: i.Kind, Why: i.Why, Picture: f.Says, Steps: g.allWords(i.Everybody()), Dose: jsonDose(i.Dose), DoseText: dose(i),
		LeaveOut: []jsonCaution{}, Adapt: []jsonCaution{}, Evidence: i.Evidence, Finding: i.Finding, Sources: i.Sources}
	if i.Kind == plan.Move {
		out.Stage = &i.Stage
	}
	for _, p := range f.Round {
		out.Round = append(out.Round, jsonPhaseOf(p))
	}
	for _, x := range i.LeaveOut {
		out.LeaveOut = append(out.LeaveOut, jsonCaution{conditionJSON(x.When), g.inWords(x.When), x.Because})
	}
	for _, x := range i.Adapt {
		out.Adapt = append(out.Adapt, jsonCaution{conditionJSON(x.When), g.inWords(x.When), g.words(x.Says)})
	}
	return out
}

func jsonPhaseOf(p figure.Phase) jsonPhase {
	out := jsonPhase{Says: p.Says, Seconds: p.Seconds, Hold: p.Hold}
	if p.Breath != 0 {
		out.Breath = new(p.Breath.String())
	}
	return out
}

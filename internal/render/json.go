package render

import (
	"bytes"
	_ "embed"
	"encoding/json"
	"io"
	"time"

	"backspasm/internal/plan"
	"backspasm/internal/prose"
	"backspasm/internal/triage"
)

// ResultSchema is the JSON Schema of what JSON writes.
//
//go:embed result.schema.json
var ResultSchema []byte

type jsonFact struct {
	Question string `json:"question"`
	Answer   string `json:"answer"`
}

type jsonReason struct {
	Rule        string             `json:"rule"`
	Disposition triage.Disposition `json:"disposition"`
	Says        string             `json:"says"`
	MayMean     string             `json:"may_mean"`
	Because     []jsonFact         `json:"because"`
	Evidence    string             `json:"evidence"`
	Sources     []string           `json:"sources"`
}

type jsonItem struct {
	ID       string     `json:"id"`
	Title    string     `json:"title"`
	Kind     plan.Kind  `json:"kind"`
	From     *time.Time `json:"from"`
	Until    *time.Time `json:"until"`
	Steps    []string   `json:"steps"`
	Dose     jsonDose   `json:"dose"`
	DoseText string     `json:"dose_text"`
	Why      string     `json:"why"`
	Adapt    []string   `json:"adapt"`
	NotWith  []string   `json:"not_with"`
	Evidence string     `json:"evidence"`
	Finding  string     `json:"finding"`
	Sources  []string   `json:"sources"`
}

type jsonEntry struct {
	From  time.Time  `json:"from"`
	Until *time.Time `json:"until"`
	Items []jsonItem `json:"items"`
}

type jsonLeftOut struct {
	Intervention string     `json:"intervention"`
	Title        string     `json:"title"`
	Because      []jsonFact `json:"because"`
	Why          []string   `json:"why"`
	Sources      []string   `json:"sources"`
}

type jsonNotAsked struct {
	Intervention string     `json:"intervention"`
	Title        string     `json:"title"`
	From         *time.Time `json:"from"`
	Signs        []string   `json:"signs"`
}

type jsonStage struct {
	Stage    int        `json:"stage"`
	Title    string     `json:"title"`
	Current  bool       `json:"current"`
	From     time.Time  `json:"from"`
	Until    *time.Time `json:"until"`
	Enter    string     `json:"enter"`
	Do       []string   `json:"do"`
	Adds     []string   `json:"adds"`
	Evidence string     `json:"evidence"`
	Sources  []string   `json:"sources"`
}

type jsonReview struct {
	ID       string    `json:"id"`
	At       time.Time `json:"at"`
	Asks     string    `json:"asks"`
	Then     string    `json:"then"`
	Evidence string    `json:"evidence"`
	Sources  []string  `json:"sources"`
}

type jsonPlan struct {
	Now        []jsonItem     `json:"now"`
	Timeline   []jsonEntry    `json:"timeline"`
	Moves      []jsonItem     `json:"moves"`
	StopRule   string         `json:"stop_rule"`
	LeaveOut   []jsonLeftOut  `json:"leave_out"`
	NotAsked   []jsonNotAsked `json:"not_asked"`
	Stages     []jsonStage    `json:"stages"`
	Prevention []jsonItem     `json:"prevention"`
	Care       []jsonItem     `json:"care"`
	CheckBack  []jsonReview   `json:"check_back"`
}

// jsonDose is a plan.Dose with the names of its fields.
type jsonDose struct {
	Minutes        int `json:"minutes,omitempty"`
	MinutesMax     int `json:"minutes_max,omitempty"`
	GapMinutes     int `json:"gap_minutes,omitempty"`
	EveryMinutes   int `json:"every_minutes,omitempty"`
	HoldSeconds    int `json:"hold_seconds,omitempty"`
	HoldSecondsMax int `json:"hold_seconds_max,omitempty"`
	Breaths        int `json:"breaths,omitempty"`
	BreathsMax     int `json:"breaths_max,omitempty"`
	Repeats        int `json:"repeats,omitempty"`
	RepeatsMax     int `json:"repeats_max,omitempty"`
	BuildTo        int `json:"build_to,omitempty"`
	Sides          int `json:"sides,omitempty"`
	Sets           int `json:"sets,omitempty"`
	TimesADay      int `json:"times_a_day,omitempty"`
	TimesADayMax   int `json:"times_a_day_max,omitempty"`
	TimesAWeek     int `json:"times_a_week,omitempty"`
	DaysMax        int `json:"days_max,omitempty"`
}

// usualSize is that of a result on one line. What is asked for at once need not
// be copied as it grows.
const usualSize = 48 << 10

// JSON writes the result as one indented JSON document.
func JSON(w io.Writer, r Result) error {
	var flat bytes.Buffer
	flat.Grow(usualSize)
	flat.WriteByte('{')
	if err := write(&flat, r, fields); err != nil {
		return err
	}
	flat.WriteByte('}')
	out, direct := w.(*bytes.Buffer)
	if !direct {
		out = new(bytes.Buffer)
	}
	out.Grow(2 * usualSize)
	if err := json.Indent(out, flat.Bytes(), "", "  "); err != nil {
		return err
	}
	out.WriteByte('\n')
	if direct {
		return nil
	}
	_, err := w.Write(out.Bytes())
	return err
}

func (r Result) jsonFacts(facts []triage.Fact) []jsonFact {
	out := []jsonFact{}
	for _, f := range facts {
		out = append(out, jsonFact{f.Question, r.answered(f)})
	}
	return out
}

func (r Result) jsonItems(items []plan.Item) []jsonItem {
	out := []jsonItem{}
	for _, i := range items {
		out = append(out, jsonItem{ID: i.ID, Title: i.Title, Kind: i.Kind, From: r.local(i.From), Until: r.local(i.Until), Steps: r.allWords(i.Steps), Dose: jsonDose(i.Dose), DoseText: dose(i.Intervention),
			Why: r.words(i.Why), Adapt: r.adapt(i), NotWith: list(i.NotWith), Evidence: i.Evidence, Finding: i.Finding, Sources: list(i.Sources)})
	}
	return out
}

// adapt lists the precautions, those that are not certain marked as such.
func (r Result) adapt(i plan.Item) []string {
	says := r.allWords(i.Adapted)
	for _, p := range i.Perhaps {
		says = append(says, prose.Perhaps(r.words(p)))
	}
	return says
}

// local shows a moment in the zone of the result.
func (r Result) local(t *time.Time) *time.Time {
	if t == nil {
		return nil
	}
	at := t.In(r.Made.Location())
	return &at
}

func (r Result) jsonPlan() *jsonPlan {
	p := r.Plan
	if p == nil {
		return nil
	}
	out := &jsonPlan{Now: r.jsonItems(p.Now), Timeline: []jsonEntry{}, Moves: r.jsonItems(p.Moves), StopRule: r.words(r.Library.Messages.Notes.StopRule), LeaveOut: []jsonLeftOut{}, NotAsked: []jsonNotAsked{}, Stages: []jsonStage{},
		Prevention: r.jsonItems(p.Prevention), Care: r.jsonItems(p.Care), CheckBack: []jsonReview{}}
	for _, e := range p.Timeline {
		out.Timeline = append(out.Timeline, jsonEntry{*r.local(&e.From), r.local(e.Until), r.jsonItems(e.Items)})
	}
	for _, x := range p.LeaveOut {
		out.LeaveOut = append(out.LeaveOut, jsonLeftOut{x.ID, x.Title, r.jsonFacts(x.Because), list(x.Why), list(x.Sources)})
	}
	for _, x := range p.NotAsked {
		out.NotAsked = append(out.NotAsked, jsonNotAsked{x.ID, x.Title, r.local(x.From), list(x.Signs)})
	}
	for _, s := range p.Stages {
		stage := jsonStage{s.Number, s.Title, s.Number == p.Stage, *r.local(&s.Begins), r.local(s.Ends), s.Enter, r.allWords(s.Do), []string{}, s.Evidence, list(s.Sources)}
		for _, i := range s.Adds {
			stage.Adds = append(stage.Adds, i.ID)
		}
		out.Stages = append(out.Stages, stage)
	}
	for _, c := range p.CheckBack {
		out.CheckBack = append(out.CheckBack, jsonReview{c.ID, *r.local(&c.On), r.words(c.Asks), r.words(c.Then), c.Evidence, list(c.Sources)})
	}
	return out
}

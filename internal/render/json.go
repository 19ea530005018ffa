package render

import (
	"bytes"
	_ "embed"
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

// usualSize is that of a result. What is asked for at once need not be copied as it
// grows.
const usualSize = 96 << 10

// JSON writes the result as one indented JSON document.
func JSON(w io.Writer, r Result) error {
	j := jsonWriter{indent: true}
	if b, is := w.(*bytes.Buffer); is {
		b.Grow(usualSize)
		j.out = b.AvailableBuffer()
	}
	j.fields(r, fields)
	if j.failed != nil {
		return j.failed
	}
	_, err := w.Write(append(j.out, '\n'))
	return err
}

func (j *jsonWriter) facts(r Result, facts []triage.Fact) {
	j.open('[')
	for _, f := range facts {
		j.open('{')
		j.key("question").text(f.Question)
		j.key("answer").text(r.answered(f))
		j.close('}')
	}
	j.close(']')
}

func (j *jsonWriter) reasons(r Result) {
	j.open('[')
	for _, x := range r.Assessment.Reasons {
		j.open('{')
		j.key("rule").text(x.Rule.ID)
		j.key("disposition").text(x.Disposition.String())
		j.key("says").text(r.saying(x.Because))
		j.once(r, x.Rule, "may_mean", func() { j.key("may_mean").text(x.Rule.MayMean) })
		j.key("because").facts(r, x.Because)
		j.once(r, x.Rule, "sources", func() {
			j.key("evidence").text(x.Rule.Evidence)
			j.key("sources").texts(x.Rule.Sources)
		})
		j.close('}')
	}
	j.close(']')
}

// jsonItems are items in a document that is written otherwise.
type jsonItems struct {
	result Result
	items  []plan.Item
}

// MarshalJSON implements json.Marshaler.
func (i jsonItems) MarshalJSON() ([]byte, error) {
	return ofJSON(func(j *jsonWriter) { j.items(i.result, i.items) })
}

func (j *jsonWriter) items(r Result, items []plan.Item) {
	j.open('[')
	for _, i := range items {
		j.item(r, i)
	}
	j.close(']')
}

func (j *jsonWriter) item(r Result, i plan.Item) {
	j.open('{')
	j.once(r, i.Intervention, "name", func() {
		j.key("id").text(i.ID)
		j.key("title").text(i.Title)
		j.key("kind").text(string(i.Kind))
	})
	j.key("from").when(r.local(i.From))
	j.key("until").when(r.local(i.Until))
	j.key("steps").phrases(r, i.Steps)
	j.once(r, i.Intervention, "dose", func() {
		j.key("dose").dose(i.Dose)
		j.key("dose_text").text(dose(i.Intervention))
		j.key("why").text(r.words(i.Why))
	})
	j.key("adapt").texts(r.adapt(i))
	j.once(r, i.Intervention, "sources", func() {
		j.key("not_with").texts(i.NotWith)
		j.key("evidence").text(i.Evidence)
		j.key("finding").text(i.Finding)
		j.key("sources").texts(i.Sources)
	})
	j.close('}')
}

// phrases are texts of the content, with the words of the region.
func (j *jsonWriter) phrases(r Result, texts []string) {
	j.open('[')
	for _, s := range texts {
		j.phrase(r, s)
	}
	j.close(']')
}

func (j *jsonWriter) phrase(r Result, text string) {
	j.once(r, nil, text, func() { j.text(r.words(text)) })
}

// dose writes what a dose says something of.
func (j *jsonWriter) dose(d plan.Dose) {
	j.open('{')
	for _, x := range []struct {
		name   string
		amount int
	}{
		{"minutes", d.Minutes},
		{"minutes_max", d.MinutesMax},
		{"gap_minutes", d.GapMinutes},
		{"every_minutes", d.EveryMinutes},
		{"hold_seconds", d.HoldSeconds},
		{"hold_seconds_max", d.HoldSecondsMax},
		{"breaths", d.Breaths},
		{"breaths_max", d.BreathsMax},
		{"repeats", d.Repeats},
		{"repeats_max", d.RepeatsMax},
		{"build_to", d.BuildTo},
		{"sides", d.Sides},
		{"sets", d.Sets},
		{"times_a_day", d.TimesADay},
		{"times_a_day_max", d.TimesADayMax},
		{"times_a_week", d.TimesAWeek},
		{"days_max", d.DaysMax},
	} {
		if x.amount != 0 {
			j.key(x.name).number(int64(x.amount))
		}
	}
	j.close('}')
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

// plan is null for nobody's.
func (j *jsonWriter) plan(r Result) {
	p := r.Plan
	if p == nil {
		j.null()
		return
	}
	j.open('{')
	j.key("now").items(r, p.Now)
	j.key("timeline").open('[')
	for _, e := range p.Timeline {
		j.entry(r, e)
	}
	j.close(']')
	j.key("moves").items(r, p.Moves)
	j.key("stop_rule").text(r.words(r.Library.Messages.Notes.StopRule))
	j.key("leave_out").open('[')
	for _, x := range p.LeaveOut {
		j.leftOut(r, x)
	}
	j.close(']')
	j.key("not_asked").open('[')
	for _, x := range p.NotAsked {
		j.notAsked(r, x)
	}
	j.close(']')
	j.key("stages").open('[')
	for _, s := range p.Stages {
		j.stage(r, s)
	}
	j.close(']')
	j.key("prevention").items(r, p.Prevention)
	j.key("care").items(r, p.Care)
	j.key("check_back").open('[')
	for _, c := range p.CheckBack {
		j.review(r, c)
	}
	j.close(']')
	j.close('}')
}

func (j *jsonWriter) entry(r Result, e plan.Entry) {
	j.open('{')
	j.key("from").when(r.local(&e.From))
	j.key("until").when(r.local(e.Until))
	j.key("items").items(r, e.Items)
	j.close('}')
}

func (j *jsonWriter) notAsked(r Result, x plan.NotAsked) {
	j.open('{')
	j.key("intervention").text(x.ID)
	j.key("title").text(x.Title)
	j.key("from").when(r.local(x.From))
	j.key("signs").texts(x.Signs)
	j.close('}')
}

func (j *jsonWriter) leftOut(r Result, x plan.LeftOut) {
	j.open('{')
	j.key("intervention").text(x.ID)
	j.key("title").text(x.Title)
	j.key("because").facts(r, x.Because)
	j.key("why").texts(x.Why)
	j.key("sources").texts(x.Sources)
	j.close('}')
}

func (j *jsonWriter) review(r Result, c plan.Review) {
	j.open('{')
	j.key("id").text(c.ID)
	j.key("at").when(r.local(&c.On))
	j.key("asks").text(r.words(c.Asks))
	j.key("then").text(r.words(c.Then))
	j.key("evidence").text(c.Evidence)
	j.key("sources").texts(c.Sources)
	j.close('}')
}

func (j *jsonWriter) stage(r Result, s plan.StageAhead) {
	j.open('{')
	j.key("stage").number(int64(s.Number))
	j.key("title").text(s.Title)
	j.key("current").flag(s.Number == r.Plan.Stage)
	j.key("from").when(r.local(&s.Begins))
	j.key("until").when(r.local(s.Ends))
	j.key("enter").text(s.Enter)
	j.key("do").phrases(r, s.Do)
	j.key("adds").open('[')
	for _, i := range s.Adds {
		j.text(i.ID)
	}
	j.close(']')
	j.key("evidence").text(s.Evidence)
	j.key("sources").texts(s.Sources)
	j.close('}')
}

// jsonDose is a dose in a document that is written otherwise.
type jsonDose plan.Dose

// MarshalJSON implements json.Marshaler.
func (d jsonDose) MarshalJSON() ([]byte, error) {
	return ofJSON(func(j *jsonWriter) { j.dose(plan.Dose(d)) })
}

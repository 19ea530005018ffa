package render

import (
	"bytes"
	"encoding/json"
	"slices"
	"strconv"
	"time"

	"backspasm/internal/answers"
	"backspasm/internal/triage"
)

// field is one part of the JSON result.
type field struct {
	name  string
	write func(*jsonWriter, Result)
	tells int // how much of the result it tells of
}

// What a field tells of.
const (
	theRest        = iota
	theDisposition // and the reasons: nothing else of somebody without any
	thePlan
)

// fields are those of the result, in order.
var fields = []field{
	{"schema_version", func(j *jsonWriter, _ Result) { j.number(SchemaVersion) }, theRest},
	{"disposition", func(j *jsonWriter, r Result) { j.text(r.Assessment.Disposition.String()) }, theDisposition},
	{"urgent", func(j *jsonWriter, r Result) { j.flag(r.Assessment.Disposition.Urgent()) }, theDisposition},
	{"action", func(j *jsonWriter, r Result) { j.phrase(r, r.action()) }, theDisposition},
	{"card", (*jsonWriter).card, thePlan},
	{"program", func(j *jsonWriter, r Result) { j.program(r.program()) }, theRest},
	{"content", func(j *jsonWriter, r Result) { j.content(r.contentOf(r.Made)) }, theRest},
	{"generated_at", func(j *jsonWriter, r Result) { j.when(&r.Made) }, theRest},
	{"answered_at", func(j *jsonWriter, r Result) { j.when(&r.Answered) }, theRest},
	{"valid_until", func(j *jsonWriter, r Result) { j.when(&r.ValidUntil) }, theRest},
	{"region", func(j *jsonWriter, r Result) { j.text(r.Region.ID) }, theDisposition},
	{"out_of_scope", func(j *jsonWriter, r Result) { j.word(r.Assessment.OutOfScope) }, theRest},
	{"assessment", func(j *jsonWriter, r Result) { j.fields(r, assessment) }, theRest},
	{"pain", func(j *jsonWriter, r Result) { j.word(r.pain()) }, theRest},
	{"plan", (*jsonWriter).plan, thePlan},
	{"signs_due", func(j *jsonWriter, r Result) { j.flag(r.SignsDue) }, theRest},
	{"eased", func(j *jsonWriter, r Result) { j.flag(r.Eased) }, theRest},
	{"since_last_time", (*jsonWriter).changes, theRest},
	{"when_you_call", func(j *jsonWriter, r Result) { j.texts(r.whenYouCall()) }, theRest},
	{"safety_net", func(j *jsonWriter, r Result) {
		j.texts(append([]string{r.words(r.stopSigns().Lead)}, r.safetyNet()...))
	}, theRest},
	{"never_asked", func(j *jsonWriter, r Result) { j.texts(r.Library.Protocol.NeverAsked) }, theRest},
	{"answers", (*jsonWriter).answers, theRest},
	leftAside,
	{"sources", (*jsonWriter).sources, thePlan},
}

// assessment are the fields of the assessment, in order.
var assessment = []field{
	{"phase", func(j *jsonWriter, r Result) { j.word(string(r.Assessment.Phase)) }, theRest},
	{"recurrent", func(j *jsonWriter, r Result) { j.flag(r.Assessment.Recurrent) }, theRest},
	{"hours_since_onset", func(j *jsonWriter, r Result) {
		orNull(j, r.hoursSinceOnset(), func(hours float64) { j.literal(strconv.FormatFloat(hours, 'f', -1, 64)) })
	}, theRest},
	{"reasons", (*jsonWriter).reasons, theDisposition},
	{"unsure", func(j *jsonWriter, r Result) { j.texts(r.Assessment.Unsure) }, theRest},
	{"not_reported", func(j *jsonWriter, r Result) { j.texts(r.Assessment.NotReported) }, theRest},
	{"not_asked", func(j *jsonWriter, r Result) { j.texts(r.Assessment.NotAsked) }, theRest},
}

// leftAside is what was answered and counts for nothing.
var leftAside = field{"left_aside", func(j *jsonWriter, r Result) { j.texts(r.LeftAside) }, theDisposition}

// fields writes an object of these.
func (j *jsonWriter) fields(r Result, of []field) {
	j.open('{')
	j.members(r, of)
	j.close('}')
}

func (j *jsonWriter) members(r Result, of []field) {
	for _, f := range of {
		f.write(j.key(f.name), r)
	}
}

func (r Result) hoursSinceOnset() *float64 {
	if r.Assessment.Onset == nil {
		return nil
	}
	hours := float64(r.Made.Sub(*r.Assessment.Onset).Round(time.Minute)) / float64(time.Hour)
	return &hours
}

// answers writes them as a document that answers.Read takes.
func (j *jsonWriter) answers(r Result) {
	j.open('{')
	for q, a := range answers.InOrder(r.Library.Protocol, r.Answers) {
		j.key(q.ID)
		switch q.Kind {
		case triage.Number:
			j.number(a.Number)
		case triage.Moment:
			j.text(a.Moment.Format(time.RFC3339Nano))
		default:
			j.text(a.Value)
		}
	}
	j.close('}')
}

func (j *jsonWriter) sources(r Result) {
	cited := r.citedAll()
	j.open('[')
	for n := range r.Library.Sources {
		if s := &r.Library.Sources[n]; cited[s.ID] {
			j.once(r, s, "", func() { j.source(*s) })
		}
	}
	j.close(']')
}

// Selection is which fields of a result one line shows.
type Selection []field

// FieldNames lists what a Selection can hold: the fields of the result, and
// those of its assessment by their own names.
func FieldNames() []string {
	var names []string
	for _, f := range slices.Concat(fields, assessment) {
		names = append(names, f.name)
	}
	return names
}

// Select returns the selection of these names, each of which is one of
// FieldNames. The disposition is always in it, and first, so that no choice of
// fields can hide an emergency.
func Select(names []string) Selection {
	var out Selection
	for _, name := range slices.Concat([]string{"disposition"}, names) {
		i := slices.IndexFunc(slices.Concat(fields, assessment), func(f field) bool { return f.name == name })
		f := slices.Concat(fields, assessment)[i]
		if !slices.ContainsFunc(out, func(have field) bool { return have.name == name }) {
			out = append(out, f)
		}
	}
	return out
}

// Whole is the whole result, as JSON writes it.
func Whole() Selection { return fields }

// NeedsPlan says that the fields tell of the plan.
func (s Selection) NeedsPlan() bool {
	return slices.ContainsFunc(s, func(f field) bool { return f.tells == thePlan })
}

// Brief says that the fields tell of the disposition and its reasons only.
func (s Selection) Brief() bool {
	return !slices.ContainsFunc(s, func(f field) bool { return f.tells != theDisposition })
}

// Lines writes results a line each, one after another. What is the same in all of them
// is written out once, so all must be of the same content and region.
type Lines struct{ json jsonWriter }

// Add appends one line of JSON: the id and the number of the record, the selected
// fields of its result and, if there is anything, what was left aside.
func (l *Lines) Add(b *bytes.Buffer, id json.RawMessage, number int, s Selection, r Result) error {
	if len(r.LeftAside) > 0 && !slices.ContainsFunc(s, func(f field) bool { return f.name == leftAside.name }) {
		s = append(slices.Clip(s), leftAside)
	}
	j := &l.json
	if j.kept == nil {
		j.kept = map[fragment][]byte{}
	}
	j.out, j.depth, j.failed = b.AvailableBuffer(), 0, nil
	j.open('{')
	j.key("id").literal(string(id))
	j.key("line").number(int64(number))
	j.members(r, s)
	j.close('}')
	if j.failed != nil {
		return j.failed
	}
	b.Write(append(j.out, '\n'))
	return nil
}

package render

import (
	"bytes"
	"encoding/json"
	"slices"
	"strconv"
	"time"

	"backspasm/internal/answers"
)

// field is one part of the JSON result.
type field struct {
	name  string
	value func(Result) any
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
	{"schema_version", func(Result) any { return SchemaVersion }, theRest},
	{"disposition", func(r Result) any { return r.Assessment.Disposition }, theDisposition},
	{"urgent", func(r Result) any { return r.Assessment.Disposition.Urgent() }, theDisposition},
	{"action", func(r Result) any { return r.Action() }, theDisposition},
	{"card", func(r Result) any { return r.jsonCard() }, thePlan},
	{"program", func(r Result) any { return r.program() }, theRest},
	{"content", func(r Result) any { return r.contentOf(r.Made) }, theRest},
	{"generated_at", func(r Result) any { return r.Made }, theRest},
	{"answered_at", func(r Result) any { return r.Answered }, theRest},
	{"valid_until", func(r Result) any { return r.ValidUntil }, theRest},
	{"region", func(r Result) any { return r.Region.ID }, theDisposition},
	{"out_of_scope", func(r Result) any { return word(r.Assessment.OutOfScope) }, theRest},
	{"assessment", func(r Result) any { return parts{r, assessment} }, theRest},
	{"pain", func(r Result) any { return word(r.pain()) }, theRest},
	{"plan", func(r Result) any { return r.jsonPlan() }, thePlan},
	{"signs_due", func(r Result) any { return r.SignsDue }, theRest},
	{"eased", func(r Result) any { return r.Eased }, theRest},
	{"since_last_time", func(r Result) any { return r.jsonChanges() }, theRest},
	{"when_you_call", func(r Result) any { return r.whenYouCall() }, theRest},
	{"safety_net", func(r Result) any {
		return append([]string{r.words(r.stopSigns().Lead)}, r.safetyNet()...)
	}, theRest},
	{"never_asked", func(r Result) any { return list(r.Library.Protocol.NeverAsked) }, theRest},
	{"answers", func(r Result) any { return answers.Ordered{Protocol: r.Library.Protocol, Answers: r.Answers} }, theRest},
	leftAside,
	{"sources", func(r Result) any { return r.jsonSources() }, thePlan},
}

// assessment are the fields of the assessment, in order.
var assessment = []field{
	{"phase", func(r Result) any { return word(string(r.Assessment.Phase)) }, theRest},
	{"recurrent", func(r Result) any { return r.Assessment.Recurrent }, theRest},
	{"hours_since_onset", func(r Result) any { return r.hoursSinceOnset() }, theRest},
	{"reasons", func(r Result) any { return r.jsonReasons() }, theDisposition},
	{"unsure", func(r Result) any { return list(r.Assessment.Unsure) }, theRest},
	{"not_reported", func(r Result) any { return list(r.Assessment.NotReported) }, theRest},
	{"not_asked", func(r Result) any { return list(r.Assessment.NotAsked) }, theRest},
}

// leftAside is what was answered and counts for nothing.
var leftAside = field{"left_aside", func(r Result) any { return list(r.LeftAside) }, theDisposition}

// parts is an object made of fields.
type parts struct {
	result Result
	fields []field
}

// MarshalJSON implements json.Marshaler.
func (p parts) MarshalJSON() ([]byte, error) {
	var b bytes.Buffer
	b.WriteByte('{')
	err := write(&b, p.result, p.fields)
	b.WriteByte('}')
	return b.Bytes(), err
}

// write appends fields, without the braces.
func write(b *bytes.Buffer, r Result, of []field) error {
	encoder := json.NewEncoder(b)
	for i, f := range of {
		if i > 0 {
			b.WriteByte(',')
		}
		b.WriteByte('"')
		b.WriteString(f.name)
		b.WriteString(`":`)
		if err := encoder.Encode(f.value(r)); err != nil {
			return err
		}
		b.Truncate(b.Len() - len("\n"))
	}
	return nil
}

func (r Result) hoursSinceOnset() *float64 {
	if r.Assessment.Onset == nil {
		return nil
	}
	hours := float64(r.Made.Sub(*r.Assessment.Onset).Round(time.Minute)) / float64(time.Hour)
	return &hours
}

func (r Result) jsonReasons() []jsonReason {
	out := []jsonReason{}
	for _, x := range r.Assessment.Reasons {
		out = append(out, jsonReason{x.Rule.ID, x.Disposition, r.saying(x.Because), x.Rule.MayMean, r.jsonFacts(x.Because), x.Rule.Evidence, list(x.Rule.Sources)})
	}
	return out
}

func (r Result) jsonSources() []jsonSource {
	out := []jsonSource{}
	for _, s := range r.cited() {
		out = append(out, jsonSourceOf(s))
	}
	return out
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

// Line appends one line of JSON: the id and the number of the record, the selected
// fields of its result and, if there is anything, what was left aside.
func (s Selection) Line(b *bytes.Buffer, id json.RawMessage, number int, r Result) error {
	b.WriteString(`{"id":`)
	b.Write(id)
	b.WriteString(`,"line":` + strconv.Itoa(number) + `,`)
	if err := write(b, r, s); err != nil {
		return err
	}
	if len(r.LeftAside) > 0 && !slices.ContainsFunc(s, func(f field) bool { return f.name == leftAside.name }) {
		b.WriteByte(',')
		if err := write(b, r, []field{leftAside}); err != nil {
			return err
		}
	}
	b.WriteString("}\n")
	return nil
}

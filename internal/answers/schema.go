package answers

import (
	"encoding/json"

	"backspasm/internal/triage"
)

// Schema returns the JSON Schema (draft 2020-12) of an answers document for
// this protocol.
func Schema(p *triage.Protocol) ([]byte, error) {
	return schema(p, "backspasm answers", "A flat map of question to answer. Every reached question must be answered; which ones are reached depends on the answers (see backspasm questions).")
}

// CheckInSchema returns that of the answers to a check-in, which has the same
// questions, but takes from the visit before what is not asked again.
func CheckInSchema(p *triage.Protocol) ([]byte, error) {
	return schema(p, "backspasm check-in", "A flat map of question to answer. The warning signs must be answered anew. What is not asked again (see backspasm questions) counts as it was answered last time, unless it is given.")
}

func schema(p *triage.Protocol, title, description string) ([]byte, error) {
	properties := map[string]any{}
	for _, s := range p.Screens {
		if s.Sheet() {
			properties[s.ID] = map[string]any{"const": None, "description": "no to every sign of this sheet that is not given: " + s.Title}
		}
		for _, q := range s.Questions {
			properties[q.ID] = property(q)
		}
	}
	return json.MarshalIndent(map[string]any{
		"$schema":              "https://json-schema.org/draft/2020-12/schema",
		"title":                title,
		"description":          description,
		"type":                 "object",
		"properties":           properties,
		"additionalProperties": false,
	}, "", "  ")
}

func property(q *triage.Question) map[string]any {
	out := map[string]any{"description": q.Asks}
	switch q.Kind {
	case triage.Number:
		out["type"], out["minimum"], out["maximum"] = "integer", q.Min, q.Max
	case triage.Moment:
		out["type"] = "string"
		out["pattern"] = `^([0-9]+w)?([0-9]+d)?([0-9]+h)?([0-9]+m)?$|^[0-9]{4}-[0-9]{2}-[0-9]{2}T`
		out["minLength"] = 2
	case triage.Choice:
		out["enum"] = Takes(q)
	case triage.Sign:
		var values []any
		for _, v := range q.Values() {
			values = append(values, v)
		}
		out["enum"] = append(values, true, false)
	}
	return out
}

package answers

import (
	"encoding/json"
	"maps"
	"slices"
	"strings"

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
	for _, old := range p.Retired {
		retire(properties, old)
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

// retire adds what documents of older content hold.
func retire(properties map[string]any, old triage.Retired) {
	switch {
	case old.Of != "":
		now := properties[old.Of].(map[string]any)
		now["enum"] = append(now["enum"].([]string), old.ID)
	case old.Signs != nil:
		properties[old.ID] = map[string]any{"deprecated": true, "const": None, "description": "older content: no to every one of these that is not given: " + strings.Join(old.Signs, ", ")}
	case old.Now != "":
		now := maps.Clone(properties[old.Now].(map[string]any))
		now["deprecated"], now["description"] = true, "older content: "+old.Now
		properties[old.ID] = now
	default:
		properties[old.ID] = map[string]any{"deprecated": true, "description": "older content: left aside", "enum": signs(old.Took)}
	}
}

// signs are answers as a schema lists them: yes and no may be written as booleans.
func signs(values []string) []any {
	var out []any
	for _, v := range values {
		out = append(out, v)
	}
	if slices.Contains(values, triage.Yes) {
		out = append(out, true, false)
	}
	return out
}

// The forms of a moment for a schema: it knows how long a length of time may be only
// by its digits, and every month but the 29th of February by its days.
const (
	lengthOfTime = `0*[0-9]{1,4}w(0*[0-9]{1,5}d)?(0*[0-9]{1,7}h)?(0*[0-9]{1,8}m)?|0*[0-9]{1,5}d(0*[0-9]{1,7}h)?(0*[0-9]{1,8}m)?|0*[0-9]{1,7}h(0*[0-9]{1,8}m)?|0*[0-9]{1,8}m`
	realDate     = `[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))`
)

func property(q *triage.Question) map[string]any {
	out := map[string]any{"description": q.Asks}
	switch q.Kind {
	case triage.Number:
		out["type"], out["minimum"], out["maximum"] = "integer", q.Min, q.Max
	case triage.Moment:
		out["type"] = "string"
		out["pattern"] = "^(" + lengthOfTime + "|" + realDate + clock + zone + ")$"
	case triage.Choice:
		out["enum"] = Takes(q)
	case triage.Sign:
		out["enum"] = signs(q.Values())
	}
	return out
}

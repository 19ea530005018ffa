package batch

import (
	"encoding/json"
	"maps"

	"backspasm/internal/answers"
	"backspasm/internal/render"
	"backspasm/internal/triage"
)

const draft = "https://json-schema.org/draft/2020-12/schema"

type object = map[string]any

var id = object{"anyOf": []object{{"type": []string{"string", "null"}}, {"type": "number"}}, "description": "as the record has it"}

// RecordSchema returns the JSON Schema of one line of the input.
func RecordSchema(p *triage.Protocol) ([]byte, error) {
	text, err := answers.Schema(p)
	if err != nil {
		return nil, err
	}
	var given object
	if err := json.Unmarshal(text, &given); err != nil {
		return nil, err
	}
	delete(given, "$schema")
	return json.MarshalIndent(object{
		"$schema": draft, "title": "backspasm record", "description": "One line of what backspasm batch reads.",
		"type": "object", "properties": object{"id": id, "answers": given}, "required": []string{"answers"}, "additionalProperties": false,
	}, "", "  ")
}

// Schema returns the JSON Schema of one line of the output: a result with the
// fields that were selected, or what is wrong with the record.
func Schema() ([]byte, error) {
	var result struct {
		Properties object `json:"properties"`
		Defs       object `json:"$defs"`
	}
	if err := json.Unmarshal(render.ResultSchema, &result); err != nil {
		return nil, err
	}
	fields := object{"id": id, "line": object{"type": "integer", "minimum": 1}}
	maps.Copy(fields, result.Properties)
	assessment := result.Properties["assessment"].(object)
	maps.Copy(fields, assessment["properties"].(object))
	mistake := object{
		"type": "object", "additionalProperties": false, "required": []string{"col", "check", "says", "hint"},
		"properties": object{
			"col":   object{"type": "integer", "minimum": 0, "description": "the character of the line, counted from 1; 0 for what is not there"},
			"check": object{"enum": []string{"syntax", "unknown_field", "unknown_question", "answer", "missing", "internal"}},
			"says":  object{"type": "string"},
			"hint":  object{"type": []string{"string", "null"}},
		},
	}
	return json.MarshalIndent(object{
		"$schema": draft, "title": "backspasm batch", "description": "One line of what backspasm batch writes: a result with the selected fields, or errors.",
		"oneOf": []object{
			{"type": "object", "properties": fields, "required": []string{"id", "line", "disposition"}, "additionalProperties": false},
			{
				"type": "object", "required": []string{"id", "line", "errors", "more"}, "additionalProperties": false,
				"properties": object{
					"id": id, "line": fields["line"], "errors": object{"type": "array", "minItems": 1, "maxItems": mostMistakes, "items": mistake},
					"more": object{"type": "integer", "minimum": 0, "description": "mistakes that are not listed"},
				},
			},
		},
		"$defs": result.Defs,
	}, "", "  ")
}

package render

import (
	"fmt"
	"strings"

	"backspasm/internal/prose"
	"backspasm/internal/rule"
)

// conditionJSON shows a condition in the form in which content writes it.
func conditionJSON(e rule.Expr) any {
	var members []any
	for _, m := range rule.Members(e) {
		members = append(members, conditionJSON(m))
	}
	switch e := e.(type) {
	case *rule.Is:
		return map[string]any{"question": e.Question, "is": e.Values}
	case rule.All:
		return map[string]any{"all": members}
	case rule.Any:
		return map[string]any{"any": members}
	case rule.AtLeast:
		return map[string]any{"at_least": e.N, "of": members}
	case rule.Not:
		return map[string]any{"not": members[0]}
	}
	return nil
}

// Condition says a condition in words.
func Condition(e rule.Expr) string {
	var members []string
	for _, m := range rule.Members(e) {
		text := Condition(m)
		if len(rule.Members(m)) > 1 {
			text = "(" + text + ")"
		}
		members = append(members, text)
	}
	switch e := e.(type) {
	case *rule.Is:
		return e.Question + " is " + prose.List(e.Values, "or")
	case rule.All:
		return strings.Join(members, " and ")
	case rule.Any:
		return strings.Join(members, " or ")
	case rule.AtLeast:
		return fmt.Sprintf("%d or more of: %s", e.N, strings.Join(members, ", "))
	case rule.Not:
		return "not " + members[0]
	}
	return "always"
}

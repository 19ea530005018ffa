package peers

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/rego"

	"backspasm/internal/rule"
	"backspasm/internal/triage"
)

// regoPeers are queries prepared once and given input that is parsed already. No
// rule body holds more than comparisons with constants, which is what OPA's index
// of rules takes.
func regoPeers(p *triage.Protocol) ([]Peer, error) {
	var out []Peer
	for _, how := range []struct {
		name, says string
		body       func([]*rule.Is) []string
	}{
		{"opa, in", "prepared query, parsed input, a rule body for each way to fire, sets with in", bodyIn},
		{"opa, ==", "the same, a rule body for each answer, so that all of it is indexed by ==", bodyEqual},
	} {
		query, err := rego.New(rego.Query("data.triage.disposition"), rego.Module("triage.rego", regoModule(Alarms(p), how.body))).PrepareForEval(context.Background())
		if err != nil {
			return nil, fmt.Errorf("%s: %w", how.name, err)
		}
		out = append(out, Peer{Name: how.name, Says: how.says, Prepare: func(words map[string]string) (Judge, error) {
			return regoJudge(query, words), nil
		}})
	}
	return out, nil
}

func regoJudge(query rego.PreparedEvalQuery, words map[string]string) Judge {
	return func() (triage.Disposition, error) {
		facts := make(map[string]any, len(words))
		for id, v := range words {
			facts[id] = v
		}
		value, err := ast.InterfaceToValue(facts)
		if err != nil {
			return 0, err
		}
		found, err := query.Eval(context.Background(), rego.EvalParsedInput(value))
		if err != nil {
			return 0, err
		}
		if len(found) != 1 {
			return 0, errors.New("no disposition")
		}
		d, err := found[0].Expressions[0].Value.(json.Number).Int64()
		return triage.Disposition(d), err
	}
}

// regoModule has a rule for each disposition and one that takes the most urgent.
func regoModule(alarms []Alarm, body func([]*rule.Is) []string) string {
	var b strings.Builder
	b.WriteString("package triage\n\n")
	key := "disposition :="
	for _, a := range alarms {
		fmt.Fprintf(&b, "%s %d if %s\n", key, a.Raises, a.Raises)
		key = "else :="
	}
	fmt.Fprintf(&b, "%s %d\n\n", key, triage.SelfCare)
	for _, a := range alarms {
		for _, e := range a.Any {
			for _, way := range ways(e) {
				for _, lines := range body(way) {
					fmt.Fprintf(&b, "%s if {\n%s}\n\n", a.Raises, lines)
				}
			}
		}
	}
	return b.String()
}

// ways lists the combinations of answers of which one makes e hold.
func ways(e rule.Expr) [][]*rule.Is {
	switch e := e.(type) {
	case *rule.Is:
		return [][]*rule.Is{{e}}
	case rule.All:
		return choose(e, len(e))
	case rule.Any:
		return choose(e, 1)
	case rule.AtLeast:
		return choose(e.Of, e.N)
	}
	panic(fmt.Sprintf("no red flag should hold a %T", e))
}

// choose lists the ways in which n of the conditions hold.
func choose(of []rule.Expr, n int) [][]*rule.Is {
	if n == 0 {
		return [][]*rule.Is{nil}
	}
	var out [][]*rule.Is
	for i := 0; i+n <= len(of); i++ {
		for _, first := range ways(of[i]) {
			for _, rest := range choose(of[i+1:], n-1) {
				out = append(out, append(append([]*rule.Is{}, first...), rest...))
			}
		}
	}
	return out
}

func bodyIn(way []*rule.Is) []string {
	var b strings.Builder
	for _, is := range way {
		values := make([]string, len(is.Values))
		for i, v := range is.Values {
			values[i] = strconv.Quote(v)
		}
		if len(values) == 1 {
			fmt.Fprintf(&b, "\tinput.%s == %s\n", is.Question, values[0])
			continue
		}
		fmt.Fprintf(&b, "\tinput.%s in {%s}\n", is.Question, strings.Join(values, ", "))
	}
	return []string{b.String()}
}

func bodyEqual(way []*rule.Is) []string {
	bodies := []string{""}
	for _, is := range way {
		var longer []string
		for _, body := range bodies {
			for _, v := range is.Values {
				longer = append(longer, fmt.Sprintf("%s\tinput.%s == %q\n", body, is.Question, v))
			}
		}
		bodies = longer
	}
	return bodies
}

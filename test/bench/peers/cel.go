package peers

import (
	"fmt"

	"cel.dev/cel-go/cel"
	"cel.dev/cel-go/common/types"

	"backspasm/internal/triage"
)

// celPeers are type-checked, optimised programs, made once.
func celPeers(p *triage.Protocol) ([]Peer, error) {
	ids := questions(p)
	var variables []cel.EnvOption
	for _, id := range ids {
		variables = append(variables, cel.Variable(id, cel.StringType))
	}
	env, err := cel.NewEnv(variables...)
	if err != nil {
		return nil, err
	}
	asMap := func(words map[string]string) (any, error) { return given(ids, words), nil }
	asValues := func(words map[string]string) (any, error) {
		values := given(ids, words)
		for id, v := range values {
			values[id] = types.String(v.(string))
		}
		return cel.NewActivation(values)
	}
	var out []Peer
	for _, how := range []struct {
		name, says string
		write      infix
		vars       func(map[string]string) (any, error)
	}{
		{"cel, map, in", "one nested expression, OptOptimize, a map of strings, sets with in", infix{}, asMap},
		{"cel, activation, in", "the same, the variables as an activation of CEL's own values", infix{}, asValues},
		{"cel, activation, ==", "the same, answers compared one by one", infix{chain: true}, asValues},
	} {
		program, err := celProgram(env, how.write.nested(Alarms(p)))
		if err != nil {
			return nil, fmt.Errorf("%s: %w", how.name, err)
		}
		out = append(out, Peer{Name: how.name, Says: how.says, Prepare: func(words map[string]string) (Judge, error) {
			return func() (triage.Disposition, error) {
				vars, err := how.vars(words)
				if err != nil {
					return 0, err
				}
				d, _, err := program.Eval(vars)
				if err != nil {
					return 0, err
				}
				return triage.Disposition(d.(types.Int)), nil
			}, nil
		}})
	}
	return out, nil
}

func celProgram(env *cel.Env, source string, options ...cel.ProgramOption) (cel.Program, error) {
	ast, issues := env.Compile(source)
	if issues.Err() != nil {
		return nil, issues.Err()
	}
	return env.Program(ast, append(options, cel.EvalOptions(cel.OptOptimize))...)
}

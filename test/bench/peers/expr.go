package peers

import (
	"fmt"
	"reflect"

	"github.com/expr-lang/expr"
	"github.com/expr-lang/expr/vm"

	"backspasm/internal/triage"
)

// exprPeers are compiled once with their environment and run on a machine that is
// used again, as the documentation of expr advises.
func exprPeers(p *triage.Protocol) ([]Peer, error) {
	ids := questions(p)
	fields := reflect.StructOf(structFields(ids))
	asMap := func(words map[string]string) any { return given(ids, words) }
	asStruct := func(words map[string]string) any {
		v := reflect.New(fields).Elem()
		for i, id := range ids {
			v.Field(i).SetString(words[id])
		}
		return v.Interface()
	}
	var out []Peer
	for _, how := range []struct {
		name, says string
		write      infix
		env        func(map[string]string) any
	}{
		{"expr, map, in", "one nested expression, a map as environment, sets with in", infix{}, asMap},
		{"expr, map, ==", "one nested expression, a map as environment, answers compared one by one", infix{chain: true}, asMap},
		{"expr, struct, ==", "the same with a struct as environment", infix{chain: true}, asStruct},
	} {
		program, err := expr.Compile(how.write.nested(Alarms(p)), expr.Env(how.env(nil)), expr.AsInt())
		if err != nil {
			return nil, fmt.Errorf("%s: %w", how.name, err)
		}
		out = append(out, Peer{Name: how.name, Says: how.says, Prepare: func(words map[string]string) (Judge, error) {
			machine := vm.VM{}
			return func() (triage.Disposition, error) {
				d, err := machine.Run(program, how.env(words))
				if err != nil {
					return 0, err
				}
				return triage.Disposition(d.(int)), nil
			}, nil
		}})
	}
	return out, nil
}

func structFields(ids []string) []reflect.StructField {
	out := make([]reflect.StructField, len(ids))
	for i, id := range ids {
		out[i] = reflect.StructField{Name: fmt.Sprintf("F%d", i), Type: reflect.TypeFor[string](), Tag: reflect.StructTag(fmt.Sprintf("expr:%q", id))}
	}
	return out
}

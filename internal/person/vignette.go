package person

import (
	"fmt"
	"time"

	"backspasm/internal/answers"
	"backspasm/internal/document"
	"backspasm/internal/library"
	"backspasm/internal/triage"
)

// Of is what the person of a vignette says at this moment, over what their base
// says; what a sheet that is none leaves open is no.
func Of(lib *library.Library, v library.Vignette, now time.Time) (triage.Answers, error) {
	base, ok := lib.Base(v.From)
	if v.From != "" && !ok {
		return nil, fmt.Errorf("%s: there is no base %q", v.Name, v.From)
	}
	given := answers.Given{Answers: triage.Answers{}}
	for _, node := range []*document.Node{base.Answers, v.Answers} {
		if node == nil {
			continue
		}
		said, problems := answers.Interpret(node, lib.Protocol, now)
		if len(problems) > 0 {
			return nil, fmt.Errorf("%s: %s", v.Name, problems[0])
		}
		given = given.Over(lib.Protocol, said)
	}
	return given.Fill(lib.Protocol), nil
}

package render_test

import (
	"time"

	"backspasm/internal/library"
	"backspasm/internal/render"
	"backspasm/internal/triage"
	"backspasm/internal/visit"
)

// resultOf is the result of a first visit, as it is written.
func resultOf(lib *library.Content, program string, region library.Region, given triage.Answers, now time.Time) render.Result {
	rules := visit.Rules{Protocol: lib.Protocol, Catalogue: lib.Catalogue}
	return render.Result{Result: rules.First(given, now), Letterhead: render.Letterhead{Library: lib, Program: program, Region: region}}
}

package batch_test

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"backspasm/internal/batch"
	"backspasm/internal/compiled"
	"backspasm/internal/document"
	"backspasm/internal/render"
	"backspasm/internal/triage"
)

// FuzzRecords holds the contract of a batch for any bytes: one JSON line out for
// each line in that is not blank, in order; never the program's own fault; and an
// emergency after it is always found.
func FuzzRecords(f *testing.F) {
	for _, seed := range []string{"", "{}", "\ufeff" + record("x", "{}"), record(1, "{}"), record("a", calm("")) + "\n" + record(nil, `{"fever":"yes"}`), "\r\n\n \n{", `{"id":[]}`, "\xff\x00", strings.Repeat("[", 50)} {
		f.Add([]byte(seed))
	}
	lib := compiled.Content()
	region, _ := lib.Messages.Region("elsewhere")
	j := batch.Judge{Library: lib, Region: region, Now: now, Select: render.Select([]string{"action", "reasons", "assessment"})}
	f.Fuzz(func(t *testing.T, data []byte) {
		in := append(bytes.Clone(data), "\n"+record("last", calm(`"saddle_numbness":"yes"`))...)
		var out bytes.Buffer
		tally, err := j.Run(bytes.NewReader(in), &out, 1)
		if err != nil || tally.Broken > 0 {
			t.Fatalf("%q: %v, tally %+v: %s", data, err, tally, &out)
		}
		var want []int
		for n, line := range bytes.Split(in, []byte("\n")) {
			if len(bytes.TrimSpace(bytes.TrimPrefix(line, document.Mark))) > 0 {
				want = append(want, n+1)
			}
		}
		lines := strings.SplitAfter(strings.TrimSuffix(out.String(), "\n"), "\n")
		if len(lines) != len(want) {
			t.Fatalf("%q: %d records gave %d lines", data, len(want), len(lines))
		}
		var s said
		for n, line := range lines {
			s = said{}
			if err := json.Unmarshal([]byte(line), &s); err != nil || s.Line != want[n] || (s.Disposition == "") != (len(s.Errors) > 0) {
				t.Fatalf("%q: line %d gave %q (%v)", data, want[n], line, err)
			}
		}
		if s.ID != "last" || s.Disposition != triage.Emergency.String() {
			t.Fatalf("%q: the last record gave %+v", data, s)
		}
	})
}

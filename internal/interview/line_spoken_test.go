package interview_test

import (
	"strings"
	"testing"
)

// A screen reader speaks a mark by its name: "greater than", "equals", "dash". What line
// mode puts has none, and no line is set in.
func TestLinesHoldWordsAndNoMarks(t *testing.T) {
	p := shipped(t)
	var all strings.Builder
	for _, s := range p.Screens {
		_, out, _ := put(t, p, s.ID, "?\n3\n0\n", nil)
		all.WriteString(out)
	}
	_, out, _ := review(t, p, "99\n", said(t, p, "saddle_numbness=no sex_change=rather_not_say age=38 severity=severe onset=20h"))
	all.WriteString(out)
	lines := strings.Split(all.String(), "\n")
	if len(lines) < 200 {
		t.Fatalf("only %d lines were put", len(lines))
	}
	for _, line := range lines {
		if strings.ContainsAny(line, "<>=*_|#") || line != strings.TrimLeft(line, " -?") {
			t.Errorf("%q is not all words", line)
		}
	}
}

// What tells how to answer ends a line where a sentence ends, or a voice rests in the
// middle of it.
func TestHintsBreakWhereASentenceEnds(t *testing.T) {
	p := shipped(t)
	hints := 0
	for _, s := range p.Screens {
		_, out, _ := put(t, p, s.ID, "", nil)
		for _, line := range strings.Split(out, "\n") {
			if !strings.HasPrefix(line, "Type ") && !strings.HasPrefix(line, "If you ") {
				continue
			}
			hints++
			if !strings.HasSuffix(line, ".") {
				t.Errorf("%s: %q goes on in the next line", s.ID, line)
			}
		}
	}
	if hints < 20 {
		t.Errorf("only %d hints were put", hints)
	}
}

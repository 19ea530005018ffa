package person_test

import (
	"testing"
	"time"

	"backspasm/content"
	"backspasm/internal/library"
	"backspasm/internal/person"
	"backspasm/internal/triage"
)

func TestThePersonOfAVignetteIsTheBaseAndWhatDiffers(t *testing.T) {
	now := time.Date(2026, 11, 22, 9, 0, 0, 0, time.UTC)
	lib, problems := library.Load(content.FS)
	if len(problems) > 0 {
		t.Fatal(problems[0])
	}
	for _, v := range lib.Vignettes {
		said, err := person.Of(lib, v, now)
		if err != nil {
			t.Error(err)
		}
		if missing := triage.Missing(lib.Protocol, said, now); v.From != "" && len(missing) > 0 {
			t.Errorf("%s says nothing of %s", v.Name, missing[0].ID)
		}
	}
	if _, err := person.Of(lib, library.Vignette{Name: "lost", From: "nobody"}, now); err == nil {
		t.Error("somebody came of a base that is not there")
	}
}

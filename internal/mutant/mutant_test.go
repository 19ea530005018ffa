package main

import (
	"bufio"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"

	"backspasm/content"
	"backspasm/internal/library"
	"backspasm/internal/vignette"
)

func shipped(t *testing.T) *library.Library {
	t.Helper()
	lib, problems := library.Load(content.FS)
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	return lib
}

func find(t *testing.T, all []mutant, name string) mutant {
	t.Helper()
	i := slices.IndexFunc(all, func(m mutant) bool { return m.Name == name })
	if i < 0 {
		t.Fatalf("there is no mutant %q", name)
	}
	return all[i]
}

func TestEveryKindOfMistakeIsMadeAndEachHasANameOfItsOwn(t *testing.T) {
	made, names := map[string]int{}, map[string]bool{}
	for _, m := range mutants(shipped(t)) {
		made[m.Kind]++
		if names[m.Name] {
			t.Errorf("two mutants are called %q", m.Name)
		}
		names[m.Name] = true
	}
	for _, kind := range kinds {
		if made[kind] == 0 {
			t.Errorf("nothing is made of the kind %q", kind)
		}
	}
}

func TestAMutantLeavesTheContentAsItWas(t *testing.T) {
	lib := shipped(t)
	mutants(lib)
	again, problems := library.Read(lib.Nodes)
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	for _, r := range vignette.Run(again) {
		if len(r.Failed) > 0 {
			t.Errorf("%s: %v", r.Name, r.Failed)
		}
	}
}

func TestWhatNoticesAMutantIsSaid(t *testing.T) {
	all := mutants(shipped(t))
	for name, by := range map[string]string{
		"redflags/nerve/saddle_numbness.yaml: dropped":                        byTest,
		"redflags/nerve/saddle_numbness.yaml: if_unsure self_care":            byTest,
		"redflags/nerve/saddle_numbness.yaml: when: not saddle_numbness":      byTest,
		"questions/age.yaml: bands age_60_64 from 61":                         byTest,
		"questions/danger_signs.yaml: until same_day":                         byProof,
		"interventions/cold.yaml: leave_out without skin_trouble":             byTest,
		"redflags/medicines_and_mind/self_harm.yaml: no action":               byTest,
		"questions/body_limits.yaml: signs skin_trouble forbids without heat": byProof,
		"interventions/back_bend.yaml: leave_out without bone_spot":           byTest,
		"interventions/massage.yaml: leave_out without fever":                 byProof,
	} {
		if quick := strings.HasPrefix(name, "questions/danger_signs") || strings.HasSuffix(name, "dropped"); testing.Short() && !quick {
			continue // each is tried by the tests of the content, then by the proofs
		}
		if got := try(find(t, all, name)); got.by != by {
			t.Errorf("%s is noticed by %q (%s), want %q", name, got.by, got.where, by)
		}
	}
}

func TestTheListOfHarmlessMutantsNamesMutantsThatExist(t *testing.T) {
	t.Chdir("../..")
	harmless, err := equivalents()
	if err != nil {
		t.Fatal(err)
	}
	all := mutants(shipped(t))
	for name, because := range harmless {
		find(t, all, name)
		if len(strings.Fields(because)) < 4 {
			t.Errorf("%s: %q is no reason", name, because)
		}
	}
}

// notYet is how many mistakes in the content nothing notices: a child's week is asked
// about after all, or, of who is to be seen today, lying flat. No result changes.
const notYet = 2

// The table in safety/ takes half an hour to make; that it is about this content
// can be told at once.
func TestTheTableIsAboutThisContent(t *testing.T) {
	t.Chdir("../..")
	file, err := os.Open("safety/mutants.txt")
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	made := map[string]int{}
	for _, m := range mutants(shipped(t)) {
		made[m.Kind]++
		made["all"]++
	}
	seen := 0
	for lines := bufio.NewScanner(file); lines.Scan(); {
		words := strings.Fields(lines.Text())
		for kind, n := range made {
			if rest, ok := strings.CutPrefix(strings.TrimSpace(lines.Text()), kind+" "); ok && len(words) > 6 {
				seen++
				if got := strings.Fields(rest)[0]; got != strconv.Itoa(n) {
					t.Errorf("%s: the table says %s, there are %d: run make mutants", kind, got, n)
				}
				if lived, _ := strconv.Atoi(words[len(words)-1]); lived > notYet {
					t.Errorf("%s: %d lived, more than the %d that README.md tells of", kind, lived, notYet)
				}
			}
		}
	}
	if seen != len(made) {
		t.Errorf("the table has %d kinds, want %d: run make mutants", seen, len(made))
	}
}

package library_test

import (
	"io/fs"
	"math/rand/v2"
	"path"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"
	"testing/fstest"

	"backspasm/content"
	"backspasm/internal/library"
	"backspasm/internal/rule"
	"backspasm/internal/triage"
)

func TestEmptyContentFailsLoudly(t *testing.T) {
	_, problems := library.Load(fstest.MapFS{})
	got := lines(problems)
	for _, want := range []string{
		"protocol.yaml: the file is missing [missing_file]",
		"conditions.yaml: the file is missing [missing_file]",
		"stages.yaml: the file is missing [missing_file]",
		"follow_up.yaml: the file is missing [missing_file]",
		"sources.yaml: the file is missing [missing_file]",
		"questions: there are no questions [missing_file]",
		"redflags: there are no red flags [missing_file]",
		"interventions: there are no interventions [missing_file]",
		"messages/safety_net.yaml: the safety net is missing [missing_field]",
		"messages/dispositions.yaml: the message for emergency is missing [missing_field]",
		"messages/actions.yaml: the action for emergency is missing [missing_field]",
		"messages/when_you_call.yaml: what to say for emergency is missing [missing_field]",
		"messages/regions.yaml: the region elsewhere is missing [missing_field]",
		"messages/notes.yaml: the stop rule is missing [missing_field]",
		`conditions.yaml: the condition "severe_pain" is missing [missing_field]`,
		`conditions.yaml: the condition "recurrent" is missing [missing_field]`,
		`conditions.yaml: the condition "chronic" is missing [missing_field]`,
	} {
		if !slices.Contains(got, want) {
			t.Errorf("nothing says %q", want)
		}
	}
}

func TestEveryFileOfTheContentIsNeededOrEmptyWithoutHarm(t *testing.T) {
	for name := range small(t) {
		if strings.HasPrefix(name, "vignettes/") || strings.HasSuffix(name, "_test.yaml") {
			continue
		}
		t.Run(name, func(t *testing.T) {
			fsys := small(t)
			fsys[name] = &fstest.MapFile{}
			_, problems := library.Load(fsys)
			if want := name + ":1:1: the file is empty [syntax]"; !slices.Contains(lines(problems), want) {
				t.Errorf("an empty file is passed over: got %q", lines(problems))
			}
		})
	}
}

func TestMistakesAreSortedByPlace(t *testing.T) {
	fsys := small(t)
	spoil(t, fsys, saddle, "action: nerve_help", "action: nobody_home")
	spoil(t, fsys, saddle, "raises: emergency", "raises: never")
	spoil(t, fsys, cold, "minutes: 10", "minutes: x")
	spoil(t, fsys, "conditions.yaml", "is: severe", "is: awful")
	_, problems := library.Load(fsys)
	var places []string
	for _, p := range problems {
		places = append(places, p.Pos.String())
	}
	want := []string{"conditions.yaml:2:39", cold + ":7:17", saddle + ":5:9", saddle + ":7:9"}
	if !slices.Equal(places, want) {
		t.Errorf("got %q, want %q", places, want)
	}
}

func TestOnlyCheckedEntriesAreUsed(t *testing.T) {
	for _, status := range []string{"draft", "retired"} {
		fsys := small(t)
		spoil(t, fsys, worse, "status: checked", "status: "+status)
		spoil(t, fsys, "interventions/walk.yaml", "status: checked", "status: "+status)
		lib := load(t, fsys)
		if lib.Catalogue.Intervention("walk") != nil {
			t.Errorf("the plan can hold an intervention that is %s", status)
		}
		if slices.ContainsFunc(lib.Protocol.RedFlags, func(r *triage.RedFlag) bool { return r.ID == "getting_worse" }) {
			t.Errorf("a red flag that is %s can fire", status)
		}
	}
}

func TestTrueAndYesAreOneAnswer(t *testing.T) {
	for _, written := range []string{"[yes, no]", "[true, false]", `["yes", 'no']`} {
		fsys := small(t)
		spoil(t, fsys, sex, "[yes, rather_not_say]", written)
		lib := load(t, fsys)
		want := lib.Protocol.Scheme.Is("sex_change", "yes", "no")
		if got := flag(t, lib, "sex_change").When; !reflect.DeepEqual(got, rule.Expr(want)) {
			t.Errorf("is: %s: got %v, want %v", written, got, want)
		}
	}
}

func TestTheMembersOfANamedAnyAreCounted(t *testing.T) {
	fsys := small(t)
	spoil(t, fsys, "conditions.yaml", "recurrent:", "points: {any: [saddle_numbness, skin_trouble]}\nrecurrent:")
	spoil(t, fsys, saddle, "when: saddle_numbness", "when: {at_least: 2, of: points}")
	lib := load(t, fsys)
	when, said := flag(t, lib, "saddle_numbness").When, lib.Protocol.Scheme.Of
	if got := when.Eval(said(map[string]string{"saddle_numbness": "yes", "skin_trouble": "no"})); got != rule.False {
		t.Errorf("one of two: got %v, want False", got)
	}
	if got := when.Eval(said(map[string]string{"saddle_numbness": "yes", "skin_trouble": "yes"})); got != rule.True {
		t.Errorf("two of two: got %v, want True", got)
	}
}

func flag(t *testing.T, lib *library.Library, id string) *triage.RedFlag {
	t.Helper()
	i := slices.IndexFunc(lib.Protocol.RedFlags, func(r *triage.RedFlag) bool { return r.ID == id })
	if i < 0 {
		t.Fatalf("there is no red flag %s", id)
	}
	return lib.Protocol.RedFlags[i]
}

// shuffled lists the files of each folder in an order of its own.
type shuffled struct {
	fstest.MapFS
	random *rand.Rand
}

func (s shuffled) ReadDir(name string) ([]fs.DirEntry, error) {
	entries, err := s.MapFS.ReadDir(name)
	s.random.Shuffle(len(entries), func(i, j int) { entries[i], entries[j] = entries[j], entries[i] })
	return entries, err
}

func TestTheOrderAndFoldersOfFilesMakeNoDifference(t *testing.T) {
	want := meaning(load(t, content.FS))
	for seed := range uint64(5) {
		random := rand.New(rand.NewPCG(seed, 0))
		moved := fstest.MapFS{}
		err := fs.WalkDir(content.FS, ".", func(name string, entry fs.DirEntry, err error) error {
			if err != nil || entry.IsDir() {
				return err
			}
			data, err := fs.ReadFile(content.FS, name)
			if strings.HasPrefix(name, "redflags/") {
				name = "redflags/folder_" + strconv.Itoa(random.IntN(9)) + "/" + path.Base(name)
			}
			moved[name] = &fstest.MapFile{Data: data}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
		got := meaning(load(t, shuffled{moved, random}))
		for part := range want {
			if !reflect.DeepEqual(got[part], want[part]) {
				t.Errorf("seed %d: %s differs", seed, part)
			}
		}
	}
}

// meaning is a library without the places at which things stand.
func meaning(lib *library.Library) map[string]any {
	var tests []string
	for _, x := range lib.Tests {
		tests = append(tests, strings.Join([]string{x.Of, x.Name, x.From, x.Expect, x.Says}, "|"))
	}
	slices.Sort(tests)
	return map[string]any{"protocol": lib.Protocol, "catalogue": lib.Catalogue, "messages": lib.Messages, "sources": lib.Sources, "conditions": lib.Conditions, "tests": tests}
}

func TestTheHashChangesWithEveryByteAndName(t *testing.T) {
	before := load(t, small(t)).SHA256
	spoilt := small(t)
	spoil(t, spoilt, saddle, "One new change is enough.", "One new change is enough!")
	renamed := small(t)
	renamed["redflags/other/saddle_numbness.yaml"] = renamed[saddle]
	delete(renamed, saddle)
	if load(t, small(t)).SHA256 != before || len(before) != 64 {
		t.Errorf("the same content has another hash")
	}
	if load(t, spoilt).SHA256 == before || load(t, renamed).SHA256 == before {
		t.Errorf("other content has the same hash")
	}
}

func TestColdAndHeatAlwaysStateTheirMinutes(t *testing.T) {
	fsys := small(t)
	spoil(t, fsys, cold, "dose: {minutes: 10, minutes_max: 20, gap_minutes: 20}\n", "")
	_, problems := library.Load(fsys)
	if got := strings.Join(lines(problems), "\n"); !strings.Contains(got, "cold and heat need a dose in minutes [thermal_cap]") {
		t.Errorf("cold without any dose is taken: got %q", got)
	}
}

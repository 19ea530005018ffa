package person_test

import (
	"strings"
	"testing"
	"time"

	"backspasm/internal/answers"
	"backspasm/internal/compiled"
	"backspasm/internal/document"
	"backspasm/internal/person"
	"backspasm/internal/triage"
)

func TestWhatDiffersTakesThePlaceOfTheBase(t *testing.T) {
	base := person.Document("plain_strain")
	got := person.Document("plain_strain", "age: 70", "leg_signs: -", "leg_numbness: yes")
	want := strings.Replace(strings.Replace(base, "age: 34\n", "age: 70\n", 1), "leg_signs: none\n", "", 1) + "leg_numbness: yes\n"
	if got != want || !strings.HasPrefix(base, "nerve_signs: none\nsudden_signs: none\n") {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestInJSONEachLineIsAPersonOfItsOwn(t *testing.T) {
	got, err := person.FillJSON("{\"id\": 7, \"answers\": {\"base\": \"plain_strain\", \"age\": 70}}\n{\"answers\": {\"fever\": \"yes\"}}\n")
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(got, "\n")
	if strings.Count(lines[0], `"age"`) != 1 || !strings.Contains(lines[0], `"nerve_signs":"none"`) || !strings.HasSuffix(lines[0], `, "age": 70}}`) || lines[1] != `{"answers": {"fever": "yes"}}` {
		t.Error(got)
	}
	node, problems := document.ParseJSON("a.json", []byte(lines[0]), document.ForAnswers)
	if len(problems) > 0 || len(node.Get("answers").Entries) != strings.Count(person.Document("plain_strain"), "\n") {
		t.Errorf("%v: %s", problems, lines[0])
	}
}

// Nobody says again at a check-in what stays true for the whole bout, nor that it
// is one.
func TestWhoComesBackSaysOnlyWhatACheckInAsks(t *testing.T) {
	said := "\n" + person.ComesBack("check_in_day_1", "pain_now: 2")
	for _, never := range []string{"visit", "age", "health", "onset", "how_it_began", "background", "body_limits"} {
		if strings.Contains(said, "\n"+never+":") {
			t.Errorf("%s is said again:\n%s", never, said)
		}
	}
	for _, always := range []string{"nerve_signs: none", "since_last_time: none", "pain_now: 2", "illness_signs: none", "habits: none", "tried_cold: yes"} {
		if !strings.Contains(said, "\n"+always+"\n") {
			t.Errorf("%s is not said:\n%s", always, said)
		}
	}
}

func TestAPersonCanBeRead(t *testing.T) {
	now := time.Date(2026, 11, 22, 9, 0, 0, 0, time.UTC)
	protocol := compiled.Content().Protocol
	read, problems := answers.Read("a.yaml", []byte(person.Document("old_creeper", "fever: yes")), protocol, now, false)
	if len(problems) > 0 || read.Answers["fever"].Value != triage.Yes || read.Answers["age"].Number != 72 {
		t.Errorf("%v, %v", read.Answers, problems)
	}
}

func TestABaseThatIsNotThereIsNobody(t *testing.T) {
	if _, err := person.Fill("base: nobody\n"); err == nil || !strings.Contains(err.Error(), `no base "nobody"`) {
		t.Errorf("got %v", err)
	}
	if _, err := person.FillJSON(`{"comes_back": "nobody"}`); err == nil {
		t.Error("nobody comes back")
	}
}

func TestAnotherTextStaysAsItIs(t *testing.T) {
	const text = "age: 34\nbase: plain_strain\n"
	if got, err := person.Fill(text); err != nil || got != text {
		t.Errorf("got %q, %v", got, err)
	}
}

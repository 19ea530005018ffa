package content_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"backspasm/internal/document"
	"backspasm/internal/library"
	"backspasm/internal/triage"
)

// numbers is a frozen list, written by hand from section 6.3 of the evidence, and for
// crisis and poison from two sources each, looked up again on 2026-11-27. A change in
// messages/regions.yaml must be made here too, by a second look.
type numbers struct{ emergency, urgent, crisis, poison []string }

var frozen = map[string]numbers{
	"us":        {[]string{"911"}, nil, []string{"988"}, []string{"1-800-222-1222"}},
	"ca":        {[]string{"911"}, []string{"811"}, []string{"988"}, []string{"1-844-764-7669", "1-800-463-5060"}},
	"uk":        {[]string{"999", "112"}, []string{"111"}, []string{"116 123", "111"}, []string{"111"}},
	"ie":        {[]string{"112", "999"}, nil, []string{"116 123"}, []string{"01 809 2166", "112", "999"}},
	"eu":        {[]string{"112"}, []string{"116117"}, []string{"112"}, []string{"112"}},
	"au":        {[]string{"000", "112"}, []string{"1800 022 222"}, []string{"13 11 14"}, []string{"13 11 26"}},
	"nz":        {[]string{"111"}, []string{"0800 611 116"}, []string{"1737"}, []string{"0800 764 766"}},
	"in":        {[]string{"112", "108"}, nil, []string{"14416"}, []string{"112"}},
	"elsewhere": {[]string{"112", "911"}, nil, nil, nil},
}

// dialled is what to dial, written by hand from the same sources: in an emergency, in
// a crisis, and for poison. Nothing where there is no number of its own, and none where
// the country is not known.
var dialled = map[string][3][]string{
	"us":        {{"911"}, {"988"}, {"18002221222"}},
	"ca":        {{"911"}, {"988"}, {"18447647669", "18004635060"}},
	"uk":        {{"999", "112"}, {"116123", "111"}, {"111"}},
	"ie":        {{"112", "999"}, {"116123"}, {"018092166", "112", "999"}},
	"eu":        {{"112"}, nil, nil},
	"au":        {{"000", "112"}, {"131114"}, {"131126"}},
	"nz":        {{"111"}, {"1737"}, {"0800764766"}},
	"in":        {{"112", "108"}, {"14416"}, nil},
	"elsewhere": {nil, nil, nil},
}

// What is dialled is frozen, and it is what the words say, in the order of the words.
func TestWhatIsDialledInEachRegion(t *testing.T) {
	lib := load(t)
	if got, want := len(lib.Messages.Regions), len(dialled); got != want {
		t.Errorf("%d regions, the frozen list has %d", got, want)
	}
	digits := strings.NewReplacer(" ", "", "-", "")
	for _, r := range lib.Messages.Regions {
		for n, c := range []struct {
			field, says string
			got         []string
		}{{"dial", r.Emergency, r.Dial}, {"dial_crisis", r.Crisis, r.DialCrisis}, {"dial_poison", r.Poison, r.DialPoison}} {
			if want := dialled[r.ID][n]; !slices.Equal(c.got, want) {
				t.Errorf("%s %s: %q, the frozen list has %q", r.ID, c.field, c.got, want)
			}
			var said []string
			for _, found := range number.FindAllString(c.says, -1) {
				said = append(said, digits.Replace(found))
			}
			if len(c.got) > 0 && !slices.Equal(c.got, said) {
				t.Errorf("%s %s: to dial are %q, and the words say %q", r.ID, c.field, c.got, said)
			}
			for _, s := range said {
				if len(c.got) == 0 && n > 0 && !slices.Contains(r.Dial, s) {
					t.Errorf("%s %s: the words say %s, and it is not dialled", r.ID, c.field, s)
				}
			}
		}
	}
}

var number = regexp.MustCompile(`\d[\d -]*\d`)

func TestNumbersOfEachRegion(t *testing.T) {
	lib := load(t)
	if got, want := len(lib.Messages.Regions), len(frozen); got != want {
		t.Errorf("%d regions, the frozen list has %d", got, want)
	}
	for _, r := range lib.Messages.Regions {
		want, ok := frozen[r.ID]
		if !ok {
			t.Errorf("the region %s is not in the frozen list", r.ID)
			continue
		}
		for _, c := range []struct {
			field, says string
			want        []string
		}{{"emergency", r.Emergency, want.emergency}, {"urgent", r.Urgent, want.urgent}, {"crisis", r.Crisis, want.crisis}, {"poison", r.Poison, want.poison}} {
			if got := number.FindAllString(c.says, -1); !slices.Equal(got, c.want) {
				t.Errorf("%s %s: the numbers are %q, the frozen list has %q", r.ID, c.field, got, c.want)
			}
		}
		if r.Checked == "" || len(r.Sources) == 0 {
			t.Errorf("%s has no source or no date", r.ID)
		}
		if slices.Contains(r.Sources, "general_knowledge") || r.ID != "elsewhere" && !slices.Contains(r.Sources, "lines_"+r.ID) {
			t.Errorf("%s: the numbers rest on %q, and not on what was looked up", r.ID, r.Sources)
		}
	}
}

func region(t *testing.T, lib *library.Library, id string) library.Region {
	t.Helper()
	r, ok := lib.Messages.Region(id)
	if !ok {
		t.Fatalf("there is no region %s", id)
	}
	return r
}

// 111 is the emergency number of New Zealand, and in the United Kingdom the line
// for what is not an emergency. Who took too many painkillers there and feels well
// is sent to it (North Tees NHS leaflet); who feels ill has 999 in the same sentence.
func TestOneOneOne(t *testing.T) {
	lib := load(t)
	uk, nz := region(t, lib, "uk"), region(t, lib, "nz")
	if slices.Contains(number.FindAllString(uk.Emergency, -1), "111") {
		t.Errorf("111 is no emergency number in the United Kingdom: %q", uk.Emergency)
	}
	// its mental health option is missing in Northern Ireland, where 116 123 answers too
	if !strings.HasPrefix(uk.Crisis, "116 123") || !strings.Contains(uk.Crisis, "NHS 111, mental health option") {
		t.Errorf("a crisis in the United Kingdom: %q", uk.Crisis)
	}
	if poison, _ := lib.Messages.Action("poison"); !strings.Contains(uk.Fill(poison.Says), "NHS 111 now") || !strings.Contains(uk.Fill(poison.Says), "999 or 112 if you feel ill") {
		t.Errorf("too many painkillers: %q", uk.Fill(poison.Says))
	}
	if uk.Urgent != "NHS 111" {
		t.Errorf("the urgent line of the United Kingdom is %q", uk.Urgent)
	}
	if nz.Emergency != "111" {
		t.Errorf("the emergency number of New Zealand is %q", nz.Emergency)
	}
	for _, r := range lib.Messages.Regions {
		if r.ID != "nz" && slices.Contains(number.FindAllString(r.Emergency, -1), "111") {
			t.Errorf("111 is an emergency number in %s", r.ID)
		}
	}
}

// Every text with {emergency}, in the messages and in whatever a plan can print,
// holds the number once a region is put in, and no brace is left over.
func TestEveryEmergencyTextHoldsTheNumber(t *testing.T) {
	lib := load(t)
	texts := map[string][]string{}
	for file, n := range lib.Nodes {
		if strings.HasPrefix(file, "messages/") || file == "protocol.yaml" || file == "stages.yaml" || file == "follow_up.yaml" ||
			strings.HasPrefix(file, "interventions/") && !strings.HasSuffix(file, "_test.yaml") {
			texts[file] = placeholders(n, nil)
		}
	}
	if len(texts["messages/actions.yaml"]) < 8 || len(texts["interventions/low_mood_help.yaml"]) < 2 {
		t.Fatalf("placeholders were not found: %q", texts["messages/actions.yaml"])
	}
	// what the program fills in by itself; the loader knows where it belongs
	ofTheProgram := strings.NewReplacer("{first}", "", "{by}", "", "{minutes}", "", "{time}", "", "{pack}", "", "{number}", "")
	for _, r := range lib.Messages.Regions {
		want := frozen[r.ID]
		for file, list := range texts {
			for _, text := range list {
				filled := r.Fill(text)
				if strings.ContainsAny(ofTheProgram.Replace(filled), "{}") {
					t.Errorf("%s, %s: a brace is left in %q", file, r.ID, filled)
				}
				for placeholder, numbers := range map[string][]string{"{emergency}": want.emergency, "{urgent}": want.urgent, "{crisis}": want.crisis, "{poison}": want.poison} {
					for _, n := range numbers {
						if strings.Contains(text, placeholder) && !strings.Contains(filled, n) {
							t.Errorf("%s, %s: %q lacks %s", file, r.ID, filled, n)
						}
					}
				}
			}
		}
		for _, d := range triage.Dispositions() {
			lead := r.Fill(lib.Messages.SafetyNet.Lead)
			action, _ := lib.Messages.Action(d.String())
			for _, n := range want.emergency {
				if !strings.Contains(lead, n) {
					t.Errorf("%s, %s: the safety net lacks %s", r.ID, d, n)
				}
				if d == triage.Emergency && !strings.Contains(r.Fill(action.Says), n) {
					t.Errorf("%s: the emergency action lacks %s", r.ID, n)
				}
			}
			if d != triage.Emergency && !strings.Contains(action.Says, "{urgent}") {
				t.Errorf("the action of %s names nobody to call", d)
			}
		}
	}
}

func placeholders(n *document.Node, found []string) []string {
	for _, item := range n.Items {
		found = placeholders(item, found)
	}
	for _, e := range n.Entries {
		found = placeholders(e.Value, found)
	}
	if n.Kind == document.Scalar && strings.Contains(n.Text, "{") {
		found = append(found, n.Text)
	}
	return found
}

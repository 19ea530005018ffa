package content_test

import (
	"fmt"
	"io/fs"
	"os"
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"

	"backspasm/content"
	"backspasm/internal/document"
	"backspasm/internal/library"
)

// row is one line of COVERAGE.md.
type row struct{ id, where, held string }

func coverage(t *testing.T) map[string]row {
	t.Helper()
	page, err := os.ReadFile("COVERAGE.md")
	if err != nil {
		t.Fatal(err)
	}
	rows := map[string]row{}
	for n, line := range strings.Split(string(page), "\n") {
		if !strings.HasPrefix(line, "| ") || strings.HasPrefix(line, "| row ") {
			continue
		}
		cells := strings.Split(strings.Trim(line, "| "), " | ")
		if len(cells) != 4 {
			t.Errorf("COVERAGE.md:%d: want 4 cells, found %d", n+1, len(cells))
			continue
		}
		if _, twice := rows[cells[0]]; twice {
			t.Errorf("COVERAGE.md:%d: %s stands there twice", n+1, cells[0])
		}
		rows[cells[0]] = row{cells[0], cells[2], cells[3]}
	}
	return rows
}

// needed are the rows that must be there: each fact of the article, each warning
// sign, each section on remedies and on follow-up.
func needed() []string {
	var ids []string
	for n := 1; n <= 68; n++ {
		ids = append(ids, fmt.Sprintf("S%d", n))
	}
	for n := 1; n <= 55; n++ {
		ids = append(ids, fmt.Sprintf("RF%02d", n))
	}
	for n := 2; n <= 10; n++ {
		ids = append(ids, fmt.Sprintf("3.%d", n))
	}
	for n := 1; n <= 9; n++ {
		ids = append(ids, fmt.Sprintf("3.7 A%d", n))
	}
	for n := 1; n <= 6; n++ {
		ids = append(ids, fmt.Sprintf("4.%d", n))
	}
	return ids
}

// refs maps each row to the entries whose ref names it.
func refs(t *testing.T) map[string][]string {
	t.Helper()
	lib := load(t)
	used := map[string][]string{}
	for file, n := range lib.Nodes {
		if strings.HasSuffix(file, "_test.yaml") || strings.HasPrefix(file, "vignettes/") || file == "properties.yaml" {
			continue
		}
		collect(n, used)
	}
	return used
}

// names are the fields that hold the id of an entry that carries a ref.
var names = []string{"redflag", "intervention", "topic", "stage", "check_in"}

func collect(n *document.Node, used map[string][]string) {
	if ref := n.Get("ref"); ref != nil {
		for _, name := range names {
			if id := n.Get(name); id != nil && (name != "stage" || n.Get("intervention") == nil) {
				entry := id.Text
				switch name {
				case "stage":
					entry = "stage_" + entry
				case "topic":
					entry = "about/" + entry
				}
				for _, r := range ref.Items {
					used[r.Text] = append(used[r.Text], entry)
				}
			}
		}
	}
	for _, item := range n.Items {
		collect(item, used)
	}
	for _, e := range n.Entries {
		collect(e.Value, used)
	}
}

func TestCoverageHasEveryRow(t *testing.T) {
	rows := coverage(t)
	for _, id := range needed() {
		if _, ok := rows[id]; !ok {
			t.Errorf("COVERAGE.md has no row for %s", id)
		}
	}
}

// TestCoverageAgreesWithTheRefs holds the table against the content, both ways.
func TestCoverageAgreesWithTheRefs(t *testing.T) {
	rows, used := coverage(t), refs(t)
	if len(used) < 100 {
		t.Fatalf("only %d rows are named by a ref", len(used))
	}
	for id, entries := range used {
		if _, ok := rows[id]; !ok {
			t.Errorf("%s names %q in its ref, which COVERAGE.md does not know", strings.Join(entries, ", "), id)
		}
	}
	for id, r := range rows {
		entries := used[id]
		slices.Sort(entries)
		switch want := strings.Join(entries, ", "); {
		case r.where == "used" && r.held != want:
			t.Errorf("%s: COVERAGE.md says it is used in %q, the refs say %q", id, r.held, want)
		case r.where == "used":
		case len(entries) > 0:
			t.Errorf("%s: COVERAGE.md says it is %s, but %s name it", id, r.where, want)
		case r.where == "built in":
			for _, file := range strings.Split(r.held, ", ") {
				if _, err := os.Stat(file); err != nil {
					t.Errorf("%s: %v", id, err)
				}
			}
		case r.where != "left out":
			t.Errorf("%s: %q is not one of used, built in, left out", id, r.where)
		case len(r.held) < 5:
			t.Errorf("%s is left out without a reason", id)
		}
	}
}

// disputed are the topics of section 2.9 of the evidence, each with entries that
// must say how the sources differ.
var disputed = map[string][]string{
	"pain over a week":         {"week_tried", "two_weeks", "four_weeks_limits", "six_weeks"},
	"ice first, then heat":     {"cold", "heat", "cold_or_warmth"},
	"length of a session":      {"cold", "heat"},
	"bed rest":                 {"rest"},
	"paracetamol":              {"pharmacist"},
	"anti-inflammatories":      {"pharmacist"},
	"acupuncture":              {"acupuncture", "lasting_pain"},
	"TENS, belts, traction":    {"lasting_pain"},
	"menthol":                  {"menthol_rub"},
	"age alone":                {"older_points", "older_and_load"},
	"upper back, cough, night": {"upper_back_no_cause", "night_and_rest", "two_points"},
	"one weak leg":             {"leg_weakness", "leg_failing", "leg_numbness"},
	"a small fall":             {"small_jolt", "weak_bone_bad"},
	"one or two nerve signs":   {"saddle_numbness"},
	"electrolytes":             {"electrolyte_drink"},
}

func TestWhatIsDisputedSaysSo(t *testing.T) {
	lib := load(t)
	said := disagreements(lib)
	for topic, ids := range disputed {
		for _, id := range ids {
			if said[id] == "" {
				t.Errorf("%s: %s does not say how the sources differ", topic, id)
			}
		}
	}
	if len(said) < 30 {
		t.Errorf("only %d entries say how the sources differ", len(said))
	}
}

func disagreements(lib *library.Library) map[string]string {
	said := map[string]string{}
	for _, r := range lib.Protocol.RedFlags {
		if r.Disagree != "" {
			said[r.ID] = r.Disagree
		}
	}
	for _, i := range lib.Catalogue.Interventions {
		if i.Disagree != "" {
			said[i.ID] = i.Disagree
		}
	}
	return said
}

var (
	ends    = regexp.MustCompile(`[.!?](\s+|$)`)
	spaces  = regexp.MustCompile(`\s+`)
	refused = regexp.MustCompile(`(?i)\b(diagnos\w*|treat\w*|cures?|heals?|prescri\w*|safe for you|nsaids?|cauda equina)\b|[^\x20-\x7e]`)
)

// A disagreement is told in one or two sentences, in the words of the rest.
func TestDisagreementsArePlain(t *testing.T) {
	for id, text := range disagreements(load(t)) {
		sentences := ends.Split(strings.TrimSpace(text), -1)
		if n := len(sentences) - 1; n < 1 || n > 2 {
			t.Errorf("%s: %d sentences: %s", id, n, text)
		}
		for _, s := range sentences {
			if n := len(spaces.Split(strings.TrimSpace(s), -1)); n > 20 {
				t.Errorf("%s: %d words in one sentence: %s", id, n, s)
			}
		}
		if bad := refused.FindString(text); bad != "" {
			t.Errorf("%s: %q is not for this program to say", id, bad)
		}
	}
}

// The wording of the STarT Back tool is licensed and is not ours to use.
func TestNoWordingOfTheStartBackTool(t *testing.T) {
	for _, phrase := range []string{
		"spread down my leg", "pain in the shoulder or neck", "walked short distances", "dressed more slowly", "not really safe",
		"worrying thoughts", "my back pain is terrible", "never going to get any better", "have not enjoyed", "how bothersome",
	} {
		for _, file := range everyFile(t) {
			text, err := fs.ReadFile(content.FS, file)
			if err != nil {
				t.Fatal(err)
			}
			if strings.Contains(strings.ToLower(string(text)), phrase) {
				t.Errorf("%s uses the words %q of the STarT Back tool", file, phrase)
			}
		}
	}
}

func everyFile(t *testing.T) []string {
	t.Helper()
	var files []string
	err := fs.WalkDir(content.FS, ".", func(name string, e fs.DirEntry, err error) error {
		if err == nil && !e.IsDir() && path.Ext(name) == ".yaml" {
			files = append(files, name)
		}
		return err
	})
	if err != nil || len(files) < 100 {
		t.Fatalf("%d files, %v", len(files), err)
	}
	return files
}

// Every source has a year, or says that none was found; what is known by its year
// in print has it, and no later one than it was read in.
func TestEverySourceHasAYear(t *testing.T) {
	lib := load(t)
	year := regexp.MustCompile(`^(19|20)\d\d$`)
	none := 0
	for _, s := range lib.Sources {
		switch {
		case s.Published == "undated":
			none++
		case !year.MatchString(s.Published) || s.Published > s.Checked[:4]:
			t.Errorf("%s: published %q, checked %s", s.ID, s.Published, s.Checked)
		}
	}
	if none > 50 {
		t.Errorf("%d sources have no year", none)
	}
	for id, want := range map[string]string{"cashin_2025": "2025", "opal_2023": "2023", "cochrane_exercise_acute": "2023", "khankhel_2024": "2024", "afp_2025": "2025", "wallwork_2024": "2024",
		"cochrane_fracture_flags": "2023", "nice_ng59": "2020", "nice_ng234": "2023", "bace_2016": "2016", "acr_imaging": "2021"} {
		if !slices.ContainsFunc(lib.Sources, func(s library.Source) bool { return s.ID == id && s.Published == want }) {
			t.Errorf("%s is not of %s", id, want)
		}
	}
}

package library_test

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"backspasm/internal/library"
)

func TestHostileContentIsRefusedAtItsPlace(t *testing.T) {
	const walk, stages = "interventions/walk.yaml", "stages.yaml"
	for _, m := range []mistake{
		{"alias bomb", "conditions.yaml", "chronic: over_two_days", "chronic: &a {all: [*a, *a, *a]}", []string{
			"conditions.yaml:4:10: anchors (&a) are not used here [syntax]"}},
		{"alias", stages, "title: The first days", "title: &t The first days", []string{stages + ":2:10: anchors (&t) are not used here [syntax]"}},
		{"merge", walk, "stage: 0", "<<: {stage: 0}", []string{walk + ":6:1: merge keys (<<) are not used here [syntax]"}},
		{"tag", walk, "title: Short walk", "title: !include /etc/passwd", []string{walk + ":2:8: tags (!include) are not used here [syntax]"}},
		{"second document", walk, "stage: 0", "---\nstage: 0", []string{walk + ":6:1: a second document begins here; one file holds one [syntax]"}},
		{"key given twice by an escape", walk, "stage: 0", "stage: 0\n\"\\x73tage\": 1", []string{walk + `:7:1: "stage" is given twice, first on line 6 [syntax]`}},
		{"deep", walk, "[Stand up slowly.]", strings.Repeat("[", 17) + strings.Repeat("]", 17), []string{walk + ":5:23: nested more than 16 deep [syntax]"}},
		{"huge", walk, "Common advice.", "Common advice. # " + strings.Repeat("x", 1<<20), []string{walk + ": the file has 1048577 bytes, more than the 1048576 allowed [syntax]"}},
		{"too many values", walk, "[Stand up slowly.]", "[" + strings.Repeat("a,", 50000) + "]", []string{walk + ":5:99987: the file holds too many values [syntax]"}},
		{"two byte order marks", walk, "intervention: walk", "\ufeff\ufeffintervention: walk", []string{walk + ":1:1: the character U+FEFF is not allowed in text [syntax]"}},
		{"bad byte", walk, "Short walk", "Short \xffwalk", []string{walk + ":2:14: byte 0xff is not UTF-8 [syntax]"}},
		{"NUL", walk, "Short walk", "Short \x00walk", []string{walk + ":2:14: the character U+0000 is not allowed in text [syntax]"}},
		{"colour", walk, "Short walk", "Short \x1b[8mwalk", []string{walk + ":2:14: the character U+001B is not allowed in text [syntax]"}},
		{"colour by an escape", walk, "Short walk", `"Short \e[8mwalk"`, []string{walk + ":2:8: the character U+001B is not allowed in text [syntax]"}},
		{"right to left", walk, "Short walk", "Short \u202ewalk", []string{walk + ":2:14: the character U+202E is not allowed in text [syntax]"}},
		{"zero width by an escape", walk, "Short walk", `"Short \u200bwalk"`, []string{walk + ":2:8: the character U+200B is not allowed in text [syntax]"}},
		{"octal", cold, "gap_minutes: 20", "gap_minutes: 0o24", []string{cold + `:7:51: expected a whole number for "gap_minutes", found "0o24" [syntax]`}},
		{"hexadecimal", cold, "gap_minutes: 20", "gap_minutes: 0x14", []string{cold + `:7:51: expected a whole number for "gap_minutes", found "0x14" [syntax]`}},
		{"underscore", cold, "gap_minutes: 20", "gap_minutes: 2_0", []string{cold + `:7:51: expected a whole number for "gap_minutes", found "2_0" [syntax]`}},
		{"exponent", cold, "gap_minutes: 20", "gap_minutes: 2e1", []string{cold + `:7:51: expected a whole number for "gap_minutes", found "2e1" [syntax]`}},
		{"infinite", cold, "gap_minutes: 20", "gap_minutes: .inf", []string{cold + `:7:51: expected a whole number for "gap_minutes", found ".inf" [syntax]`}},
		{"too big for a number", cold, "gap_minutes: 20", "gap_minutes: 99999999999999999999", []string{cold + `:7:51: expected a whole number for "gap_minutes", found "99999999999999999999" [syntax]`}},
		{"time without end", cold, "until: 48h", "until: 99999999h", []string{cold + ":10:5: the window ends before it begins [syntax]", cold + `:10:12: expected a time such as 36h, 3d or 2w for "until", found "99999999h" [syntax]`}},
		{"a number that nobody has", "questions/age.yaml", "min: 0", "min: 121", []string{"questions/age.yaml:1:1: no number is from 121 to 120 [syntax]"}},
		{"a sign misspelt in another case", saddle, "when: saddle_numbness", "when: Saddle_numbness", []string{saddle + `:4:7: "Saddle_numbness" is neither a sign nor a named condition [dangling_id] (did you mean saddle_numbness?)`}},
	} {
		t.Run(m.name, func(t *testing.T) {
			fsys := small(t)
			spoil(t, fsys, m.file, m.old, m.with)
			_, problems := library.Load(fsys)
			// Without the file, others that lean on it are mistaken too.
			own := slices.DeleteFunc(lines(problems), func(line string) bool {
				return !strings.HasPrefix(line, m.file+":") || strings.HasSuffix(line, "[missing_field]")
			})
			if !slices.Equal(own, m.want) {
				t.Errorf("got\n\t%s\nwant\n\t%s", strings.Join(own, "\n\t"), strings.Join(m.want, "\n\t"))
			}
		})
	}
}

func TestUTF16ContentIsRefused(t *testing.T) {
	fsys := small(t)
	fsys["stages.yaml"] = &fstest.MapFile{Data: []byte("\xff\xfe-\x00 \x00")}
	_, problems := library.Load(fsys)
	if got := lines(problems); !slices.Contains(got, "stages.yaml:1:1: the file is UTF-16 [syntax] (save it as plain UTF-8)") {
		t.Errorf("got %q", got)
	}
}

// Each name doubles the one before it: without a limit, 2^60 conditions would be
// looked at for every answer.
func TestNamesMadeOfNamesCannotGrowWithoutEnd(t *testing.T) {
	for form, spread := range map[string]string{"all": "{all: [n%d, n%d]}", "any": "{any: [n%d, {not: n%d}]}", "members": "{any: [{at_least: 1, of: n%d}, n%d]}"} {
		t.Run(form, func(t *testing.T) {
			text := "n0: {any: [saddle_numbness, sex_change]}\n"
			for i := range 60 {
				text += fmt.Sprintf("n%d: "+spread+"\n", i+1, i, i)
			}
			fsys := small(t)
			spoil(t, fsys, "conditions.yaml", "over_two_days: {", text+"over_two_days: {")
			_, problems := library.Load(fsys)
			got := lines(problems)
			if !slices.ContainsFunc(got, func(line string) bool {
				return strings.HasPrefix(line, "conditions.yaml:") && strings.Contains(line, "the conditions are made of more than 50000 parts")
			}) {
				t.Errorf("got %.300q", got)
			}
		})
	}
}

func TestInterventionsMadeOfOthersCannotGrowWithoutEnd(t *testing.T) {
	for _, key := range []string{"made_of", "instead_of"} {
		t.Run(key, func(t *testing.T) {
			fsys := small(t)
			order := "interventions: [cold, heat, walk"
			for i := range 60 {
				other := "walk"
				if i > 0 {
					other = fmt.Sprintf("walk%d", i-1)
				}
				id := fmt.Sprintf("walk%d", i)
				text := strings.NewReplacer("intervention: walk", "intervention: "+id, "kind: move", "kind: habit", "stage: 0\n", "").Replace(string(fsys["interventions/walk.yaml"].Data))
				fsys["interventions/"+id+".yaml"] = &fstest.MapFile{Data: []byte(text + key + ": [" + other + ", " + other + "]\n")}
				order += ", " + id
			}
			spoil(t, fsys, "protocol.yaml", "interventions: [cold, heat, walk", order)
			_, problems := library.Load(fsys)
			if got := lines(problems); !slices.Contains(got, "interventions/walk59.yaml:1:15: walk59 leads to others in more than 1000 ways [cycle]") || slices.ContainsFunc(got, func(line string) bool { return strings.Contains(line, "walk7 ") }) {
				t.Errorf("got %.300q", got)
			}
		})
	}
}

// onDisk writes the small content into a folder and opens it as the program does.
func onDisk(t *testing.T, outside func(dir string)) (problems []string, flags int) {
	t.Helper()
	dir := t.TempDir()
	for name, file := range small(t) {
		path := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, file.Data, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	outside(dir)
	root, err := os.OpenRoot(dir)
	if err != nil {
		t.Fatal(err)
	}
	defer root.Close()
	lib, found := library.Load(root.FS())
	return lines(found), len(lib.Protocol.RedFlags)
}

func TestNothingOutsideTheFolderIsRead(t *testing.T) {
	secret := strings.Replace(string(small(t)[sex].Data), "redflag: sex_change", "redflag: secret", 1)
	elsewhere := t.TempDir()
	if err := os.WriteFile(filepath.Join(elsewhere, "secret.yaml"), []byte(secret), 0o600); err != nil {
		t.Fatal(err)
	}
	link := func(t *testing.T, target string, into ...string) func(string) {
		return func(dir string) {
			if err := os.Symlink(target, filepath.Join(append([]string{dir}, into...)...)); err != nil {
				t.Fatal(err)
			}
		}
	}
	const refused = "redflags/secret.yaml: not a regular file [syntax]"
	t.Run("a file elsewhere", func(t *testing.T) {
		problems, flags := onDisk(t, link(t, filepath.Join(elsewhere, "secret.yaml"), "redflags", "secret.yaml"))
		if flags != 3 || !slices.Equal(problems, []string{refused}) {
			t.Errorf("%d red flags, %q", flags, problems)
		}
	})
	t.Run("a file above", func(t *testing.T) {
		problems, flags := onDisk(t, link(t, filepath.Join("..", "..", "..", "secret.yaml"), "redflags", "secret.yaml"))
		if flags != 3 || !slices.Equal(problems, []string{refused}) {
			t.Errorf("%d red flags, %q", flags, problems)
		}
	})
	t.Run("a folder elsewhere", func(t *testing.T) {
		if problems, flags := onDisk(t, link(t, elsewhere, "redflags", "more")); flags != 3 || len(problems) > 0 {
			t.Errorf("%d red flags, %q", flags, problems)
		}
	})
	t.Run("the file itself is what is there", func(t *testing.T) {
		problems, flags := onDisk(t, func(dir string) {
			if err := os.WriteFile(filepath.Join(dir, "redflags", "secret.yaml"), []byte(secret), 0o600); err != nil {
				t.Fatal(err)
			}
		})
		if flags != 4 || len(problems) > 0 {
			t.Errorf("%d red flags, %q", flags, problems)
		}
	})
}

func TestAFileOrFolderWithAHiddenNameIsRefused(t *testing.T) {
	for _, name := range []string{"more\x1b[8m", "more\nredflags", "mo\u202ere", "more\xff"} {
		shown := strings.NewReplacer("\x1b", "?", "\n", "?", "\u202e", "?", "\xff", "\ufffd").Replace(name)
		t.Run(shown, func(t *testing.T) {
			problems, flags := onDisk(t, func(dir string) {
				if err := os.Mkdir(filepath.Join(dir, "redflags", name), 0o700); err != nil {
					t.Fatal(err)
				}
				if err := os.WriteFile(filepath.Join(dir, "redflags", name+".yaml"), nil, 0o600); err != nil {
					t.Fatal(err)
				}
			})
			want := []string{"redflags/" + shown + ".yaml: a name must be plain text [syntax]", "redflags/" + shown + ": a name must be plain text [syntax]"}
			slices.Sort(problems)
			if flags != 3 || !slices.Equal(problems, want) {
				t.Errorf("%d red flags, %q", flags, problems)
			}
		})
	}
}

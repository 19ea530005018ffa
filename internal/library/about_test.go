package library_test

import (
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"backspasm/internal/library"
	"backspasm/internal/rule"
)

const aboutRest = `topic: rest
title: Rest
says: lying down
words: [bed]
fits: severe_pain
lines:
  - Lie down if you must.
  - {unless: severe_pain, says: Get up soon.}
do:
  - {when: severe_pain, says: Ask somebody to stay.}
  - Get up.
evidence: weak
finding: One source says so.
sources: [nhs]
status: checked
checked: 2026-11-22
`

// Whoever reads a page is told one thing to do, and each word leads to one page.
func TestAMistakeInAPageIsNamedWithItsPlace(t *testing.T) {
	const file = "about/rest.yaml"
	but := func(old, with string) string { return strings.Replace(aboutRest, old, with, 1) }
	for _, m := range []mistake{
		{"none", file, "", aboutRest, nil},
		{"nothing for everybody else", file, "", but("  - Get up.\n", ""), []string{
			file + ":10:5: each thing to do but the last has a when, and no unless; the last is for everybody else [syntax]"}},
		{"something for everybody first", file, "", but("  - Get up.\n", "  - Get up.\n  - Walk.\n"), []string{
			file + ":11:5: each thing to do but the last has a when, and no unless; the last is for everybody else [syntax]"}},
		{"nothing to do", file, "", but("do:\n  - {when: severe_pain, says: Ask somebody to stay.}\n  - Get up.\n", ""), []string{
			file + `:1:1: the field "do" is missing [missing_field]`}},
		{"a word of two pages", file, "", but("[bed]", "[bed, rest]"), []string{
			file + `:1:1: the word "rest" leads to two pages [duplicate_id]`}},
		{"no word to type", file, "", but("[bed]", "[Bed rest]"), []string{
			file + `:1:1: "Bed rest" is no word to type: use lower-case letters joined by - [syntax]`}},
		{"another name", "about/lying.yaml", "", aboutRest, []string{
			`about/lying.yaml:1:1: "rest" stands in a file of another name [file_name]`}},
		{"a condition of nothing", file, "", but("fits: severe_pain", "fits: severe_pian"), []string{
			file + `:5:7: "severe_pian" is neither a sign nor a named condition [dangling_id] (did you mean severe_pain?)`}},
	} {
		t.Run(m.name, func(t *testing.T) {
			fsys := small(t)
			fsys[m.file] = &fstest.MapFile{Data: []byte(m.with)}
			_, problems := library.Load(fsys)
			if got := lines(problems); !slices.Equal(got, m.want) {
				t.Errorf("got\n\t%s\nwant\n\t%s", strings.Join(got, "\n\t"), strings.Join(m.want, "\n\t"))
			}
		})
	}
}

// When and unless are told to different people, and what was not asked counts as no.
func TestALineIsToldToWhomItIsFor(t *testing.T) {
	fsys := small(t)
	fsys["about/rest.yaml"] = &fstest.MapFile{Data: []byte(aboutRest)}
	lib := load(t, fsys)
	topic, ok := lib.Topic("bed")
	if !ok || !topic.Personal() {
		t.Fatalf("%v, %+v", ok, topic)
	}
	for answer, want := range map[string]struct {
		do      string
		lines   int
		offered bool
	}{"severe": {"Ask somebody to stay.", 1, true}, "mild": {"Get up.", 2, false}, rule.Unsure: {"Ask somebody to stay.", 1, true}, "": {"Get up.", 2, false}} {
		said := rule.Facts{}
		if answer != "" {
			scheme := lib.Protocol.Scheme
			said = scheme.Of(map[string]string{"severity": answer})
		}
		told, do := topic.Told(said)
		if do != want.do || len(told) != want.lines || topic.Offered(said) != want.offered {
			t.Errorf("%q: %q, %q, offered %v", answer, told, do, topic.Offered(said))
		}
	}
}

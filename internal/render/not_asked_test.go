package render_test

import (
	"bytes"
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"backspasm/internal/person"
	"backspasm/internal/render"
)

// unasked is somebody of the first two days who was not asked about the floor.
func unasked(t *testing.T, differs ...string) render.Result {
	return read(t, shipped(t), person.Document("plain_strain", append([]string{"body_limits: -", "skin_trouble: no", "cold_or_rub: no", "heart_trouble: no", "dizzy_or_falls: no", "uses_wheelchair: no", "hip_or_surgery: no"}, differs...)...))
}

const unaskedLine = "Not asked about floor work: cat-cow on hands and knees, child's pose."

func TestWhatWasNotAskedStandsInOneLineInEveryFormat(t *testing.T) {
	r := unasked(t)
	var markdown, page, calendar, document bytes.Buffer
	for _, err := range []error{render.Markdown(&markdown, r, render.Look{}), render.HTML(&page, r, render.Look{}), render.ICS(&calendar, r, render.Calendar{ID: "k3j2h1g0", Number: 1}), render.JSON(&document, r)} {
		if err != nil {
			t.Fatal(err)
		}
	}
	left := strings.Join(render.SectionLines(r, render.Look{Width: 80, Sections: []string{"left-out"}}), "\n")
	for name, got := range map[string]string{
		"text": text(t, r, render.Look{Width: 80, Full: true}), "with reasons": text(t, r, render.Look{Width: 80, Full: true, Why: true}), "viewer": left, "markdown": markdown.String(), "page": page.String(),
	} {
		got = strings.ReplaceAll(flat(got), "&#39;", "'")
		if !strings.Contains(got, unaskedLine) || !strings.Contains(strings.ReplaceAll(got, "\\_", "_"), "backspasm do cat_cow") {
			t.Errorf("%s: the line is not there", name)
		}
		for _, ordered := range []string{"Kneel on all fours", "Kneel on a soft mat", "arm bath", "on the floor, calves", "Adds: cat-cow"} {
			if strings.Contains(got, ordered) {
				t.Errorf("%s: it says %q", name, ordered)
			}
		}
	}
	for _, name := range []string{"Cat-cow", "Child", "bath"} {
		if strings.Contains(calendar.String(), "SUMMARY:"+name) {
			t.Errorf("the calendar has %s", name)
		}
	}
	var got struct {
		Plan struct {
			NotAsked []struct {
				Intervention string
				Signs        []string
			} `json:"not_asked"`
		}
	}
	if err := json.Unmarshal(document.Bytes(), &got); err != nil {
		t.Fatal(err)
	}
	if all := got.Plan.NotAsked; !slices.ContainsFunc(all, func(x struct {
		Intervention string
		Signs        []string
	}) bool {
		return x.Intervention == "childs_pose" && slices.Equal(x.Signs, []string{"floor_is_hard"})
	}) {
		t.Errorf("not asked: %+v", all)
	}
}

func TestTheCardOfWhoWasNotAskedNamesNothingThatRestsOnIt(t *testing.T) {
	card := func(r render.Result) string { return strings.Join(render.CardLines(r, render.Look{Width: 80}), "\n") }
	got := card(unasked(t))
	for _, name := range []string{"cat-cow", "child's pose", "floor"} {
		if strings.Contains(strings.ToLower(got), name) {
			t.Errorf("the card names %s:\n%s", name, got)
		}
	}
	if asked := card(unasked(t, "floor_is_hard: no")); len(strings.Split(asked, "\n")) != len(strings.Split(got, "\n")) {
		t.Errorf("the card is longer or shorter:\n%s\n%s", got, asked)
	}
}

func TestNothingIsSaidOfWhatWasNotAskedOnceItWas(t *testing.T) {
	if got := text(t, unasked(t, "floor_is_hard: no"), render.Look{Width: 80, Full: true}); strings.Contains(got, "Not asked about") {
		t.Error("it was asked")
	}
}

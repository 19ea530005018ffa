package render_test

import (
	"bytes"
	"encoding/xml"
	"io"
	"slices"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"backspasm/internal/compiled"
	"backspasm/internal/plan"
	"backspasm/internal/render"
)

func gallery() render.Gallery {
	lib := compiled.Content()
	region, _ := lib.Messages.Region("uk")
	return render.Gallery{Letterhead: render.Letterhead{Library: lib, Program: "test", Region: region}}
}

// move is one page of the gallery.
func move(t *testing.T, id string, width int, pictures render.Pictures) string {
	t.Helper()
	var out bytes.Buffer
	if err := gallery().Move(&out, id, render.Look{Width: width}, pictures); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

func TestTheGalleryNamesEveryMoveOnceUnderItsStage(t *testing.T) {
	var out bytes.Buffer
	g := gallery()
	if err := g.Text(&out, render.Look{Width: 80}); err != nil {
		t.Fatal(err)
	}
	stages := strings.Split(out.String(), "\nSTAGE ")
	for _, i := range g.Library.Catalogue.Interventions {
		n := strings.Count(strings.Join(strings.Fields(out.String()), " "), "("+i.ID+"): ")
		switch {
		case g.Library.Figure(i.ID) == nil:
			if n != 0 {
				t.Errorf("%s is not drawn, but listed", i.ID)
			}
		case n != 1:
			t.Errorf("%s is listed %d times", i.ID, n)
		case i.Kind == plan.Move && !strings.Contains(stages[i.Stage+1], "("+i.ID+")"):
			t.Errorf("%s is not listed under stage %d", i.ID, i.Stage)
		}
	}
	ends(t, out.String())
}

// ends checks what every page must end with.
func ends(t *testing.T, page string) {
	t.Helper()
	flat := strings.Join(strings.Fields(page), " ")
	for _, want := range []string{"Call 999 or 112 for any one of these, if new: numb bottom", "No clinician has reviewed this content.", "Content " + compiled.Content().Protocol.Version} {
		if !strings.Contains(flat, want) {
			t.Errorf("the page does not say %q", want)
		}
	}
}

func TestAMoveIsToldWhole(t *testing.T) {
	g := gallery()
	for _, id := range render.MoveIDs(g.Library) {
		i, page := g.Library.Catalogue.Intervention(id), move(t, id, 80, render.NoPictures)
		ends(t, page)
		flat := strings.Join(strings.Fields(page), " ")
		wants := slices.Concat(i.Everybody(), []string{strings.ToUpper(i.Title), i.Why, "Picture: " + g.Library.Figure(id).Says, i.Finding, g.Library.Messages.Notes.StopRule})
		for _, x := range i.LeaveOut {
			wants = append(wants, x.Because)
		}
		for _, x := range i.Adapt {
			wants = append(wants, x.Says)
		}
		for _, s := range g.Library.Sources {
			if slices.Contains(i.Sources, s.ID) {
				wants = append(wants, s.Title)
			}
		}
		for _, want := range wants {
			want = strings.Join(strings.Fields(g.Region.Fill(want)), " ")
			if !strings.Contains(flat, want) {
				t.Errorf("%s: the page does not say %q", id, want)
			}
		}
		if strings.Contains(flat, " is yes") || strings.Contains(flat, "{") {
			t.Errorf("%s: a condition or a placeholder shows", id)
		}
	}
}

func TestAContraindicationIsInTheWordsOfTheQuestion(t *testing.T) {
	flat := strings.Join(strings.Fields(move(t, "back_bend", 80, render.NoPictures)), " ")
	for _, want := range []string{
		"LEAVE IT OUT IF THIS IS TRUE, OR YOU ARE NOT SURE",
		"Recent falls, dizziness, or ill with the head down: leaning back can upset your balance.",
		"A move made it worse for a day or more: a move seems to have made your pain worse",
		"16 weeks or more: your balance",
	} {
		if !strings.Contains(flat, want) {
			t.Errorf("it does not say %q", want)
		}
	}
}

func TestAPictureFitsThePage(t *testing.T) {
	for _, id := range render.MoveIDs(compiled.Content()) {
		for _, width := range []int{40, 59, 80, 120} {
			for pictures, most := range map[render.Pictures]rune{render.ASCIIPictures: '~', render.DotPictures: 0xffff} {
				page := move(t, id, width, pictures)
				for _, line := range strings.Split(page, "\n") {
					if n := len([]rune(line)); n > min(width, render.WidestText) {
						t.Fatalf("%s at %d: a line of %d: %q", id, width, n, line)
					}
					if i := strings.IndexFunc(line, func(r rune) bool { return r > most }); i >= 0 {
						t.Fatalf("%s: %q is not ASCII", id, line)
					}
				}
				if floor := map[render.Pictures]string{render.ASCIIPictures: "=====", render.DotPictures: "▔▔▔▔▔"}[pictures]; !strings.Contains(page, floor) && id != "knee_roll" {
					t.Errorf("%s at %d: there is no picture", id, width)
				}
			}
		}
	}
	if words := move(t, "cat_cow", 80, render.NoPictures); strings.Contains(words, "====") || strings.ContainsFunc(words, func(r rune) bool { return r > '~' }) {
		t.Error("there is a picture where words were asked for")
	}
}

func TestTheGalleryAsJSONFitsItsSchema(t *testing.T) {
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(render.MovesSchema))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	if err := c.AddResource("moves", doc); err != nil {
		t.Fatal(err)
	}
	schema := c.MustCompile("moves")
	for _, ids := range [][]string{render.MoveIDs(compiled.Content()), {"cat_cow"}, {"cold"}} {
		var out bytes.Buffer
		if err := gallery().JSON(&out, ids); err != nil {
			t.Fatal(err)
		}
		value, err := jsonschema.UnmarshalJSON(bytes.NewReader(out.Bytes()))
		if err == nil {
			err = schema.Validate(value)
		}
		if err != nil {
			t.Errorf("%d moves: %v", len(ids), err)
		}
		if n := len(value.(map[string]any)["moves"].([]any)); n != len(ids) {
			t.Errorf("%d moves, want %d", n, len(ids))
		}
	}
}

func TestTheSVGOfAMoveIsTheFigureAlone(t *testing.T) {
	var out bytes.Buffer
	if err := gallery().SVG(&out, "childs_pose"); err != nil {
		t.Fatal(err)
	}
	if !strings.HasPrefix(out.String(), "<svg ") || !strings.Contains(out.String(), ">Child&#39;s pose</title>") {
		t.Errorf("it begins %.200q", out.String())
	}
	for d := xml.NewDecoder(&out); ; {
		if _, err := d.Token(); err == io.EOF {
			break
		} else if err != nil {
			t.Fatal(err)
		}
	}
}

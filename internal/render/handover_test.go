package render_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"html"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/yuin/goldmark"
	markdown "github.com/yuin/goldmark/renderer/html"

	"backspasm/internal/library"
	"backspasm/internal/render"
	"backspasm/internal/triage"
)

// alone is the hand-over of one result that nothing came before.
func alone(r render.Result) render.Handover {
	return render.Handover{Result: r, Written: r.Made, Visits: []render.Result{r}}
}

// comeBack is a bout with a first visit and a check-in two days later.
func comeBack(t *testing.T, lib *library.Content, said string) render.Handover {
	t.Helper()
	first := example(t, lib, "self_care")
	given := maps.Clone(first.Answers)
	given[triage.VisitID], given[render.PainID] = triage.Answer{Value: triage.CheckIn}, triage.Answer{Number: 6}
	for _, word := range strings.Fields(said) {
		id, value, _ := strings.Cut(word, "=")
		given[id] = triage.Answer{Value: value}
	}
	again := resultOf(lib, "1.2.3", first.Region, given, now.Add(48*time.Hour))
	return render.Handover{Result: again, Written: again.Made.Add(3 * time.Hour), Visits: []render.Result{first, again}}
}

const triedSome = "new_fall=no new_health_fact=no still_not_examined=no kept_from_work=no sleep_lost=no course=same_tried can_do=walks_ten plan_hurts=yes tried_cold=yes helped_cold=no hurt_cold=no tried_walks=yes hurt_walks=yes tried_rub=unsure helped_rub=unsure tried_warmth=no tried_moves=yes helped_moves=yes hurt_moves=unsure hurt_rub=no"

// forms are all that a hand-over can be.
func forms(t *testing.T, h render.Handover) map[string]string {
	t.Helper()
	out := map[string]string{}
	write := func(name string, to func(*bytes.Buffer) error) {
		var b bytes.Buffer
		if err := to(&b); err != nil {
			t.Fatal(err)
		}
		out[name] = b.String()
	}
	write("text", func(b *bytes.Buffer) error { return h.Text(b, render.Look{Width: 80}) })
	write("markdown", func(b *bytes.Buffer) error { return h.Markdown(b) })
	write("html", func(b *bytes.Buffer) error { return h.HTML(b) })
	write("json", func(b *bytes.Buffer) error { return h.JSON(b) })
	return out
}

// handed is the text of a hand-over.
func handed(t *testing.T, h render.Handover) string {
	t.Helper()
	var b bytes.Buffer
	if err := h.Text(&b, render.Look{Width: 80}); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

var (
	tag    = regexp.MustCompile(`<[^>]*>`)
	inLine = regexp.MustCompile(`</?a\b[^>]*>`)
	css    = regexp.MustCompile(`(?s)<style>.*?</style>`)
)

// shown is what a person sees of a page of HTML.
func shown(page string) string {
	return flat(html.UnescapeString(tag.ReplaceAllString(inLine.ReplaceAllString(css.ReplaceAllString(page, " "), ""), " ")))
}

// asHTML is Markdown as a reader that lets raw HTML through shows it.
func asHTML(t *testing.T, text string) string {
	t.Helper()
	var out bytes.Buffer
	if err := goldmark.New(goldmark.WithRendererOptions(markdown.WithUnsafe())).Convert([]byte(text), &out); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

// read as people read them.
func readable(t *testing.T, h render.Handover) map[string]string {
	t.Helper()
	all := forms(t, h)
	var value any
	if err := json.Unmarshal([]byte(all["json"]), &value); err != nil {
		t.Fatal(err)
	}
	return map[string]string{"text": flat(all["text"]), "markdown": shown(asHTML(t, all["markdown"])), "html": shown(all["html"]), "json": flat(fmt.Sprint(value))}
}

func TestTheHandoverIsAsInTestdata(t *testing.T) {
	lib := shipped(t)
	for name, h := range map[string]render.Handover{
		"self_care.txt": alone(example(t, lib, "self_care")),
		"emergency.txt": alone(example(t, lib, "emergency")),
		"check_in.txt":  comeBack(t, lib, triedSome),
		"check_in.html": comeBack(t, lib, triedSome),
	} {
		t.Run(name, func(t *testing.T) {
			file, got := filepath.Join("testdata", "handover", name), handed(t, h)
			if strings.HasSuffix(name, ".html") {
				got = forms(t, h)["html"]
			}
			if *update {
				if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(string(want), got); diff != "" {
				t.Errorf("%s (- testdata, + now); go test ./internal/render -update rewrites it\n%s", file, diff)
			}
		})
	}
}

// A sheet of paper has room for 55 lines of text; those who reported the most have
// no more than 64, and test/pages prints theirs on one sheet as well.
func TestTheHandoverFitsOnePage(t *testing.T) {
	lib, long, all := shipped(t), 0, 0
	for _, name := range []string{"self_care", "soon", "same_day", "emergency"} {
		if lines := strings.Count(handed(t, alone(example(t, lib, name))), "\n"); lines > 55 {
			t.Errorf("%s has %d lines", name, lines)
		}
	}
	if lines := strings.Count(handed(t, comeBack(t, lib, triedSome)), "\n"); lines > 60 {
		t.Errorf("a check-in has %d lines", lines)
	}
	everybody(t, func(t *testing.T, r render.Result) {
		text := handed(t, alone(r))
		all++
		switch lines := strings.Count(text, "\n"); {
		case lines > 64:
			t.Errorf("%d lines", lines)
		case lines > 55:
			long++
		}
		for _, line := range strings.Split(text, "\n") {
			if len(line) > 80 {
				t.Errorf("%d columns: %s", len(line), line)
			}
		}
	})
	if long*20 > all {
		t.Errorf("%d of %d people have more than a page", long, all)
	}
}

// What was reported and what changed comes first, what was not sure stands apart,
// and what was said no to comes after.
func TestTheHandoverTellsFirstWhatWasReportedAndWhatChanged(t *testing.T) {
	lib := shipped(t)
	h := comeBack(t, lib, triedSome+" leg_weakness=unsure")
	var headings []string
	for _, heading := range ofText(handed(t, h)).headings {
		headings = append(headings, strings.TrimSuffix(heading, " (SHORT NAMES)"))
	}
	if want := []string{"HAND-OVER FOR A CLINICIAN", "REPORTED", "WHAT CHANGED", "TRIED", "NOT SURE", "ASKED ABOUT AND SAID NO", "NOT ASKED", "WHAT THE PERSON WANTS TO ASK", "FOR THE PERSON"}; !slices.Equal(headings, want) {
		t.Errorf("the headings are %q", headings)
	}
	calm, weak := alone(example(t, lib, "self_care")), alone(example(t, lib, "same_day"))
	weak.Visits = []render.Result{calm.Result, weak.Result}
	has(t, handed(t, weak), `New since 22 Nov: "I have one weak leg or foot that drags, slaps or buckles."`)
	lacks(t, handed(t, weak), "No longer since")
	calm.Visits = []render.Result{weak.Result, calm.Result}
	has(t, handed(t, calm), `No longer since 22 Nov: "I have one weak leg or foot that drags, slaps or buckles."`)
	lacks(t, handed(t, calm), "New since")
}

func TestTheHandoverTellsNothingTwice(t *testing.T) {
	sentence, met := regexp.MustCompile(`\bI [^."]+`), 0
	everybody(t, func(t *testing.T, r render.Result) {
		_, reported, _ := strings.Cut(flat(handed(t, alone(r))), "REPORTED")
		reported, _, _ = strings.Cut(reported, " - Advice ")
		all := sentence.FindAllString(reported, -1)
		met += len(all)
		if slices.Sort(all); len(slices.Compact(slices.Clone(all))) != len(all) {
			t.Errorf("it is told twice: %q", all)
		}
	})
	if met < 100 {
		t.Errorf("only %d sentences", met)
	}
}

// An emergency comes before all else, and nowhere else does anything come first.
func TestTheHandoverBeginsWithTheEmergency(t *testing.T) {
	inEveryFormat(t, func(t *testing.T, r render.Result) {
		all, page := forms(t, alone(r)), readable(t, alone(r))
		urgent := r.Assessment.Disposition == triage.Emergency
		want := flat("EMERGENCY: get help now " + r.Action())
		if inCrisis(r) {
			want = flat(crisisHeadline + " " + r.Action())
		}
		_, body, _ := strings.Cut(all["html"], "<body>")
		for name, got := range map[string]string{"text": page["text"], "markdown": page["markdown"], "html": shown(body)} {
			if strings.HasPrefix(got, want) != urgent {
				t.Errorf("%s of %v begins with %.100q", name, r.Assessment.Disposition, got)
			}
		}
		if head := fmt.Sprintf("{\n  \"schema_version\": 1,\n  \"disposition\": %q,\n  \"urgent\": %v,\n  \"action\": ", r.Assessment.Disposition.String(), r.Assessment.Disposition.Urgent()); !strings.HasPrefix(all["json"], head) {
			t.Errorf("the json begins with %.100q", all["json"])
		}
	})
}

// What is not the person's own words must not claim more than they can.
func TestTheHandoverSaysWhereItComesFrom(t *testing.T) {
	inEveryFormat(t, func(t *testing.T, r render.Result) {
		page := readable(t, alone(r))
		atOnce := []string{"Call " + r.Region.Emergency + " for any one of these, if new: ", "numb bottom or private parts; trouble with pee"}
		if inCrisis(r) {
			atOnce = crisisNet[:2]
		}
		for _, name := range []string{"text", "markdown", "html"} {
			for _, want := range []string{"Reported by the person, not examined.", "No clinician has reviewed this content.", "Made Sun 22 Nov, 09:00 (UTC)", "holds until " + r.ValidUntil.Format("Mon 2 Jan, 15:04"),
				"Content " + r.Library.Protocol.Version + " of " + r.Library.Protocol.Date + ", program 1.2.3", atOnce[0], atOnce[1]} {
				if !strings.Contains(page[name], want) {
					t.Errorf("%s does not say %q: %s", name, want, page[name])
				}
			}
			for _, never := range []string{"diagnos", "rule out", "ruled out", "prescribe", "nothing serious", "It can mean"} {
				if strings.Contains(page[name], never) {
					t.Errorf("%s says %q", name, never)
				}
			}
		}
	})
}

func TestWhatWasKeptBackStandsApart(t *testing.T) {
	h := alone(strain(t, shipped(t), "sex_change: rather_not_say\n"))
	for name, page := range readable(t, h) {
		if name == "json" {
			continue
		}
		for _, want := range []string{`Kept back by the person: "Sex: numb there, or your body no longer responds"`, "You kept one answer to yourself. If anything there feels numb or has changed, call 999 or 112 now."} {
			if !strings.Contains(page, want) {
				t.Errorf("%s does not say %q: %s", name, want, page)
			}
		}
		if strings.Contains(page, "changed feeling in sex") {
			t.Errorf("%s lists it among no or not asked", name)
		}
	}
}

func TestWhatWasTriedSaysHowItWent(t *testing.T) {
	for name, page := range readable(t, comeBack(t, shipped(t), triedSome)) {
		if name == "json" {
			continue
		}
		for _, want := range []string{"Cold packs: did not ease it (24 Nov)", "Short walks: made it worse for a day or more (24 Nov)", "A cooling rub or gel: perhaps tried, not sure if it eased it (24 Nov)",
			"Moves from the plan: eased it for a while, perhaps made it worse (24 Nov)", "Not tried: warmth", "Left out of the plan:", "(cold does not seem to have helped you",
			"22 Nov, moderate, advice self care; 24 Nov, pain 6/10, moderate, same tried, advice self care", `Can do: "I walk for ten minutes, and the pain stays bearable"`} {
			if !strings.Contains(page, want) {
				t.Errorf("%s does not say %q: %s", name, want, page)
			}
		}
	}
}

func TestTheHandoverAsksWhatGoesWithTheRedFlags(t *testing.T) {
	h := alone(example(t, shipped(t), "same_day"))
	has(t, handed(t, h), "WHAT THE PERSON WANTS TO ASK - Could you test the strength of my legs and feet today? - ____", `Same day: "I have one weak leg or foot that drags, slaps or buckles."`)
	lacks(t, handed(t, alone(example(t, shipped(t), "self_care"))), "WHAT THE PERSON WANTS TO ASK - Could")
}

func TestOldAnswersAndAnEndedBoutSaySo(t *testing.T) {
	h := comeBack(t, shipped(t), triedSome)
	lacks(t, handed(t, h), "These answers are old", "counts as over")
	h.SignsDue = true
	has(t, handed(t, h), "These answers are old: the warning signs should be asked again.", "the advice held until")
	ended := now.Add(72 * time.Hour)
	h.Ended = &ended
	has(t, handed(t, h), "This bout counts as over since Wed 25 Nov, 09:00.")
}

// A page has room for the first visit and the latest; the JSON has them all.
func TestALongBoutKeepsItsFirstVisitAndTheLatest(t *testing.T) {
	h := comeBack(t, shipped(t), triedSome)
	first, last := h.Visits[0], h.Visits[1]
	h.Visits = []render.Result{first}
	for n := range 24 {
		last.Made = now.Add(time.Duration(n+1) * 24 * time.Hour)
		h.Visits = append(h.Visits, last)
	}
	page := readable(t, h)
	has(t, page["text"], "By visit: 22 Nov, moderate, advice self care; 15 visits left out; 8 Dec, pain 6/10", "; 16 Dec, pain 6/10")
	lacks(t, page["text"], "7 Dec, pain")
	if n := strings.Count(forms(t, h)["json"], `"pain": 6`); n != 24 {
		t.Errorf("the json has %d scores", n)
	}
}

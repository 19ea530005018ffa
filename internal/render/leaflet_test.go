package render_test

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"backspasm/internal/plan"
	"backspasm/internal/render"
	"backspasm/internal/triage"
)

// leaflets are the result as a page and as Markdown.
func leaflets(t *testing.T, r render.Result, look render.Look) map[string]string {
	t.Helper()
	var page, md bytes.Buffer
	if err := errors.Join(render.HTML(&page, r, look), render.Markdown(&md, r, look)); err != nil {
		t.Fatal(err)
	}
	return map[string]string{"html": page.String(), "markdown": md.String()}
}

// read as people read them.
func readLeaflets(t *testing.T, r render.Result, look render.Look) map[string]string {
	t.Helper()
	all := leaflets(t, r, look)
	_, body, _ := strings.Cut(all["html"], "<body>")
	return map[string]string{"html": shown(body), "markdown": shown(asHTML(t, all["markdown"]))}
}

// byChance calls each for people whose answers are by chance, each in another
// region; in the quick run for a few of each kind of them.
func byChance(t *testing.T, each func(t *testing.T, r render.Result)) {
	t.Helper()
	lib, chance := shipped(t), rand.New(rand.NewPCG(7, 8))
	met, isFew := map[triage.Disposition]int{}, few()
	for n := range 250 {
		choices := make([]byte, 120)
		for i := range choices {
			if chance.IntN(12+n/2) == 0 { // the later, the calmer
				choices[i] = byte(chance.IntN(256))
			}
		}
		where := lib.Messages.Regions[n%len(lib.Messages.Regions)]
		r := resultOf(lib, "1.2.3", where, chosen(lib.Protocol, choices), now)
		met[r.Assessment.Disposition]++
		if isFew(r) {
			t.Run(fmt.Sprint(n), func(t *testing.T) { each(t, r) })
		}
	}
	for _, d := range triage.Dispositions() {
		if met[d] < 5 {
			t.Errorf("too few people of each kind: %v", met)
		}
	}
}

// golden compares a text with the one in testdata.
func golden(t *testing.T, name, got string) {
	t.Helper()
	file := filepath.Join("testdata", "leaflet", name)
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
}

func TestTheLeafletIsAsInTestdata(t *testing.T) {
	lib := shipped(t)
	golden(t, "self_care.html", leaflets(t, example(t, lib, "self_care"), render.Look{})["html"])
	golden(t, "same_day.md", leaflets(t, example(t, lib, "same_day"), render.Look{})["markdown"])
	golden(t, "emergency.md", leaflets(t, example(t, lib, "emergency"), render.Look{Why: true})["markdown"])
}

// What must stand on every page, whoever it is for.
func standsOn(t *testing.T, r render.Result, page string) {
	t.Helper()
	wants := []string{"Made Sun 22 Nov, 09:00 (UTC)", holds(r, r.ValidUntil.Format("Mon 2 Jan, 15:04")), "Content " + r.Library.Protocol.Version + " of " + r.Library.Protocol.Date + ", program 1.2.3", "not reviewed by a clinician",
		"No clinician has reviewed this content.", "Count it as a yes and call " + r.Region.Emergency}
	if inCrisis(r) {
		wants = append(append(wants, "Call "+r.Region.Emergency+" at once if any of this is true:"), crisisNet[1:]...)
	} else {
		wants = append(append(wants, "Call "+r.Region.Emergency+" at once if any of these is new or gets worse:"), netWords...)
	}
	for _, want := range wants {
		if !strings.Contains(page, want) {
			t.Errorf("it does not say %q: %.300s", want, page)
		}
	}
}

func TestEveryLeafletSaysWhatEveryResultMustSay(t *testing.T) {
	each := func(t *testing.T, r render.Result) {
		for _, look := range []render.Look{{}, {Why: true}} {
			for name, page := range readLeaflets(t, r, look) {
				standsOn(t, r, page)
				headline := r.Library.Messages.Disposition(r.Assessment.Disposition).Headline
				if inCrisis(r) {
					headline = crisisHeadline
				}
				want := flat(headline)
				if r.Assessment.Disposition.Urgent() {
					want = flat(headline + " " + r.Action())
				}
				if !strings.HasPrefix(page, want) {
					t.Errorf("%s begins with %.100q, want %q", name, page, want)
				}
			}
		}
	}
	t.Run("vignettes", func(t *testing.T) { inEveryFormat(t, each) })
	t.Run("by chance", func(t *testing.T) { byChance(t, each) })
}

type planned struct {
	Title, Why string
	DoseText   string `json:"dose_text"`
	Steps      []string
	Adapt      []string
}

// A leaflet holds what the other forms hold: nothing is lost for who prints it.
func TestALeafletSaysTheSameAsJSON(t *testing.T) {
	inEveryFormat(t, func(t *testing.T, r render.Result) {
		var fields struct {
			WhenYouCall []string `json:"when_you_call"`
			NeverAsked  []string `json:"never_asked"`
			Plan        *struct {
				Now, Moves, Prevention, Care []planned
				Timeline                     []struct{ Items []planned }
				LeaveOut                     []struct{ Why []string } `json:"leave_out"`
				Stages                       []struct{ Do []string }
			}
		}
		decode(t, r, &fields)
		wants := fields.WhenYouCall
		if p := fields.Plan; p != nil {
			wants = append(wants, fields.NeverAsked...)
			items := slices.Concat(p.Now, p.Moves, p.Prevention, p.Care)
			for _, e := range p.Timeline {
				for _, i := range e.Items {
					i.Title = strings.ToLower(i.Title[:1]) + i.Title[1:]
					items = append(items, i)
				}
			}
			for _, i := range items {
				wants = slices.Concat(wants, []string{i.Title, i.Why, i.DoseText}, i.Steps, i.Adapt)
			}
			for _, x := range p.LeaveOut {
				wants = append(wants, x.Why...)
			}
			for _, s := range p.Stages[:min(len(p.Stages), 2)] { // that of now and the next
				wants = append(wants, s.Do...)
			}
		}
		for name, page := range readLeaflets(t, r, render.Look{Why: true}) {
			for _, want := range wants {
				if !strings.Contains(page, flat(want)) {
					t.Errorf("%s does not say %q", name, want)
				}
			}
		}
	})
}

// Once the warning signs are due there is no plan, and an emergency stays one.
func TestALeafletWhoseSignsAreDueHasNoPlan(t *testing.T) {
	for _, name := range []string{"self_care", "soon", "emergency"} {
		r := example(t, shipped(t), name)
		r.SignsDue, r.Plan = true, nil
		first := "The warning signs are due Answer them now: backspasm checkin"
		if name == "emergency" {
			first = "EMERGENCY: get help now Call 999 or 112 now"
		}
		for form, page := range readLeaflets(t, r, render.Look{}) {
			if !strings.HasPrefix(page, first) {
				t.Errorf("%s begins with %.100q", form, page)
			}
			has(t, page, "It is time to go through the warning signs again.", "held until", "Call 999 or 112 at once if")
			lacks(t, page, "Do now", "Next", "SELF-CARE")
			if name == "soon" {
				has(t, page, "Last time the advice was: "+r.Action())
			}
		}
	}
}

func TestALeafletOfACheckInTellsWhatChanged(t *testing.T) {
	h := comeBack(t, shipped(t), triedSome)
	r := h.Result
	r.Last = &h.Visits[0].Result
	for _, page := range readLeaflets(t, r, render.Look{}) {
		has(t, page, "Since last time, Sun 22 Nov, 09:00", "The advice on where to get help is as before. You report no new warning sign.", "The same step as before: settling down.")
	}
}

// elements walks a page and returns its elements, if every one that opens closes.
func elements(t *testing.T, page string) []xml.StartElement {
	t.Helper()
	d := xml.NewDecoder(strings.NewReader(strings.TrimPrefix(page, "<!DOCTYPE html>")))
	d.Strict, d.AutoClose, d.Entity = false, xml.HTMLAutoClose, xml.HTMLEntity
	var all []xml.StartElement
	depth := 0
	for {
		token, err := d.Token()
		if err == io.EOF {
			if depth != 0 {
				t.Errorf("%d elements stay open", depth)
			}
			return all
		}
		if err != nil {
			t.Fatal(err)
		}
		switch x := token.(type) {
		case xml.StartElement:
			all, depth = append(all, x.Copy()), depth+1
		case xml.EndElement:
			depth--
		}
	}
}

var harmless = []string{"html", "head", "meta", "title", "style", "body", "header", "nav", "main", "aside", "footer", "section", "div", "details", "summary", "a", "table", "tbody", "tr", "th", "td", "text", "h1", "h2", "h3", "h4", "p", "ul", "ol", "li", "label", "input",
	"svg", "desc", "g", "path", "line", "circle", "ellipse", "rect", "polyline", "polygon", "strong"}

// plainAttributes are those of the page and of its drawings.
var plainAttributes = []string{"href", "scope", "lang", "charset", "name", "content", "http-equiv", "class", "id", "type",
	"viewBox", "role", "aria-label", "aria-labelledby", "fill", "fill-opacity", "stroke", "stroke-linecap", "stroke-linejoin", "stroke-width", "stroke-opacity", "stroke-dasharray", "opacity", "d", "x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "rx", "ry", "width", "height", "points", "transform", "style", "color"}

// toDialOrWithin is where a link may lead.
var toDialOrWithin = regexp.MustCompile(`^(tel:[0-9]{3,15}|#[a-z-]+)$`)

// Nothing runs, nothing is fetched, and a screen reader finds its way: only plain
// elements with plain attributes, and headings that leave out no level.
func TestThePageIsPlain(t *testing.T) {
	inEveryFormat(t, func(t *testing.T, r render.Result) {
		page := leaflets(t, r, render.Look{Why: true})["html"]
		level := 0
		for _, e := range elements(t, page) {
			if !slices.Contains(harmless, e.Name.Local) {
				t.Errorf("it holds <%s>", e.Name.Local)
			}
			for _, a := range e.Attr {
				if !slices.Contains(plainAttributes, a.Name.Local) {
					t.Errorf("<%s> has %s", e.Name.Local, a.Name.Local)
				}
				if a.Name.Local == "href" && !toDialOrWithin.MatchString(a.Value) {
					t.Errorf("it leads to %s", a.Value)
				}
			}
			if h, heading := strings.CutPrefix(e.Name.Local, "h"); heading && len(h) == 1 {
				next := int(h[0] - '0')
				if next > level+1 || next == 1 && level > 0 {
					t.Errorf("h%d comes after h%d", next, level)
				}
				level = next
			}
		}
		// WCAG 2.2.2: what moves by itself can be held still
		if moves, held := strings.Contains(page, "@keyframes"), strings.Contains(page, `<input type="checkbox" id="still">`); moves != held {
			t.Errorf("it moves: %v, and can be held still: %v", moves, held)
		}
		for _, never := range []string{"url(", "@import", "http://", "https://", "javascript"} {
			if strings.Contains(page, never) {
				t.Errorf("it holds %s", never)
			}
		}
		for _, want := range []string{`<html lang="en">`, `content="default-src 'none'; style-src 'unsafe-inline'"`, "prefers-color-scheme: dark", "@media print", `name="viewport"`} {
			if !strings.Contains(page, want) {
				t.Errorf("it lacks %s", want)
			}
		}
	})
}

const forged = "Übung 動作 — <script>alert(1)</script> | `code` *b* [a](javascript:alert(1)) <img src=x onerror=alert(1)>; a, b\\n\r\nEND:VEVENT\r\n# Forged\u2028\u202eback"

// forgedResult holds words that try to be markup, even some that no content may
// hold.
func forgedResult(t *testing.T) render.Result {
	t.Helper()
	lib := fresh(t)
	r := example(t, lib, "self_care")
	for _, i := range lib.Catalogue.Interventions {
		i.Title, i.Why, i.Steps = forged, forged, []plan.Step{{Says: forged}}
	}
	lib.Messages.Notes.StopRule, lib.Messages.SafetyNet.Signs[0] = forged, forged
	for n := range lib.Messages.Dispositions {
		lib.Messages.Dispositions[n].Headline = forged
	}
	for n := range r.Plan.CheckBack {
		r.Plan.CheckBack[n].CheckIn = plan.CheckIn{Asks: forged, Then: forged}
	}
	r.Program = forged
	return r
}

func TestForgedWordsStayWordsOnALeaflet(t *testing.T) {
	all := leaflets(t, forgedResult(t), render.Look{})
	for name, page := range map[string]string{"html": all["html"], "markdown": asHTML(t, all["markdown"])} {
		for _, never := range []string{"<script", "<img", `<a href="j`, "<em", "<code", "<h1>Forged"} {
			if strings.Contains(page, never) {
				t.Errorf("%s holds %s", name, never)
			}
		}
		if n := strings.Count(shown(page), "<script>alert(1)</script> | `code` *b* [a](javascript:alert(1)) <img src=x onerror=alert(1)>; a, b\\n"); n < 20 {
			t.Errorf("%s shows the words %d times", name, n)
		}
	}
	for _, line := range strings.Split(all["markdown"], "\n") {
		if strings.HasPrefix(line, "END:VEVENT") || strings.HasPrefix(line, "# Forged") {
			t.Errorf("the words break out of their line: %q", line)
		}
	}
}

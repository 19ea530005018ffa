package render_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"backspasm/internal/plan"
	"backspasm/internal/render"
	"backspasm/internal/triage"
)

// onPaper is what paper shows of what is folded on the screen.
func onPaper(t *testing.T, r render.Result) string {
	t.Helper()
	sheets := regexp.MustCompile(`(?s)<aside.*</aside>`).FindString(leaflets(t, r, render.Look{})["html"])
	return shown(sheets)
}

// ofPlan are all items of a plan, those of stages to come among them.
func ofPlan(p *plan.Plan) []plan.Item {
	items := slices.Concat(p.Now, p.Moves, p.Prevention, p.Care)
	for _, e := range p.Timeline {
		items = append(items, e.Items...)
	}
	for _, s := range p.Stages {
		items = append(items, s.Adds...)
	}
	return items
}

// Closed parts do not print: what paper needs stands in sheets of its own.
func TestPaperHoldsEveryDoseLimitAndWarning(t *testing.T) {
	inEveryFormat(t, func(t *testing.T, r render.Result) {
		sheets := onPaper(t, r)
		if r.Plan == nil {
			if sheets != "" {
				t.Errorf("there is no plan, and paper says %q", sheets)
			}
			return
		}
		for _, i := range ofPlan(r.Plan) {
			wants := slices.Concat([]string{i.Title, render.Dose(i.Intervention)}, i.Adapted, i.Perhaps)
			if i.Thermal != "" { // what burns is told whole, whenever it begins
				wants = append(wants, i.Steps...)
			}
			for _, id := range i.NotWith {
				if at, other := r.Plan.Find(id); at == plan.InPlan || at == plan.LaterInPlan {
					wants = append(wants, other.Title[1:])
				}
			}
			for _, want := range wants {
				if want = flat(r.Region.Fill(want)); !strings.Contains(sheets, want) {
					t.Errorf("%s: paper does not say %q", i.ID, want)
				}
			}
		}
		for _, i := range slices.Concat(r.Plan.Now, r.Plan.Moves) { // once with its precaution, and again beside the steps
			for _, never := range i.Never {
				if i.From == nil && !strings.Contains(sheets, never[1:]+".") {
					t.Errorf("%s: paper does not say %q beside the steps", i.ID, never)
				}
			}
		}
		for _, x := range r.Plan.LeaveOut {
			if !strings.Contains(strings.ToLower(sheets), strings.ToLower(x.Title)) {
				t.Errorf("paper does not say that %s is left out", x.ID)
			}
		}
	})
}

// Of what begins late, paper leaves out how it is done and keeps what warns. By hand
// from the content.
func TestPaperKeepsTheWarningsOfWhatBeginsLate(t *testing.T) {
	sheets := onPaper(t, strain(t, shipped(t), ""))
	has(t, sheets, "Stop if a thigh cramps.", "Leave it out if a shoulder hurts.", "Drop this move if it makes your pain worse.", "Stop at a mild pull", "only as far as is comfortable", "Never hold your breath.", "Skip any pose that hurts or pulls down a leg.",
		"Say no to any push that worries you.", "Stop after a few visits if nothing changes.", "Put it off with a fever, a rash or a swollen leg.", "Keep weight off your neck.",
		"Never take two together", "Stop if a move brings new leg pain", "15 minutes at a time, never more than 20")
}

// What begins later has its moment beside it, and today's doses come first.
func TestPaperSaysWhenAndTodayFirst(t *testing.T) {
	r := strain(t, shipped(t), "")
	sheets := onPaper(t, r)
	has(t, sheets, "Cold pack, until Mon 23 Nov, 13:00 10 minutes at a time, never more than 20", "Warmth, from Tue 24 Nov, 13:00", "Cat-cow on hands and knees, from Mon 23 Nov, 13:00", "Plank, from "+r.Plan.Stages[4].Begins.Format("Mon 2 Jan, 15:04"))
	if !strings.HasPrefix(sheets, "Today Lying down for relief 5 to 10 minutes at a time.") {
		t.Errorf("it begins with %.80q", sheets)
	}
}

// drawnAhead is what the drawing of the next days says in words, and its words.
func drawnAhead(t *testing.T, r render.Result) (says, words string) {
	t.Helper()
	_, rest, found := strings.Cut(leaflets(t, r, render.Look{})["html"], `<svg class="ahead"`)
	if !found {
		return "", ""
	}
	drawing, _, _ := strings.Cut(rest, "</svg>")
	says, words, _ = strings.Cut(drawing[strings.Index(drawing, "<desc"):], "</desc>")
	return shown(says), shown(words)
}

func TestTheNextDaysAreDrawnWithTheirTimes(t *testing.T) {
	says, words := drawnAhead(t, strain(t, shipped(t), ""))
	for _, want := range []string{"Now: cold pack, 3 moves.", "From Mon 23 Nov, 13:00: your pick of cold or warmth, 5 moves.", "From Tue 24 Nov, 09:00: look again, your pick of cold or warmth, 5 moves.", "From Tue 24 Nov, 13:00: warmth, 5 moves."} {
		if !strings.Contains(says, want) {
			t.Errorf("it does not say %q: %s", want, says)
		}
	}
	if want := "now 09:00 Mon 23 13:00 Tue 24 09:00 look again Tue 24 13:00 cold either warmth 3 moves 5 moves"; words != want {
		t.Errorf("got  %s\nwant %s", words, want)
	}
}

// Where somebody has to see the person first, nothing is drawn; and nothing is drawn
// that the plan does not hold at that time.
func TestTheDrawingHoldsWhatThePlanHolds(t *testing.T) {
	drawn := 0
	inEveryFormat(t, func(t *testing.T, r render.Result) {
		says, _ := drawnAhead(t, r)
		if says == "" {
			return
		}
		drawn++
		if r.Assessment.Disposition >= triage.SameDay || r.Plan == nil {
			t.Errorf("the next days are drawn: %s", says)
		}
		if look := r.LookAgain().Format("Mon 2 Jan, 15:04") + ": look again"; !strings.Contains(says, look) {
			t.Errorf("no %q in %s", look, says)
		}
		for sentence := range strings.SplitSeq(strings.TrimSuffix(says, "."), ". ") {
			when, what, _ := strings.Cut(sentence, ": ")
			at := r.Made
			if when != "Now" {
				parsed, err := time.ParseInLocation("Mon 2 Jan, 15:04 2006", strings.TrimPrefix(when, "From ")+r.Made.Format(" 2006"), r.Made.Location())
				if err != nil {
					t.Fatal(err)
				}
				at = parsed
			}
			for _, i := range ofPlan(r.Plan) {
				if i.Thermal == "" || !strings.Contains(", "+what+",", ", "+strings.ToLower(i.Title[:1])+i.Title[1:]+",") {
					continue
				}
				if i.From != nil && i.From.After(at.Add(time.Minute)) || i.Until != nil && !at.Before(*i.Until) {
					t.Errorf("at %s it draws %s: %s", at, i.ID, says)
				}
			}
		}
	})
	if drawn < 5 {
		t.Errorf("only %d drawings", drawn)
	}
}

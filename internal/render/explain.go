package render

import (
	"io"
	"slices"
	"strings"
	"time"

	"backspasm/internal/library"
	"backspasm/internal/plan"
	"backspasm/internal/prose"
	"backspasm/internal/rule"
	"backspasm/internal/triage"
)

// ExplainIDs lists what Explain knows, sorted.
func ExplainIDs(lib *library.Content) []string {
	var ids []string
	for _, r := range lib.Protocol.RedFlags {
		ids = append(ids, r.ID)
	}
	for _, i := range lib.Catalogue.Interventions {
		ids = append(ids, i.ID)
	}
	for _, s := range lib.Sources {
		ids = append(ids, s.ID)
	}
	for _, s := range lib.Protocol.Screens {
		for _, q := range s.Questions {
			ids = append(ids, q.ID)
		}
	}
	slices.Sort(ids)
	return slices.Compact(ids)
}

// Explain writes everything that carries this id: a question, a red flag, an
// intervention, a source. found is false if nothing does.
func Explain(w io.Writer, lib *library.Content, id string, width int) (found bool, err error) {
	e := explainer{newPage(width, false), lib}
	if q := lib.Protocol.Question(id); q != nil {
		e.question(q)
	}
	for _, r := range lib.Protocol.RedFlags {
		if r.ID == id {
			e.redFlag(r)
		}
	}
	if i := lib.Catalogue.Intervention(id); i != nil {
		e.intervention(i)
	}
	for _, s := range lib.Sources {
		if s.ID == id {
			e.source(s)
		}
	}
	if e.Len() == 0 {
		return false, nil
	}
	_, err = io.WriteString(w, e.String())
	return true, err
}

type explainer struct {
	*page
	lib *library.Content
}

// name heads an entry; ids are written as they are typed.
func (e explainer) name(kind, id string) {
	e.gap()
	e.text("", kind+" "+id)
	e.gap()
}

func (e explainer) question(q *triage.Question) {
	e.name("question", q.ID)
	e.text("", q.Asks)
	e.text("Why: ", q.Why)
	if q.Kind == triage.Sign {
		e.doubt(q)
	}
	for _, v := range q.Values() {
		if q.Kind != triage.Sign {
			e.textf("  ", "%s: %s", v, q.Says(v))
		}
	}
	if q.AskWhen != nil {
		e.text("Asked when: ", Condition(q.AskWhen))
	}
	if q.PutOff != nil {
		e.text("Left for the check-in when: ", Condition(q.PutOff))
	}
	var raised, planned []string
	for _, r := range e.lib.Protocol.RedFlags {
		if slices.Contains(rule.Questions(r.When), q.ID) {
			raised = append(raised, r.ID+" ("+r.Raises.String()+")")
		}
	}
	for _, i := range e.lib.Catalogue.Interventions {
		if slices.Contains(reads(i), q.ID) {
			planned = append(planned, i.ID)
		}
	}
	e.list("Read by these red flags: ", raised)
	e.list("Shapes these interventions: ", planned)
}

// doubt says what "not sure" about a sign leads to.
func (e explainer) doubt(q *triage.Question) {
	switch c := q.Check; {
	case c.Do != "":
		e.text("If not sure: ", c.Do)
		e.text("  yes: ", c.Yes)
		e.text("  no: ", c.No)
		e.list("Source of that: ", []string{c.Source})
	case q.NotSure != "":
		e.text("If not sure: ", q.NotSure)
	default:
		e.text("If not sure: ", e.lib.Protocol.Words.UnsureSheet)
	}
}

// list writes words after a lead, or nothing if there are none.
func (e explainer) list(lead string, words []string) {
	if len(words) > 0 {
		e.text("", lead+strings.Join(words, ", "))
	}
}

func reads(i *plan.Intervention) []string {
	ids := rule.Questions(i.OfferWhen)
	for _, x := range i.LeaveOut {
		ids = append(ids, rule.Questions(x.When)...)
	}
	for _, x := range i.Adapt {
		ids = append(ids, rule.Questions(x.When)...)
	}
	for _, w := range i.Windows {
		ids = append(ids, rule.Questions(w.When)...)
	}
	for _, s := range i.Steps {
		ids = append(ids, rule.Questions(s.Unless)...)
	}
	return ids
}

func (e explainer) redFlag(r *triage.RedFlag) {
	e.name("red flag", r.ID)
	e.text("", prose.Upper(r.Says)+". "+r.MayMean)
	e.text("Raises: ", r.Raises.String()+"; not sure: "+r.IfUnsure.String())
	e.text("Fires when: ", Condition(r.When))
	if r.AsksClinician != "" {
		e.text("To ask the clinician: ", r.AsksClinician)
	}
	e.origin(r.Evidence, r.Finding, r.Disagree, r.Ref, r.Sources)
}

func (e explainer) intervention(i *plan.Intervention) {
	e.name(string(i.Kind), i.ID)
	e.text("", i.Title+". "+i.Why)
	if d := dose(i); d != "" {
		e.text("Dose: ", d)
	}
	for _, s := range i.Steps {
		e.text("- ", s.Says)
		if s.Unless != nil {
			e.text("  ", "not if: "+Condition(s.Unless))
		}
	}
	for _, w := range i.Windows {
		e.text("When: ", window(w))
	}
	if i.OfferWhen != nil {
		e.text("Offered when: ", Condition(i.OfferWhen))
	}
	e.list("Stands in for: ", i.InsteadOf)
	e.list("Left out with: ", i.MadeOf)
	e.list("Not on the same day as: ", i.NotWith)
	for _, x := range i.LeaveOut {
		e.textf("Left out: ", "%s: %s", Condition(x.When), x.Because)
	}
	for _, x := range i.Adapt {
		e.textf("Adapted: ", "%s: %s", Condition(x.When), x.Says)
	}
	e.origin(i.Evidence, i.Finding, i.Disagree, i.Ref, i.Sources)
}

func window(w plan.Window) string {
	text := "from " + prose.Count(int(w.From/time.Hour), "hour")
	if w.From == 0 {
		text = "from the start"
	}
	if w.Until > 0 {
		text += " until " + prose.Count(int(w.Until/time.Hour), "hour")
	}
	if w.InsteadOf != "" {
		text += ", if " + w.InsteadOf + " is left out"
	}
	if w.When != nil {
		text += ", if " + Condition(w.When)
	}
	return text
}

func (e explainer) origin(evidence, finding, disagree string, ref, sources []string) {
	e.text("Evidence: ", evidence)
	e.text("Found: ", finding)
	if disagree != "" {
		e.text("Sources disagree: ", disagree)
	}
	e.list("Rows of the evidence file: ", ref)
	for _, s := range e.lib.Sources {
		if slices.Contains(sources, s.ID) {
			e.text("Source: ", cite(s)+" Checked "+s.Checked+". ["+s.ID+"]")
		}
	}
}

func (e explainer) source(s library.Source) {
	e.name("source", s.ID)
	e.text("", cite(s))
	e.text("Where: ", s.Where)
	e.list("Register: ", []string{s.Register})
	e.text("Held against the content on: ", s.Checked)
	var used []string
	for _, r := range e.lib.Protocol.RedFlags {
		if slices.Contains(r.Sources, s.ID) {
			used = append(used, r.ID)
		}
	}
	for _, i := range e.lib.Catalogue.Interventions {
		if slices.Contains(i.Sources, s.ID) {
			used = append(used, i.ID)
		}
	}
	e.list("Used by: ", used)
}

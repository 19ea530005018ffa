package library

import (
	"slices"
	"strings"

	"backspasm/internal/document"
	"backspasm/internal/plan"
	"backspasm/internal/triage"
)

// Messages are the fixed words of a result. In them {emergency}, {urgent},
// {crisis} and {poison} stand for the words of a region.
type Messages struct {
	Dispositions []DispositionMessage
	Actions      []Action
	SafetyNet    SafetyNet
	WhenYouCall  []WhenYouCall
	Regions      []Region
	Notes        Notes
	Session      Session
}

// DispositionMessage says what a disposition means.
type DispositionMessage struct {
	Disposition triage.Disposition
	Headline    string
	Means       []string
	WithoutPlan []string // the same where no plan is made
	Then        string   // what to do if it gets no better; may hold {by}, a date. Empty for an emergency
	UntilHelp   []string // what to do until help is there; for an emergency only
}

// Action is one sentence with a number. Where a back is not what the help is for,
// it has words of its own: Headline and Means in place of those of the disposition,
// Before and After in place of those of the call, and Net in place of the safety net
// of a back.
type Action struct {
	ID, Says, Also string
	Headline       string   // empty: that of the disposition
	Means          []string // none: those of the disposition
	Before, After  []string // none: those of the disposition
	UntilHelp      []string // the same
	Net            SafetyNet
}

// SafetyNet is the "get help at once if" of every result.
type SafetyNet struct {
	Lead      string
	Signs     []string
	InShort   []string // the same, in a few words
	Declined  string
	Otherwise string
}

// WhenYouCall is what to say; the reported signs go between Before and After.
type WhenYouCall struct {
	Disposition   triage.Disposition
	Before, After []string
}

// Region is whose numbers. Emergency, Urgent, Crisis and Poison are words that can
// follow "call". What is dialled is digits, the first number to try first. Where there
// is no number of their own for a crisis or for poison, those of an emergency stand in;
// where there is none for that either, the words say it.
type Region struct {
	ID, Name                          string
	Emergency, Urgent, Crisis, Poison string
	Dial, DialCrisis, DialPoison      []string
	Checked                           string
	Sources                           []string
}

// Source is where a fact comes from and how it was read.
type Source struct {
	ID, Title, Publisher, Published, ReadAs, Where, Register, Checked string
}

// Disposition returns the message for d.
func (m Messages) Disposition(d triage.Disposition) DispositionMessage {
	for _, x := range m.Dispositions {
		if x.Disposition == d {
			return x
		}
	}
	return DispositionMessage{Disposition: d}
}

// Action returns the action with this id.
func (m Messages) Action(id string) (Action, bool) {
	for _, a := range m.Actions {
		if a.ID == id {
			return a, true
		}
	}
	return Action{}, false
}

// Call returns what to say when calling for d; it is empty for self_care.
func (m Messages) Call(d triage.Disposition) WhenYouCall {
	for _, w := range m.WhenYouCall {
		if w.Disposition == d {
			return w
		}
	}
	return WhenYouCall{Disposition: d}
}

// Region returns the region with this id.
func (m Messages) Region(id string) (Region, bool) {
	for _, r := range m.Regions {
		if r.ID == id {
			return r, true
		}
	}
	return Region{}, false
}

func (l *loader) sources() {
	for _, item := range l.items("sources.yaml") {
		l.library.Sources = append(l.library.Sources, l.source(item))
	}
}

func (l *loader) messages() {
	m := &l.library.Messages
	for _, item := range l.items("messages/dispositions.yaml") {
		f := l.fields(item, "disposition")
		m.Dispositions = append(m.Dispositions, DispositionMessage{f.disposition("disposition"), f.text("headline"), f.texts("means"), f.texts("without_plan"), f.text("then"), f.texts("until_help")})
	}
	for _, item := range l.items("messages/actions.yaml") {
		f := l.fields(item, "action")
		m.Actions = append(m.Actions, Action{
			ID: f.id("action"), Says: f.text("says"), Also: f.text("also"), Headline: f.text("headline"), Means: f.texts("means"), Before: f.texts("before"), After: f.texts("after"),
			UntilHelp: f.texts("until_help"),
			Net:       SafetyNet{Lead: f.text("lead"), Signs: f.texts("signs"), Otherwise: f.text("otherwise")},
		})
		l.together(f, "before", "after", "until_help")
		l.together(f, "lead", "signs", "otherwise")
	}
	for _, item := range l.items("messages/when_you_call.yaml") {
		f := l.fields(item, "when_you_call")
		m.WhenYouCall = append(m.WhenYouCall, WhenYouCall{f.disposition("disposition"), f.texts("before"), f.texts("after")})
	}
	for _, item := range l.items("messages/regions.yaml") {
		f := l.fields(item, "region")
		for _, key := range []string{"emergency", "urgent", "crisis", "poison"} {
			if n := f.node.Get(key); n != nil && !n.Quoted {
				l.errorf(n, "unquoted_number", "write what to call in quotes, so that no tool reads it as a number")
			}
		}
		m.Regions = append(m.Regions, Region{ID: f.id("region"), Name: f.text("name"), Emergency: f.text("emergency"), Urgent: f.text("urgent"),
			Crisis: f.text("crisis"), Poison: f.text("poison"), Dial: f.dial("dial"), DialCrisis: f.dial("dial_crisis"), DialPoison: f.dial("dial_poison"), Checked: l.date(f, "checked"), Sources: l.later(f, "sources", "source")})
	}
	if n := l.nodes["messages/safety_net.yaml"]; n != nil {
		f := l.fields(n, "safety_net")
		m.SafetyNet = SafetyNet{Lead: f.text("lead"), Signs: f.texts("signs"), InShort: f.texts("in_short"), Declined: f.text("declined"), Otherwise: f.text("otherwise")}
		if short := f.node.Get("in_short"); short != nil && len(m.SafetyNet.InShort) != len(m.SafetyNet.Signs) {
			l.errorf(short, "syntax", "there are %d signs and %d of them in short", len(m.SafetyNet.Signs), len(m.SafetyNet.InShort))
		}
		l.dangerSigns(f)
	}
	if n := l.nodes["messages/notes.yaml"]; n != nil {
		l.fields(n, "notes").fill(&m.Notes)
	}
	if n := l.nodes["messages/session.yaml"]; n != nil {
		l.fields(n, "session").fill(&m.Session)
	}
	if n := l.nodes["messages/interview.yaml"]; n != nil {
		f := l.fields(n, "interview")
		f.fill(&l.library.Protocol.Words)
		f.mustHold("unsure_choice", "number")
	}
	l.complete(m)
}

// dial is a list of numbers in digits, perhaps an empty one.
func (f fields) dial(key string) []string {
	n := f.node.Get(key)
	if n == nil || n.Kind == document.List && len(n.Items) == 0 {
		return nil
	}
	var out []string
	for _, item := range f.list(key) {
		switch text := f.reader.text(item); {
		case text != "" && strings.Trim(text, "0123456789") != "":
			f.errorf(item, "syntax", "%q is no number to dial: write the digits only", text)
		case !item.Quoted:
			f.errorf(item, "unquoted_number", "write what to dial in quotes, so that no tool reads it as a number")
		default:
			out = append(out, text)
		}
	}
	return out
}

// together reports fields of which all or none must be there.
func (l *loader) together(f fields, keys ...string) {
	for _, key := range keys {
		if !f.has(key) && slices.ContainsFunc(keys, f.has) {
			l.errorf(f.node, "missing_field", "the field %q is missing: %s stand together", key, strings.Join(keys, ", "))
		}
	}
}

// painLines reads what is said about tablets. The last line is for everybody who
// has none of the reasons of those before it, so that nobody is without.
func (l *loader) painLines() {
	const file = "messages/pain.yaml"
	c, lines := l.library.Catalogue, l.items(file)
	for n, item := range lines {
		f := l.fields(item, "pain")
		o := l.origin(f)
		line := plan.PainLine{ID: f.id("pain"), When: f.condition("when"), Says: f.text("says"), Evidence: o.evidence, Finding: o.finding, Sources: o.sources, Ref: o.ref}
		switch last := n == len(lines)-1; {
		case last && f.has("when"):
			l.errorf(item, "syntax", "the last line is for everybody else: it has no when")
		case !last && !f.has("when"):
			l.errorf(item, "missing_field", "the field \"when\" is missing; only the last line has none")
		case !o.ships:
			l.errorf(item, "syntax", "a line about tablets must be checked: leave out what is not")
		}
		c.Pain = append(c.Pain, line)
	}
	if len(lines) == 0 {
		l.problems.Add(filePos(file), "missing_field", "what is said about tablets is missing")
	}
}

// dangerSigns reads those of single people.
func (l *loader) dangerSigns(net fields) {
	for _, item := range net.list("for_you") {
		f := l.fields(item, "danger_sign")
		o := l.origin(f)
		if s := (plan.DangerSign{ID: f.id("danger_sign"), When: f.condition("when"), Says: f.text("says"), Short: f.text("short"),
			Evidence: o.evidence, Finding: o.finding, Sources: o.sources, Ref: o.ref}); o.ships {
			l.library.Catalogue.DangerSigns = append(l.library.Catalogue.DangerSigns, s)
		}
	}
}

// complete reports messages that the program needs and cannot find.
func (l *loader) complete(m *Messages) {
	missing := func(file, what string) {
		l.problems.Add(filePos(file), "missing_field", "%s is missing", what)
	}
	for _, d := range triage.Dispositions() {
		if m.Disposition(d).Headline == "" {
			missing("messages/dispositions.yaml", "the message for "+d.String())
		}
		if d < triage.Emergency && m.Disposition(d).Then == "" {
			missing("messages/dispositions.yaml", "what to do if it gets no better, then, for "+d.String())
		}
		if d == triage.Emergency && len(m.Disposition(d).UntilHelp) == 0 {
			missing("messages/dispositions.yaml", "what to do until help is there, until_help, for "+d.String())
		}
		if _, ok := m.Action(d.String()); !ok {
			missing("messages/actions.yaml", "the action for "+d.String())
		}
		if d > triage.SelfCare && len(m.Call(d).Before) == 0 {
			missing("messages/when_you_call.yaml", "what to say for "+d.String())
		}
	}
	if len(m.SafetyNet.Signs) == 0 {
		missing("messages/safety_net.yaml", "the safety net")
	}
	if m.Notes.StopRule == "" {
		missing("messages/notes.yaml", "the stop rule")
	}
	if m.Session.PackOff == "" {
		missing("messages/session.yaml", "what a guided session says")
	}
	if l.library.Protocol.Words.Unsure == "" {
		missing("messages/interview.yaml", "what the interview says")
	}
	if _, ok := m.Region(Elsewhere); !ok {
		missing("messages/regions.yaml", "the region "+Elsewhere)
	}
}

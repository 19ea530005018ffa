package library

import (
	"slices"
	"strconv"

	"backspasm/internal/document"
	"backspasm/internal/triage"
)

const populationFile = "population.yaml"

func (l *loader) populationFile() {
	n := l.nodes[populationFile]
	if n == nil {
		return
	}
	f := l.fields(n, "population")
	l.date(f, "checked")
	p := &Population{Pos: n.Pos, Women: f.share("women"), OlderFrom: int64(f.whole("older_from")), MostOften: f.factor("most_often")}
	l.library.Population = p
	for _, n := range f.list("papers") {
		p.Sources = append(p.Sources, l.source(n))
	}
	for _, n := range f.list("settings") {
		p.Settings = append(p.Settings, l.setting(n))
	}
	for _, n := range f.list("ages") {
		g := l.fields(n, "age_group")
		p.Ages = append(p.Ages, AgeGroup{ID: g.id("age_group"), From: int64(g.whole("from"))})
	}
	if n := f.node.Get("doubt"); n != nil {
		g := l.fields(n, "doubt")
		p.Doubt = [3]int64{g.share("low"), g.share("base"), g.share("high")}
	}
	for _, n := range f.list("doubts") {
		p.Doubts = append(p.Doubts, l.decimal(n, "doubts", Whole/100, Whole))
	}
	l.groupsInOrder(f, p)
	for _, n := range f.list("asked") {
		p.Asked = append(p.Asked, l.rate(n))
	}
	for _, n := range f.list("causes") {
		p.Causes = append(p.Causes, l.cause(n))
	}
	if n := f.node.Get("checks"); n != nil {
		g := l.fields(n, "checks")
		p.Checks = Checks{g.share("no"), g.share("yes"), g.share("lost"), g.share("nerve_lost")}
		l.guessed(g)
	}
	if n := f.node.Get("read_back"); n != nil {
		g := l.fields(n, "read_back")
		p.TakenBack = l.ways(g)
		l.guessed(g)
	}
	if n := f.node.Get("recorded"); n != nil {
		p.Recorded = l.recorded(n)
	}
}

// guessed reads how a share was found that is no rate of a question.
func (l *loader) guessed(f fields) {
	f.oneOf("class", RateClasses...)
	f.text("finding")
}

func (l *loader) ways(f fields) Ways { return Ways{f.share("ordinary"), f.share("cases")} }

// Scenarios are the names of the three.
var Scenarios = []string{"low", "base", "high"}

func (l *loader) recorded(n *document.Node) Recorded {
	f := l.fields(n, "recorded")
	out := Recorded{People: f.whole("people"), Margin: f.share("margin")}
	for _, item := range f.list("weights") {
		g := l.fields(item, "weight")
		w := Weight{Pos: item.Pos, Scenario: g.oneOf("scenario", Scenarios...), Told: map[string]int64{}, Found: map[string]int64{}}
		if at := l.later(g, "setting", "setting"); len(at) > 0 {
			w.Setting = at[0]
		}
		for _, key := range []string{"emergency", "urgent", "self_care", "older_urgent"} {
			w.Told[key] = g.share(key)
		}
		if found := g.node.Get("found"); found != nil {
			for _, e := range found.Entries {
				l.links = append(l.links, link{e.Key, "cause"})
				w.Found[e.Key.Text] = l.decimal(e.Value, "found", Whole/100, Whole)
			}
		}
		out.Weights = append(out.Weights, w)
	}
	return out
}

func (l *loader) source(n *document.Node) Source {
	f := l.fields(n, "source")
	return Source{
		ID: f.id("source"), Title: f.text("title"), Publisher: f.text("publisher"), Published: f.text("published"),
		ReadAs: f.oneOf("read_as", "page", "copy", "abstract", "summary", "not read"), Where: f.text("where"), Register: f.text("register"), Checked: l.date(f, "checked"),
	}
}

func (l *loader) setting(n *document.Node) Setting {
	f := l.fields(n, "setting")
	s := Setting{ID: f.id("setting"), Says: f.text("says"), Mean: int64(f.whole("mean")), Spread: int64(f.whole("spread")), Youngest: int64(f.whole("youngest")), Oldest: int64(f.whole("oldest"))}
	if s.Youngest > s.Mean || s.Mean > s.Oldest {
		l.errorf(n, "syntax", "the mean age of %s is %d, not between %d and %d", s.ID, s.Mean, s.Youngest, s.Oldest)
	}
	if s.Oldest > 120 {
		l.errorf(n, "syntax", "nobody is %d years old", s.Oldest)
	}
	return s
}

// groupsInOrder looks whether everybody belongs to one age group.
func (l *loader) groupsInOrder(f fields, p *Population) {
	for i, g := range p.Ages {
		if i > 0 && g.From <= p.Ages[i-1].From {
			l.errorf(f.node.Get("ages").Items[i], "syntax", "the age groups must be in order: this one begins at %d", g.From)
		}
	}
	for i, s := range p.Settings {
		if len(p.Ages) > 0 && s.Youngest < p.Ages[0].From {
			l.errorf(f.node.Get("settings").Items[i], "syntax", "the youngest of %s belong to no age group", s.ID)
		}
	}
}

func (l *loader) rate(n *document.Node) *Rate {
	f := l.fields(n, "rate")
	r := &Rate{Pos: n.Pos, Clusters: f.bool("clusters"), Class: f.oneOf("class", RateClasses...), Cited: l.later(f, "sources", "source")}
	f.text("finding")
	l.answered(f, r, true)
	if r.Parts == nil {
		r.Low, r.High = f.factor("low"), f.factor("high")
	}
	for _, n := range f.list("times") {
		g := l.fields(n, "times")
		r.Times = append(r.Times, Factor{When: g.condition("when"), By: g.factor("by")})
	}
	for _, n := range f.list("instead") {
		r.Instead = append(r.Instead, l.instead(n, r))
	}
	r.Kept = Ways{Whole, Whole}
	if n := f.node.Get("kept"); n != nil {
		r.Kept = l.ways(l.fields(n, "kept"))
	}
	if first, taken := l.places["rate/"+r.Question]; taken {
		l.errorf(n, "duplicate_id", "the rate of %s already stands at %s", r.Question, first)
	}
	l.places["rate/"+r.Question] = n.Pos
	return r
}

// answered reads which answers there are to a question, and how often each is given;
// varies says that a rate has a low and a high one.
func (l *loader) answered(f fields, r *Rate, varies bool) {
	asked := f.node.Get("question")
	r.Question, r.Answer, r.Otherwise = f.text("question"), triage.Yes, triage.No
	q := l.questions[r.Question]
	switch {
	case asked == nil:
		return
	case q == nil:
		l.errorf(asked, "dangling_id", "there is no question %q", r.Question).Hint = document.Suggest(r.Question, l.questionIDs())
		return
	case q.Kind == triage.Number:
		l.errorf(asked, "syntax", "%s is a number, which the settings give", q.ID)
		return
	case f.has("rate") == f.has("shares"):
		l.errorf(f.node, "missing_field", "either \"rate\" or \"shares\" is needed, and not both")
		return
	case f.has("shares"):
		r.Parts = l.parts(f, q)
		return
	}
	r.Share = l.table(f.node.Get("rate"), Whole/100)
	for _, key := range []string{"low", "high"} {
		if varies && !f.has(key) {
			l.errorf(f.node, "missing_field", "a rate needs the field %q", key)
		}
	}
	if q.Kind == triage.Moment {
		l.errorf(asked, "syntax", "%s is a moment: give shares", q.ID)
	}
	if q.Kind == triage.Choice {
		r.Answer, r.Otherwise = l.option(f, "answer", q), l.option(f, "otherwise", q)
	} else if f.has("answer") || f.has("otherwise") {
		l.errorf(f.node, "syntax", "a sign is answered yes or no, and needs neither answer nor otherwise")
	}
}

func (l *loader) questionIDs() []string {
	var ids []string
	for _, c := range l.scheme {
		ids = append(ids, c.Question)
	}
	return ids
}

func (l *loader) option(f fields, key string, q *triage.Question) string {
	if !f.has(key) {
		l.errorf(f.node, "missing_field", "a rate of a choice needs the field %q", key)
		return ""
	}
	return f.oneOf(key, q.Values()...)
}

func (l *loader) instead(n *document.Node, of *Rate) Instead {
	f := l.fields(n, "instead")
	out := Instead{Pos: n.Pos, When: f.condition("when")}
	q := l.questions[of.Question]
	switch {
	case q == nil:
	case of.Parts != nil && f.has("shares"):
		out.Parts = l.parts(f, q)
	case of.Parts == nil && f.has("rate") && f.has("low") && f.has("high"):
		out.Share, out.Low, out.High = l.table(f.node.Get("rate"), Whole/100), f.factor("low"), f.factor("high")
	case of.Parts != nil:
		l.errorf(n, "missing_field", "what stands instead of shares needs \"shares\"")
	default:
		l.errorf(n, "missing_field", "what stands instead of a rate needs \"rate\", \"low\" and \"high\"")
	}
	return out
}

// parts reads a map of answers to shares that come to 100 for everybody.
func (l *loader) parts(f fields, q *triage.Question) []Part {
	n := f.node.Get("shares")
	if n.Kind != document.Map || len(n.Entries) == 0 {
		l.errorf(n, "syntax", "expected a map of answers for \"shares\", found %s", n.Describe())
		return nil
	}
	var out []Part
	for _, e := range n.Entries {
		p := Part{Answer: e.Key.Text, Share: l.table(e.Value, Whole/100)}
		if q.Kind == triage.Moment {
			d, ok := document.Duration(e.Key.Text)
			if !ok {
				l.errorf(e.Key, "syntax", "expected a time such as 36h, 3d or 2w, found %s", e.Key.Describe())
			}
			p.Ago = d
		} else if !slices.Contains(q.Values(), p.Answer) {
			l.errorf(e.Key, "dangling_id", "%q is not an answer to %s", p.Answer, q.ID).Hint = document.Suggest(p.Answer, q.Values())
		}
		out = append(out, p)
	}
	for cell := range out[0].Share.cells {
		sum := int64(0)
		for _, p := range out {
			if p.Share.cells != nil {
				sum += p.Share.cells[cell]
			}
		}
		if sum != Whole {
			l.errorf(n, "syntax", "the shares come to %s, not to 100", percent(sum))
			break
		}
	}
	return out
}

func percent(share int64) string {
	return strconv.FormatFloat(float64(share)/float64(Whole/100), 'f', -1, 64)
}

func (l *loader) cause(n *document.Node) *Cause {
	f := l.fields(n, "cause")
	c := &Cause{ID: f.id("cause"), Title: f.text("title"), Pos: n.Pos, Women: -1, Class: f.oneOf("class", RateClasses...), Cited: l.later(f, "sources", "source")}
	f.text("finding")
	if p := f.node.Get("prevalence"); p != nil {
		c.Prevalence = l.table(p, Whole/1000)
	}
	if f.has("women") {
		c.Women = f.share("women")
	}
	if f.has("mean") || f.has("spread") {
		c.Age = Setting{Mean: int64(f.whole("mean")), Spread: int64(f.whole("spread"))}
	}
	l.somewhere(f, c)
	for _, item := range f.list("says") {
		g := l.fields(item, "cause_says")
		r := &Rate{Pos: item.Pos, Low: Times, High: Times}
		l.answered(g, r, false)
		c.Says = append(c.Says, r)
	}
	for _, n := range f.list("one_of") {
		c.OneOf = append(c.OneOf, l.text(n))
		if !slices.ContainsFunc(c.Says, func(r *Rate) bool { return r.Question == n.Text && r.Parts == nil }) {
			l.errorf(n, "dangling_id", "%s is not said by those with %s", n.Describe(), c.ID)
		}
	}
	return c
}

// somewhere looks whether somebody can have the cause, in each setting.
func (l *loader) somewhere(f fields, c *Cause) {
	for i, at := range l.library.Population.Settings {
		if mean := f.node.Get("mean"); mean != nil && (c.Age.Mean < at.Youngest || c.Age.Mean > at.Oldest) {
			l.errorf(mean, "syntax", "nobody of %s is %d years old", at.ID, c.Age.Mean)
			return
		}
		most := int64(0)
		for sex := range sexes {
			for group := range l.library.Population.Ages {
				most = max(most, c.Prevalence.At(i, sex, group))
			}
		}
		if n := f.node.Get("prevalence"); n != nil && most == 0 {
			l.errorf(n, "syntax", "nobody of %s can have %s", at.ID, c.ID)
			return
		}
	}
}

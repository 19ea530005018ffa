package library

import (
	"path"
	"slices"
	"strconv"
	"strings"
	"time"

	"backspasm/internal/document"
	"backspasm/internal/rule"
	"backspasm/internal/triage"
)

func (l *loader) protocolFile() {
	n := l.nodes["protocol.yaml"]
	if n == nil {
		return
	}
	f := l.fields(n, "protocol")
	p := l.library.Protocol
	p.Version = f.text("version")
	p.Date = l.date(f, "date")
	p.NeverAsked = f.texts("never_asked")
	p.ForOther = f.bool("for_other")
	l.order = f.list("order")
	l.display = f.list("interventions")
	for _, item := range f.list("families") {
		g := l.fields(item, "family")
		p.Families = append(p.Families, triage.Family{ID: g.id("family"), Title: g.text("title")})
	}
	for _, item := range f.list("disagree") {
		l.due = append(l.due, func() { p.Disagree = append(p.Disagree, l.condition(item)) })
	}
	if frame := n.Get("first_frame"); frame != nil {
		g := l.fields(frame, "first_frame")
		p.FirstFrame = triage.FirstFrame{ForWhom: g.text("for_whom"), Lead: g.text("lead"), Signs: g.texts("signs"), Call: g.text("call"), CallAnywhere: g.text("call_anywhere"),
			Who: g.text("who"), Me: g.text("me"), Other: g.text("other"), Where: g.text("where"), ChooseWhere: g.text("choose_where")}
	}
}

// date is a day such as 2026-11-22.
func (l *loader) date(f fields, key string) string {
	text := f.text(key)
	if text == "" {
		return ""
	}
	if _, err := time.Parse(time.DateOnly, text); err != nil {
		l.errorf(f.node.Get(key), "syntax", "expected a day such as 2026-11-22 for %q, found %q", key, text)
	}
	return text
}

// questionFiles reads the screens and puts them into the order of the protocol.
func (l *loader) questionFiles() {
	screens := map[string]*triage.Screen{}
	for _, name := range l.in("questions", false) {
		s := l.screen(l.nodes[name])
		if want := strings.TrimSuffix(path.Base(name), ".yaml"); s.ID != want {
			l.errorf(l.nodes[name], "file_name", "the screen %q stands in a file of another name", s.ID)
		}
		screens[s.ID] = s
	}
	for _, page := range l.order {
		together := []*document.Node{page}
		if page.Kind == document.List {
			together = page.Items
		}
		for _, n := range together {
			s := screens[n.Text]
			switch {
			case s == nil:
				l.errorf(n, "dangling_id", "there is no screen %q", n.Text)
				continue
			case s.Sheet() && len(together) > 1:
				l.errorf(n, "syntax", "%s is a sheet; only single questions may share a page", s.ID)
			}
			s.Page = together[0].Text
			l.library.Protocol.Screens = append(l.library.Protocol.Screens, s)
			delete(screens, n.Text)
		}
	}
	for id := range screens {
		l.problems.Add(l.places["screen/"+id], "dead_question", "the screen %s is not in the order of protocol.yaml", id)
	}
	if len(l.library.Protocol.Screens) == 0 {
		l.problems.Add(document.Pos{File: "questions"}, "missing_file", "there are no questions")
	}
	l.library.Protocol.Number()
	l.scheme = l.library.Protocol.Scheme
	for _, c := range l.scheme {
		if len(c.Answers) > rule.MostAnswers {
			l.problems.Add(l.places["question/"+c.Question], "syntax", "%s has %d answers, more than the %d allowed", c.Question, len(c.Answers), rule.MostAnswers)
		}
	}
}

func (l *loader) screen(n *document.Node) *triage.Screen {
	s := &triage.Screen{}
	if n.Get("signs") == nil {
		f := l.fields(n, "question")
		s.ID = f.id("screen")
		l.visits(f, s)
		q := l.question(f, "question")
		q.Computed = f.bool("computed")
		q.Kind = l.kind(f)
		q.Until = l.until(f)
		if q.ID == triage.OnsetID && q.Until != triage.Emergency {
			l.errorf(f.node, "syntax", "without %s there is no plan, so it is asked until emergency", q.ID)
		}
		l.details(f, q)
		s.Questions = []*triage.Question{q}
		return s
	}
	f := l.fields(n, "sheet")
	s.ID = f.id("screen")
	l.visits(f, s)
	s.Title = f.text("title")
	until := l.until(f)
	for _, row := range f.list("signs") {
		g := l.fields(row, "row")
		q := l.question(g, "sign")
		q.Kind = triage.Sign
		q.Until = until
		if g.has("until") {
			q.Until = l.until(g)
		}
		l.doubt(g, q)
		q.MayDecline = g.bool("may_decline")
		l.askWhen(g, "ask_when", &q.AskWhen)
		l.askWhen(g, "put_off", &q.PutOff)
		q.Forbids = l.forbids(g)
		s.Questions = append(s.Questions, q)
	}
	if len(s.Questions) > 8 {
		l.errorf(n.Get("signs"), "too_many_signs", "a sheet holds at most 8 signs, this one has %d", len(s.Questions))
	}
	return s
}

// until reads the disposition at which a question is left out. Up to same_day
// the whole plan is shown, so that all it reads is asked.
func (l *loader) until(f fields) triage.Disposition {
	d := f.disposition("until")
	if d == triage.SelfCare || d == triage.Soon {
		l.errorf(f.node.Get("until"), "syntax", "a question is left out at same_day or at emergency, not at %s", d)
	}
	return d
}

// visits reads when a screen is asked: at which visits, and of whom.
func (l *loader) visits(f fields, s *triage.Screen) {
	s.CarriesOver, s.CheckIn, s.Later = f.bool("carries_over"), f.bool("check_in"), f.bool("later")
	if s.Later && (s.CheckIn || !s.CarriesOver) {
		f.errorf(f.node.Get("later"), "syntax", "what is asked later carries over, and may be said at a first visit")
	}
	l.askWhen(f, "again", &s.Again)
	l.askWhen(f, "ask_when", &s.AskWhen)
	if s.CheckIn {
		l.due = append(l.due, func() { s.AskWhen = l.atCheckIn(s.AskWhen) })
	}
}

// atCheckIn adds to a condition that the person has come back.
func (l *loader) atCheckIn(e rule.Expr) rule.Expr {
	back := l.scheme.Is(triage.VisitID, triage.CheckIn)
	if e == nil {
		return back
	}
	return rule.All{back, e}
}

func (l *loader) kind(f fields) triage.Kind {
	names := []string{triage.Sign.String(), triage.Choice.String(), triage.Number.String(), triage.Moment.String()}
	return triage.Kind(slices.Index(names, f.oneOf("kind", names...)) + 1)
}

func (l *loader) question(f fields, key string) *triage.Question {
	q := &triage.Question{ID: f.id(key), Asks: f.text("asks"), Said: l.said(f, "said"), Family: f.text("family"), Short: f.text("short"), Why: f.text("why")}
	others := l.said(f, "said"+other)
	if q.Family != "" {
		l.links = append(l.links, link{f.node.Get("family"), "family"})
	}
	l.due = append(l.due, func() { l.saidOf(f, q, "said", q.Said); l.saidOf(f, q, "said"+other, others) })
	if f.has("safety") {
		q.NoRedFlag = !f.bool("safety")
	}
	if key == "sign" {
		l.places["question/"+q.ID] = l.places["sign/"+q.ID]
	}
	if l.questions[q.ID] != nil {
		l.errorf(f.node.Get(key), "duplicate_id", "the question %s is already defined", q.ID)
	}
	l.questions[q.ID] = q
	return q
}

// forbids reads what no plan may order while a sign is yes or not sure: a list of
// interventions, or the word none.
func (l *loader) forbids(f fields) []string {
	n := f.node.Get("forbids")
	if n == nil || n.Kind == document.Scalar && n.Text == "none" {
		return nil
	}
	if n.Kind != document.List || len(n.Items) == 0 {
		l.errorf(n, "syntax", "expected none or a list of interventions for \"forbids\", found %s", n.Describe())
		return nil
	}
	return l.later(f, "forbids", "intervention")
}

// askWhen reads the condition once all questions are known.
func (l *loader) askWhen(f fields, key string, into *rule.Expr) {
	if n := f.node.Get(key); n != nil {
		l.due = append(l.due, func() { *into = l.condition(n) })
	}
}

func (l *loader) askWhens() {
	for _, read := range l.due {
		read()
	}
}

// details reads what depends on the kind of a single question.
func (l *loader) details(f fields, q *triage.Question) {
	needs := map[triage.Kind][]string{triage.Choice: {"options"}, triage.Number: {"min", "max", "bands"}, triage.Moment: {"bands", "rough"}}
	for _, key := range needs[q.Kind] {
		if !f.has(key) {
			l.errorf(f.node, "missing_field", "a %s needs the field %q", q.Kind, key)
		}
	}
	l.doubt(f, q)
	for _, n := range f.list("options") {
		g := l.fields(n, "option")
		q.Options = append(q.Options, triage.Option{ID: g.text("option"), Says: g.text("says"), Rank: g.whole("rank"), Ranked: g.has("rank")})
		if !isID(g.text("option")) {
			l.errorf(n, "syntax", "%q is not an id", g.text("option"))
		}
	}
	if q.Forbids = l.forbids(f); f.has("forbids") && q.Kind != triage.Sign {
		l.errorf(f.node.Get("forbids"), "syntax", "only a sign forbids")
	}
	if q.Computed && q.Kind != triage.Choice {
		l.errorf(f.node.Get("computed"), "syntax", "only a choice is computed")
	}
	if q.Kind == triage.Choice && q.NotSure != "" && !slices.Contains(q.Values(), q.NotSure) {
		l.errorf(f.node.Get("not_sure"), "dangling_id", "%q is not an option of %s", q.NotSure, q.ID).Hint = document.Suggest(q.NotSure, q.Values())
	}
	q.Min, q.Max = int64(f.whole("min")), int64(f.whole("max"))
	q.LikelyMin, q.LikelyMax = int64(f.whole("likely_min")), int64(f.whole("likely_max"))
	if q.Kind == triage.Number && q.Max < q.Min {
		l.errorf(f.node, "syntax", "no number is from %d to %d", q.Min, q.Max)
	}
	l.bands(f, q)
	for _, n := range f.list("rough") {
		g := l.fields(n, "rough")
		q.Rough = append(q.Rough, triage.Rough{Says: g.text("says"), Ago: g.duration("ago")})
	}
}

func (l *loader) bands(f fields, q *triage.Question) {
	for i, n := range f.list("bands") {
		g := l.fields(n, "band")
		b := triage.Band{ID: g.text("band"), Says: g.text("says"), Over: g.has("over"), Calmest: g.bool("calmest")}
		key := "from"
		if b.Over {
			key = "over"
		}
		switch {
		case g.has("from") && g.has("over"):
			l.errorf(n, "syntax", "a band begins with from or with over, not both")
		case (i == 0) == (g.has("from") || g.has("over")):
			l.errorf(n, "syntax", "the first band has no beginning, every other band has one")
		case i > 0 && q.Kind == triage.Moment:
			b.Edge = int64(g.duration(key))
		case i > 0:
			b.Edge = int64(g.whole(key))
		}
		if i > 1 && b.Edge <= q.Bands[i-1].Edge {
			l.errorf(n, "syntax", "the bands must be in order: this one begins at %s", strconv.Quote(g.text(key)))
		}
		if b.Calmest && (q.Kind != triage.Number || slices.ContainsFunc(q.Bands, func(b triage.Band) bool { return b.Calmest })) {
			l.errorf(g.node.Get("calmest"), "syntax", "only a number has a calmest band, and only one")
		}
		q.Bands = append(q.Bands, b)
	}
}

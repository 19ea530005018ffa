package render

import (
	"io"
	"slices"
	"strings"
	"time"

	"backspasm/internal/prose"
	"backspasm/internal/rule"
	"backspasm/internal/triage"
)

// Text writes the hand-over as a page of text.
func (h Handover) Text(w io.Writer, look Look) error { return h.document().text(w, look) }

// Markdown writes the hand-over as Markdown.
func (h Handover) Markdown(w io.Writer) error { return h.document().markdown(w) }

// HTML writes the hand-over as a page.
func (h Handover) HTML(w io.Writer) error { return h.document().html(w, h.Letterhead) }

// sheet is a hand-over being made into a document.
type sheet struct {
	Handover
	data handover
}

// document is the hand-over: first what was reported and what changed, then what
// was not.
func (h Handover) document() *document {
	s := sheet{h, h.data()}
	d := &document{Name: "Hand-over for a clinician", Lead: s.notes(), Paper: true}
	if h.Assessment.Disposition == triage.Emergency {
		d.Urgent, d.Title, d.Do = true, h.headline(), append([]string{h.Action()}, h.also()...)
	}
	for _, p := range []part{s.found(), s.changed(), s.remedies(), s.unsure(), inFamilies("Asked about and said no", s.data.Negatives, nil), s.notAsked(), s.wants(), s.net()} {
		d.add(p)
	}
	holds := "holds"
	if s.SignsDue {
		holds = "held"
	}
	d.Foot = []string{madeAt(s.Written) + " from answers of " + s.clock(s.Made) + "; the advice " + holds + " until " + s.clock(s.ValidUntil) + ". " + s.restsOn()}
	return d
}

func (s sheet) notes() []string {
	out := []string{"Reported by the person, not examined. Quotes are their own answers. " + s.notReviewed(s.Written)}
	switch {
	case s.Ended != nil:
		out = append(out, "This bout counts as over since "+s.clock(*s.Ended)+".")
	case s.SignsDue:
		out = append(out, "These answers are old: the warning signs should be asked again.")
	}
	return out
}

// clock is a moment in the zone of the page.
func (s sheet) clock(at time.Time) string { return clock(at, s.Written) }

// on is the day of a visit.
func (s sheet) on(at time.Time) string { return day(at, s.Written) }

// found is who it is, what was reported and what was advised; nothing is told
// twice.
func (s sheet) found() part {
	d := s.data
	out := part{Title: "Reported", Lead: []string{s.who()}}
	var told []string
	for _, r := range s.Assessment.Reasons {
		out.say(prose.Upper(words(r.Disposition)), s.quotedWithout(r.Because, told))
		told = slices.Concat(told, s.told(r.Because), sentences(s.notGiven(r.Because)))
	}
	if len(s.Assessment.Reasons) == 0 {
		out.say("", "No red flag of this program was reported.")
	}
	rest := func(all []said) string {
		return quotes(slices.DeleteFunc(slices.Clone(all), func(f said) bool { return slices.Contains(told, f.sentence) }))
	}
	out.say("Other signs", rest(d.Reported.Other))
	out.say("Details", rest(d.Reported.Details))
	out.say("Pregnancy", rest(d.Situation.Pregnancy))
	out.say("At its worst that day", d.Situation.Severity.option())
	out.say("How it began", d.Background.HowItBegan.option())
	out.say("Background", rest(d.Background.Facts))
	out.say("Advice "+s.clock(s.Made), s.headline())
	return out
}

func (s sheet) who() string {
	d, out := s.data.Situation, "Age not asked."
	if d.Age != nil {
		out = "Age " + number(*d.Age) + "."
	}
	if d.Began == nil {
		return out + " When it began was not asked."
	}
	phase := *d.Phase
	if s.Assessment.ChronicUnsure {
		phase = "perhaps " + phase + ", not sure"
	}
	return out + " Began " + s.clock(*d.Began) + ", " + prose.Ago(s.Written.Sub(*d.Began)) + " (" + phase + ")."
}

func words(d triage.Disposition) string { return short(d.String()) }

// changed is how it went from visit to visit, and what the last one brought.
func (s sheet) changed() part {
	out := part{Title: "What changed"}
	last := s.data.Trend[len(s.data.Trend)-1]
	out.say("By visit", s.visits())
	if n := len(s.Visits) - 2; n >= 0 {
		now, then := s.Result, s.Visits[n]
		now.Last = &then.Result
		c, since := now.changes(), " since "+s.on(then.Made)
		out.say("New"+since, now.quoted(now.factsOf(c.Raised)))
		out.say("No longer"+since, then.quoted(now.notSince(then.factsOf(c.Settled))))
	}
	if f := s.said(risingQuestion); f != nil && f.Answer == "rising" {
		out.say("Scores", f.Says)
	}
	out.say("Course", last.Course.option())
	out.say("Can do", last.CanDo.option())
	return out
}

// mostVisits have room on the page: the first, and the latest.
const mostVisits = 10

// visits tells in a few words how each visit found the person, if there were
// several or one with a pain score.
func (s sheet) visits() string {
	var out []string
	between := len(s.data.Trend) - mostVisits
	for n, p := range s.data.Trend {
		if n > 0 && n <= between {
			continue
		}
		says := []string{s.on(p.At)}
		if p.Pain != nil {
			says = append(says, "pain "+number(*p.Pain)+"/10")
		}
		for _, answer := range []*said{p.Severity, p.Course} {
			if answer != nil {
				says = append(says, short(answer.Answer))
			}
		}
		out = append(out, strings.Join(append(says, "advice "+words(p.Disposition)), ", "))
	}
	if len(out) == 1 && s.data.Trend[0].Pain == nil {
		return ""
	}
	if between > 0 {
		out[0] += "; " + number(int64(between)) + " visits left out"
	}
	return strings.Join(out, "; ")
}

// unsure is what is neither yes nor no.
func (s sheet) unsure() part {
	out := part{Title: "Not sure"}
	out.say("", asksOf(s.data.Unsure))
	out.say("Kept back by the person", asksOf(s.data.KeptBack))
	return out
}

func asksOf(questions []posed) string {
	var out []string
	for _, q := range questions {
		out = append(out, quote(q.Asks))
	}
	return strings.Join(out, "; ")
}

// inFamilies names questions that red flags read, family by family, but for those
// left aside.
func inFamilies(title string, all []inFamily, aside []string) part {
	out := part{Title: title + " (short names)"}
	for _, f := range all {
		out.say(f.title, f.named(aside))
	}
	return out
}

func (s sheet) notAsked() part {
	settled := s.settled()
	out := inFamilies("Not asked", s.data.NotAsked, settled)
	if len(settled) > 0 {
		out.say("", prose.Amount(len(settled), "question that follows", "questions that follow")+" on others and did not apply")
	}
	return out
}

// settled are questions that were not asked because other answers settle that
// they do not apply.
func (s sheet) settled() []string {
	not := func(e rule.Expr) bool { return e != nil && e.Eval(s.Assessment.Facts) == rule.False }
	var out []string
	for _, screen := range s.Library.Protocol.Screens {
		for _, q := range screen.Questions {
			if slices.Contains(s.Assessment.NotAsked, q.ID) && (not(screen.AskWhen) || not(q.AskWhen)) {
				out = append(out, q.ID)
			}
		}
	}
	return out
}

func (s sheet) wants() part {
	return part{Title: "What the person wants to ask", Lines: s.data.Asks, Write: true}
}

// net is the safety net in one paragraph. What was kept back comes first.
func (s sheet) net() part {
	out, net := part{Title: "For the person"}, s.stopSigns()
	if net.Declined != "" && s.declined() {
		out.Lead = []string{s.words(net.Declined)}
	}
	out.Lead = append(out.Lead, s.AtOnce()+" "+s.words(net.Otherwise))
	return out
}

package render

import (
	"slices"
	"strings"
	"time"

	"backspasm/internal/prose"
	"backspasm/internal/rule"
	"backspasm/internal/triage"
)

// sheet is the hand-over as prose, which text, markdown and html set each in
// their own way.
type sheet struct {
	Handover
	data handover

	Alarm    []string // only for an emergency: what to do, before all else
	Title    string
	Notes    []string
	Sections []section
	Made     string
}

type section struct {
	Title string
	Lines []entry
	Write bool // room for the person to write
}

// entry is one line. Its label may be empty.
type entry struct{ Label, Says string }

func (s *section) add(label, says string) {
	if says != "" {
		s.Lines = append(s.Lines, entry{label, says})
	}
}

// sheet is the page in the order in which a clinician thinks.
func (h Handover) sheet() *sheet {
	s := &sheet{Handover: h, data: h.data(), Title: "Hand-over for a clinician"}
	if h.Assessment.Disposition == triage.Emergency {
		s.Alarm = append([]string{h.headline(), h.Action()}, h.also()...)
	}
	s.Notes = s.notes()
	for _, add := range []func() section{s.now, s.before, s.findings, s.negatives, s.open, s.remedies, s.trend, s.wants, s.net} {
		if part := add(); len(part.Lines) > 0 || part.Write {
			s.Sections = append(s.Sections, part)
		}
	}
	p := h.Library.Protocol
	s.Made = "Made " + s.clock(h.Written) + " (" + zone(h.Written) + ") from answers of " + s.clock(h.Made) + "; the advice " + s.holds() + " " + s.clock(h.ValidUntil) +
		". Content " + p.Version + " of " + p.Date + ", program " + h.Program + "."
	return s
}

func (s *sheet) holds() string {
	if s.SignsDue {
		return "held until"
	}
	return "holds until"
}

func (s *sheet) notes() []string {
	out := []string{"Reported by the person, not examined. Quotes are their own answers. " + notReviewed(s.Library, s.Written)}
	if s.Ended != nil {
		out = append(out, "This bout counts as over since "+s.clock(*s.Ended)+".")
	}
	if s.SignsDue && s.Ended == nil {
		out = append(out, "These answers are old: the warning signs should be asked again.")
	}
	return out
}

// clock is a moment in the zone of the page, with the year when it is another one.
func (s *sheet) clock(at time.Time) string {
	return clock(at, s.Written)
}

// on is the day of a visit.
func (s *sheet) on(at time.Time) string {
	at = at.In(s.Written.Location())
	if at.Year() != s.Written.Year() {
		return at.Format("2 Jan 2006")
	}
	return at.Format("2 Jan")
}

func (s *sheet) now() section {
	out, d := section{Title: "Situation"}, s.data.Situation
	who := "Age not asked."
	if d.Age != nil {
		who = "Age " + number(*d.Age) + "."
	}
	switch began := d.Began; {
	case began == nil:
		who += " When it began was not asked."
	default:
		who += " Began " + s.clock(*began) + ", " + prose.Ago(s.Written.Sub(*began)) + " (" + s.phase() + ")."
	}
	out.add("", who)
	out.add("Pregnancy", quotes(d.Pregnancy))
	if d.Severity != nil {
		out.add("At its worst that day", `"`+d.Severity.Says+`"`)
	}
	out.add("Advice "+s.clock(s.Result.Made), s.headline())
	return out
}

// phase is how long the bout has lasted, in a word.
func (s *sheet) phase() string {
	if s.Assessment.ChronicUnsure {
		return "perhaps " + *s.data.Situation.Phase + ", not sure"
	}
	return *s.data.Situation.Phase
}

func (s *sheet) before() section {
	out, d := section{Title: "Background"}, s.data.Background
	if d.HowItBegan != nil {
		out.add("How it began", `"`+d.HowItBegan.Says+`"`)
	}
	out.add("Facts", quotes(d.Facts))
	return out
}

func (s *sheet) findings() section {
	out, d := section{Title: "Reported"}, s.data.Reported
	for _, f := range d.RedFlags {
		out.add(prose.Upper(words(f.Disposition)), s.quoted(s.factsOf([]string{f.Rule})))
	}
	if len(d.RedFlags) == 0 {
		out.add("", "No red flag of this program was reported.")
	}
	out.add("Other signs", quotes(d.Other))
	out.add("Details", quotes(d.Details))
	return out
}

func words(d triage.Disposition) string { return short(d.String()) }

func (s *sheet) negatives() section {
	out := section{Title: "Answered no (short names)"}
	for _, f := range s.data.Negatives {
		out.add(f.title, f.named(nil))
	}
	return out
}

// open is what is neither yes nor no.
func (s *sheet) open() section {
	out := section{Title: "Not known"}
	out.add("Not sure", asksOf(s.data.Unsure))
	out.add("Kept back by the person", asksOf(s.data.KeptBack))
	var names []string
	settled := s.settled()
	for _, f := range s.data.NotAsked {
		if name := f.named(settled); name != "" {
			names = append(names, f.title+": "+name)
		}
	}
	out.add("Not asked (short names)", strings.Join(names, ". "))
	if len(settled) > 0 {
		out.add("Not asked", prose.Amount(len(settled), "question that follows", "questions that follow")+" on others and did not apply")
	}
	return out
}

// settled are questions that were not asked because other answers settle that
// they do not apply.
func (s *sheet) settled() []string {
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

func asksOf(questions []posed) string {
	var out []string
	for _, q := range questions {
		out = append(out, quote(q.Asks))
	}
	return strings.Join(out, "; ")
}

func (s *sheet) trend() section {
	out, visits := section{Title: "Trend"}, s.data.Trend
	last := visits[len(visits)-1]
	out.add("By visit", s.visits())
	if f := s.said(risingQuestion); f != nil && f.Answer == "rising" {
		out.add("Scores", f.Says)
	}
	if last.Course != nil {
		out.add("Course", `"`+last.Course.Says+`"`)
	}
	if last.CanDo != nil {
		out.add("Can do", `"`+last.CanDo.Says+`"`)
	}
	return out
}

// mostVisits have room on the page: the first, and the latest.
const mostVisits = 10

// visits tells in a few words how each visit found the person, if there were
// several or one with a pain score.
func (s *sheet) visits() string {
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

func (s *sheet) wants() section {
	out := section{Title: "What the person wants to ask", Write: true}
	out.add("", strings.Join(s.data.Asks, " "))
	return out
}

// net is the safety net in one paragraph. What was kept back comes first.
func (s *sheet) net() section {
	out, net := section{Title: "For the person"}, s.stopSigns()
	if net.Declined != "" && s.declined() {
		out.add("", s.words(net.Declined))
	}
	out.add("", s.AtOnce()+" "+s.words(net.Otherwise))
	return out
}

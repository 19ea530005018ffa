package render

import (
	"slices"
	"strings"

	"backspasm/internal/triage"
)

// inFamily are the questions of one family that have this in common.
type inFamily struct {
	Family    string  `json:"family"`
	Questions []posed `json:"questions"`

	title string
}

type posed struct {
	Question string `json:"question"`
	Asks     string `json:"asks"`

	short string
	plan  bool // it shapes the plan only
}

// byFamily lists every family, those without a question too.
func (r Result) byFamily(ids []string) []inFamily {
	p := r.Library.Protocol
	out := []inFamily{}
	for n, f := range p.Families {
		in := inFamily{Family: f.ID, Questions: []posed{}, title: f.Title}
		for _, id := range ids {
			if q := p.Question(id); q.Family == f.ID || q.Family == "" && n == len(p.Families)-1 {
				in.Questions = append(in.Questions, pose(q))
			}
		}
		out = append(out, in)
	}
	return out
}

func pose(q *triage.Question) posed { return posed{q.ID, q.Asks, q.Short, q.NoRedFlag} }

// named joins the questions that red flags read by their short names, but for
// those left aside.
func (f inFamily) named(aside []string) string {
	var names []string
	for _, q := range f.Questions {
		if !q.plan && !slices.Contains(aside, q.Question) {
			names = append(names, q.short)
		}
	}
	return strings.Join(names, ", ")
}

// said is one question and what was answered, in the words of the screen.
type said struct {
	Question string `json:"question"`
	Asks     string `json:"asks"`
	Answer   string `json:"answer"`
	Says     string `json:"says"`

	sentence string // a sign in the words of whoever answered it; empty if there are none
}

// said returns what was answered to a question; nil if nothing was.
func (r Result) said(id string) *said {
	q := r.Library.Protocol.Question(id)
	if a, given := r.Answers[id]; !given || a.Assumed || q == nil || r.Assessment.Facts.Get(id) == "" {
		return nil
	}
	fact := triage.Fact{Question: id, Answer: r.Assessment.Facts.Get(id)}
	s := said{Question: id, Asks: q.Asks, Answer: r.answered(fact), Says: r.saysOf(fact)}
	if q.Kind == triage.Sign && q.InWords(s.Answer) != "" {
		s.sentence = r.sentence(fact)
	}
	return &s
}

// because are the answers behind a decision. What was not asked says so.
func (r Result) because(facts []triage.Fact) []said {
	out := []said{}
	for _, f := range facts {
		if s := r.said(f.Question); s != nil {
			out = append(out, *s)
			continue
		}
		out = append(out, said{Question: f.Question, Asks: r.Library.Protocol.Question(f.Question).Asks, Answer: "not_asked", Says: "not asked"})
	}
	return out
}

// quote is an answer as prose: a sign in the words of the person, or if it is yes
// and there are none in those of the screen.
func (s said) quote() string {
	switch {
	case s.sentence != "":
		return `"` + strings.TrimSuffix(s.sentence, ".") + `"`
	case s.Answer == triage.Yes:
		return quote(s.Asks)
	}
	return quote(s.Asks) + ": " + s.Says
}

// option is a chosen option in the words of the screen; empty for none.
func (s *said) option() string {
	if s == nil {
		return ""
	}
	return `"` + s.Says + `"`
}

func quotes(all []said) string {
	var out []string
	for _, s := range all {
		out = append(out, s.quote())
	}
	return strings.Join(out, "; ")
}

package render

import (
	"slices"
	"strings"
	"time"

	"backspasm/internal/plan"
	"backspasm/internal/prose"
	"backspasm/internal/rule"
	"backspasm/internal/triage"
)

// The questions about a remedy begin with one of these.
const (
	triedPrefix  = "tried_"
	helpedPrefix = "helped_"
	hurtPrefix   = "hurt_"
	movesRemedy  = "moves" // all moves of the plan together
)

func ofRemedy(id string) bool {
	return strings.HasPrefix(id, triedPrefix) || strings.HasPrefix(id, helpedPrefix) || strings.HasPrefix(id, hurtPrefix)
}

// remedy is something that the check-ins ask about.
type remedy struct {
	ID     string  `json:"id"`
	Title  string  `json:"title"`
	Visits []trial `json:"visits"`
}

// trial is what a check-in learned about a remedy; null was not asked.
type trial struct {
	At     time.Time `json:"at"`
	Tried  string    `json:"tried"`
	Helped *string   `json:"helped"`
	Hurt   *string   `json:"made_worse"`
}

// tried lists every remedy that a check-in asks about.
func (h Handover) tried() []remedy {
	out := []remedy{}
	for _, s := range h.Library.Protocol.Screens {
		for _, q := range s.Questions {
			if id, ok := strings.CutPrefix(q.ID, triedPrefix); ok {
				out = append(out, remedy{id, q.Asks, h.trials(id)})
			}
		}
	}
	return out
}

func (h Handover) trials(id string) []trial {
	out := []trial{}
	for _, v := range h.Visits {
		if s := v.said(triedPrefix + id); s != nil {
			out = append(out, trial{v.Made, s.Answer, v.answer(helpedPrefix + id), v.answer(hurtPrefix + id)})
		}
	}
	return out
}

// guided is a session with the timer.
type guided struct {
	At           time.Time `json:"at"`
	Intervention string    `json:"intervention"`
	Title        string    `json:"title"`
	Seconds      int       `json:"seconds"`
	Hurt         bool      `json:"hurt"`
	Done         bool      `json:"done"`
}

// guided lists the sessions with what the content still knows.
func (h Handover) guided() []guided {
	out := []guided{}
	for _, s := range h.Rounds {
		if i := h.Library.Catalogue.Intervention(s.Intervention); i != nil {
			out = append(out, guided{*h.local(&s.At), i.ID, i.Title, int(s.Spent / time.Second), s.Hurt, s.Done})
		}
	}
	return out
}

// inSession says that a remedy of a check-in was used in a guided session: the
// content leaves the intervention, or a part of it, out when that remedy hurts.
func (h Handover) inSession(remedy string) bool {
	catalogue := h.Library.Catalogue
	uses := func(i *plan.Intervention) bool {
		return slices.ContainsFunc(i.LeaveOut, func(x plan.Contraindication) bool {
			return slices.Contains(rule.Questions(x.When), hurtPrefix+remedy)
		})
	}
	return slices.ContainsFunc(h.guided(), func(g guided) bool {
		i := catalogue.Intervention(g.Intervention)
		return uses(i) || remedy == movesRemedy && i.Kind == plan.Move ||
			slices.ContainsFunc(i.MadeOf, func(part string) bool { return uses(catalogue.Intervention(part)) })
	})
}

func (r Result) answer(id string) *string {
	if s := r.said(id); s != nil {
		return &s.Answer
	}
	return nil
}

func (s sheet) remedies() part {
	out := part{Title: "Tried"}
	var went, not []string
	for _, r := range s.data.Tried {
		says := s.verdicts(r)
		switch {
		case len(says) > 0:
			went = append(went, r.Title+": "+strings.Join(says, "; "))
		case len(r.Visits) > 0 && !s.inSession(r.ID):
			not = append(not, short(r.ID))
		}
	}
	if len(not) > 0 {
		went = append(went, "Not tried: "+strings.Join(not, ", "))
	}
	out.say("", strings.Join(went, ". "))
	out.say("With the timer", strings.Join(s.rounds(), "; "))
	out.say("Left out of the plan", s.leftOutBecause())
	return out
}

// rounds tell the sessions, those of one intervention together.
func (s sheet) rounds() []string {
	var titles []string
	by := map[string][]guided{}
	for _, g := range s.data.Guided {
		if by[g.Title] == nil {
			titles = append(titles, g.Title)
		}
		by[g.Title] = append(by[g.Title], g)
	}
	var out []string
	for _, title := range titles {
		all := by[title]
		var hurt []string
		for _, g := range all {
			if g.Hurt {
				hurt = append(hurt, s.on(g.At))
			}
		}
		says := title + ": " + prose.Count(len(all), "time") + ", last " + s.on(all[len(all)-1].At)
		if len(hurt) > 0 {
			says += ", stopped because it hurt on " + strings.Join(hurt, ", ")
		}
		out = append(out, says)
	}
	return out
}

// verdicts say, for each visit at which a remedy had been tried, how it went.
func (s sheet) verdicts(r remedy) []string {
	var out []string
	for _, v := range r.Visits {
		if v.Tried == triage.No {
			continue
		}
		var says []string
		if v.Tried == triage.Unsure {
			says = append(says, "perhaps tried")
		}
		if v.Helped != nil {
			says = append(says, map[string]string{triage.Yes: "eased it for a while", triage.No: "did not ease it", triage.Unsure: "not sure if it eased it"}[*v.Helped])
		}
		if v.Hurt != nil && *v.Hurt != triage.No {
			says = append(says, map[string]string{triage.Yes: "made it worse for a day or more", triage.Unsure: "perhaps made it worse"}[*v.Hurt])
		}
		if len(says) == 0 {
			says = append(says, "tried")
		}
		out = append(out, strings.Join(says, ", ")+" ("+s.on(v.At)+")")
	}
	return out
}

// leftOutBecause names together what was left out for the same first reason. A
// sheet of paper has no room for the others, which the JSON has.
func (s sheet) leftOutBecause() string {
	var reasons, out []string
	titles := map[string][]string{}
	for _, x := range s.data.LeftOut {
		why := x.Why[0]
		if titles[why] == nil {
			reasons = append(reasons, why)
		}
		titles[why] = append(titles[why], prose.Lower(x.Title))
	}
	for _, why := range reasons {
		out = append(out, strings.Join(titles[why], ", ")+" ("+why+")")
	}
	return strings.Join(out, "; ")
}

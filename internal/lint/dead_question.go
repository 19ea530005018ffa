package lint

import "backspasm/internal/triage"

var deadQuestion = Check{
	Name:  "dead_question",
	Finds: "Nothing reads the answer to a question, or safety does not say truly whether red flags rest on it. For is the one that nothing reads.",
	run: func(p *pass) {
		used, raises := map[string]bool{}, map[string]string{}
		for _, n := range p.allConditions() {
			p.leaves(n, func(x part) { used[x.is.Question] = true })
		}
		for _, s := range p.Protocol.Screens {
			if s.CheckIn {
				used[triage.VisitID] = true
			}
		}
		for _, r := range p.raising() {
			p.leaves(r.node, func(x part) {
				if raises[x.is.Question] == "" {
					raises[x.is.Question] = r.of
				}
			})
		}
		for _, s := range p.Protocol.Screens {
			for _, q := range s.Questions {
				row := p.row(q)
				switch {
				case q.ID == triage.ForID && used[q.ID]:
					p.report(row, "a condition reads %s: who answers changes the words, and no advice", q.ID)
				case q.ID == triage.ForID:
				case !used[q.ID]:
					p.report(row, "no condition reads the answer to %s", q.ID)
				case q.Computed:
				case q.NoRedFlag && raises[q.ID] != "":
					p.report(row.Get("safety"), "%s has safety: false, but %s rests on it", q.ID, raises[q.ID])
				case !q.NoRedFlag && raises[q.ID] == "":
					p.report(row, "no red flag rests on %s: say safety: false", q.ID)
				}
			}
		}
	},
}

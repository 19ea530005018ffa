package lint

import "strings"

var handOver = Check{
	Name:  "hand_over",
	Finds: "A question that a red flag reads has no family or no short name for the hand-over to a clinician, or its short name cannot stand in a list.",
	run: func(p *pass) {
		first := map[string]string{}
		for _, s := range p.Protocol.Screens {
			for _, q := range s.Questions {
				row := p.row(q)
				if !q.NoRedFlag && !q.Computed && (q.Family == "" || q.Short == "") {
					p.report(row, "%s needs family and short: a red flag reads it, and the hand-over names it", q.ID)
				}
				if q.Short == "" {
					continue
				}
				if strings.ContainsAny(q.Short, ",;:.") || len(strings.Fields(q.Short)) > shortWords {
					p.report(row.Get("short"), "%q: a short name has at most %d words and none of , ; : .", q.Short, shortWords)
				}
				if first[q.Short] != "" {
					p.report(row.Get("short"), "%q is the short name of %s too", q.Short, first[q.Short])
				}
				first[q.Short] = q.ID
			}
		}
	},
}

const shortWords = 7

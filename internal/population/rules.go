package population

import (
	"backspasm/internal/library"
	"backspasm/internal/rule"
	"backspasm/internal/triage"
)

// cost is what one rule does to some people.
type cost struct {
	fires, alone  int
	people        int
	without, with tally // of those who would be told something calmer: what, and what they are told now
}

// count looks what every rule asks for, and what would be asked for without it: the
// rule matters where no other asks for as much.
func (w *weighing) count(costs []cost, facts rule.Facts) {
	var asked tally
	fired := make([]triage.Disposition, len(costs))
	for i, r := range w.Protocol.RedFlags {
		costs[i].people++
		if fired[i] = r.Fires(facts); fired[i] != 0 {
			asked.add(fired[i])
			costs[i].fires++
		}
	}
	most := triage.Emergency
	for most > triage.SelfCare && asked[most] == 0 {
		most--
	}
	if most == triage.SelfCare || asked[most] > 1 {
		return
	}
	next := most - 1
	for next > triage.SelfCare && asked[next] == 0 {
		next--
	}
	for i := range costs {
		if fired[i] == most {
			costs[i].alone++
			costs[i].with.add(most)
			costs[i].without.add(next)
		}
	}
}

// fewer is how many are at d or above now and would not be without the rule.
func (c *cost) fewer(d triage.Disposition) int {
	n := 0
	for ; d <= triage.Emergency; d++ {
		n += c.with[d] - c.without[d]
	}
	return n
}

// per100000 is how many of the people who open it in the setting have the nth cause.
func (w *weighing) per100000(n int) float64 {
	return float64(w.common[n]/int64(max(w.options.People, 1))) / float64(library.Whole/100000)
}

// rules puts beside each other what each rule costs and what it is worth.
func (w *weighing) rules(setting int) {
	for n, c := range w.found {
		w.report.Common = append(w.report.Common, Common{Cause: c.ID, Setting: w.of.Settings[setting].ID, Per: percent(w.per100000(n) / 100)})
	}
	for i, r := range w.Protocol.RedFlags {
		c := &w.cost[i]
		of := func(n int) Share { return shareOf(n, c.people) }
		out := Rule{Rule: r.ID, Setting: w.of.Settings[setting].ID, Raises: r.Raises.String(), Fires: of(c.fires), Alone: of(c.alone), Lost: []Lost{},
			Spared: Spared{Emergency: of(c.fewer(triage.Emergency)), Urgent: of(c.fewer(triage.SameDay)), Visit: of(c.fewer(triage.Soon))}}
		for n, cause := range w.found {
			v := &w.value[cause.ID][i]
			if v.alone == 0 {
				continue
			}
			out.Lost = append(out.Lost, Lost{Cause: cause.ID, Calmer: shareOf(v.alone, v.people), Urgent: shareOf(v.fewer(triage.SameDay), v.people), SelfCare: shareOf(v.fewer(triage.Soon), v.people)})
			out.Missed += float64(float64(v.fewer(triage.SameDay)) / float64(v.people) * w.per100000(n))
		}
		out.Missed = percent(out.Missed / 100)
		w.report.Rules = append(w.report.Rules, out)
	}
}

package verify

import (
	"fmt"
	"slices"
	"strings"

	"backspasm/internal/library"
	"backspasm/internal/plan"
	"backspasm/internal/rule"
	"backspasm/internal/triage"
)

// domain are the properties that the content states itself.
func domain(lib *library.Library) []Property {
	var out []Property
	for _, p := range lib.Properties {
		out = append(out, Property{Name: p.Name, Says: p.Says, find: func(lib *library.Library) (Finding, bool) { return stated(lib, p) }})
	}
	return out
}

// stated looks for a person who meets, or may meet, the condition of p and for
// whom its promise does not hold.
func stated(lib *library.Library, p library.Property) (Finding, bool) {
	c := newClauses()
	person := newPerson(c, lib, nil, nil, true)
	v := person.plan()
	may := person.possible(p.When)
	broken := []literal{}
	if p.AtLeast > 0 {
		broken = append(broken, -person.raised[p.AtLeast])
	}
	for _, id := range p.PlanExcludes {
		broken = append(broken, v.held(lib.Catalogue.Intervention(id)))
	}
	if len(p.PlanIncludesOneOf) > 0 {
		none := []literal{v.exists}
		for _, id := range p.PlanIncludesOneOf {
			none = append(none, -v.now(lib.Catalogue.Intervention(id)))
		}
		broken = append(broken, c.and(none...))
	}
	if p.PainLine != "" {
		broken = append(broken, v.otherPainLine(p.PainLine))
	}
	for _, id := range p.WarnsOf {
		broken = append(broken, -v.warned(id))
	}
	if _, ok := c.solve(may); !ok {
		return Finding{Rule: p.Name, What: "nobody meets its condition, so it promises nothing"}, true
	}
	model, ok := c.solve(may, c.or(broken...))
	if !ok {
		return Finding{}, false
	}
	finding := Finding{Rule: p.Name, People: []triage.Answers{person.answers(model)}, broken: func(people []triage.Answers) (string, bool) {
		return breaks(lib, p, people[0])
	}}
	if p.AtLeast > 0 {
		finding.touches = below(lib, p.When, p.AtLeast)
	}
	return finding, true
}

// breaks says how the real result of a person breaks p.
func breaks(lib *library.Library, p library.Property, a triage.Answers) (string, bool) {
	said := assess(lib, a)
	if p.When.Eval(triage.Facts(lib.Protocol, a, now)) == rule.False {
		return "", false
	}
	if said.Disposition < p.AtLeast {
		return fmt.Sprintf("the result is %s, not %s", said.Disposition, p.AtLeast), true
	}
	result := plan.Build(lib.Catalogue, said, now)
	for _, id := range p.PlanExcludes {
		if where, _ := result.Find(id); where == plan.InPlan || where == plan.LaterInPlan {
			return "the plan holds " + id, true
		}
	}
	inPlan := func(id string) bool { where, _ := result.Find(id); return where == plan.InPlan }
	if result != nil && len(p.PlanIncludesOneOf) > 0 && !slices.ContainsFunc(p.PlanIncludesOneOf, inPlan) {
		return "the plan holds none of " + strings.Join(p.PlanIncludesOneOf, ", "), true
	}
	if line := lib.Catalogue.PainLine(said); p.PainLine != "" && line != nil && line.ID != p.PainLine {
		return "what is said about tablets is " + line.ID, true
	}
	for _, id := range p.WarnsOf {
		if !slices.ContainsFunc(lib.Catalogue.DangerSignsOf(said), func(s plan.DangerSign) bool { return s.ID == id }) {
			return "it does not warn of " + id, true
		}
	}
	return "", false
}

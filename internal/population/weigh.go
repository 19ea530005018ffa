package population

import (
	"errors"

	"backspasm/internal/library"
	"backspasm/internal/triage"
)

// Options say how much is weighed.
type Options struct {
	People int // of each setting; a fifth as many have each cause
	Seed   uint64
	// Told is called now and then with how many persons are done, of how many; nil:
	// nobody wants to know.
	Told func(done, of int)

	only []Scenario // for the record: these, and neither rules nor doubts; nil: all there is
}

// ErrNone says that the content has no population.
var ErrNone = errors.New("the content has no population.yaml, so there is nobody to weigh it with")

// casesOf is how many people have each cause.
func casesOf(people int) int { return max(people/5, 1) }

// Weigh runs the population through the content. The same content, people and seed
// give the same report.
func Weigh(lib *library.Library, o Options) (*Report, error) {
	if lib.Population == nil {
		return nil, ErrNone
	}
	w := &weighing{Library: lib, people: newPeople(lib, o.Seed), options: o, report: newReport(lib, o)}
	w.found = w.people.causes()
	settings, causes := len(w.of.Settings), len(w.found)
	scenarios := o.only
	if scenarios == nil {
		scenarios = []Scenario{Low, Base, High}
	}
	w.all = settings * len(scenarios) * (o.People + causes*casesOf(o.People))
	for setting := range w.of.Settings {
		for _, scenario := range scenarios {
			w.ordinary(setting, scenario)
			for _, c := range w.found {
				w.cases(setting, scenario, c)
			}
		}
		if o.only == nil {
			w.rules(setting)
		}
	}
	w.told(true)
	return w.report, nil
}

func newReport(lib *library.Library, o Options) *Report {
	r := &Report{SchemaVersion: 1, Content: Content{lib.Protocol.Version, lib.SHA256, lib.Protocol.Date}, Seed: o.Seed, People: o.People, Cases: casesOf(o.People),
		Settings: []Named{}, Causes: []Named{}, Lists: []Named{}, Ordinary: []Group{}, Common: []Common{}, Found: []Found{}, Rules: []Rule{}, Doubts: []Group{}, Ways: []WayGroup{}, WaysFound: []WayFound{}}
	for _, s := range lib.Population.Settings {
		r.Settings = append(r.Settings, Named{s.ID, s.Says})
	}
	for _, c := range lib.Population.Causes {
		r.Causes = append(r.Causes, Named{c.ID, c.Title})
	}
	for _, l := range lib.Lists {
		r.Lists = append(r.Lists, Named{l.ID, l.Title})
	}
	for _, rate := range lib.Population.Asked {
		switch rate.Class {
		case "published":
			r.Estimates.Published++
		case "adjusted":
			r.Estimates.Adjusted++
		default:
			r.Estimates.Estimate++
		}
	}
	return r
}

type weighing struct {
	*library.Library
	*people
	options   Options
	report    *Report
	found     []cause
	done, all int
	common    []int64           // by cause, summed over the people of the setting
	cost      []cost            // by rule, of the setting and the base scenario
	value     map[string][]cost // by cause and rule
}

const often = 500

func (w *weighing) told(last bool) {
	if w.done++; w.options.Told != nil && (last || w.done%often == 0) {
		w.options.Told(min(w.done, w.all), w.all)
	}
}

// byContent is what Group.By says of the content itself.
const byContent = "content"

// deep says whether rules and doubts are weighed in the scenario, too.
func (w *weighing) deep(scenario Scenario) bool { return scenario == Base && w.options.only == nil }

// ordinary weighs the people of a setting without a serious cause.
func (w *weighing) ordinary(setting int, scenario Scenario) {
	x, judges := w.person(setting, scenario), w.judges()
	doubts := []int64{w.of.Doubt[scenario]}
	if w.deep(scenario) {
		doubts = append(doubts, w.of.Doubts...)
		w.cost, w.value, w.common = make([]cost, len(w.Protocol.RedFlags)), map[string][]cost{}, make([]int64, len(w.found))
	}
	stated := make([]*ages, len(judges))
	for i := range judges {
		stated[i] = w.ages()
	}
	tried := make([]tally, len(doubts)*len(judges))
	asked := w.asked()
	for n := range w.options.People {
		x.anybody(n)
		if w.deep(scenario) {
			w.expect(setting, x)
		}
		for level, doubt := range doubts {
			x.doubts(doubt)
			facts, heard := x.facts(), x.heard(asItIs, false)
			for i, j := range judges {
				d := j.told(x, false, facts, heard)
				tried[level*len(judges)+i].add(d)
				if level == 0 {
					stated[i].add(x, d)
				}
			}
			if level == 0 && w.deep(scenario) {
				w.count(w.cost, heard)
			}
			if level == 0 {
				asked.add(x, false, facts, heard)
			}
		}
		w.told(false)
	}
	for way, told := range asked {
		for _, a := range told.list(w.of) {
			w.report.Ways = append(w.report.Ways, WayGroup{Way(way), w.group(judges[0], setting, scenario, a, doubts[0])})
		}
	}
	for i, j := range judges {
		for _, a := range stated[i].list(w.of) {
			w.report.Ordinary = append(w.report.Ordinary, w.group(j, setting, scenario, a, doubts[0]))
		}
		for level := 1; level < len(doubts); level++ {
			a := named{allAges, tried[level*len(judges)+i]}
			w.report.Doubts = append(w.report.Doubts, w.group(j, setting, scenario, a, doubts[level]))
		}
	}
}

// expect adds how often each cause is found in somebody like x.
func (w *weighing) expect(setting int, x *person) {
	for i, c := range w.found {
		w.common[i] += c.Prevalence.At(setting, x.sex, x.group)
	}
}

func (w *weighing) group(j judge, setting int, scenario Scenario, a named, doubt int64) Group {
	return Group{By: j.id, Setting: w.of.Settings[setting].ID, Scenario: scenario, Ages: a.id, Doubt: float64(doubt) / float64(library.Whole/100), People: a.all(), Dispositions: a.shares()}
}

// cases weighs the people of a setting who have a cause.
func (w *weighing) cases(setting int, scenario Scenario, c cause) {
	x, judges := w.person(setting, scenario), w.judges()
	told := make([]*ages, len(judges))
	for i := range judges {
		told[i] = w.ages()
	}
	costs := make([]cost, len(w.Protocol.RedFlags))
	asked := w.asked()
	for n := range casesOf(w.options.People) {
		x.somebody(c, n)
		x.doubts(w.of.Doubt[scenario])
		facts, heard := x.facts(), x.heard(asItIs, true)
		for i, j := range judges {
			told[i].add(x, j.told(x, true, facts, heard))
		}
		if w.deep(scenario) {
			w.count(costs, heard)
		}
		asked.add(x, true, facts, heard)
		w.told(false)
	}
	if w.deep(scenario) {
		w.value[c.ID] = costs
	}
	for way, told := range asked {
		w.report.WaysFound = append(w.report.WaysFound, WayFound{Way(way), w.foundBy(judges[0], c, setting, scenario, named{allAges, told.all})})
	}
	for i, j := range judges {
		for _, a := range told[i].list(w.of) {
			w.report.Found = append(w.report.Found, w.foundBy(j, c, setting, scenario, a))
		}
	}
}

func (w *weighing) foundBy(j judge, c cause, setting int, scenario Scenario, a named) Found {
	return Found{By: j.id, Cause: c.ID, Setting: w.of.Settings[setting].ID, Scenario: scenario, Ages: a.id, Cases: a.all(), Dispositions: a.shares()}
}

// ages counts by age group, with all and the older ones once more.
type ages struct {
	all, older tally
	group      []tally
}

func (w *weighing) ages() *ages { return &ages{group: make([]tally, len(w.of.Ages))} }

func (a *ages) add(x *person, d triage.Disposition) {
	a.all.add(d)
	a.group[x.group].add(d)
	if x.years >= x.of.OlderFrom {
		a.older.add(d)
	}
}

// The names of those who are counted over several age groups.
const (
	allAges   = "all"
	olderAges = "older"
)

type named struct {
	id string
	tally
}

func (a *ages) list(p *library.Population) []named {
	out := []named{{allAges, a.all}}
	for i, g := range p.Ages {
		out = append(out, named{g.ID, a.group[i]})
	}
	return append(out, named{olderAges, a.older})
}

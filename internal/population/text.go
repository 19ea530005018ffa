package population

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"
)

// Text writes the report for a person.
func (r *Report) Text(out io.Writer) error {
	w := &page{out: out}
	w.line("Content %s, seed %d. %d people without a serious cause and %d with each cause, in each setting.", r.Content.Version, r.Seed, r.People, r.Cases)
	w.line("Made-up people, by %d published rates, %d adjusted ones and %d ESTIMATES: read low, base and high together.", r.Estimates.Published, r.Estimates.Adjusted, r.Estimates.Estimate)
	w.line("Shares in percent, with 95 %% intervals of the drawing alone; that the rates may be wrong is not in them.")
	r.ordinary(w)
	r.found(w)
	r.rules(w)
	r.beside(w)
	r.doubts(w)
	r.ways(w)
	return w.err
}

// page keeps the first error.
type page struct {
	out io.Writer
	err error
}

func (p *page) line(format string, args ...any) {
	if p.err == nil {
		_, p.err = fmt.Fprintln(p.out, strings.TrimRight(fmt.Sprintf(format, args...), " "))
	}
}

func (s Share) String() string { return fmt.Sprintf("%.1f (%.1f-%.1f)", s.Percent, s.From, s.To) }

func (r *Report) ordinary(w *page) {
	w.line("\na) Told to people without a serious cause")
	w.line("%-13s %-8s %-11s %17s %17s %17s %17s", "setting", "scenario", "age", "emergency", "today or sooner", "soon", "self-care")
	for _, g := range r.Ordinary {
		if g.By == byContent {
			w.line("%-13s %-8s %-11s %17s %17s %17s %17s", g.Setting, g.Scenario, g.Ages, g.Emergency, g.Urgent, g.Soon, g.SelfCare)
		}
	}
}

func (r *Report) found(w *page) {
	w.line("\nb) Told to people with a serious cause")
	w.line("%-16s %-13s %-8s %-11s %17s %17s %17s", "cause", "setting", "scenario", "age", "today or sooner", "emergency", "self-care")
	for _, c := range r.Causes {
		for _, f := range r.Found {
			if f.By == byContent && f.Cause == c.ID && f.Cases > 0 && (f.Ages == allAges || f.Scenario == Base && f.Cases >= fewest) {
				w.line("%-16s %-13s %-8s %-11s %17s %17s %17s", f.Cause, f.Setting, f.Scenario, f.Ages, f.Urgent, f.Emergency, f.SelfCare)
			}
		}
	}
}

// fewest is how many cases of an age group are worth a line of text; all are in the JSON.
const fewest = 50

func (r *Report) beside(w *page) {
	w.line("\nd) The same people under other lists")
	for _, l := range r.Lists {
		w.line("%s: %s", l.ID, l.Title)
	}
	w.line("%-13s %-8s %-6s %-14s %s", "setting", "scenario", "age", "by", "emergency/today or sooner/soon/self-care; found today or sooner: "+strings.Join(ids(r.Causes), ", "))
	for _, g := range r.Ordinary {
		if g.Ages != allAges && g.Ages != olderAges {
			continue
		}
		var found []string
		for _, f := range r.Found {
			if f.By == g.By && f.Setting == g.Setting && f.Scenario == g.Scenario && f.Ages == g.Ages {
				found = append(found, fmt.Sprintf("%.1f", f.Urgent.Percent))
			}
		}
		w.line("%-13s %-8s %-6s %-14s %.1f/%.1f/%.1f/%.1f; %s", g.Setting, g.Scenario, g.Ages, g.By, g.Emergency.Percent, g.Urgent.Percent, g.Soon.Percent, g.SelfCare.Percent, strings.Join(found, ", "))
	}
}

func ids(all []Named) []string {
	var ids []string
	for _, c := range all {
		ids = append(ids, c.ID)
	}
	return ids
}

func (r *Report) doubts(w *page) {
	w.line("\ne) What doubt does: so many percent of signs end as \"not sure\" (base)")
	w.line("%-13s %-14s %8s %17s %17s %17s", "setting", "by", "not sure", "emergency", "today or sooner", "self-care")
	for _, g := range r.Doubts {
		w.line("%-13s %-14s %7.1f%% %17s %17s %17s", g.Setting, g.By, g.Doubt, g.Emergency, g.Urgent, g.SelfCare)
	}
}

func (r *Report) ways(w *page) {
	w.line("\nf) What the way of asking changes: ESTIMATES of the words of now, a check after \"not sure\", and reading back before an emergency")
	w.line("%-13s %-8s %-12s %s", "setting", "scenario", "asked", "emergency/today or sooner/self-care, older today or sooner; found today or sooner: "+strings.Join(ids(r.Causes), ", "))
	for i, g := range r.Ways {
		if g.Ages != allAges {
			continue
		}
		older := Group{}
		for _, next := range r.Ways[i:] {
			if next.Ages == olderAges && next.Way == g.Way {
				older = next.Group
				break
			}
		}
		var found []string
		for _, f := range r.WaysFound {
			if f.Way == g.Way && f.Setting == g.Setting && f.Scenario == g.Scenario {
				found = append(found, fmt.Sprintf("%.1f", f.Urgent.Percent))
			}
		}
		w.line("%-13s %-8s %-12s %.1f/%.1f/%.1f, %.1f; %s", g.Setting, g.Scenario, g.Way, g.Emergency.Percent, g.Urgent.Percent, g.SelfCare.Percent, older.Urgent.Percent, strings.Join(found, ", "))
	}
}

func (r *Report) rules(w *page) {
	w.line("\nc) What goes if a rule went (base): people alarmed less, and cases lost; %s", strings.Join(ids(r.Settings), " / "))
	w.line("   emergency, today, visit: points of people without a serious cause who would be spared that")
	w.line("   missed: cases in 100,000 people who open it that would not be seen on the same day any more")
	w.line("   cases: of all with the cause, points that would not be; in brackets, sent to self-care")
	w.line("%-22s %-9s %11s %11s %11s %11s %13s  %s", "rule", "raises", "fires", "emergency", "today", "visit", "missed", "cases")
	var order []string
	alone, of := map[string]int{}, map[string][]Rule{}
	for _, x := range r.Rules {
		if of[x.Rule] == nil {
			order = append(order, x.Rule)
		}
		alone[x.Rule] += x.Alone.Count
		of[x.Rule] = append(of[x.Rule], x)
	}
	slices.SortStableFunc(order, func(a, b string) int { return cmp.Compare(alone[b], alone[a]) })
	for _, id := range order {
		beside := func(value func(Rule) float64) string {
			var values []float64
			for _, x := range of[id] {
				values = append(values, value(x))
			}
			return slashed(values)
		}
		w.line("%-22s %-9s %11s %11s %11s %11s %13s  %s", id, of[id][0].Raises, beside(func(x Rule) float64 { return x.Fires.Percent }),
			beside(func(x Rule) float64 { return x.Spared.Emergency.Percent }), beside(func(x Rule) float64 { return x.Spared.Urgent.Percent }),
			beside(func(x Rule) float64 { return x.Spared.Visit.Percent }), beside(func(x Rule) float64 { return x.Missed }), r.lost(of[id]))
	}
}

// lost are the cases that go with a rule, by cause, setting beside setting.
func (r *Report) lost(rules []Rule) string {
	var out []string
	for _, c := range r.Causes {
		var urgent, calm []float64
		for _, x := range rules {
			is := Lost{}
			for _, l := range x.Lost {
				if l.Cause == c.ID {
					is = l
				}
			}
			urgent, calm = append(urgent, is.Urgent.Percent), append(calm, is.SelfCare.Percent)
		}
		switch u, calmer := slashed(urgent), slashed(calm); {
		case calmer != none:
			out = append(out, fmt.Sprintf("%s %s (%s)", c.ID, u, calmer))
		case u != none:
			out = append(out, c.ID+" "+u)
		}
	}
	return cmp.Or(strings.Join(out, ", "), none)
}

// none stands where nothing goes in any setting.
const none = "-"

// slashed are the values of the settings.
func slashed(values []float64) string {
	var out []string
	for _, v := range values {
		out = append(out, fmt.Sprintf("%.2f", v))
	}
	if !slices.ContainsFunc(values, func(v float64) bool { return v != 0 }) {
		return none
	}
	return strings.Join(out, "/")
}

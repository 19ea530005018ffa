package main

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"backspasm/internal/document"
	"backspasm/internal/library"
	"backspasm/internal/triage"
)

// mutant is one mistake that an author of content could make.
type mutant struct {
	Name  string // the file, where in it, and what is different; without line numbers, which change
	Kind  string // the kind of mistake
	Pos   document.Pos
	files map[string]*document.Node
}

// The kinds of mistakes, in the order of the table.
const (
	dropRule      = "drop a rule with its test"
	dropCondition = "drop a condition"
	flipCondition = "flip a condition"
	widen         = "widen a condition"
	moveThreshold = "move a threshold by one"
	moveUrgency   = "move a disposition one step"
	unsureAsNo    = "turn unsure into no"
	dropForbidden = "drop a contraindication"
	dropForbids   = "drop what a sign forbids"
	dropAdapted   = "drop a precaution"
	dropUnless    = "drop the unless of a line for the card"
	dropLink      = "drop a link between interventions"
	dropAction    = "drop an action of its own"
	flipComfort   = "flip what is comfort"
	swapSaid      = "swap what is said for yes and for not sure"
)

var kinds = []string{dropRule, dropCondition, flipCondition, widen, moveThreshold, moveUrgency, unsureAsNo, dropForbidden, dropForbids, dropAdapted, dropUnless, dropLink, dropAction, flipComfort, swapSaid}

// mutants lists every mistake of these kinds in the content, in the order of
// files and lines.
func mutants(lib *library.Library) []mutant {
	m := &maker{lib: lib, names: map[string]int{}}
	for _, name := range lib.Files {
		if strings.HasSuffix(name, "_test.yaml") || strings.HasPrefix(name, "vignettes/") || strings.HasPrefix(name, "lists/") || name == "properties.yaml" || name == "population.yaml" {
			continue
		}
		m.file, m.root = name, lib.Nodes[name]
		whole := func(n *document.Node) map[string]*document.Node { return with(lib.Nodes, name, n) }
		if name == "conditions.yaml" {
			for i, e := range m.root.Entries {
				m.condition(e.Value, e.Key.Text, func(n *document.Node) map[string]*document.Node { return whole(withEntry(m.root, i, n)) })
			}
			continue
		}
		if strings.HasPrefix(name, "redflags/") {
			m.add(dropRule, m.root, "dropped", withoutRule(lib.Nodes, name))
		}
		m.walk(m.root, "", whole)
	}
	return m.out
}

// maker collects mutants. A put makes the whole content with one node replaced.
type maker struct {
	lib   *library.Library
	file  string
	root  *document.Node
	names map[string]int
	out   []mutant
}

type put = func(*document.Node) map[string]*document.Node

func (m *maker) add(kind string, at *document.Node, what string, files map[string]*document.Node) {
	name := m.file + ": " + what
	if m.names[name]++; m.names[name] > 1 {
		name += fmt.Sprintf(" (%d)", m.names[name])
	}
	m.out = append(m.out, mutant{Name: name, Kind: kind, Pos: at.Pos, files: files})
}

// walk looks for what can be mistaken in a file, by the names of its fields.
func (m *maker) walk(n *document.Node, path string, p put) {
	for i, item := range n.Items {
		m.walk(item, path, func(c *document.Node) map[string]*document.Node { return p(withItem(n, i, c)) })
	}
	for i, e := range n.Entries {
		key, v := e.Key.Text, e.Value
		here := strings.TrimPrefix(path+" "+key, " ")
		if named := n.Entries[0].Value; i > 0 && path != "" && named.Kind == document.Scalar {
			here = strings.TrimPrefix(path+" "+named.Text+" "+key, " ")
		}
		set := func(c *document.Node) map[string]*document.Node { return p(withEntry(n, i, c)) }
		without := func() map[string]*document.Node { return p(withoutEntry(n, i)) }
		_, raises := triage.ParseDisposition(v.Text)
		switch {
		case slices.Contains([]string{"when", "ask_when", "offer_when", "needs", "unless", "fits"}, key):
			m.dropped(n, key, here, strings.Contains(path, "windows"), without)
			m.condition(v, here, set)
		case key == "if_unsure" && !m.canBeUnsure(n.Get("when")): // it is never looked at
		case key == "raises" || key == "if_unsure" || key == "until" && raises:
			m.urgency(v, here, set)
		case slices.Contains([]string{"from", "over", "until"}, key):
			m.threshold(v, here, set)
			if key != "until" && strings.Contains(path, "bands") {
				m.add(moveThreshold, v, here+" "+v.Text+" on the other side", p(renamed(n, i, map[string]string{"from": "over", "over": "from"}[key])))
			}
		case key == "stage" && n.Get("intervention") != nil:
			m.threshold(v, here, set)
		case key == "not_sure" && n.Get("options") != nil:
			for _, o := range n.Get("options").Items {
				if option := o.Get("option").Text; option != v.Text {
					m.add(unsureAsNo, v, here+" "+option, set(word(option)))
					break
				}
			}
		case key == "said":
			m.swapSaid(v, here, set)
		case key == "leave_out" || key == "adapt":
			kind := map[string]string{"leave_out": dropForbidden, "adapt": dropAdapted}[key]
			for j, item := range v.Items {
				m.add(kind, item, key+" without "+flow(item.Get("when")), set(withoutItem(v, j)))
			}
			m.walk(v, here, set)
		case key == "forbids":
			m.forbidLess(v, here, set)
		case slices.Contains([]string{"instead_of", "made_of", "not_with"}, key):
			m.add(dropLink, v, "no "+here, without())
		case key == "action" || key == "out_of_scope":
			m.add(dropAction, v, "no "+here, without())
		case key == "comfort":
			m.add(flipComfort, v, "no comfort", without())
		default:
			m.walk(v, here, set)
		}
	}
	if n.Get("intervention") != nil && n == m.root && n.Get("comfort") == nil {
		m.add(flipComfort, n, "comfort", p(added(n, "comfort", "true")))
	}
}

// dropped leaves out a condition that need not be there.
func (m *maker) dropped(n *document.Node, key, here string, ofWindow bool, without func() map[string]*document.Node) {
	switch v := n.Get(key); {
	case key == "unless" && n.Get("rank") != nil:
		m.add(dropUnless, v, "card without unless "+flow(v)+": "+n.Get("says").Text, without())
	case key != "when" && key != "unless" || ofWindow:
		m.add(dropCondition, v, "no "+here, without())
	}
}

// forbidLess drops what a sign forbids, one at a time.
func (m *maker) forbidLess(n *document.Node, path string, p put) {
	for i, item := range n.Items {
		less := withoutItem(n, i)
		if len(less.Items) == 0 {
			less = word("none")
		}
		m.add(dropForbids, item, path+" without "+item.Text, p(less))
	}
}

// condition makes the mistakes that can be made in a condition.
func (m *maker) condition(n *document.Node, path string, p put) {
	m.add(flipCondition, n, path+": not "+flow(n), p(mapOf("not", n)))
	if n.Kind != document.Map {
		return
	}
	for i, e := range n.Entries {
		v := e.Value
		set := func(c *document.Node) map[string]*document.Node { return p(withEntry(n, i, c)) }
		switch e.Key.Text {
		case "all", "any":
			if len(v.Items) > 1 {
				other := map[string]string{"all": "any", "any": "all"}[e.Key.Text]
				m.add(flipCondition, n, path+": "+other+" of "+flow(v), p(renamed(n, i, other)))
			}
			m.members(v, path, len(v.Items) > 1, set)
		case "of":
			if v.Kind == document.List {
				n, _ := strconv.Atoi(n.Get("at_least").Text)
				m.members(v, path, len(v.Items) > n, set)
			}
		case "at_least":
			m.threshold(v, path+" at_least", set)
		case "not":
			m.condition(v, path+" not", set)
		case "is":
			m.values(n, path, set)
		}
	}
}

func (m *maker) members(list *document.Node, path string, spare bool, p put) {
	for i, item := range list.Items {
		if spare {
			m.add(dropCondition, item, path+": "+flow(list)+" without "+flow(item), p(withoutItem(list, i)))
		}
		m.condition(item, path, func(c *document.Node) map[string]*document.Node { return p(withItem(list, i, c)) })
	}
}

// values drops each answer of a condition, and adds those beside them where the
// answers have an order.
func (m *maker) values(n *document.Node, path string, p put) {
	is := n.Get("is")
	given := is.Items
	if is.Kind == document.Scalar {
		given = []*document.Node{is}
	}
	for i, v := range given {
		if len(given) > 1 {
			kind := dropCondition
			if v.Text == triage.Unsure {
				kind = unsureAsNo
			}
			m.add(kind, v, path+": "+flow(n)+" without "+v.Text, p(withoutItem(is, i)))
		}
	}
	q := m.lib.Protocol.Question(n.Get("question").Text)
	if q == nil || q.Kind == triage.Sign || q.Kind == triage.Choice && (len(q.Options) == 0 || !q.Options[0].Ranked) {
		return
	}
	all := q.Values()
	for i, value := range all {
		listed := func(v string) bool {
			return slices.ContainsFunc(given, func(n *document.Node) bool { return n.Text == v })
		}
		beside := i > 0 && listed(all[i-1]) || i+1 < len(all) && listed(all[i+1])
		if !listed(value) && beside {
			m.add(widen, n, path+": "+flow(n)+" and "+value, p(&document.Node{Pos: is.Pos, Kind: document.List, Items: append(slices.Clone(given), word(value))}))
		}
	}
}

// canBeUnsure says whether a condition reads a sign and leaves open what "not
// sure" comes to. Where it cannot, if_unsure is never looked at, and to change it
// is no mistake.
func (m *maker) canBeUnsure(n *document.Node) bool {
	if n.Kind == document.Scalar {
		if definition := m.lib.Nodes["conditions.yaml"].Get(n.Text); definition != nil {
			return m.canBeUnsure(definition)
		}
		return true
	}
	if id := n.Get("question"); id != nil {
		q := m.lib.Protocol.Question(id.Text)
		return q != nil && q.Kind == triage.Sign && !strings.Contains(flow(n.Get("is")), triage.Unsure)
	}
	members := n.Items
	for _, e := range n.Entries {
		if e.Key.Text != "at_least" {
			members = append(members, e.Value)
		}
	}
	return slices.ContainsFunc(members, m.canBeUnsure)
}

func (m *maker) urgency(n *document.Node, path string, p put) {
	d, _ := triage.ParseDisposition(n.Text)
	all := triage.Dispositions()
	at := slices.Index(all, d)
	for _, step := range []int{-1, 1} {
		if at+step >= 0 && at+step < len(all) {
			m.add(moveUrgency, n, path+" "+all[at+step].String(), p(word(all[at+step].String())))
		}
	}
	if strings.HasSuffix(path, "if_unsure") && at > 1 && all[0] == triage.SelfCare {
		m.add(unsureAsNo, n, path+" "+triage.SelfCare.String(), p(word(triage.SelfCare.String())))
	}
}

// threshold moves a whole number or a length of time by one.
func (m *maker) threshold(n *document.Node, path string, p put) {
	if number, err := strconv.Atoi(n.Text); err == nil {
		for _, moved := range []int{number - 1, number + 1} {
			m.add(moveThreshold, n, fmt.Sprintf("%s %d", path, moved), p(word(strconv.Itoa(moved))))
		}
		return
	}
	if d, ok := document.Duration(n.Text); ok {
		for _, moved := range []int{int(d.Hours()) - 1, int(d.Hours()) + 1} {
			if moved >= 0 {
				m.add(moveThreshold, n, fmt.Sprintf("%s %dh", path, moved), p(word(fmt.Sprintf("%dh", moved))))
			}
		}
	}
}

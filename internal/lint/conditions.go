package lint

import (
	"slices"
	"strings"

	"backspasm/internal/document"
	"backspasm/internal/library"
	"backspasm/internal/plan"
	"backspasm/internal/rule"
	"backspasm/internal/triage"
)

// part is one piece of a condition as it stands in a file.
type part struct {
	node *document.Node
	form string   // "is", "name", or the key of the form: all, any, at_least, not
	name string   // of a named condition
	is   rule.Is  // of a question or sign
	at   []string // the names through which it was reached
}

// parts calls visit for every part of the condition n, and for those of the named
// conditions that it uses. The library has made sure that it can be read.
func (p *pass) parts(n *document.Node, visit func(part)) { p.partsAt(n, nil, visit) }

func (p *pass) partsAt(n *document.Node, at []string, visit func(part)) {
	if n == nil {
		return
	}
	if n.Kind == document.Scalar {
		definition := p.Nodes["conditions.yaml"].Get(n.Text)
		if definition == nil {
			visit(part{node: n, form: "is", is: rule.Is{Question: n.Text, Values: []string{triage.Yes}}, at: at})
			return
		}
		visit(part{node: n, form: "name", name: n.Text, at: at})
		p.partsAt(definition, append(slices.Clone(at), n.Text), visit)
		return
	}
	if question := n.Get("question"); question != nil {
		visit(part{node: n.Get("is"), form: "is", is: rule.Is{Question: question.Text, Values: words(n.Get("is"))}, at: at})
		return
	}
	for _, e := range n.Entries {
		switch e.Key.Text {
		case "of":
			p.members(e.Value, at, visit)
		default:
			visit(part{node: e.Key, form: e.Key.Text, at: at})
			p.members(e.Value, at, visit)
		}
	}
}

func (p *pass) members(n *document.Node, at []string, visit func(part)) {
	switch {
	case n.Kind == document.List:
		for _, item := range n.Items {
			p.partsAt(item, at, visit)
		}
	case n.Kind == document.Map || p.Nodes["conditions.yaml"].Get(n.Text) != nil || p.Protocol.Question(n.Text) != nil:
		p.partsAt(n, at, visit)
	}
}

// words returns the text of a scalar or of every item of a list.
func words(n *document.Node) []string {
	if n.Kind != document.List {
		return []string{n.Word()}
	}
	var out []string
	for _, item := range n.Items {
		out = append(out, item.Word())
	}
	return out
}

// leaves calls visit for every question that the condition n reads.
func (p *pass) leaves(n *document.Node, visit func(part)) {
	p.parts(n, func(x part) {
		if x.form == "is" {
			visit(x)
		}
	})
}

// reads says whether the condition n reads the question with this id.
func (p *pass) reads(n *document.Node, id string) bool {
	found := false
	p.leaves(n, func(x part) { found = found || x.is.Question == id })
	return found
}

// flag is a red flag that ships, with the file that it stands in.
type flag struct {
	*triage.RedFlag
	file string
	node *document.Node
}

func (f flag) when() *document.Node { return f.node.Get("when") }

// test is the file that tests the flag.
func (f flag) test() string { return testFile(f.file) }

func testFile(file string) string { return strings.TrimSuffix(file, ".yaml") + "_test.yaml" }

func (p *pass) flags() []flag {
	var out []flag
	for _, r := range p.Protocol.RedFlags {
		file := p.Places["redflag/"+r.ID].File
		out = append(out, flag{r, file, p.Nodes[file]})
	}
	return out
}

// gate is an ask_when or a put_off, with the questions that it opens or puts off.
type gate struct {
	node  *document.Node
	opens []*triage.Question
	first *triage.Question // what it reads must stand before this one
}

func (p *pass) gates() []gate {
	var out []gate
	for _, s := range p.Protocol.Screens {
		node := p.Nodes[p.Places["screen/"+s.ID].File]
		if n := node.Get("ask_when"); n != nil {
			out = append(out, gate{n, s.Questions, s.Questions[0]})
		}
		for _, q := range s.Questions {
			for _, key := range []string{"ask_when", "put_off"} {
				if row := p.row(q); row != node && row.Get(key) != nil {
					out = append(out, gate{row.Get(key), []*triage.Question{q}, q})
				}
			}
		}
	}
	return out
}

// row is the map that defines the question: a row of a sheet, or the whole file
// of a single question.
func (p *pass) row(q *triage.Question) *document.Node {
	place := p.Places["question/"+q.ID]
	node := p.Nodes[place.File]
	if signs := node.Get("signs"); signs != nil {
		for _, row := range signs.Items {
			if row.Get("sign").Text == q.ID {
				return row
			}
		}
	}
	return node
}

func (p *pass) intervention(i *plan.Intervention) *document.Node {
	return p.Nodes[p.Places["intervention/"+i.ID].File]
}

// planConditions are all conditions that shape a plan: those of interventions that
// ship, of stages, and of what is said beside the plan.
func (p *pass) planConditions() []*document.Node {
	var out []*document.Node
	add := func(n *document.Node) {
		if n != nil {
			out = append(out, n)
		}
	}
	for _, i := range p.Catalogue.Interventions {
		n := p.intervention(i)
		add(n.Get("offer_when"))
		if card := n.Get("card"); card != nil {
			for _, line := range card.Items {
				add(line.Get("unless"))
			}
		}
		for _, key := range []string{"windows", "leave_out", "adapt"} {
			if list := n.Get(key); list != nil {
				for _, item := range list.Items {
					add(item.Get("when"))
				}
			}
		}
		for _, step := range n.Get("steps").Items {
			add(step.Get("unless"))
		}
	}
	for _, t := range p.Topics {
		p.topicConditions(t, add)
	}
	for _, s := range p.Nodes["stages.yaml"].Items {
		add(s.Get("needs"))
		for _, step := range s.Get("do").Items {
			add(step.Get("unless"))
		}
	}
	for _, line := range p.Nodes["messages/pain.yaml"].Items {
		add(line.Get("when"))
	}
	if list := p.Nodes["messages/safety_net.yaml"].Get("for_you"); list != nil {
		for _, item := range list.Items {
			add(item.Get("when"))
		}
	}
	return out
}

// topicConditions adds those of a page about something.
func (p *pass) topicConditions(t library.Topic, add func(*document.Node)) {
	n := p.Nodes[p.Places["topic/"+t.ID].File]
	add(n.Get("fits"))
	for _, line := range slices.Concat(n.Get("lines").Items, n.Get("do").Items) {
		add(line.Get("when"))
		add(line.Get("unless"))
	}
}

// programConditions are the names that the program itself uses.
var programConditions = []string{"recurrent", "chronic", "severe_pain", "improving", "flare"}

// allConditions are the conditions that something in the product uses.
func (p *pass) allConditions() []*document.Node {
	out := p.planConditions()
	for _, f := range p.flags() {
		out = append(out, f.when())
	}
	for _, g := range p.gates() {
		out = append(out, g.node)
	}
	for _, s := range p.Protocol.Screens {
		if n := p.Nodes[p.Places["screen/"+s.ID].File].Get("again"); n != nil {
			out = append(out, n)
		}
	}
	for _, name := range programConditions {
		out = append(out, p.Nodes["conditions.yaml"].Get(name))
	}
	return out
}

// raiser is a condition that can move a disposition, with what it belongs to.
type raiser struct {
	node *document.Node
	of   string
}

// raising are the conditions of red flags, and the ask_when of the questions that
// those read, and so on.
func (p *pass) raising() []raiser {
	var out []raiser
	read := map[string]bool{}
	note := func(n *document.Node, of string) {
		out = append(out, raiser{n, of})
		p.leaves(n, func(x part) { read[x.is.Question] = true })
	}
	for _, f := range p.flags() {
		note(f.when(), "the red flag "+f.ID)
	}
	waiting := p.gates()
	for grown := true; grown; {
		grown = false
		waiting = slices.DeleteFunc(waiting, func(g gate) bool {
			i := slices.IndexFunc(g.opens, func(q *triage.Question) bool { return read[q.ID] })
			if i >= 0 {
				note(g.node, "the ask_when of "+g.opens[i].ID)
				grown = true
			}
			return i >= 0
		})
	}
	return out
}

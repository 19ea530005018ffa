// Package library reads the clinical content: YAML files into a Protocol, a
// Catalogue, messages, sources and tests, each mistake with its place. It is the
// only reader of content; what a condition or a plan means is decided elsewhere.
package library

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"
	"unicode/utf8"

	"backspasm/internal/document"
	"backspasm/internal/figure"
	"backspasm/internal/plan"
	"backspasm/internal/rule"
	"backspasm/internal/triage"
)

// Content is what a run of the program needs to know. It holds no tests, no test
// persons and no places in files: those are for authors.
type Content struct {
	Protocol  *triage.Protocol
	Catalogue *plan.Catalogue
	Messages  Messages
	Sources   []Source
	Figures   []*figure.Figure // sorted by the id of the intervention they show
	Wordings  []Wording        // sorted by Text
	Other     bool             // said of another person, see ForOther
	Topics    []Topic          // sorted by id
	SHA256    string           // over the names and bytes of all files
}

// Library is all that authors wrote: the content, and what it is checked and
// proved with.
type Library struct {
	Content
	Conditions map[string]rule.Expr
	Bases      []Base
	Vignettes  []Vignette
	Properties []Property
	Tests      []RuleTest  // of red flags and of interventions
	SaidTests  []SaidTest  // of messages that depend on the person
	TopicTests []TopicTest // of pages about something
	StageTests []StageTest // of lines of stages that depend on the person
	Population *Population // nil: the content has none
	Lists      []*List     // other advice, to weigh beside

	Files  []string                // all YAML files, sorted
	Places map[string]document.Pos // where "redflag/fever", "intervention/cold" and so on are defined

	Nodes map[string]*document.Node // the files as they were read, by path; for checks of the content
}

// Load reads all content below fsys. The library is usable only if there are no
// problems. Order and names of files do not matter beyond their folders.
func Load(fsys fs.FS) (*Library, document.Problems) {
	l := newLoader(map[string]*document.Node{})
	l.parse(fsys)
	return l.load()
}

// Read makes the library of files that are nodes already, by path, as Nodes
// holds them.
func Read(files map[string]*document.Node) (*Library, document.Problems) {
	l := newLoader(files)
	l.library.Files = slices.Sorted(maps.Keys(files))
	return l.load()
}

func newLoader(nodes map[string]*document.Node) *loader {
	return &loader{
		reader:  reader{questions: map[string]*triage.Question{}, conditions: map[string]rule.Expr{}, unread: map[string]*document.Node{}, places: map[string]document.Pos{}, wordings: map[string]*document.Node{}},
		nodes:   nodes,
		library: &Library{Content: Content{Protocol: &triage.Protocol{}, Catalogue: &plan.Catalogue{}}},
	}
}

func (l *loader) load() (*Library, document.Problems) {
	l.expectedFiles()
	l.protocolFile()
	l.questionFiles()
	l.namedConditions(l.nodes["conditions.yaml"])
	l.askWhens()
	l.named("recurrent", &l.library.Protocol.Recurrent)
	l.named("chronic", &l.library.Protocol.Chronic)
	l.named("severe_pain", &l.library.Protocol.Severe)
	l.library.Catalogue.Improving, l.library.Catalogue.Flare = l.conditions["improving"], l.conditions["flare"]
	l.sources()
	l.messages()
	l.painLines()
	l.redFlags()
	l.interventions()
	l.figures()
	l.topics()
	l.stages()
	l.checkIns()
	l.tests()
	l.topicTests()
	l.saidTests()
	l.stageTests()
	l.vignettes()
	l.properties()
	l.populationFile()
	l.lists()
	l.retired()
	l.references()
	l.standInCycles()
	l.library.Wordings = l.sortedWordings()
	l.library.Conditions, l.library.Places, l.library.Nodes = l.conditions, l.places, l.nodes
	l.problems.Sort()
	return l.library, l.problems
}

type loader struct {
	reader
	library *Library
	nodes   map[string]*document.Node // by path
	due     []func()                  // ask_when conditions, read once all questions are known
	links   []link
	order   []*document.Node
	display []*document.Node // the order of interventions in a plan
}

// link is a reference to check once everything is read.
type link struct {
	node *document.Node
	kind string
}

func plain(name string) bool {
	return utf8.ValidString(name) && !strings.ContainsFunc(name, func(r rune) bool { return r == '\n' || r == '\t' || !document.Printable(r) })
}

// readFile reads no more of a file than shows that it is too long.
func readFile(fsys fs.FS, name string) ([]byte, error) {
	file, err := fsys.Open(name)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	return io.ReadAll(io.LimitReader(file, int64(document.ForContent.Bytes)+1))
}

func (l *loader) parse(fsys fs.FS) {
	sum := sha256.New()
	err := fs.WalkDir(fsys, ".", func(name string, entry fs.DirEntry, err error) error {
		if !plain(name) {
			l.problems.Add(document.Pos{File: name}, "syntax", "a name must be plain text")
			if entry != nil && entry.IsDir() {
				return fs.SkipDir
			}
			return nil
		}
		if err != nil {
			return err
		}
		if entry.IsDir() || path.Ext(name) != ".yaml" {
			return nil
		}
		if !entry.Type().IsRegular() {
			l.problems.Add(document.Pos{File: name}, "syntax", "not a regular file")
			return nil
		}
		data, err := readFile(fsys, name)
		if err != nil {
			return err
		}
		fmt.Fprintf(sum, "%s %d\n", name, len(data))
		sum.Write(data)
		node, problems := document.ParseYAML(name, data, document.ForContent)
		l.problems = append(l.problems, problems...)
		l.library.Files = append(l.library.Files, name)
		l.nodes[name] = node
		return nil
	})
	if err != nil {
		l.problems.Add(document.Pos{File: "."}, "syntax", "cannot read the content: %s", err)
	}
	l.library.SHA256 = hex.EncodeToString(sum.Sum(nil))
}

func (l *loader) expectedFiles() {
	for _, name := range []string{"protocol.yaml", "conditions.yaml", "stages.yaml", "follow_up.yaml", "sources.yaml"} {
		if _, there := l.nodes[name]; !there {
			l.problems.Add(document.Pos{File: name}, "missing_file", "the file is missing")
		}
	}
	for _, name := range l.library.Files {
		if !slices.Contains(folders, path.Dir(name)) && !strings.HasPrefix(name, "redflags/") {
			l.problems.Add(document.Pos{File: name}, "syntax", "no content is read from here")
		}
	}
}

var folders = []string{".", "questions", "interventions", "messages", "vignettes", "figures", "lists", "about"}

// in lists the nodes of the files below a folder, tests apart from the rest.
func (l *loader) in(folder string, tests bool) []string {
	var names []string
	for _, name := range l.library.Files {
		if strings.HasPrefix(name, folder+"/") && strings.HasSuffix(name, "_test.yaml") == tests && l.nodes[name] != nil {
			names = append(names, name)
		}
	}
	return names
}

// items returns the list that the file holds.
func (l *loader) items(name string) []*document.Node {
	n := l.nodes[name]
	if n == nil {
		return nil
	}
	if n.Kind != document.List || len(n.Items) == 0 {
		l.errorf(n, "syntax", "expected a list, found %s", n.Describe())
	}
	return n.Items
}

// named fills in a condition that the program itself needs.
func (l *loader) named(name string, into *rule.Expr) {
	e, ok := l.conditions[name]
	if !ok {
		l.problems.Add(document.Pos{File: "conditions.yaml"}, "missing_field", "the condition %q is missing", name)
	}
	*into = e
}

// later notes that the words under key must name something of this kind.
func (l *loader) later(f fields, key, kind string) []string {
	n := f.node.Get(key)
	if n == nil {
		return nil
	}
	nodes := []*document.Node{n}
	if n.Kind == document.List {
		nodes = f.list(key)
	}
	var out []string
	for _, item := range nodes {
		l.links = append(l.links, link{item, kind})
		out = append(out, l.text(item))
	}
	return out
}

// references reports links that lead nowhere.
func (l *loader) references() {
	known := map[string][]string{}
	for place := range l.places {
		kind, id, _ := strings.Cut(place, "/")
		known[kind] = append(known[kind], id)
	}
	for _, ids := range known {
		slices.Sort(ids)
	}
	for _, k := range l.links {
		if k.node.Text != "" && !slices.Contains(known[k.kind], k.node.Text) {
			l.errorf(k.node, "dangling_id", "there is no %s %q", k.kind, k.node.Text).Hint = document.Suggest(k.node.Text, known[k.kind])
		}
	}
}

// standInCycles reports interventions that stand in for, or are made of,
// themselves: a plan would never end.
func (l *loader) standInCycles() {
	c, before := l.library.Catalogue, len(l.problems)
	for _, start := range c.Interventions {
		seen := map[string]bool{}
		for todo := start.DependsOn(); len(todo) > 0; {
			id := todo[0]
			todo = todo[1:]
			if id == start.ID {
				l.problems.Add(l.places["intervention/"+start.ID], "cycle", "%s stands in for, or is made of, itself", start.ID)
				break
			}
			if next := c.Intervention(id); next != nil && !seen[id] {
				seen[id] = true
				todo = append(todo, next.DependsOn()...)
			}
		}
	}
	if len(l.problems) == before {
		l.entangled()
	}
}

const mostWays = 1000

// entangled reports interventions that lead to others in so many ways, each of
// which a plan would follow, that it would not end either.
func (l *loader) entangled() {
	c := l.library.Catalogue
	for _, start := range c.Interventions {
		left := mostWays
		var follow func(*plan.Intervention)
		follow = func(i *plan.Intervention) {
			for _, id := range i.DependsOn() {
				if left--; left < 0 {
					return
				}
				if next := c.Intervention(id); next != nil {
					follow(next)
				}
			}
		}
		if follow(start); left < 0 {
			l.problems.Add(l.places["intervention/"+start.ID], "cycle", "%s leads to others in more than %d ways", start.ID, mostWays)
		}
	}
}

// origin reads the proof of origin that every entry carries.
type origin struct {
	evidence, finding string
	sources, ref      []string
	ships             bool
}

func (l *loader) origin(f fields) origin {
	o := origin{evidence: f.oneOf("evidence", EvidenceWords...), finding: f.text("finding"), sources: l.later(f, "sources", "source"), ref: f.texts("ref")}
	o.ships = f.oneOf("status", "draft", "checked", "retired") == "checked"
	l.date(f, "checked")
	if len(o.sources) == 1 && o.sources[0] == "general_knowledge" && o.evidence != "expert opinion" && o.evidence != "custom" {
		l.errorf(f.node.Get("evidence"), "uncited", "what rests on general knowledge alone is expert opinion or custom, not %s", o.evidence)
	}
	return o
}

package triage_test

import (
	"fmt"
	"io/fs"
	"maps"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"backspasm/content"
	"backspasm/internal/library"
	"backspasm/internal/triage"
)

// now is the moment of every test.
var now = time.Date(2026, 11, 22, 9, 0, 0, 0, time.UTC)

// file is one content file of a small protocol.
type file struct{ name, text string }

const origin = `
evidence: custom
finding: made up for a test
sources: [general_knowledge]
status: checked
checked: 2026-11-22
`

// screen is a screen as it stands in questions/, without its id.
func screen(id, text string) file {
	return file{"questions/" + id + ".yaml", "screen: " + id + "\n" + text}
}

// sheet is a screen of signs; head holds until and, if need be, ask_when. A sign
// may carry fields of its own: "numb, may_decline: true".
func sheet(id, head string, signs ...string) file {
	rows := ""
	for _, s := range signs {
		rows += fmt.Sprintf("  - {sign: %s, asks: a, why: w, not_sure: n}\n", s)
	}
	return screen(id, head+"\ntitle: t\nsigns:\n"+rows)
}

// choice is a screen of one choice, its options from calmer to worse.
func choice(id, head string, options ...string) file {
	rows := ""
	for i, o := range options {
		rows += fmt.Sprintf("  - {option: %s, says: s, rank: %d}\n", o, i)
	}
	return screen(id, head+"\nquestion: "+id+"\nkind: choice\nasks: a\nwhy: w\noptions:\n"+rows)
}

// flag is a red flag whose condition is when; "not sure" costs the same.
func flag(id, when, raises string, more ...string) file {
	text := fmt.Sprintf("redflag: %s\nsays: s\nmay_mean: m\nwhen: %s\nraises: %s\nif_unsure: %s\n%s", id, when, raises, raises, strings.Join(more, "\n"))
	return file{"redflags/test/" + id + ".yaml", text + origin}
}

// small loads a protocol made of these files, the screens in the order in which
// they stand. The rest of the content is as little as can be loaded; the
// conditions that the program needs all rest on the sign numb.
func small(t *testing.T, files ...file) *triage.Protocol {
	t.Helper()
	fsys := fstest.MapFS{}
	add := func(name, text string) { fsys[name] = &fstest.MapFile{Data: []byte(text)} }
	order := ""
	for _, f := range files {
		add(f.name, f.text)
		if id, is := strings.CutPrefix(f.name, "questions/"); is {
			order += "\n  - " + strings.TrimSuffix(id, ".yaml")
		}
	}
	add("protocol.yaml", "version: test\ndate: 2026-11-22\norder:"+order+"\ninterventions: [walk]\nfamilies: [{family: f, title: t}]\nnever_asked: [n]\nfirst_frame: {for_whom: f, lead: l, signs: [s], call: c, call_anywhere: c, who: w, me: m, other: o, where: w, choose_where: c}\n")
	add("conditions.yaml", "recurrent: {any: [numb]}\nchronic: {any: [numb]}\nsevere_pain: {any: [numb]}\n")
	add("stages.yaml", "- {stage: 0, title: t, from: 0h, enter: e, do: [d], evidence: custom, finding: f, sources: [general_knowledge], status: checked, checked: 2026-11-22}\n")
	add("interventions/walk.yaml", "intervention: walk\ntitle: t\nkind: remedy\nwhy: w\nsteps: [s]"+origin)
	add("vignettes/bases.yaml", "- {base: b, answers: {numb: no}}\n")
	for name, data := range shared(t) {
		add(name, data)
	}
	lib, problems := library.Load(fsys)
	for _, p := range problems {
		t.Errorf("the small protocol has a mistake: %v %s", p, p.Hint)
	}
	if t.Failed() {
		t.FailNow()
	}
	return lib.Protocol
}

// shared are the files of the real content that a small protocol borrows.
func shared(t *testing.T) map[string]string {
	t.Helper()
	names, err := fs.Glob(content.FS, "messages/*.yaml")
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]string{}
	for _, name := range append(names, "sources.yaml", "follow_up.yaml") {
		data, err := fs.ReadFile(content.FS, name)
		if err != nil {
			t.Fatal(err)
		}
		out[name] = string(data)
	}
	// what is said to single people reads questions that a small protocol lacks
	net, _, _ := strings.Cut(out["messages/safety_net.yaml"], "# Signs of single people")
	out["messages/safety_net.yaml"] = net
	out["messages/pain.yaml"] = "- {pain: anybody, says: Ask first., evidence: expert opinion, finding: f., sources: [general_knowledge], status: checked, checked: 2026-11-22}\n"
	delete(out, "messages/pain_test.yaml")
	delete(out, "messages/safety_net_test.yaml")
	return out
}

// given turns words into answers: signs and choices by their value.
func given(pairs ...string) triage.Answers {
	out := triage.Answers{}
	for _, p := range pairs {
		id, value, _ := strings.Cut(p, "=")
		out[id] = triage.Answer{Value: value}
	}
	return out
}

// with lays more answers over some.
func with(a triage.Answers, more triage.Answers) triage.Answers {
	out := maps.Clone(a)
	maps.Copy(out, more)
	return out
}

func ids(questions []*triage.Question) []string {
	out := []string{}
	for _, q := range questions {
		out = append(out, q.ID)
	}
	return out
}

func rules(a triage.Assessment) []string {
	out := []string{}
	for _, r := range a.Reasons {
		out = append(out, r.Rule.ID)
	}
	return out
}

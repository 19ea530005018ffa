// Package person makes people to test with. A person is a base, one of the
// complete answers in content/vignettes/bases.yaml, and what differs from it: so a
// screen that changes changes one file, and not every test that needs somebody.
//
// It writes documents, as a person would hand them in; it does not judge them.
// Nothing that ships may use it.
package person

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"sync"

	"backspasm/content"
	"backspasm/internal/compiled"
	"backspasm/internal/document"
	"backspasm/internal/triage"
)

// Left is what an answer of the base is said to be when it is left out.
const Left = "-"

type answer struct{ question, value string }

// Document is the answers document of a base and what differs, each as
// "question: value". It panics if there is no such base: the test is wrong.
func Document(base string, differs ...string) string {
	return must(Fill(strings.Join(append([]string{"base: " + base}, differs...), "\n") + "\n"))
}

// ComesBack is what the person of this base says at a check-in: what carries over
// from the first visit is not said again.
func ComesBack(base string, differs ...string) string {
	return must(Fill(strings.Join(append([]string{"comes_back: " + base}, differs...), "\n") + "\n"))
}

func must(text string, err error) string {
	if err != nil {
		panic(err)
	}
	return text
}

var (
	first  = regexp.MustCompile(`^(base|comes_back): *(\S+)\n`)
	line   = regexp.MustCompile(`^(\w+): *(.*)$`)
	member = regexp.MustCompile(`"(base|comes_back)": *"(\w+)"`)
	key    = regexp.MustCompile(`"(\w+)": *`)
)

// Fill writes out a document whose first line is "base: ID" or "comes_back: ID".
// What stands below it differs from the base: it takes the place of what was said
// before, or is added; an answer of "-" is left out. Another text stays as it is.
func Fill(text string) (string, error) {
	head := first.FindStringSubmatch(text)
	if head == nil {
		return text, nil
	}
	all, err := base(head[1], head[2])
	if err != nil {
		return "", err
	}
	for _, differs := range strings.Split(strings.TrimSpace(text[len(head[0]):]), "\n") {
		said := line.FindStringSubmatch(differs)
		if differs == "" || differs[0] == '#' {
			continue
		}
		if said == nil {
			return "", fmt.Errorf("%q is not an answer that differs from %s", differs, head[2])
		}
		i := slices.IndexFunc(all, func(a answer) bool { return a.question == said[1] })
		if i < 0 {
			i, all = len(all), append(all, answer{question: said[1]})
		}
		all[i].value = said[2]
	}
	var b strings.Builder
	for _, a := range all {
		if a.value != Left {
			fmt.Fprintf(&b, "%s: %s\n", a.question, a.value)
		}
	}
	return b.String(), nil
}

// FillJSON does the same for JSON, each document on a line of its own: the member
// "base": "ID" gives way to those members of the base that the line does not name.
func FillJSON(text string) (string, error) {
	lines := strings.SplitAfter(text, "\n")
	for n, whole := range lines {
		at := member.FindStringSubmatchIndex(whole)
		if at == nil {
			continue
		}
		all, err := base(whole[at[2]:at[3]], whole[at[4]:at[5]])
		if err != nil {
			return "", err
		}
		var members []string
		for _, a := range all {
			if !named(whole, a.question) {
				members = append(members, fmt.Sprintf("%q:%s", a.question, inJSON(a.value)))
			}
		}
		lines[n] = whole[:at[0]] + strings.Join(members, ",") + whole[at[1]:]
	}
	return strings.Join(lines, ""), nil
}

func named(text, question string) bool {
	return slices.ContainsFunc(key.FindAllStringSubmatch(text, -1), func(k []string) bool { return k[1] == question })
}

func inJSON(value string) string {
	if strings.Trim(value, "0123456789") == "" {
		return value
	}
	return fmt.Sprintf("%q", value)
}

// base lists the answers of a base; of somebody who comes back without those that
// carry over, and without saying that it is a check-in.
func base(how, id string) ([]answer, error) {
	node, err := bases()
	if err != nil {
		return nil, err
	}
	for _, item := range node.Items {
		if item.Get("base").Text != id {
			continue
		}
		var all []answer
		for _, e := range item.Get("answers").Entries {
			if how == "base" || said(e.Key.Text) {
				all = append(all, answer{e.Key.Text, e.Value.Text})
			}
		}
		return all, nil
	}
	return nil, fmt.Errorf("there is no base %q in content/vignettes/bases.yaml", id)
}

var bases = sync.OnceValues(func() (*document.Node, error) {
	const name = "vignettes/bases.yaml"
	data, err := content.FS.ReadFile(name)
	if err != nil {
		return nil, err
	}
	node, problems := document.ParseYAML(name, data, document.ForContent)
	if len(problems) > 0 {
		return nil, fmt.Errorf("%s", problems[0])
	}
	return node, nil
})

// said tells of a question, or of a sheet, whether it is answered at a check-in.
// That it is one is not an answer.
func said(id string) bool {
	for _, s := range compiled.Content().Protocol.Screens {
		if s.ID == id || slices.ContainsFunc(s.Questions, func(q *triage.Question) bool { return q.ID == id }) {
			return (!s.CarriesOver || s.Later) && id != triage.VisitID
		}
	}
	return true
}

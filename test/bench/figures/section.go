package figures

import (
	"fmt"
	"strings"
)

// Markdown is the section as it is printed.
func (s Section) Markdown() string {
	var b strings.Builder
	fmt.Fprintf(&b, "## %s\n\n%s\n", s.Title, s.How())
	b.WriteString(s.Body())
	return b.String()
}

// Body is all tables. Those of one thing for several numbers of rules become one.
func (s Section) Body() string {
	var b strings.Builder
	var sizes []Table
	for _, t := range s.Tables {
		if t.Series[0].Times > 0 {
			sizes = append(sizes, t)
			continue
		}
		fmt.Fprintf(&b, "\n%s\n\n%s", t.Title, t.Markdown())
	}
	if len(sizes) > 0 {
		fmt.Fprintf(&b, "\n%s", bySize(sizes))
	}
	return b.String()
}

// bySize has a row a table and a column a number of rules.
func bySize(tables []Table) string {
	head := []string{"times the rules"}
	for _, s := range tables[0].Series {
		head = append(head, fmt.Sprint(s.Times), "ratio")
	}
	rows := [][]string{head}
	for _, t := range tables {
		row := []string{t.Title}
		for _, s := range t.Series {
			v := SpreadOf(s.Values).Median
			row = append(row, Amount(v, s.Unit), Short(v/SpreadOf(t.Series[0].Values).Median))
		}
		rows = append(rows, row)
	}
	return Grid(rows)
}

// How says when it was, and how calm the machine.
func (s Section) How() string {
	text := fmt.Sprintf("Measured on %s.", s.Began.Format("2006-01-02"))
	switch {
	case s.Others < 0:
		text += " How busy the machine was is not known."
	default:
		text += fmt.Sprintf(" Other processes took %.1f %% of the processor time.", 100*s.Others)
	}
	if s.Busy() {
		text += " **That is too busy to rely on.**"
	}
	if s.Quick {
		text += " **A quick run: too few rounds to rely on.**"
	}
	return text
}

const calm = 0.05

// Busy says that something else ran meanwhile.
func (s Section) Busy() bool { return s.Others > calm }

// Markdown lists what it was measured on and with.
func (m Machine) Markdown() string {
	return fmt.Sprintf("%s, %d cores, %s, %s\n\n- %s\n", m.Processor, m.Cores, m.System, m.Go, strings.Join(m.Versions, "\n- "))
}

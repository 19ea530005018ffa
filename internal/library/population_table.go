package library

import (
	"slices"
	"strconv"
	"strings"

	"backspasm/internal/document"
)

// table reads one number, a list with one for each age group, or a map with one or the
// other for each setting, or for women and men.
func (l *loader) table(n *document.Node, unit int64) Table {
	p := l.library.Population
	t := Table{groups: len(p.Ages), cells: make([]int64, len(p.Settings)*sexes*len(p.Ages))}
	l.fill(t, n, unit, -1, -1)
	return t
}

func (l *loader) fill(t Table, n *document.Node, unit int64, setting, sex int) {
	p := l.library.Population
	switch {
	case n.Kind == document.Scalar:
		t.set(setting, sex, -1, l.decimal(n, "rate", unit, Whole))
	case n.Kind == document.List && len(n.Items) == len(p.Ages):
		for group, item := range n.Items {
			t.set(setting, sex, group, l.decimal(item, "rate", unit, Whole))
		}
	case n.Kind == document.List:
		l.errorf(n, "syntax", "a list has one number for each of the %d age groups, this one has %d", len(p.Ages), len(n.Items))
	default:
		l.fillMap(t, n, unit, setting, sex)
	}
}

func (l *loader) fillMap(t Table, n *document.Node, unit int64, setting, sex int) {
	var ids []string
	for _, s := range l.library.Population.Settings {
		ids = append(ids, s.ID)
	}
	keys := ids
	bySex := n.Get("women") != nil || n.Get("men") != nil
	if bySex {
		keys = []string{"women", "men"}
	}
	if bySex && sex >= 0 || !bySex && setting >= 0 {
		l.errorf(n, "syntax", "the same is told apart twice")
		return
	}
	for _, key := range keys {
		if n.Get(key) == nil {
			l.errorf(n, "missing_field", "the field %q is missing", key)
		}
	}
	for _, e := range n.Entries {
		at := slices.Index(keys, e.Key.Text)
		switch {
		case at < 0:
			l.errorf(e.Key, "syntax", "unknown field %q, expected one of %s", e.Key.Text, strings.Join(keys, ", ")).Hint = document.Suggest(e.Key.Text, keys)
		case bySex:
			l.fill(t, e.Value, unit, setting, at)
		default:
			l.fill(t, e.Value, unit, at, sex)
		}
	}
}

// set puts a share into all cells that are meant; -1 means every one.
func (t Table) set(setting, sex, group int, share int64) {
	for i := range t.cells {
		if (setting < 0 || setting == i/(sexes*t.groups)) && (sex < 0 || sex == i/t.groups%sexes) && (group < 0 || group == i%t.groups) {
			t.cells[i] = share
		}
	}
}

// share is a percentage.
func (f fields) share(key string) int64 {
	n := f.node.Get(key)
	if n == nil {
		return 0
	}
	return f.decimal(n, key, Whole/100, Whole)
}

// factor is what something is multiplied by.
func (f fields) factor(key string) int64 {
	n := f.node.Get(key)
	if n == nil {
		return 0
	}
	return f.decimal(n, key, Times, 100*Times)
}

// decimal reads a number such as 0.25 as that many units, exactly.
func (r *reader) decimal(n *document.Node, key string, unit, most int64) int64 {
	whole, part, dot := strings.Cut(n.Text, ".")
	digits := func(s string) bool { return s != "" && strings.Trim(s, "0123456789") == "" }
	if n.Kind != document.Scalar || n.Quoted || len(whole) > 4 || !digits(whole) || dot && (len(part) > 3 || !digits(part)) {
		r.errorf(n, "syntax", "expected a number with at most three decimals for %q, found %s", key, n.Describe())
		return 0
	}
	thousandths, _ := strconv.ParseInt(whole+(part + "000")[:3], 10, 64)
	value := thousandths * (unit / 1000)
	if value > most {
		r.errorf(n, "syntax", "%s is more than the %d allowed for %q", n.Text, most/unit, key)
	}
	return min(value, most)
}

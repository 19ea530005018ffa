package verify

import (
	"slices"
	"testing"

	"backspasm/content"
	"backspasm/internal/library"
	"backspasm/internal/rule"
	"backspasm/internal/triage"
)

// Each term of the masks is taken out once: somebody must be found whom it makes
// a difference to, unless another rule asks for the same of everybody.
func TestAMaskThatIsMissingIsFound(t *testing.T) {
	lib, problems := library.Load(content.FS)
	if len(problems) > 0 {
		t.Fatal(problems[0])
	}
	found, tried := 0, 0
	for n := 0; ; n += 7 {
		broken, ok := without(t, lib, n)
		if !ok {
			break
		}
		tried++
		f, differ := masksDiffer(lib, broken)
		if !differ {
			continue
		}
		found++
		if what, really := f.broken(f.People); !really {
			t.Errorf("without part %d: %s", n, what)
		}
	}
	if tried < 20 || found < tried*2/3 {
		t.Errorf("of %d masks left out only %d were missed", tried, found)
	}
}

func TestAMaskTooManyIsFound(t *testing.T) {
	lib, problems := library.Load(content.FS)
	if len(problems) > 0 {
		t.Fatal(problems[0])
	}
	table, err := triage.NewTable(lib.Protocol)
	if err != nil {
		t.Fatal(err)
	}
	at := slices.IndexFunc(table.Slots, func(s rule.Slot) bool { return s.Question == "how_it_began" })
	s := table.Slots[at]
	table.Alarms[0].When.Alone = append(table.Alarms[0].When.Alone, rule.Part{Word: s.Word, Mask: 1 << (s.Shift + 1)})
	if f, differ := masksDiffer(lib, table); !differ || len(f.People) != 1 {
		t.Error("it was not found")
	}
}

// without is the table without its nth part: a term, or a bit that stands alone.
func without(t *testing.T, lib *library.Library, n int) (*triage.Table, bool) {
	t.Helper()
	table, err := triage.NewTable(lib.Protocol)
	if err != nil {
		t.Fatal(err)
	}
	for i := range table.Alarms {
		when := &table.Alarms[i].When
		if n < len(when.Terms) {
			when.Terms = slices.Delete(when.Terms, n, n+1)
			return table, true
		}
		n -= len(when.Terms)
		for p := range when.Alone {
			for bit := uint64(1); bit != 0; bit <<= 1 {
				if when.Alone[p].Mask&bit == 0 {
					continue
				}
				if n == 0 {
					when.Alone[p].Mask &^= bit
					return table, true
				}
				n--
			}
		}
	}
	return nil, false
}

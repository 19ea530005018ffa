package population

import "backspasm/internal/library"

// cause is one that has been looked up.
type cause struct {
	*library.Cause
	most int64  // of its prevalence
	says []*row // by row of the people
}

func (p *people) causes() []cause {
	var out []cause
	for _, c := range p.of.Causes {
		found := cause{Cause: c, says: make([]*row, len(p.rows))}
		for setting := range p.of.Settings {
			for group := range p.of.Ages {
				found.most = max(found.most, c.Prevalence.At(setting, library.Women, group), c.Prevalence.At(setting, library.Men, group))
			}
		}
		for i := range p.rows {
			for _, r := range c.Says {
				if r.Question == p.rows[i].Question {
					looked := p.row(r)
					found.says[i] = &looked
				}
			}
		}
		out = append(out, found)
	}
	return out
}

// relative is how common it is among these people, beside those among whom it is most
// common.
func (c cause) relative(setting, sex, group int) int64 {
	return c.Prevalence.At(setting, sex, group) * library.Whole / max(c.most, 1)
}

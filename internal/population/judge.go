package population

import (
	"backspasm/internal/library"
	"backspasm/internal/rule"
	"backspasm/internal/triage"
)

// judge is what decides: the content, or a list.
type judge struct {
	id    string
	rules []library.ListRule // of a list
}

// judges are the content, and the lists beside it.
func (w *weighing) judges() []judge {
	out := []judge{{id: byContent}}
	for _, l := range w.Lists {
		out = append(out, judge{l.ID, l.Rules})
	}
	return out
}

// told is what a person is told: by the content as heard, by a list in the older words,
// which are as near to its own. A line of a list that asks for less than the question
// is drawn for the person: they find it true or not.
func (j judge) told(x *person, ill bool, facts, heard rule.Facts) triage.Disposition {
	if j.id == byContent {
		return x.protocol.Raised(heard)
	}
	d := triage.SelfCare
	for _, r := range j.rules {
		finds := r.Ordinary
		if ill {
			finds = r.Cases
		}
		if finds < library.Whole {
			finds = x.scaled(finds, r.Low, r.High)
		}
		if finds == library.Whole || x.key.named(j.id).named(r.ID).share() < finds {
			d = max(d, r.Fires(facts))
		}
	}
	return d
}

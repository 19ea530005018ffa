package verify

import (
	"math/rand/v2"
	"testing"
	"time"

	"backspasm/internal/triage"
)

func TestEncoderAndDiagramAgreeWithTheProgramOnRandomProtocols(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 1))
	less := 0
	for range 200 {
		less += agrees(t, r, randomLibrary(r), 12, 12)
	}
	if less < 200 {
		t.Errorf("only %d people were asked less than everything", less)
	}
}

func TestEncoderAndDiagramAgreeWithTheProgramOnTheRealContent(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 2))
	lib := real(t)
	if less := agrees(t, r, lib, 120, 150); less < 20 {
		t.Errorf("only %d people were asked less than everything", less)
	}
}

func TestEveryBandHasAnAnswerAndEveryEdgeIsToldApart(t *testing.T) {
	for _, q := range questionsOf(real(t)) {
		if q.Kind == triage.Choice || q.Kind == triage.Sign {
			continue
		}
		unit := int64(1)
		if q.Kind == triage.Moment {
			unit = int64(time.Minute)
		}
		for n, b := range q.Bands {
			a := answer(q, b.ID)
			alone := (&triage.Protocol{Screens: []*triage.Screen{{Questions: []*triage.Question{q}}}}).Number()
			if got := triage.Facts(alone, triage.Answers{q.ID: a}, now).Get(q.ID); got != b.ID {
				t.Errorf("%s: the answer for %s counts as %s", q.ID, b.ID, got)
			}
			if n == 0 {
				continue
			}
			before, first := b.Edge-unit, b.Edge
			if b.Over {
				before, first = b.Edge, b.Edge+unit
			}
			if q.Band(before) != q.Bands[n-1].ID || q.Band(first) != b.ID {
				t.Errorf("%s: the edge of %s is not told apart", q.ID, b.ID)
			}
		}
	}
}

func TestABandOfANumberMayBeginAboveItsEdge(t *testing.T) {
	q := &triage.Question{ID: "n", Kind: triage.Number, Max: 9, Bands: []triage.Band{{ID: "low"}, {ID: "high", Edge: 4, Over: true}}}
	if a := answer(q, "high"); a.Number != 5 {
		t.Errorf("the first number over 4 is %d", a.Number)
	}
}

func TestMomentsHoldEachEdgeAndAMinuteOnEitherSide(t *testing.T) {
	lib := real(t)
	held := map[time.Duration]bool{}
	for _, d := range moments(lib) {
		if d < 0 || held[d] {
			t.Errorf("%v is negative or twice there", d)
		}
		held[d] = true
	}
	var edges []time.Duration
	for _, b := range lib.Protocol.Question(triage.OnsetID).Bands[1:] {
		edges = append(edges, time.Duration(b.Edge))
	}
	for _, i := range lib.Catalogue.Interventions {
		for _, w := range i.Windows {
			edges = append(edges, w.From, w.Until)
		}
	}
	for _, s := range lib.Catalogue.Stages {
		edges = append(edges, s.From)
	}
	for _, e := range edges {
		for _, d := range []time.Duration{e - time.Minute, e, e + time.Minute} {
			if d >= 0 && !held[d] {
				t.Errorf("%v is missing", d)
			}
		}
	}
	if len(edges) < 20 {
		t.Errorf("there are only %d edges", len(edges))
	}
}

func TestAContentThatIsTooLargeFails(t *testing.T) {
	lib := real(t)
	n := size(lib)
	if results, err := prove(lib, n-1); err == nil || results != nil {
		t.Errorf("a content of %d clauses passes a limit of %d", n, n-1)
	}
	if n > Limit {
		t.Errorf("the content has %d clauses, more than %d", n, Limit)
	}
}

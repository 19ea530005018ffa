package main

import (
	"maps"

	"backspasm/internal/triage"
	"backspasm/internal/visit"
)

// same refuses a flag that says another person than what.
func (b basis) same(who, what string) error {
	if b.who == "" || b.who == who {
		return nil
	}
	return usage("leave --for out, or begin for that person with: backspasm triage", "%s is for %s, and --for says %s", what, whomFor(who), b.who)
}

func whomFor(who string) string {
	if who == triage.Other {
		return "another person (for: other)"
	}
	return "you (for: me)"
}

// ofWhom names whose episode it is.
func ofWhom(e *visit.Episode) string {
	if e.Last().Answers.For() == triage.Other {
		return "for somebody else"
	}
	return "for you"
}

// saidFor returns the answers of a document with who has the pain, and words everything
// for that person. The document says it, else the flag; a check-in is for the person of
// its episode.
func (b *basis) saidFor(said triage.Answers, past *visit.Episode, file string) (triage.Answers, error) {
	who := said.For()
	_, given := said[triage.ForID]
	switch {
	case past != nil && who != past.Last().Answers.For():
		return said, usage("a new bout begins with: backspasm triage", "%s is for %s, and the episode for %s", file, whomFor(who), whomFor(past.Last().Answers.For()))
	case given || past != nil:
		if err := b.same(who, file); err != nil {
			return said, err
		}
	case b.who == triage.Other:
		said = withWho(said, b.who)
	}
	b.library = b.library.For(said)
	return said, nil
}

// withWho returns the answers with who has the pain.
func withWho(said triage.Answers, who string) triage.Answers {
	out := triage.Answers{}
	maps.Copy(out, said)
	out[triage.ForID] = triage.Answer{Value: who}
	return out
}

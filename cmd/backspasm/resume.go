package main

import (
	"fmt"

	"backspasm/internal/answers"
	"backspasm/internal/document"
	"backspasm/internal/journal"
	"backspasm/internal/triage"
)

// keepLeft stores the facts of an interview that is left, for a day.
func (b basis) keepLeft(said triage.Answers) (kept bool) {
	facts := triage.Answers{}
	for _, s := range b.library.Protocol.Screens {
		for _, q := range s.Questions {
			if a, given := said[q.ID]; given && s.CarriesOver && q.ID != triage.ForID {
				facts[q.ID] = a
			}
		}
	}
	if len(facts) == 0 {
		return false
	}
	if said.For() == triage.Other {
		facts = withWho(facts, triage.Other)
	}
	data, err := answers.JSON(b.library.Protocol, facts)
	if err != nil {
		return false
	}
	_, err = journal.SaveResume(b.library.SHA256, data, b.now)
	return err == nil
}

// leftAnswers are the facts that were kept of an interview; nil if they cannot be read.
func (b basis) leftAnswers(left journal.Resume) triage.Answers {
	root, problems := document.ParseJSON("resume", left.Answers, document.ForAnswers)
	if len(problems) > 0 {
		return nil
	}
	given, problems := answers.Interpret(root, b.library.Protocol, b.now)
	if len(problems) > 0 {
		return nil
	}
	return given.Fill(b.library.Protocol)
}

// forgetLeft deletes an interview that was left. That it cannot costs no advice, but
// is to be said.
func forgetLeft() (note string) {
	if err := journal.DeleteResume(); err != nil {
		return fmt.Sprintf("what you answered in an interview you left could not be deleted: %s", err)
	}
	return ""
}

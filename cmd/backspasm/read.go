package main

import (
	"io"
	"os"
	"strings"

	"backspasm/internal/answers"
	"backspasm/internal/document"
	"backspasm/internal/triage"
	"backspasm/internal/visit"
)

// readAnswers reads an answers document: of a check-in of past, else of a first
// visit. What is more likely a slip, and what was left aside, is said; what is wrong
// is refused. Where --now is none, that is what is wrong: moments cannot be judged.
func (b basis) readAnswers(f answersFlag, s *streams, past *visit.Episode, partial bool) (answers.Document, error) {
	name, data, err := f.read(s.stdin)
	if err != nil {
		return answers.Document{}, err
	}
	doc, problems := b.interpret(name, data, past, partial)
	switch {
	case len(problems) > 0 && b.wrong != nil:
		return doc, b.wrong
	case len(problems) > 0:
		return doc, refused(s.stderr, problems)
	}
	for _, sheet := range b.library.Protocol.Screens {
		for _, q := range sheet.Questions {
			if a, given := doc.Answers[q.ID]; given && q.Unlikely(a.Number) {
				s.say("%s: %s is %d; is that right?", name, q.ID, a.Number)
			}
		}
	}
	for _, old := range doc.Retired {
		s.say("%s: %s", name, old)
	}
	if len(doc.Dropped) > 0 {
		s.say("not asked with these answers, so left aside: %s", strings.Join(doc.Dropped, ", "))
	}
	return doc, nil
}

func (b basis) interpret(name string, data []byte, past *visit.Episode, partial bool) (answers.Document, document.Problems) {
	if past == nil {
		return answers.Read(name, data, b.library.Protocol, b.now, partial)
	}
	return answers.ReadCheckIn(name, data, b.library.Protocol, b.now, func(given triage.Answers) triage.Answers {
		run := b.interview(past)
		run.Answers = given
		return run.All()
	})
}

// read is what the file holds, or stdin.
func (f answersFlag) read(stdin io.Reader) (name string, data []byte, err error) {
	name = f.file
	in := stdin
	if name == "-" {
		name = "stdin"
	} else {
		file, err := os.Open(name)
		if err != nil {
			return name, nil, usage("", "cannot read the answers: %s", err)
		}
		defer file.Close()
		if info, err := file.Stat(); err != nil || !info.Mode().IsRegular() {
			return name, nil, usage("use - to read from a pipe", "cannot read the answers: %s is not a regular file", name)
		}
		in = file
	}
	data, err = io.ReadAll(io.LimitReader(in, int64(document.ForAnswers.Bytes)+1))
	if err != nil {
		return name, nil, usage("", "cannot read the answers: %s", err)
	}
	return name, data, nil
}

// Package lint finds mistakes in the content that can be seen at one place:
// local, instant, each with its line. What needs a search over answers is not
// found here.
package lint

import (
	"io/fs"
	"time"

	"backspasm/internal/answers"
	"backspasm/internal/document"
	"backspasm/internal/library"
)

//go:generate go test . -run TestChecksDocumentIsTrue -update

// Check looks for one kind of mistake. Its name is also the folder of its
// examples in testdata.
type Check struct {
	Name    string
	Finds   string // one sentence for authors: what is wrong and why that matters
	Warning bool   // what it finds does not make the content unusable
	run     func(*pass)
}

// Checks lists all checks that run over content which could be read, by hand.
var Checks = []Check{
	missingTest, orphanTest, testSides, thresholdUntested,
	ifUnsureLower, notInRedFlag, notUpward, untilExceeded, askWhenOrder,
	deadQuestion, deadOption, retiredID, deadCondition, nearEdge, missingForbids, forbidsDiffer,
	uncited, overdueCheck,
	brand, medicineDose, forbiddenWords, jargon, proseNumber,
	longSentence, readingGrade, signLength, stepLength, card, aboutPage, said, saysForOther, handOver, nonASCII,
	missingRate, rateOrder, uncitedRate, rateRange,
}

// pass is one run of one check over one library.
type pass struct {
	*library.Library
	now      time.Time
	check    Check
	problems *document.Problems
	reader   *answers.Reader // of the answers that tests give
}

// report adds what the check found at this node.
func (p *pass) report(n *document.Node, format string, args ...any) *document.Problem {
	problem := p.problems.Add(n.Pos, p.check.Name, format, args...)
	problem.Warning = p.check.Warning
	return problem
}

// Run loads the content and runs every check as of now. Checks run only over
// content that could be read. Problems are sorted by place; warnings are among
// them.
func Run(fsys fs.FS, now time.Time) (*library.Library, document.Problems) {
	lib, problems := library.Load(fsys)
	if len(problems) > 0 {
		return lib, problems
	}
	reader := answers.NewReader(lib.Protocol)
	for _, c := range Checks {
		c.run(&pass{Library: lib, now: now, check: c, problems: &problems, reader: reader})
	}
	problems.Sort()
	return lib, problems
}

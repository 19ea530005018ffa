package main

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"backspasm/internal/prose"
	"backspasm/internal/render"
	"backspasm/internal/triage"
	"backspasm/internal/visit"
)

// consultation is one visit, from what is said to what is kept of it: ask or read,
// visit, show, keep.
type consultation struct {
	basis
	showing
	bout
	viewed viewed // once it is shown
}

// viewed is how a person reads on behind the card.
type viewed int

const (
	notViewed viewed = iota // the card is all, or it was said what else to show
	inLines                 // by names that are typed
	onScreen                // in the viewer
)

// views says how a person reads on. Where nobody types who sees all that is written,
// nobody does.
func (c consultation) views() viewed {
	if c.wrong != nil || !c.forPerson() || c.blind() || c.why || c.full || len(c.sections) > 0 {
		return notViewed
	}
	if full, _ := c.fullScreen(c.plain); !full {
		return inLines
	}
	return onScreen
}

// resultFlags are those of every command that gives a result.
type resultFlags struct {
	now    nowFlag
	region regionFlag
	who    forFlag
	plain  plainFlag
	out    outputFlags
	how    showing // its output is made of the others

	sections string // names, with commas between
}

func (f *resultFlags) add(cmd *cobra.Command, plain string) {
	f.plain.add(cmd, plain)
	f.out.add(cmd, "result", "text", "json", "markdown", "html", "ics")
	f.how.calendar.add(cmd)
	f.now.add(cmd, "")
	f.region.add(cmd)
	f.who.add(cmd)
	flags := cmd.Flags()
	flags.StringVar(&f.sections, "section", "", "also show the sections of `LIST`: "+prose.List(render.SectionNames(), "or"))
	flags.BoolVar(&f.how.full, "full", false, "show all sections")
	flags.BoolVar(&f.how.why, "why", false, "give evidence, findings and sources where they belong")
	complete(cmd, "section", render.SectionNames)
	flags.BoolVar(&f.how.exitCode, "exit-code", false, "exit with 0 self_care, 10 soon, 11 same_day, 12 emergency")
}

// consultation checks the flags.
func (f resultFlags) consultation(s *streams, of bout, answers answersFlag) (consultation, error) {
	out, err := f.out.output(s, f.plain, answers)
	if err != nil {
		return consultation{}, err
	}
	how := f.how
	if f.sections != "" {
		how.sections = strings.Split(f.sections, ",")
	}
	for _, name := range how.sections {
		if !slices.Contains(render.SectionNames(), name) {
			return consultation{}, usage(choose(name, render.SectionNames()), "there is no section %q", name)
		}
	}
	if err := f.how.calendar.check(out.form, of.save); err != nil {
		return consultation{}, err
	}
	if err := f.who.check(); err != nil {
		return consultation{}, err
	}
	b, err := basisOf(s, f.now, f.region)
	b.who = f.who.who
	how.output = out
	how.more = "--section "
	return consultation{basis: b, showing: how, bout: of}, err
}

// ofToday is how a section is shown of what is kept.
const ofToday = "backspasm today "

// What --answers and --plain say of themselves where questions are asked.
const (
	answersNotAsked = "read answers from `FILE` (YAML or JSON; - for stdin), ask nothing"
	askedInLines    = "ask in numbered lines, nothing redrawn (also with ACCESSIBLE set)"
)

// byDocument gives the result of an answers document.
func (c consultation) byDocument(f answersFlag, partial bool) error {
	doc, err := c.readAnswers(f, c.streams, c.past, partial)
	if err != nil {
		return err
	}
	if doc.Answers, err = c.saidFor(doc.Answers, c.past, f.file); err != nil {
		return err
	}
	r := c.assess(doc.Answers, c.past)
	r.LeftAside = doc.LeftAside()
	if err := c.timed(r, r.Early, c.streams); err != nil {
		return err
	}
	if err := c.give(r); err != nil {
		return err
	}
	return c.end(r, c.save)
}

// byPerson asks a person and gives the result.
func (c consultation) byPerson(plain plainFlag) (r render.Result, err error) {
	ctx, stop := untilSignal()
	defer stop()
	q, r, err := c.interviewed(ctx, plain)
	if err != nil {
		return r, err
	}
	return r, c.end(r, c.save || c.worthKeeping(r) && q.agreeToKeep(ctx, r))
}

// interviewed asks a person and shows the result, which it returns. The visit may turn
// out to be one of an episode.
func (c *consultation) interviewed(ctx context.Context, plain plainFlag) (q *questions, r render.Result, err error) {
	if q, err = newQuestions(c.streams, c.basis, c.bout, plain); err != nil {
		return nil, r, err
	}
	said, err := q.ask(ctx)
	c.basis, c.bout = q.basis, q.bout
	if err != nil {
		return nil, r, cmp.Or(c.unconfirmed(ctx, q), q.left(ctx, err))
	}
	r = c.assess(said, c.past)
	if err := c.timed(r, r.Early, c.streams); err != nil {
		return nil, r, err
	}
	return q, r, c.giveFirst(r)
}

// unconfirmed tells of an emergency that nobody confirmed or took back before the
// interview ended. A terminal that has hung up is not written to.
func (c consultation) unconfirmed(ctx context.Context, q *questions) error {
	if _, _, hungUp := leftBy(ctx); hungUp || !q.run.Unconfirmed {
		return nil
	}
	fmt.Fprintln(c.stderr, "Not confirmed. If it is so:")
	return c.emergency(c.assess(q.run.All(), c.past), c.askWidth())
}

// end keeps the result if it is to be kept.
func (c consultation) end(r render.Result, keep bool) error {
	if keep {
		says, err := c.keep(r)
		if err != nil {
			return err
		}
		c.say("%s", says)
	}
	return c.status(r)
}

// sayDue says that the warning signs come first.
func (c consultation) sayDue() { fmt.Fprintf(c.stderr, "%s\n\n", c.library.Messages.Notes.SignsDue) }

// give shows a result. Where --now is none it is an emergency, and that is refused
// once it is told.
func (c consultation) give(r render.Result) error {
	if c.wrong != nil {
		return cmp.Or(c.emergency(r, c.askWidth()), c.wrong)
	}
	return c.show(r, c.bout)
}

// opens says that a person reads on behind the card of a result.
func (c consultation) opens(r render.Result) bool { return c.viewed != notViewed && r.Plan != nil }

// giveFirst gives a result. One that is given again when the viewer is left is followed
// by what was noted then, and where it is read on nothing says how.
func (c consultation) giveFirst(r render.Result) error {
	if !c.opens(r) {
		return c.give(r)
	}
	c.more = ""
	if held := c.notes; c.viewed == onScreen {
		c.notes = nil
		defer func() { c.notes = held }()
	}
	return c.give(r)
}

// worthKeeping says whether a person is asked to keep the episode.
func (c consultation) worthKeeping(r render.Result) bool {
	return r.Plan != nil && c.forPerson() && homeOfAnother() == nil
}

// goesOn makes the visit one of an episode, of the person that it is for.
func (c *consultation) goesOn(past *visit.Episode) error {
	c.bout = boutOf(past)
	c.follow(*past, c.streams)
	return c.same(past.Last().Answers.For(), "the episode")
}

// asOfNow is what the last visit comes to now.
func (c consultation) asOfNow() (render.Result, error) {
	r := c.worded(c.rules().AsOf(*c.past, c.now))
	return r, c.timed(r, r.Early, c.streams)
}

// with is the result as of now with what was said.
func (c consultation) with(said triage.Answers) render.Result {
	if c.past == nil {
		return c.assess(said, nil)
	}
	e := *c.past
	e.Visits = slices.Clone(e.Visits)
	e.Visits[len(e.Visits)-1].Answers = said
	return c.worded(c.rules().AsOf(e, c.now))
}

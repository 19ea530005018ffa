package main

import (
	"cmp"
	"runtime/debug"

	"backspasm/internal/compiled"
	"backspasm/internal/interview"
	"backspasm/internal/library"
	"backspasm/internal/plan"
	"backspasm/internal/prose"
	"backspasm/internal/render"
	"backspasm/internal/triage"
	"backspasm/internal/visit"
)

// basis is what every result rests on: the content, the clock, and whose numbers.
type basis struct {
	library *library.Content
	moment
	region      library.Region
	regionGiven bool   // by the flag, so that nothing else may set it
	who         string // has the pain, by the flag; empty without it
}

// basisOf checks the flags.
func basisOf(s *streams, now nowFlag, region regionFlag) (basis, error) {
	b := basis{library: compiled.Content(), moment: now.moment(), regionGiven: region.id != ""}
	s.later(b.unread)
	var err error
	b.region, err = region.region()
	return b, err
}

// rules are what visits are judged by.
func (b basis) rules() visit.Rules {
	return visit.Rules{Protocol: b.library.Protocol, Catalogue: b.library.Catalogue, Hurt: hurtHere}
}

// hurtHere is why a plan leaves something out that hurt in a session, or of which
// a part did.
func hurtHere(part *plan.Intervention) string {
	what := "it"
	if part != nil {
		what = prose.Lower(part.Title)
	}
	return what + " hurt when you did it in a guided session"
}

// assess is what was said comes to: at a check-in of past, else at a first visit.
func (b basis) assess(said triage.Answers, past *visit.Episode) render.Result {
	if past != nil {
		return b.worded(b.rules().CheckIn(*past, said, b.now))
	}
	return b.worded(b.rules().First(said, b.now))
}

// worded is a result with what it is written with.
func (b basis) worded(r visit.Result) render.Result {
	return render.Result{Result: r, Letterhead: b.letterhead()}
}

func (b basis) letterhead() render.Letterhead {
	region := b.region
	if b.library.Other { // its words are said of another person, too
		region, _ = b.library.Messages.Region(region.ID)
	}
	return render.Letterhead{Library: b.library, Program: programVersion(), Region: region}
}

// aboutOf are the pages for somebody with this result. What it asks for today comes
// before any reading.
func (b basis) aboutOf(r render.Result) render.About {
	a := render.About{Letterhead: r.Letterhead, Now: b.now, Saved: true, Said: plan.Answered(r.Assessment)}
	switch {
	case r.Assessment.Disposition >= triage.SameDay:
		a.First = r.Action()
	case r.SignsDue:
		a.First = b.library.Messages.Notes.SignsDue
	}
	return a
}

// handoverOf tells the visits as they were then.
func (b basis) handoverOf(e visit.Episode) render.Handover {
	h := render.Handover{Written: b.now, Ended: e.Closed, Rounds: e.Rounds()}
	for _, x := range e.Visits {
		h.Visits = append(h.Visits, b.worded(b.rules().Then(e, x, b.now.Location())))
	}
	h.Result = h.Visits[len(h.Visits)-1]
	h.SignsDue = b.rules().SignsDue(e, b.now)
	return h
}

// follow takes what an earlier visit set, and warns of a clock that was set back.
func (b *basis) follow(e visit.Episode, s *streams) {
	if last := e.Last().At; b.now.Before(last) && !e.Early(b.now) {
		s.say("the clock stands before the last visit of %s; times may be wrong", last.In(b.now.Location()).Format(dateAndTime))
	}
	b.library = b.library.For(e.Last().Answers)
	if region, ok := b.library.Messages.Region(e.Last().Region); ok && !b.regionGiven {
		b.region = region
	}
}

// interview is that of a check-in of past, or of a first visit.
func (b basis) interview(past *visit.Episode) *interview.Interview {
	run := &interview.Interview{Protocol: b.library.Protocol, Now: b.now, ZoneUnread: b.unread != ""}
	if past != nil {
		run.Before, run.History = past.Last().Answers, past.History
	}
	return run
}

const dateAndTime = "2 Jan 2006, 15:04"

// early is what is wrong with a clock that stands before the pain began.
func (b basis) early(is bool) error {
	if !is {
		return nil
	}
	return usage("set the clock, or give --now", "the clock stands at %s, before the pain began", b.now.Format(dateAndTime))
}

// timed refuses a result that rests on a clock that cannot be right. What rests on
// none is given, and what is wrong with the clock is said after it.
func (b basis) timed(r render.Result, early bool, s *streams) error {
	wrong := cmp.Or(b.wrong, b.early(early))
	if wrong == nil || !r.Clockless() {
		return wrong
	}
	if b.wrong == nil {
		s.later(wrong.Error())
	}
	return nil
}

// version is set when a release is built.
var version = "dev"

func programVersion() string {
	if info, ok := debug.ReadBuildInfo(); ok && version == "dev" && info.Main.Version != "" && info.Main.Version != "(devel)" {
		return info.Main.Version
	}
	return version
}

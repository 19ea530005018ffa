package main

import (
	"cmp"
	"fmt"
	"io"
	"time"

	"backspasm/internal/journal"
	"backspasm/internal/render"
	"backspasm/internal/visit"
)

// planned is what a person may do as of now.
type planned struct {
	render.Result
	past *visit.Episode // that it is a plan of, and that keeps what is done; nil if none
	told bool           // the person has just seen the result
}

// planNow is the plan as of now. Where the warning signs are due, or nothing is saved,
// the questions come first; without a terminal to ask on it says how to answer them.
func (c consultation) planNow(f doFlags) (planned, error) {
	past, isRead, err := openEpisode(c.library, c.stderr)
	switch {
	case f.answers.given() && err == nil:
		return planned{}, usage("leave out --answers; new answers go to: backspasm checkin", "an episode is open, and its plan counts")
	case f.answers.given():
		return c.planByDocument(f.answers)
	case err != nil && isRead && c.face():
		return c.planFirst(f.plain)
	case err != nil:
		return planned{}, err
	}
	due := c.rules().SignsDue(*past, c.now)
	if due && !c.face() {
		return planned{}, usage("answer them with: backspasm checkin (--answers FILE for scripts)", "the warning signs come first: it is time to go through them again")
	}
	c.goesOn(past)
	if due {
		r, err := c.signsFirst(f.plain)
		return planned{Result: r, past: past, told: true}, err
	}
	r, err := c.asOfNow()
	return planned{Result: r, past: past}, err
}

// planByDocument goes by an answers document. Nothing of it is kept.
func (c consultation) planByDocument(f answersFlag) (planned, error) {
	if f.file == "-" {
		return planned{}, usage("put them into a file", "the answers cannot come from stdin, where the session reads its keys")
	}
	doc, err := c.readAnswers(f, c.streams, nil, false)
	if err != nil {
		return planned{}, err
	}
	r := c.assess(doc.Answers, nil)
	return planned{Result: r}, c.timed(r, r.Early, c.streams)
}

// planFirst offers the questions that a plan needs.
func (c consultation) planFirst(plain plainFlag) (planned, error) {
	ctx, stop := untilSignal()
	agreed := c.lines().Agree(ctx, "No plan is saved yet, and a session needs one. Answer the questions now? y, n, or ? = why", c.library.Messages.Notes.SignsPlan)
	stop()
	if !agreed {
		return planned{}, usage("begin with: backspasm triage", "no session without a plan")
	}
	r, err := c.byPerson(plain)
	if err != nil {
		return planned{}, err
	}
	past, _, _ := openEpisode(c.library, c.stderr) // if it was kept
	return planned{Result: r, past: past, told: true}, nil
}

// putBack puts back what a key had said by mistake to hurt.
func (c consultation) putBack(name string) error {
	past, _, err := openEpisode(c.library, c.stderr)
	if err := cmp.Or(err, c.wrong); err != nil {
		return err
	}
	slip, ok := past.Slip(name, c.now)
	if !ok {
		return usage("see the plan as of now: backspasm today", "nothing says that %s hurt since the last visit", name)
	}
	j, err := place()
	if err == nil {
		_, err = j.Append(sessionRecord(past.ID, slip))
	}
	if err != nil {
		return failed(fmt.Errorf("it could not be taken back: %w", err))
	}
	_, err = fmt.Fprintf(c.stdout, "%s no longer counts as something that hurt. The plan as of now: backspasm today\n", c.library.Catalogue.Intervention(name).Title)
	return writing(err)
}

// sessionRecord is a session for the journal.
func sessionRecord(episode string, s visit.Session) journal.Record {
	return journal.Record{At: s.At, Type: journal.TypeSession, Episode: episode,
		Session: &journal.Session{Intervention: s.Intervention, Seconds: int(s.Spent.Round(time.Second) / time.Second), Hurt: s.Hurt, Done: s.Done, Slip: s.Slip}}
}

// namesToOffer are the names that a shell offers: what the plan allows, that of the
// answers given or of the open episode. Without one a session begins with the
// questions, so any name may follow; where the warning signs are due it is the plan
// that they may renew. It asks nobody, says nothing and changes nothing.
func namesToOffer(s *streams, f doFlags) []string {
	quiet := *s
	quiet.stderr = io.Discard
	c, err := f.consultation(&quiet)
	if err != nil {
		return sessionNames()
	}
	if f.answers.given() {
		p, err := c.planByDocument(f.answers)
		if err != nil {
			return sessionNames()
		}
		return p.allowed()
	}
	past, _, err := openEpisode(c.library, io.Discard)
	if err != nil || c.wrong != nil || past.Early(c.now) {
		return sessionNames()
	}
	return planned{Result: c.worded(c.rules().IfUnchanged(*past, c.now))}.allowed()
}

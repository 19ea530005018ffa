package main

import (
	"errors"
	"fmt"
	"io"
	"time"

	"backspasm/internal/answers"
	"backspasm/internal/journal"
	"backspasm/internal/render"
	"backspasm/internal/session"
	"backspasm/internal/visit"
)

// keep puts a result into the journal with what was done since, closes an episode that
// it ends, and returns what to say of it. It is called when the person has the result.
func (of bout) keep(r render.Result, done ...journal.Record) (says string, err error) {
	kind := journal.KindTriage
	if of.past != nil {
		kind = journal.KindCheckin
	}
	ends := ""
	if other := of.ends(r); other != "" {
		ends = ", and " + other + " ends"
	}
	kept, err := record(r, kind, of.id())
	if err != nil {
		return "", notKept(err)
	}
	records := append([]journal.Record{kept}, done...)
	if r.Eased {
		records = append(records, ending(of.id(), journal.Eased, r.Made))
	}
	if err := addToJournal(records...); err != nil {
		return "", notKept(err)
	}
	switch {
	case r.Eased:
		return "kept, and the episode is closed", nil
	case r.Plan == nil:
		return "kept", nil
	case of.past != nil:
		return "kept; the plan of each day: backspasm today", nil
	}
	return "the episode is kept" + ends + "; the plan of each day: backspasm today", nil
}

// ends names the episode of another person that ends when this one is kept.
func (of bout) ends(r render.Result) string {
	if of.past != nil {
		return ""
	}
	s, err := readSaved(r.Library, io.Discard)
	past := s.open()
	if err != nil || past == nil || past.Last().Answers.For() == r.Answers.For() {
		return ""
	}
	return "the one " + ofWhom(past) + ", begun " + past.Opened().In(r.Made.Location()).Format(dateAndTime) + ","
}

// addToJournal adds all of the records or none.
func addToJournal(records ...journal.Record) error {
	j, err := journal.Locate()
	if err == nil {
		_, err = j.Append(records...)
	}
	return err
}

// record is the result of a visit for the journal.
func record(r render.Result, kind, id string) (journal.Record, error) {
	said, err := answers.JSON(r.Library.Protocol, r.Answers)
	if err != nil {
		return journal.Record{}, err
	}
	var reasons []string
	for _, x := range r.Assessment.Reasons {
		reasons = append(reasons, x.Rule.ID)
	}
	return journal.Record{At: r.Made, Type: journal.TypeVisit, Episode: id, Visit: &journal.Visit{
		Kind: kind, Content: r.Library.Protocol.Version, SHA256: r.Library.SHA256, Region: r.Region.ID,
		Disposition: r.Assessment.Disposition.String(), Action: r.Assessment.Action(), Reasons: reasons, ValidUntil: r.ValidUntil, Calendar: r.UIDs(id), Answers: said,
	}}, nil
}

// ending is the record that closes an episode.
func ending(id, why string, at time.Time) journal.Record {
	return journal.Record{At: at, Type: journal.TypeClosed, Episode: id, Closed: why}
}

// notKept says that the result stands but the journal does not have it.
func notKept(err error) error {
	text := fmt.Sprintf("the result above stands, but it was not kept: %s", err)
	if errors.Is(err, journal.ErrNewer) {
		return &failure{status: exitFailed, text: text, hint: "use the newer version of backspasm that wrote it"}
	}
	return &failure{status: exitFailed, text: text}
}

// sessionRecord is a session for the journal.
func sessionRecord(episode string, s visit.Session) journal.Record {
	return journal.Record{At: s.At, Type: journal.TypeSession, Episode: episode,
		Session: &journal.Session{Intervention: s.Intervention, Seconds: int(s.Spent.Round(time.Second) / time.Second), Hurt: s.Hurt, Done: s.Done, Slip: s.Slip}}
}

// rounds are what was done in a session, by the clock of the plan.
func rounds(done []session.Done, ahead time.Duration) []visit.Session {
	var out []visit.Session
	for _, d := range done {
		out = append(out, visit.Session{At: d.At.Add(ahead), Intervention: d.ID, Spent: d.Spent, Hurt: d.Hurt, Done: d.Finished})
	}
	return out
}

// sessionRecords are rounds for the journal.
func sessionRecords(episode string, done []visit.Session) []journal.Record {
	var out []journal.Record
	for _, s := range done {
		out = append(out, sessionRecord(episode, s))
	}
	return out
}

// keepDone puts what was done into the journal. Without an episode there is nowhere to
// put it.
func (of bout) keepDone(done []visit.Session, s *streams) error {
	switch {
	case len(done) == 0:
		return nil
	case of.past == nil:
		s.say("not kept, because no episode is saved")
		return nil
	}
	if err := addToJournal(sessionRecords(of.past.ID, done)...); err != nil {
		return failed(fmt.Errorf("what was done could not be kept: %w", err))
	}
	return nil
}

package main

import (
	"errors"
	"fmt"
	"time"

	"backspasm/internal/journal"
	"backspasm/internal/render"
)

// keep puts a result into the journal, and closes an episode that it ends. It is
// called when the person has the result.
func (of bout) keep(r render.Result, s *streams) error {
	kind := journal.KindTriage
	if of.past != nil {
		kind = journal.KindCheckin
	}
	kept, err := record(r, kind, of.id)
	if err != nil {
		return notKept(err)
	}
	records := []journal.Record{kept}
	if r.Eased {
		records = append(records, ending(of.id, journal.Eased, r.Made))
	}
	j, err := journal.Locate()
	if err == nil {
		_, err = j.AppendAll(records...)
	}
	if err != nil {
		return notKept(err)
	}
	switch {
	case r.Eased:
		s.say("kept, and the episode is closed")
	case r.Plan == nil:
		s.say("kept")
	case of.past != nil:
		s.say("kept; the plan of each day: backspasm today")
	default:
		s.say("the episode is kept; the plan of each day: backspasm today")
	}
	return nil
}

// record is the result of a visit for the journal.
func record(r render.Result, kind, id string) (journal.Record, error) {
	said, err := render.AnswersJSON(r.Library.Protocol, r.Answers)
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

package main

import (
	"errors"
	"fmt"
	"io"
	"time"

	"backspasm/internal/answers"
	"backspasm/internal/document"
	"backspasm/internal/journal"
	"backspasm/internal/library"
	"backspasm/internal/render"
	"backspasm/internal/triage"
	"backspasm/internal/visit"
)

// saved is what the journal holds, as the commands look at it.
type saved struct {
	journal  journal.Journal
	log      journal.Log
	episodes []visit.Episode
	regions  map[string]string // by episode: that of the last visit
}

// readSaved reads the journal and names on stderr what is damaged in it.
func readSaved(lib *library.Content, errOut io.Writer) (saved, error) {
	j, err := place()
	if err != nil {
		return saved{}, err
	}
	log, err := j.Read()
	if err != nil {
		fmt.Fprint(errOut, safetyText)
		return saved{}, failed(fmt.Errorf("cannot read the saved episodes: %w", err))
	}
	if n := len(log.Damage); n > 0 {
		fmt.Fprintf(errOut, "backspasm: unreadable records, left aside: %d; the first is at line %d: %s\n", n, log.Damage[0].Line, log.Damage[0].Why)
		fmt.Fprintln(errOut, "hint: backspasm data repair")
	}
	if log.Newer > 0 {
		fmt.Fprintf(errOut, "backspasm: records of a newer version, left aside: %d\n", log.Newer)
	}
	s := saved{journal: j, log: log, regions: map[string]string{}}
	for _, e := range journal.Episodes(log.Records) {
		out := visit.Episode{ID: e.ID, Closed: e.Closed, Why: e.Why}
		for _, r := range e.Visits {
			out.Visits = append(out.Visits, visited(lib, r))
			s.regions[e.ID] = r.Visit.Region
		}
		for _, r := range e.Sessions {
			out.Sessions = append(out.Sessions, round(r))
		}
		if len(out.Visits) > 0 {
			s.episodes = append(s.episodes, out)
		}
	}
	return s, nil
}

// visited is a record as a visit. Answers to questions that the content no longer
// has are left aside; whatever is missing for that is asked again.
func visited(lib *library.Content, r journal.Record) visit.Visit {
	v := visit.Visit{At: r.At, CheckIn: r.Visit.Kind == journal.KindCheckin,
		Reasons: r.Visit.Reasons, Action: r.Visit.Action, ValidUntil: r.Visit.ValidUntil, Answers: triage.Answers{}}
	v.Disposition, _ = triage.ParseDisposition(r.Visit.Disposition)
	root, problems := document.ParseJSON("journal", r.Visit.Answers, document.ForAnswers)
	if len(problems) == 0 {
		given, _ := answers.Interpret(root, lib.Protocol, r.At)
		v.Answers = given.Fill(lib.Protocol)
	}
	return v
}

// round is a record as a guided session.
func round(r journal.Record) visit.Session {
	return visit.Session{At: r.At, Intervention: r.Session.Intervention, Spent: time.Duration(r.Session.Seconds) * time.Second,
		Hurt: r.Session.Hurt, Done: r.Session.Done, Slip: r.Session.Slip}
}

// open returns the episode that goes on.
func (s saved) open() (visit.Episode, bool) {
	for _, e := range s.episodes {
		if e.Closed == nil {
			return e, true
		}
	}
	return visit.Episode{}, false
}

// openEpisode returns the episode that goes on, or says how to begin one.
func openEpisode(lib *library.Content, errOut io.Writer) (saved, visit.Episode, error) {
	s, err := readSaved(lib, errOut)
	if err != nil {
		return s, visit.Episode{}, err
	}
	e, ok := s.open()
	switch {
	case ok:
		return s, e, nil
	case len(s.episodes) > 0:
		return s, e, usage("begin a new one with: backspasm triage", "no episode is open; the last one has ended")
	}
	return s, e, usage("begin with: backspasm triage, and keep the episode at its end (--save for scripts)", "nothing is saved yet")
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

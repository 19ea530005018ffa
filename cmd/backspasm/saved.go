package main

import (
	"errors"
	"fmt"
	"io"
	"sync"
	"time"

	"backspasm/internal/answers"
	"backspasm/internal/document"
	"backspasm/internal/journal"
	"backspasm/internal/library"
	"backspasm/internal/triage"
	"backspasm/internal/visit"
)

// saved is what the journal holds, as the commands look at it.
type saved struct {
	journal  journal.Journal
	log      journal.Log
	episodes []visit.Episode
}

// place is where the program keeps its files.
func place() (journal.Journal, error) {
	j, err := journal.Locate()
	switch {
	case errors.Is(err, journal.ErrOfAnother):
		return j, usage("run it as that user, without sudo, or set HOME to a folder of your own", "nothing is kept: %s", err)
	case err != nil:
		return j, usage("set HOME, or XDG_DATA_HOME, XDG_STATE_HOME and XDG_CONFIG_HOME", "cannot tell where files are kept: %s", err)
	}
	return j, nil
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
	s := saved{journal: j, log: log}
	for _, e := range journal.Episodes(log.Records) {
		out := visit.Episode{ID: e.ID, Closed: e.Closed, Why: e.Why}
		for _, r := range e.Visits {
			out.Visits = append(out.Visits, visited(lib, r))
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
	v := visit.Visit{At: r.At, CheckIn: r.Visit.Kind == journal.KindCheckin, Region: r.Visit.Region, Calendar: r.Visit.Calendar,
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

// open is the episode that goes on; nil if there is none.
func (s saved) open() *visit.Episode {
	for n := range s.episodes {
		if s.episodes[n].Closed == nil {
			return &s.episodes[n]
		}
	}
	return nil
}

// openEpisode reads the journal for the episode that goes on, or says how to begin
// one. past is nil with an error; isRead says that the journal could be read.
func openEpisode(lib *library.Content, errOut io.Writer) (past *visit.Episode, isRead bool, err error) {
	s, err := readSaved(lib, errOut)
	if err != nil {
		return nil, false, err
	}
	past = s.open()
	switch {
	case past != nil:
		return past, true, nil
	case len(s.episodes) > 0:
		return nil, true, usage("begin a new one with: backspasm triage", "no episode is open; the last one has ended")
	}
	return nil, true, usage(howToSave, "nothing is saved yet")
}

const howToSave = "begin with: backspasm triage, and keep the episode at its end (--save for scripts)"

// nothing says why there is nothing to show.
func (s saved) nothing() error {
	switch {
	case len(s.log.Damage) > 0:
		return usage("backspasm data repair leaves the damaged ones out and keeps a copy", "nothing that was saved can be read")
	case s.log.Newer > 0:
		return usage("use the newer version of backspasm that wrote it", "nothing that was saved can be read by this version")
	}
	return usage(howToSave, "nothing is saved yet")
}

// bout is the episode that a visit belongs to.
type bout struct {
	past  *visit.Episode // what it holds so far; nil at a first visit
	opens func() string  // the id of the one that a first visit opens
	save  bool           // the visit is kept, and nobody is asked
}

// id is that of the episode; empty for none.
func (b bout) id() string {
	switch {
	case b.past != nil:
		return b.past.ID
	case b.opens != nil:
		return b.opens()
	}
	return ""
}

// boutOf is an episode that goes on.
func boutOf(past *visit.Episode) bout {
	return bout{past: past, save: true}
}

// newBout is one that a first visit opens, if it is kept.
func newBout(save bool) bout { return bout{opens: sync.OnceValue(journal.NewID), save: save} }

// homeOfAnother is why nothing can be kept here, if that is because the home is that
// of another user.
func homeOfAnother() error {
	if _, err := journal.Locate(); errors.Is(err, journal.ErrOfAnother) {
		return err
	}
	return nil
}

package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/base32"
	"errors"
	"fmt"
	"io"
	"maps"
	"strings"

	"backspasm/internal/answers"
	"backspasm/internal/journal"
	"backspasm/internal/render"
	"backspasm/internal/triage"
	"backspasm/internal/visit"
)

// calendar says whose entries those of this result are, and which ones earlier
// calendars may hold. Only what is kept has earlier ones.
func (v *sitting) calendar(r render.Result) (render.Calendar, error) {
	c := render.Calendar{Number: 1, Alarm: v.opt.alarm}
	switch {
	case v.episode != nil:
		c.ID, c.Number = v.episode.ID, len(v.episode.Visits)
		if r.Last != nil { // this is a visit of its own
			c.Number++
		}
	case v.opt.save:
		c.ID = v.newEpisode()
		if s, err := readSaved(v.library, io.Discard); err == nil { // it costs the calendar nothing else
			v.saved = s
		}
	default:
		id, err := v.answersID(r)
		c.ID = id
		return c, err
	}
	c.Handed = v.saved.handed(c.ID)
	return c, nil
}

// newEpisode is the id of the episode that this visit opens, if it is kept.
func (v *sitting) newEpisode() string {
	if v.opens == "" {
		v.opens = journal.NewID()
	}
	return v.opens
}

// answersID is the same for the same answers, with the onset as an instant, and
// the same --calendar-id. It is short, as that of an episode is, so that nobody can
// find out the answers from it.
func (v *sitting) answersID(r render.Result) (string, error) {
	given := maps.Clone(r.Answers)
	if onset, ok := given[triage.OnsetID]; ok {
		given[triage.OnsetID] = triage.Answer{Moment: onset.Moment.UTC()}
	}
	said, err := answers.JSON(r.Library.Protocol, given)
	if err != nil {
		return "", err
	}
	sum := sha256.Sum256(append([]byte(v.opt.calendarID+"\x00"), said...))
	return strings.ToLower(base32.StdEncoding.EncodeToString(sum[:5])), nil
}

// handed are the entries that calendars of the saved episodes may hold. Those of
// the episode id are taken back by its next visit, those of another by a visit
// after its last.
func (s saved) handed(id string) []render.Handed {
	var out []render.Handed
	for _, e := range journal.Episodes(s.log.Records) {
		number := len(e.Visits) + 1
		if e.ID == id {
			number = 0
		}
		for _, r := range e.Visits {
			for _, uid := range r.Visit.Calendar {
				out = append(out, render.Handed{UID: uid, Number: number})
			}
		}
	}
	return out
}

// takeBack gives the calendar that takes back all entries of an episode that is
// closed, if there are any ahead, and says so.
func (v *sitting) takeBack(e visit.Episode, says string) error {
	v.episode = &e
	r := v.written(v.rules().Then(e, e.Last(), v.now.Location()))
	r.Made, r.Plan = v.now, nil
	var out bytes.Buffer
	if err := v.render(&out, r, render.Look{}); !errors.Is(err, render.ErrNoSessions) {
		return failed(err)
	}
	fmt.Fprintln(v.stderr, says)
	if out.Len() == 0 {
		v.notes = append(v.notes, "no calendar holds anything to take back")
		v.sayNotes()
		return nil
	}
	if err := v.write(out.Bytes()); err != nil {
		return err
	}
	v.sayNotes()
	return nil
}

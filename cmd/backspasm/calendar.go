package main

import (
	"crypto/sha256"
	"encoding/base32"
	"io"
	"maps"
	"strings"

	"github.com/spf13/cobra"

	"backspasm/internal/answers"
	"backspasm/internal/render"
	"backspasm/internal/triage"
	"backspasm/internal/visit"
)

// calendarFlags are for --format ics.
type calendarFlags struct {
	alarm bool
	id    string
}

func (f *calendarFlags) add(cmd *cobra.Command) {
	cmd.Flags().BoolVar(&f.alarm, "alarm", false, "with --format ics: let each entry remind you")
}

// addID is for results that belong to no episode.
func (f *calendarFlags) addID(cmd *cobra.Command) {
	cmd.Flags().StringVar(&f.id, "calendar-id", "", "with --format ics: a `NAME` for twins with the same answers")
}

func (f calendarFlags) check(form string, save bool) error {
	switch {
	case form != "ics" && f.alarm:
		return usage("add --format ics", "--alarm is for a calendar")
	case form != "ics" && f.id != "":
		return usage("add --format ics", "--calendar-id is for a calendar")
	case f.id != "" && save:
		return usage("leave out --calendar-id", "an episode that is kept has an id of its own")
	}
	return nil
}

// of says whose entries those of a result are, and which ones earlier calendars may
// hold. Only what is kept has earlier ones.
func (f calendarFlags) of(r render.Result, of bout) (c render.Calendar, err error) {
	c = render.Calendar{ID: of.id(), Number: 1, Alarm: f.alarm}
	if !of.save {
		c.ID, err = f.answersID(r)
		return c, err
	}
	if of.past != nil {
		c.Number = of.past.Number(r.Result)
	}
	s, err := readSaved(r.Library, io.Discard)
	if err != nil {
		return c, nil // it costs the calendar nothing else
	}
	for _, x := range visit.Entries(s.episodes, c.ID) {
		c.Handed = append(c.Handed, render.Handed(x))
	}
	return c, nil
}

// answersID is the same for the same answers, with the onset as an instant, and
// the same --calendar-id. It is short, as that of an episode is, so that nobody can
// find out the answers from it.
func (f calendarFlags) answersID(r render.Result) (string, error) {
	given := maps.Clone(r.Answers)
	if onset, ok := given[triage.OnsetID]; ok {
		given[triage.OnsetID] = triage.Answer{Moment: onset.Moment.UTC()}
	}
	said, err := answers.JSON(r.Library.Protocol, given)
	if err != nil {
		return "", err
	}
	sum := sha256.Sum256(append([]byte(f.id+"\x00"), said...))
	return strings.ToLower(base32.StdEncoding.EncodeToString(sum[:5])), nil
}

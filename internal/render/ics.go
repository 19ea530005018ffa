package render

import (
	"errors"
	"fmt"
	"io"
	"regexp"
	"strconv"
	"strings"
	"sync"
	"time"
	"unicode"
	"unicode/utf8"
)

// ErrNoSessions says that a result has nothing to put in a calendar.
var ErrNoSessions = errors.New("there is nothing to put in a calendar")

// ICS writes the sessions and check-ins of the result as a calendar, at local
// times if the zone of the result has a name that calendars know, else in UTC.
// An alarm is there only if it is asked for, and never once the result no longer
// holds. The same session has the same UID in every calendar of an episode, so
// that a newer one takes its place; what earlier calendars hold beside it is
// cancelled. If the result has no sessions the error is ErrNoSessions, and what
// was written, if anything, only cancels.
func ICS(w io.Writer, r Result, c Calendar) error {
	sessions := r.sessions()
	cal := newComponent("VCALENDAR")
	cal.set("VERSION", "2.0")
	cal.text("PRODID", "-//backspasm//"+oneLine(r.Program)+"//EN")
	cal.set("CALSCALE", "GREGORIAN")
	cal.set("METHOD", "PUBLISH")
	zone := calendarZone(r.Made.Location())
	if zone != time.UTC && len(sessions) > 0 {
		cal.children = append(cal.children, timezone(zone, r.Made, sessions[len(sessions)-1].until))
	}
	for _, s := range sessions {
		event := r.calendarEvent(s, zone, c)
		if c.Alarm && !s.from.After(r.ValidUntil) {
			event.children = append(event.children, reminder(s))
		}
		cal.children = append(cal.children, event)
	}
	for _, h := range r.gone(sessions, c) {
		cal.children = append(cal.children, r.cancelled(h, c))
	}
	if len(cal.children) == 0 {
		return ErrNoSessions
	}
	var out strings.Builder
	cal.write(&out)
	if _, err := io.WriteString(w, out.String()); err != nil {
		return err
	}
	if len(sessions) == 0 {
		return ErrNoSessions
	}
	return nil
}

func (r Result) calendarEvent(s session, zone *time.Location, c Calendar) *component {
	event := r.bareEvent(s.uid(c.ID), c.Number)
	event.moment("DTSTART", s.from.In(zone))
	event.moment("DTEND", s.until.In(zone))
	event.text("SUMMARY", oneLine(s.title))
	event.text("DESCRIPTION", r.event(s))
	return event
}

// bareEvent is what every entry has.
func (r Result) bareEvent(uid string, sequence int) *component {
	event := newComponent("VEVENT")
	event.text("UID", oneLine(uid))
	event.moment("DTSTAMP", r.Made.UTC())
	event.set("SEQUENCE", strconv.Itoa(sequence))
	event.set("CLASS", "PRIVATE")
	event.set("TRANSP", "TRANSPARENT")
	return event
}

func reminder(s session) *component {
	alarm := newComponent("VALARM")
	alarm.set("ACTION", "DISPLAY")
	alarm.text("DESCRIPTION", oneLine(s.title))
	alarm.set("TRIGGER", "PT0S")
	return alarm
}

var zoneName = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`^[A-Za-z_]+(/[A-Za-z0-9_+-]+)+$`) })

// calendarZone is the zone if it has an IANA name with a place in it, else UTC.
func calendarZone(zone *time.Location) *time.Location {
	if zoneName().MatchString(zone.String()) {
		return zone
	}
	return time.UTC
}

// timezone tells the offsets of a zone from one moment until another: the one in
// force, and each change. Where the time package works out a change from a rule,
// it says that each lasts until the end of the year at most, and at the end of a
// leap year that it ends at once: what changes nothing is passed over.
func timezone(zone *time.Location, from, until time.Time) *component {
	out := newComponent("VTIMEZONE")
	out.set("TZID", zone.String())
	last := ""
	for at := from.In(zone); ; {
		begins, ends := at.ZoneBounds()
		if now := at.Format("MST -070000"); now != last {
			out.children = append(out.children, observance(at, begins))
			last = now
		}
		if ends.IsZero() || !ends.Before(until) {
			return out
		}
		if !ends.After(at) {
			ends = at.Add(time.Hour)
		}
		at = ends
	}
}

// observance is the offset at a moment, which began at begins; zero is for ever.
func observance(at, begins time.Time) *component {
	kind := "STANDARD"
	if at.IsDST() {
		kind = "DAYLIGHT"
	}
	name, to := at.Zone()
	before, start := to, time.Date(1970, 1, 1, 0, 0, 0, 0, time.UTC)
	if !begins.IsZero() {
		_, before = begins.Add(-time.Second).Zone()
		start = begins.UTC().Add(time.Duration(before) * time.Second)
	}
	out := newComponent(kind)
	out.set("DTSTART", start.Format("20060102T150405"))
	out.set("TZOFFSETFROM", offset(before))
	out.set("TZOFFSETTO", offset(to))
	out.text("TZNAME", name)
	return out
}

func offset(seconds int) string {
	sign := '+'
	if seconds < 0 {
		sign, seconds = '-', -seconds
	}
	out := fmt.Sprintf("%c%02d%02d", sign, seconds/3600, seconds/60%60)
	if seconds%60 != 0 {
		out += fmt.Sprintf("%02d", seconds%60)
	}
	return out
}

// oneLine is text without anything that could end a line or steer a reader.
func oneLine(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.In(r, unicode.Cc, unicode.Cf, unicode.Zl, unicode.Zp) || r >= 0xe0000 && r < 0xe1000 {
			return ' '
		}
		return r
	}, text)
}

// widestLine is how many octets a line of a calendar may have.
const widestLine = 75

// fold ends a line, and breaks it if it is too long, never inside a character.
func fold(line string) string {
	var out strings.Builder
	room := widestLine
	for len(line) > room {
		cut := room
		for !utf8.RuneStart(line[cut]) {
			cut--
		}
		out.WriteString(line[:cut] + "\r\n ")
		line, room = line[cut:], widestLine-1
	}
	out.WriteString(line + "\r\n")
	return out.String()
}

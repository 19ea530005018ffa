package render

import (
	"bytes"
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

	"github.com/emersion/go-ical"
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
	cal := ical.NewCalendar()
	cal.Props.SetText(ical.PropVersion, "2.0")
	cal.Props.SetText(ical.PropProductID, "-//backspasm//"+oneLine(r.Program)+"//EN")
	cal.Props.SetText(ical.PropCalendarScale, "GREGORIAN")
	cal.Props.SetText(ical.PropMethod, "PUBLISH")
	zone := calendarZone(r.Made.Location())
	if zone != time.UTC && len(sessions) > 0 {
		cal.Children = append(cal.Children, timezone(zone, r.Made, sessions[len(sessions)-1].until))
	}
	for _, s := range sessions {
		event := r.calendarEvent(s, zone, c)
		if c.Alarm && !s.from.After(r.ValidUntil) {
			event.Children = append(event.Children, reminder(s))
		}
		cal.Children = append(cal.Children, event)
	}
	for _, h := range r.gone(sessions, c) {
		cal.Children = append(cal.Children, r.cancelled(h, c))
	}
	if len(cal.Children) == 0 {
		return ErrNoSessions
	}
	var out bytes.Buffer
	if err := ical.NewEncoder(&out).Encode(cal); err != nil {
		return err
	}
	if _, err := io.WriteString(w, fold(out.String())); err != nil {
		return err
	}
	if len(sessions) == 0 {
		return ErrNoSessions
	}
	return nil
}

func (r Result) calendarEvent(s session, zone *time.Location, c Calendar) *ical.Component {
	event := r.bareEvent(s.uid(c.ID), c.Number)
	p := event.Props
	p.SetDateTime(ical.PropDateTimeStart, s.from.In(zone))
	p.SetDateTime(ical.PropDateTimeEnd, s.until.In(zone))
	p.SetText(ical.PropSummary, oneLine(s.title))
	p.SetText(ical.PropDescription, r.event(s))
	return event
}

// bareEvent is what every entry has.
func (r Result) bareEvent(uid string, sequence int) *ical.Component {
	event := ical.NewEvent()
	p := event.Props
	p.SetText(ical.PropUID, oneLine(uid))
	p.SetDateTime(ical.PropDateTimeStamp, r.Made.UTC())
	p.Set(&ical.Prop{Name: ical.PropSequence, Value: strconv.Itoa(sequence)})
	p.SetText(ical.PropClass, "PRIVATE")
	p.SetText(ical.PropTransparency, "TRANSPARENT")
	return event.Component
}

func reminder(s session) *ical.Component {
	alarm := ical.NewComponent(ical.CompAlarm)
	alarm.Props.SetText(ical.PropAction, "DISPLAY")
	alarm.Props.SetText(ical.PropDescription, oneLine(s.title))
	alarm.Props.Set(&ical.Prop{Name: ical.PropTrigger, Value: "PT0S"})
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
func timezone(zone *time.Location, from, until time.Time) *ical.Component {
	out := ical.NewComponent(ical.CompTimezone)
	out.Props.SetText(ical.PropTimezoneID, zone.String())
	last := ""
	for at := from.In(zone); ; {
		begins, ends := at.ZoneBounds()
		if now := at.Format("MST -070000"); now != last {
			out.Children = append(out.Children, observance(at, begins))
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
func observance(at, begins time.Time) *ical.Component {
	kind := ical.CompTimezoneStandard
	if at.IsDST() {
		kind = ical.CompTimezoneDaylight
	}
	name, to := at.Zone()
	before, start := to, time.Date(1970, 1, 1, 0, 0, 0, 0, time.UTC)
	if !begins.IsZero() {
		_, before = begins.Add(-time.Second).Zone()
		start = begins.UTC().Add(time.Duration(before) * time.Second)
	}
	out := ical.NewComponent(kind)
	set := func(name, value string) { out.Props.Set(&ical.Prop{Name: name, Value: value}) }
	set(ical.PropDateTimeStart, start.Format("20060102T150405"))
	set(ical.PropTimezoneOffsetFrom, offset(before))
	set(ical.PropTimezoneOffsetTo, offset(to))
	out.Props.SetText(ical.PropTimezoneName, name)
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

// fold breaks lines that are too long, never inside a character.
func fold(text string) string {
	var out strings.Builder
	for line := range strings.SplitSeq(strings.TrimSuffix(text, "\r\n"), "\r\n") {
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
	}
	return out.String()
}

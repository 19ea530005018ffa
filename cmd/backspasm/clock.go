package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"time"
	_ "time/tzdata" // zones on machines that have none

	"backspasm/internal/answers"
	"backspasm/internal/zone"
)

// moment is when the program runs.
type moment struct {
	now    time.Time // local times of a result use its zone
	unread string    // that zone cannot be read: what to say of it
	wrong  error     // --now is no moment. It is not refused yet: there may be an emergency to show
}

// momentOf is what --now says, else the clock of the system. Where the zone of the
// machine cannot be read it is UTC, because nobody may be left without advice for
// that, and unread says so: Go would take UTC in silence.
func momentOf(flag string) moment {
	at, ok := answers.Moment(flag)
	if ok && at.Year() >= 1900 && at.Year() <= 9000 { // a result looks ahead
		return moment{now: at}
	}
	zone, unread := here()
	m := moment{now: time.Now().In(zone), unread: unread}
	if flag != "" {
		hint := "write it like 2026-11-22T09:00:00+01:00"
		if answers.Zoneless(flag) {
			hint = answers.NeedsZone(flag)
		}
		m.wrong = usage(hint, "--now %q is not a moment", flag)
	}
	return m
}

// machineZone is where a machine keeps its zone, if not in TZ.
const machineZone = "/etc/localtime"

// here is the zone of whoever runs the program. If it cannot be read it is UTC,
// and unread says so and what to do.
func here() (where *time.Location, unread string) {
	name, set := os.LookupEnv("TZ")
	if !set {
		return machines(time.Local, machineZone)
	}
	where, err := named(strings.TrimPrefix(name, ":"))
	if err != nil {
		return time.UTC, fmt.Sprintf("the time zone TZ=%q cannot be read, so all times here are in UTC\nhint: set TZ to a name such as Europe/Berlin, or to rules such as CET-1CEST,M3.5.0,M10.5.0/3", name)
	}
	return where, ""
}

// named is the zone that TZ names, as the C library has it: a file of zones, by
// its name or path, else rules.
func named(name string) (*time.Location, error) {
	switch {
	case name == "Local": // to Go that is the zone of the machine
		return nil, errors.New("there is no such zone")
	case filepath.IsAbs(name):
		return zoneFile(name)
	}
	if where, err := time.LoadLocation(name); err == nil {
		return where, nil
	}
	return zone.Parse(name)
}

// mostZone is more bytes than any compiled zone has.
const mostZone = 1 << 20

func zoneFile(name string) (*time.Location, error) {
	info, err := os.Stat(name)
	if err != nil {
		return nil, err
	}
	if !info.Mode().IsRegular() {
		return nil, errors.New("it is not a plain file")
	}
	file, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	data, err := io.ReadAll(io.LimitReader(file, mostZone))
	if err != nil {
		return nil, err
	}
	return time.LoadLocationFromTZData(inZones(filepath.ToSlash(name)), data)
}

// inZones is the name of a zone in a path of the folder of zones.
func inZones(path string) string {
	if _, after, found := strings.Cut(path, "zoneinfo/"); found {
		return after
	}
	return path
}

// machines is the zone of the machine, as Go has read it. Go takes UTC for a file
// that it cannot read; if that is a link into a folder of zones that is not there,
// the name is enough. Without the file a machine has UTC.
func machines(local *time.Location, file string) (where *time.Location, unread string) {
	if local.String() != time.UTC.String() {
		return local, ""
	}
	if _, err := os.Lstat(file); errors.Is(err, os.ErrNotExist) {
		return local, ""
	}
	link, _ := os.Readlink(file)
	if where, err := time.LoadLocation(inZones(link)); err == nil && link != "" {
		return where, ""
	}
	return time.UTC, fmt.Sprintf("the time zone of this machine (%s) cannot be read, so all times here are in UTC\nhint: set TZ to a name such as Europe/Berlin", file)
}

// namedZone is the zone of at, by its name if it has one. The zone of the machine
// has no name of its own in Go: it is looked up in the link that file is, and
// taken only if it agrees.
func namedZone(at time.Time, file string) *time.Location {
	if at.Location() != time.Local {
		return at.Location()
	}
	link, err := os.Readlink(file)
	if err != nil {
		return at.Location()
	}
	where, err := time.LoadLocation(inZones(link))
	if err != nil {
		return at.Location()
	}
	_, here := at.Zone()
	if _, there := at.In(where).Zone(); here != there {
		return at.Location()
	}
	return where
}

package main

import (
	"os"
	"strings"
	"time"
)

// namedZone is the zone of at. The zone of the machine has no name of its own in
// Go: it is looked up where the machine keeps it, and taken only if it agrees.
func namedZone(at time.Time) *time.Location {
	if at.Location() != time.Local {
		return at.Location()
	}
	name, set := os.LookupEnv("TZ")
	if !set {
		name, _ = os.Readlink("/etc/localtime")
	}
	if _, after, found := strings.Cut(name, "zoneinfo/"); found {
		name = after
	}
	zone, err := time.LoadLocation(strings.TrimPrefix(name, ":"))
	if err != nil {
		return time.UTC
	}
	_, here := at.Zone()
	if _, there := at.In(zone).Zone(); here != there {
		return time.UTC
	}
	return zone
}

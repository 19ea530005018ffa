package render

import (
	"maps"
	"slices"
	"strings"
	"time"
)

// component is a part of a calendar: BEGIN, what it says, what is in it, END. A library
// would do, but those there are set up tables of repeated dates at every start of the
// program; the tests read what is written with one.
type component struct {
	name     string
	lines    map[string]string // by the name of the property: what stands behind it
	children []*component
}

func newComponent(name string) *component {
	return &component{name: name, lines: map[string]string{}}
}

// set says something that needs no escape.
func (c *component) set(property, value string) { c.lines[property] = ":" + value }

var calendarEscapes = strings.NewReplacer(`\`, `\\`, ";", `\;`, ",", `\,`, "\n", `\n`, "\r", "")

func (c *component) text(property, text string) { c.set(property, calendarEscapes.Replace(text)) }

// moment is at the local time of a zone that the calendar names, or in UTC.
func (c *component) moment(property string, at time.Time) {
	if at.Location() == time.UTC {
		c.set(property, at.Format("20060102T150405Z"))
		return
	}
	c.lines[property] = ";TZID=" + at.Location().String() + at.Format(":20060102T150405")
}

// write writes the component, its properties in the order of their names.
func (c *component) write(out *strings.Builder) {
	out.WriteString(fold("BEGIN:" + c.name))
	for _, property := range slices.Sorted(maps.Keys(c.lines)) {
		out.WriteString(fold(property + c.lines[property]))
	}
	for _, child := range c.children {
		child.write(out)
	}
	out.WriteString(fold("END:" + c.name))
}

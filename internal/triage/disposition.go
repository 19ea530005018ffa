package triage

import (
	"fmt"
	"slices"
)

// Disposition is where to get help and how soon. It is the only scale of
// urgency in the program; compare with <. The zero value is not a disposition.
type Disposition int

// The four dispositions, from calm to urgent.
const (
	SelfCare  Disposition = iota + 1 // home plan and safety net
	Soon                             // book a clinician, within two weeks at the latest
	SameDay                          // speak to a clinician today
	Emergency                        // ambulance or emergency department now
)

var dispositionNames = []string{SelfCare: "self_care", Soon: "soon", SameDay: "same_day", Emergency: "emergency"}

// Dispositions lists all four, from calm to urgent.
func Dispositions() []Disposition { return []Disposition{SelfCare, Soon, SameDay, Emergency} }

// String is the name used in content, answers and JSON.
func (d Disposition) String() string {
	if d < SelfCare || d > Emergency {
		return fmt.Sprintf("Disposition(%d)", int(d))
	}
	return dispositionNames[d]
}

// ParseDisposition is the inverse of String; ok is false for any other word.
func ParseDisposition(name string) (d Disposition, ok bool) {
	i := slices.Index(dispositionNames, name)
	return Disposition(i), i >= int(SelfCare)
}

// Urgent says whether help is needed today or now.
func (d Disposition) Urgent() bool { return d >= SameDay }

// MarshalText makes JSON and tests show the name.
func (d Disposition) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

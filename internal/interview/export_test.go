package interview

import "time"

// TypedMoment is for tests.
var TypedMoment = typedMoment

// SetClock is for tests.
func (l *Line) SetClock(now func() time.Time) { l.clock = now }

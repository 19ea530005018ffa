package journal

import "time"

// What tests from outside need to reach.
var (
	Seal    = seal
	OwnedBy = ownedBy
	Keep    = keep
)

// Waiting returns a journal with another patience.
func (j Journal) Waiting(d time.Duration) Journal {
	j.patience = d
	return j
}

// Hold takes the lock.
func (j Journal) Hold() (release func(), err error) { return j.lock() }

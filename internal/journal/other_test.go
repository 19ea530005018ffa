//go:build !unix

package journal_test

import (
	"errors"

	"backspasm/internal/journal"
)

func limited(_ journal.Journal, how string, _ int) error { return errors.New("cannot be " + how) }

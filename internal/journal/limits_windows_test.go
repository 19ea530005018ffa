package journal_test

import (
	"errors"

	"backspasm/internal/journal"
)

func limited(_ journal.Journal, how, _ string) error { return errors.New("cannot be " + how) }

func becomeNobody() error { return errors.New("cannot be nobody") }

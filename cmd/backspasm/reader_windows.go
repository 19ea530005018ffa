package main

import (
	"errors"

	"golang.org/x/sys/windows"
)

// readerLeft says that whoever read the output is gone, which no signal tells here.
func readerLeft(err error) bool {
	return errors.Is(err, windows.ERROR_BROKEN_PIPE) || errors.Is(err, windows.ERROR_NO_DATA)
}

package journal

import (
	"errors"
	"io/fs"

	"golang.org/x/sys/windows"
)

// Here the folder of a user is shut by the system, a link needs rights of
// its own, and a folder cannot be synced.
const noFollow = 0

// HasModes says whether the mode of a file tells who may read it.
const HasModes = false

func ownedBy(fs.FileInfo, int) bool { return true }

func refusal(_ string, err error) error { return err }

func syncFolder(string) error { return nil }

// busy says that another program has the file open, so that it cannot be removed, or
// removes it, so that it cannot be opened.
func busy(err error) bool { return errors.Is(err, windows.ERROR_SHARING_VIOLATION) }

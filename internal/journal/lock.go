package journal

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strconv"
	"syscall"
	"time"

	"github.com/gofrs/flock"
)

// retry is how long a program that waits for the lock rests between two tries.
const retry = 5 * time.Millisecond

// lock takes the lock that every change of the journal needs. It gives up
// after a while and says who holds it.
func (j Journal) lock() (release func(), err error) {
	ctx, cancel := context.WithTimeout(context.Background(), j.patience)
	defer cancel()
	for {
		err := makeFolder(j.folders.state)
		if errors.Is(err, fs.ErrNotExist) && ctx.Err() == nil {
			continue // a purge removed it meanwhile
		}
		if err != nil {
			return nil, err
		}
		l := flock.New(j.lockPath(), flock.SetFlag(os.O_RDWR|os.O_CREATE|noFollow), flock.SetPermissions(0o600))
		_, err = l.TryLockContext(ctx, retry)
		switch {
		case err == nil && inPlace(l):
			return j.held(l), nil
		case err == nil: // a purge removed the file meanwhile
			_ = l.Close()
		case errors.Is(err, context.DeadlineExceeded):
			return nil, fmt.Errorf("the journal is in use%s (lock file %s)", j.holder(), j.lockPath())
		case busy(err):
			time.Sleep(retry)
		case !errors.Is(err, syscall.EINTR) && !errors.Is(err, fs.ErrNotExist):
			return nil, fmt.Errorf("cannot lock the journal: %w", refusal(j.lockPath(), err))
		}
	}
}

// inPlace says whether a locked file is still the one that others will lock.
func inPlace(l *flock.Flock) bool {
	held, err := l.Stat()
	if err != nil {
		return false
	}
	now, err := os.Lstat(l.Path())
	return err == nil && os.SameFile(held, now)
}

// held leaves a note in the lock file for whoever waits; without the note the
// lock is as good.
func (j Journal) held(l *flock.Flock) (release func()) {
	_ = os.WriteFile(l.Path(), []byte(strconv.Itoa(os.Getpid())), 0o600)
	return func() {
		if inPlace(l) {
			_ = os.Truncate(l.Path(), 0)
		}
		_ = l.Close()
	}
}

// holder reads the note.
func (j Journal) holder() string {
	note, err := os.ReadFile(j.lockPath())
	if pid, e := strconv.Atoi(string(bytes.TrimSpace(note))); err == nil && e == nil {
		return fmt.Sprintf(" by process %d", pid)
	}
	return ""
}

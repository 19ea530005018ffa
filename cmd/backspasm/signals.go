package main

import (
	"context"
	"errors"
	"os"
	"os/signal"
	"syscall"
)

// received is the signal that ended an interview or a session.
type received struct{ os.Signal }

func (r received) Error() string { return r.String() }

// untilSignal returns a context that ends with the first signal, which is its
// cause.
func untilSignal() (context.Context, func()) {
	ctx, cancel := context.WithCancelCause(context.Background())
	signals := make(chan os.Signal, 1)
	signal.Notify(signals, os.Interrupt, syscall.SIGTERM, syscall.SIGHUP, syscall.SIGQUIT)
	go func() {
		select {
		case s := <-signals:
			cancel(received{s})
		case <-ctx.Done():
		}
	}()
	return ctx, func() {
		signal.Stop(signals)
		cancel(nil)
	}
}

// bySignal is the exit status of a context that a signal ended; hungUp says that the
// terminal is gone, and is not to be written to.
func bySignal(ctx context.Context) (code int, ended, hungUp bool) {
	var s received
	if !errors.As(context.Cause(ctx), &s) {
		return 0, false, false
	}
	number, ok := s.Signal.(syscall.Signal)
	return exitSignal + int(number), ok, s.Signal == syscall.SIGHUP
}

// untilQuit does work that may take long. SIGQUIT ends it quietly; Go by itself
// would print what each of its goroutines does.
func untilQuit(work func() error) error {
	if signal.Ignored(syscall.SIGQUIT) {
		return work()
	}
	quit := make(chan os.Signal, 1)
	signal.Notify(quit, syscall.SIGQUIT)
	defer signal.Stop(quit)
	done, broken := make(chan error, 1), make(chan any, 1)
	go func() {
		defer func() {
			if p := recover(); p != nil {
				broken <- p
			}
		}()
		done <- work()
	}()
	select {
	case err := <-done:
		return err
	case p := <-broken:
		panic(p)
	case <-quit:
		return status(exitSignal + int(syscall.SIGQUIT))
	}
}

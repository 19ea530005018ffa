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

// leftBy is the exit status of what was left without a result: that of the signal
// that ended ctx, if one did, else exitEnd. hungUp says that the terminal is gone, and
// is not to be written to.
func leftBy(ctx context.Context) (code int, signalled, hungUp bool) {
	var s received
	if !errors.As(context.Cause(ctx), &s) {
		return exitEnd, false, false
	}
	number, ok := s.Signal.(syscall.Signal)
	if !ok {
		return exitEnd, false, false
	}
	return exitSignal + int(number), true, number == syscall.SIGHUP
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

package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"backspasm/internal/journal"
	"backspasm/internal/prose"
	"backspasm/internal/render"
	"backspasm/internal/screen"
	"backspasm/internal/session"
	"backspasm/internal/triage"
	"backspasm/internal/viewer"
	"backspasm/internal/visit"
)

// consult asks a person, shows the result, and lets the person read on; then it is kept
// if that is wanted.
func (c consultation) consult(plain plainFlag) error {
	begun := time.Now()
	ctx, stop := untilSignal()
	defer stop()
	c.viewed = c.views()
	q, r, err := c.interviewed(ctx, plain)
	if err != nil {
		return err
	}
	agree := func() bool { return c.worthKeeping(r) && q.agreeToKeep(ctx, r) }
	if !c.opens(r) {
		return c.end(r, c.save || agree())
	}
	v := viewing{reading: reading{consultation: c, result: r}, first: r, begun: begun}
	if v.episode, err = c.withVisit(r); err != nil {
		return failed(err)
	}
	if c.save {
		v.keepNow()
	}
	return v.readOn(ctx, agree)
}

// look shows what was kept as of now, and lets the person read on.
func (c consultation) look(r render.Result) error {
	begun := time.Now()
	c.viewed = c.views()
	if err := c.giveFirst(r); err != nil || !c.opens(r) {
		return cmp.Or(err, c.status(r))
	}
	ctx, stop := untilSignal()
	defer stop()
	v := viewing{reading: reading{c, r, *c.past}, first: r, kept: true, asOfNow: true, begun: begun}
	return v.readOn(ctx, func() bool { return false })
}

// withVisit is the episode as it will be once this visit is kept.
func (c consultation) withVisit(r render.Result) (visit.Episode, error) {
	e := visit.Episode{ID: c.id()}
	kind := journal.KindTriage
	if c.past != nil {
		e, kind = *c.past, journal.KindCheckin
	}
	kept, err := record(r, kind, c.id())
	if err != nil {
		return e, err
	}
	e.Visits, e.Sessions = append(slices.Clone(e.Visits), visited(c.library, kept)), slices.Clone(e.Sessions)
	return e, nil
}

// readOn goes on until the person ends it, and leaves the card on the normal screen. A
// terminal that has hung up is not written to.
func (v *viewing) readOn(ctx context.Context, agree func() bool) error {
	err := v.unbroken(func() error { return v.view(ctx) })
	code, signalled, hungUp := leftBy(ctx)
	if hungUp {
		return status(code)
	}
	written := v.leave()
	if err != nil || signalled {
		if v.failed != nil {
			v.say("%s", v.failed)
		}
		v.sayNotes()
		return status(code)
	}
	if written != nil {
		return written
	}
	if !v.kept && v.failed == nil && agree() {
		v.keepNow()
	}
	v.sayNotes()
	return cmp.Or(v.failed, v.status(v.result))
}

// unbroken does what may panic, which comes out of it after the card.
func (v *viewing) unbroken(work func() error) error {
	defer func() {
		if p := recover(); p != nil {
			_ = v.leave()
			panic(p)
		}
	}()
	return work()
}

// view shows the card and what is behind it, with the sessions that are started there.
func (v *viewing) view(ctx context.Context) error {
	for v.viewed == onScreen {
		if full, _ := v.fullScreen(v.plain); !full {
			v.toLines()
			break
		}
		name, err := v.window().Run(ctx)
		screen.Raise(err)
		switch {
		case errors.Is(err, screen.ErrTooSmall):
			v.toLines()
		case err != nil || name == "":
			return err
		default:
			if err := v.do(ctx, name); err != nil {
				return err
			}
		}
	}
	return v.byName(ctx)
}

// toLines goes on in lines below the card.
func (v *viewing) toLines() {
	_ = v.leave()
	v.viewed = inLines
}

// leave prints the card once more, below what was done since the last time. In lines
// nothing has covered it.
func (v *viewing) leave() error {
	if v.viewed == inLines {
		return nil
	}
	said := v.said
	v.said, v.more = nil, ""
	if v.kept {
		v.more = ofToday
	}
	return v.page(func(w io.Writer) error {
		fmt.Fprintln(w)
		for _, line := range said {
			fmt.Fprintln(w, strings.Join(prose.Lines(line, v.width()), "\n"))
		}
		if len(said) > 0 {
			fmt.Fprintln(w)
		}
		return v.set(w, v.result)
	})
}

// window is the card and what is behind it, on the whole screen, below what came of
// the last session.
func (v *viewing) window() *viewer.Screen {
	w := &viewer.Screen{Terminal: v.whole(), Content: v.shown(), Glyphs: v.glyphs()}
	w.Flush = true // so that the card is set as it was printed
	if says := v.notice; len(says) > 0 {
		w.Notice = func(width int) []string { return prose.Lines(strings.Join(says, "\n\n"), width) }
	}
	v.notice = nil
	return w
}

// do is a session of one thing, if the plan as of now still has it.
func (v *viewing) do(ctx context.Context, name string) error {
	p := planned{Result: v.worded(v.rules().AsOf(v.episode, v.nowThen())), bout: bout{past: &v.episode}}
	if p.Plan == nil || p.Assessment.Disposition == triage.Emergency {
		v.refused(signsComeFirst())
		return nil
	}
	moves, err := p.moves(name)
	if err != nil {
		v.refused(err)
		return nil
	}
	g := guided{planned: p, output: v.output, name: name}
	s := session.New(moves, session.Words(g.Library.Messages.Session))
	lined, left := g.take(ctx, s, g.words(moves, s, false))
	v.did(g, s)
	if lined {
		v.toLines()
	}
	return left
}

// refused says why there is no session.
func (v *viewing) refused(err error) {
	v.notice = []string{prose.Upper(err.Error()) + "."}
	var f *failure
	if errors.As(err, &f) && f.hint != "" {
		v.notice = append(v.notice, prose.Upper(f.hint)+".")
	}
}

// did takes what was done in a session into the episode. What hurt is left out from
// now on.
func (v *viewing) did(g guided, s *session.Session) {
	done := rounds(s.Done(), v.consultation.now.Sub(v.begun))
	v.episode.Sessions = append(v.episode.Sessions, done...)
	v.said = append(v.said, g.outcomes(s)...)
	v.notice = append(g.outcomes(s), g.safety()...)
	if v.kept && len(done) > 0 {
		of := bout{past: &v.episode}
		v.failed = cmp.Or(of.keepDone(done, v.streams), v.failed)
	} else {
		v.unkept = append(v.unkept, done...)
	}
	if v.failed != nil {
		v.notice = append(v.notice, v.failed.Error())
	}
	if slices.ContainsFunc(done, func(d visit.Session) bool { return d.Hurt }) {
		v.asOfNow = true
		v.result = v.judged(v.episode)
	}
}

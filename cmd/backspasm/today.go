package main

import (
	"bytes"
	"fmt"

	"github.com/spf13/cobra"

	"backspasm/internal/render"
	"backspasm/internal/visit"
)

func newToday(p *program) *cobra.Command {
	var opt triageOptions
	cmd := &cobra.Command{
		Use: "today", Short: "The saved plan as of now", Args: noArguments,
		Long: `Shows what of the saved plan applies now, what changes next, and when to check in.
Once the last result no longer holds, the warning signs come first: on a terminal
they are asked at once.`,
		Example: `  backspasm today         on one screen
  backspasm today --full  with every step`,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return (&sitting{program: p, command: "today", opt: opt}).today()
		},
	}
	f := cmd.Flags()
	f.BoolVar(&opt.full, "full", false, "the whole plan, with every step")
	opt.resultFlags(p, cmd)
	f.BoolVar(&opt.plain, "plain", false, "if the warning signs are due, ask in numbered lines")
	return cmd
}

func (v *sitting) today() error {
	if err := v.prepare(); err != nil {
		return err
	}
	s, e, err := openEpisode(v.library, v.stderr)
	if err != nil {
		return err
	}
	v.saved = s
	due := v.rules().SignsDue(e, v.now)
	if due && v.opt.format == "text" && v.opt.output == "" && isTerminal(v.stdin) && isTerminal(v.stdout) {
		fmt.Fprintf(v.stderr, "%s\n\n", v.library.Messages.Notes.SignsDue)
		v.goOn(e)
		return v.interview()
	}
	r, err := v.asOfNow(e)
	if err != nil {
		return err
	}
	if v.opt.full && !due || v.opt.format != "text" || v.noTime != nil {
		if err := v.give(r); err != nil {
			return err
		}
		return v.end(r, false)
	}
	var out bytes.Buffer
	look := render.Look{Width: v.width(), Bold: v.bold()}
	if err := render.Text(&out, r, look); err != nil {
		return failed(err)
	}
	if err := v.write(out.Bytes()); err != nil {
		return err
	}
	v.sayNotes()
	return v.end(r, false)
}

// asOfNow is what the last visit comes to now.
func (v *sitting) asOfNow(e visit.Episode) (render.Result, error) {
	v.goOn(e)
	r := v.written(v.rules().AsOf(e, v.now))
	v.undate(&r)
	return r, v.timed(r)
}

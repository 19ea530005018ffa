package main

import (
	"bytes"
	"io"
	"slices"

	"github.com/spf13/cobra"

	"backspasm/internal/document"
	"backspasm/internal/render"
)

type movesOptions struct {
	format, output, region string
	json, plain            bool
}

var movesFormats = []string{"text", "json", "svg"}

func newMoves(p *program) *cobra.Command {
	var opt movesOptions
	cmd := &cobra.Command{
		Use: "moves [NAME]", Short: "See the moves: a gallery, or one of them drawn",
		Long: `Without a name, lists every move with what it is for. With a name, draws it
and says how it is done and how much. It also says who should leave it out, and how
well it is supported. Which moves suit you is for backspasm triage to say.`,
		Example: `  backspasm moves                                        the gallery
  backspasm moves cat_cow                                one move, drawn
  backspasm moves cat_cow --plain                        in words only
  backspasm moves cat_cow --format svg --output cat.svg  the figure, moving`,
		Args: func(cmd *cobra.Command, args []string) error {
			if len(args) > 1 {
				return usage("backspasm moves lists their names", "%s takes at most one name", cmd.CommandPath())
			}
			return nil
		},
		ValidArgsFunction: func(_ *cobra.Command, args []string, _ string) ([]string, cobra.ShellCompDirective) {
			if len(args) > 0 {
				return nil, cobra.ShellCompDirectiveNoFileComp
			}
			return render.MoveIDs(p.library()), cobra.ShellCompDirectiveNoFileComp
		},
		RunE: func(_ *cobra.Command, args []string) error { return moves(p, opt, args) },
	}
	f := cmd.Flags()
	f.StringVar(&opt.format, "format", "text", "form of the page: `text`, json or svg (the figure alone)")
	f.BoolVar(&opt.json, "json", false, "the same as --format json")
	f.StringVar(&opt.output, "output", "", "write the page to `FILE`")
	f.BoolVar(&opt.plain, "plain", false, "the picture in words (also with ACCESSIBLE set or TERM=dumb)")
	f.StringVar(&opt.region, "region", "", "whose phone numbers: `us`, uk, ie, eu, ca, au, nz, in or elsewhere")
	complete(cmd, "format", func() []string { return movesFormats })
	complete(cmd, "region", func() []string { return regionIDs(p) })
	return cmd
}

func moves(p *program, opt movesOptions, args []string) error {
	if opt.json {
		opt.format = "json"
	}
	ids := render.MoveIDs(p.library())
	switch {
	case !slices.Contains(movesFormats, opt.format):
		return usage(choose(opt.format, movesFormats), "there is no format %q", opt.format)
	case opt.format == "svg" && len(args) == 0:
		return usage("such as: backspasm moves cat_cow --format svg", "an svg shows one move")
	case len(args) == 1 && !slices.Contains(ids, args[0]):
		return usage(nearestMove(args[0], ids), "no move is called %q", args[0])
	}
	v := &sitting{program: p, command: "moves", library: p.library(), opt: triageOptions{output: opt.output, region: opt.region, plain: opt.plain}}
	region, err := v.regionFlag()
	if err != nil {
		return err
	}
	if err := v.canWrite(); err != nil {
		return err
	}
	v.now, _, _ = clock("")
	var out bytes.Buffer
	g := render.Gallery{Letterhead: render.Letterhead{Library: v.library, Program: programVersion(), Region: region}, Now: v.now}
	if err := v.writeMoves(&out, g, opt, args); err != nil {
		return failed(err)
	}
	return v.deliver(out.Bytes(), false)
}

func nearestMove(word string, ids []string) string {
	if near := document.Suggest(word, ids); near != "" {
		return near
	}
	return "backspasm moves lists their names"
}

func (v *sitting) writeMoves(w io.Writer, g render.Gallery, opt movesOptions, args []string) error {
	look := render.Look{Width: v.width(), Bold: v.bold()}
	switch {
	case opt.format == "svg":
		return g.SVG(w, args[0])
	case opt.format == "json" && len(args) == 0:
		return g.JSON(w, render.MoveIDs(g.Library))
	case opt.format == "json":
		return g.JSON(w, args)
	case len(args) == 0:
		return g.Text(w, look)
	}
	return g.Move(w, args[0], look, pictures(opt.plain))
}

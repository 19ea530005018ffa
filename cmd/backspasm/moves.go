package main

import (
	"cmp"
	"io"
	"slices"

	"github.com/spf13/cobra"

	"backspasm/internal/compiled"
	"backspasm/internal/document"
	"backspasm/internal/render"
)

type movesFlags struct {
	region regionFlag
	plain  plainFlag
	out    outputFlags
}

func newMoves(s *streams) *cobra.Command {
	var f movesFlags
	cmd := &cobra.Command{
		Use: "moves [NAME]", Short: "See the moves: a gallery, or one of them drawn",
		Long: `Without a name, lists every move with what it is for. With a name, draws it
and says how it is done and how much. It also says who should leave it out, and how
well it is supported. Which moves suit you is for backspasm triage to say.`,
		Example: `  backspasm moves                                        the gallery
  backspasm moves cat_cow                                one move, drawn
  backspasm moves cat_cow --plain                        in words only
  backspasm moves cat_cow --format svg --output cat.svg  the figure, moving`,
		Args:              takes(0, 1, "at most one name", "backspasm moves lists their names"),
		ValidArgsFunction: oneName(moveIDs),
		RunE:              func(_ *cobra.Command, args []string) error { return movesRun(s, f, args) },
	}
	f.out.add(cmd, "page", "text", "json", "svg")
	cmd.Flags().Lookup("format").Usage += " (the figure alone)"
	f.plain.add(cmd, "the picture in words (also with ACCESSIBLE set or TERM=dumb)")
	f.region.add(cmd)
	return cmd
}

func moveIDs() []string { return render.MoveIDs(compiled.Content()) }

func movesRun(s *streams, f movesFlags, args []string) error {
	out, err := f.out.output(s, f.plain, answersFlag{})
	switch {
	case err != nil:
		return err
	case out.form == "svg" && len(args) == 0:
		return usage("such as: backspasm moves cat_cow --format svg", "an svg shows one move")
	case len(args) == 1 && !slices.Contains(moveIDs(), args[0]):
		return usage(cmp.Or(document.Suggest(args[0], moveIDs()), "backspasm moves lists their names"), "no move is called %q", args[0])
	}
	region, err := f.region.region()
	if err != nil {
		return err
	}
	g := render.Gallery{Letterhead: render.Letterhead{Library: compiled.Content(), Program: programVersion(), Region: region}, Now: momentOf("").now}
	return out.made(func(w io.Writer) error { return setMoves(w, g, out, args) }, false)
}

// setMoves writes the gallery, or one move, in the form that was asked for.
func setMoves(w io.Writer, g render.Gallery, out *output, args []string) error {
	switch {
	case out.form == "svg":
		return g.SVG(w, args[0])
	case out.form == "json" && len(args) == 0:
		return g.JSON(w, moveIDs())
	case out.form == "json":
		return g.JSON(w, args)
	case len(args) == 0:
		return g.Text(w, out.look())
	}
	return g.Move(w, args[0], out.look(), out.pictures())
}

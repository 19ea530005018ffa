package main

import (
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"path/filepath"
	"strings"
	"testing"
)

// rooms are the files in the order in which a run passes through them: the command,
// flags, ask or read, visit, show, keep, and below them what all of these stand on. A
// file uses only what stands in a line below its own.
var rooms = [][]string{
	{"main.go", "man.go"},
	{"run.go"},
	{"root.go"},
	{"prevent.go"},
	{"triage.go", "today.go", "checkin.go", "do.go", "handover.go", "history.go", "moves.go", "about.go", "batch.go", "content.go", "data.go", "explain.go", "questions.go", "schema.go", "completion.go"},
	{"content_weigh.go", "data_purge.go"},
	{"view.go"}, // the viewer, and what it goes on to
	{"view_names.go"},
	{"view_prefer.go"},
	{"view_state.go"},
	{"view_pages.go"},
	{"content_dir.go"},
	{"do_guide.go"},
	{"do_ask.go"},
	{"do_plan.go"},
	{"consult.go"},
	{"ask.go"},
	{"read.go", "resume.go"},
	{"show.go"},
	{"calendar.go"},
	{"keep.go"},
	{"saved.go", "who.go"},
	{"basis.go"},
	{"flags.go"},
	{"output.go", "help.go"},
	{"wall_pictures.go"},
	{"output_file.go", "streams.go", "signals.go", "clock.go"},
	{"commandline.go"},
	{"failure.go"},
	{"reader_unix.go", "reader_windows.go"},
}

// nothing imports as an empty package, so that only what is ours is looked at.
type nothing struct{}

func (nothing) Import(name string) (*types.Package, error) {
	return types.NewPackage(name, filepath.Base(name)), nil
}

// A stranger follows one command from top to bottom: no file uses what belongs to a
// file above it, or to another one on its floor.
func TestARunGoesFromTheCommandDownAndNeverUp(t *testing.T) {
	floor := map[string]int{}
	for n, files := range rooms {
		for _, f := range files {
			floor[f] = n
		}
	}
	names, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	set, used := token.NewFileSet(), &types.Info{Uses: map[*ast.Ident]types.Object{}}
	var files []*ast.File
	for _, name := range names {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		if _, known := floor[name]; !known {
			t.Errorf("%s has no floor", name)
		}
		f, err := parser.ParseFile(set, name, nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		if name != "man.go" && name != "reader_windows.go" { // a main of its own; the same on another system
			files = append(files, f)
		}
	}
	check := types.Config{Importer: nothing{}, Error: func(error) {}} // of what is imported nothing is known
	_, _ = check.Check("main", set, files, used)
	uses := 0
	for id, what := range used.Uses {
		if v, is := what.(*types.Var); is && v.IsField() || !what.Pos().IsValid() {
			continue
		}
		from, to := filepath.Base(set.Position(id.Pos()).Filename), filepath.Base(set.Position(what.Pos()).Filename)
		if from == to || floor[to] == 0 {
			continue
		}
		uses++
		if floor[from] >= floor[to] {
			t.Errorf("%s uses %s of %s", set.Position(id.Pos()), what.Name(), to)
		}
	}
	if uses < 300 {
		t.Errorf("only %d uses were found", uses)
	}
}

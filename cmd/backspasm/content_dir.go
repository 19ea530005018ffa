package main

import (
	"fmt"
	"io"
	"io/fs"
	"os"

	"backspasm/content"
	"backspasm/internal/library"
	"backspasm/internal/prose"
)

// contentDir opens the folder so that nothing outside it can be reached.
func contentDir(args []string) (fs.FS, func(), error) {
	if len(args) == 0 {
		return content.FS, func() {}, nil
	}
	root, err := os.OpenRoot(args[0])
	if err != nil {
		return nil, nil, usage("", "cannot read the content: %s", err)
	}
	return root.FS(), func() { root.Close() }, nil
}

// loaded reads the content for what needs it whole; mistakes are left to lint.
func loaded(errOut io.Writer, args []string) (*library.Library, error) {
	fsys, done, err := contentDir(args)
	if err != nil {
		return nil, err
	}
	defer done()
	lib, problems := library.Load(fsys)
	if len(problems) > 0 {
		fmt.Fprintf(errOut, "backspasm: %s [%s]\n", problems[0], problems[0].Check)
		return nil, &failure{status: exitContent, text: "the content has " + prose.Count(len(problems), "mistake"), hint: "backspasm content lint lists them"}
	}
	return lib, nil
}

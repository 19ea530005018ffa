package render_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"backspasm/internal/render"
)

var update = flag.Bool("update", false, "rewrite the rendered texts in testdata (never expectations)")

func TestTheTextOfEveryExampleIsAsInTestdata(t *testing.T) {
	lib := shipped(t)
	for _, name := range []string{"self_care", "soon", "same_day", "emergency"} {
		for _, width := range []int{40, 72, 90} {
			t.Run(fmt.Sprintf("%s_%d", name, width), func(t *testing.T) {
				file := filepath.Join("testdata", fmt.Sprintf("%s_%d.txt", name, width))
				got := text(t, example(t, lib, name), render.Look{Width: width})
				if *update {
					if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
						t.Fatal(err)
					}
				}
				want, err := os.ReadFile(file)
				if err != nil {
					t.Fatal(err)
				}
				if diff := cmp.Diff(string(want), got); diff != "" {
					t.Errorf("%s (- testdata, + now); go test ./internal/render -update rewrites it\n%s", file, diff)
				}
			})
		}
	}
}

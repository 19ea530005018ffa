// Command sbom writes what a program was built from as CycloneDX JSON. It reads
// the program itself, and adds no serial number and no time of the day, so that
// the same program gives the same bytes.
//
//	sbom PROGRAM VERSION DATE > FILE
package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"time"

	"github.com/CycloneDX/cyclonedx-go"
	"github.com/CycloneDX/cyclonedx-gomod/pkg/generate/bin"
	"github.com/rs/zerolog"
)

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

func run(args []string, stdout, stderr io.Writer) int {
	if len(args) != 3 {
		fmt.Fprintln(stderr, "usage: sbom PROGRAM VERSION DATE")
		return 2
	}
	if err := list(stdout, args[0], args[1], args[2]); err != nil {
		fmt.Fprintln(stderr, "sbom:", err)
		return 1
	}
	return 0
}

func list(out io.Writer, program, version, date string) error {
	at, err := time.Parse(time.DateOnly, date)
	if err != nil {
		return err
	}
	from, err := bin.NewGenerator(program,
		bin.WithLogger(zerolog.Nop()),
		bin.WithIncludeStdlib(true),
		bin.WithVersionOverride(version))
	if err != nil {
		return err
	}
	bom, err := from.Generate()
	if err != nil {
		return err
	}
	if bom.Components == nil || len(*bom.Components) == 0 {
		return errors.New("nothing was read out of " + program)
	}
	bom.Metadata.Timestamp = at.Format(time.RFC3339)
	return cyclonedx.NewBOMEncoder(out, cyclonedx.BOMFileFormatJSON).SetPretty(true).EncodeVersion(bom, cyclonedx.SpecVersion1_5)
}

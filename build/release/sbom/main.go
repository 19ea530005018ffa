// Command sbom writes what a program was built from as CycloneDX JSON. It reads the
// program itself and the report of go-licenses, which says package,address,licence, and
// adds no serial number and no time of the day, so that the same program gives the same
// bytes.
//
//	sbom PROGRAM VERSION DATE LICENCES > FILE
package main

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
	"time"

	"github.com/CycloneDX/cyclonedx-go"
	"github.com/CycloneDX/cyclonedx-gomod/pkg/generate/bin"
	"github.com/rs/zerolog"
)

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

func run(args []string, stdout, stderr io.Writer) int {
	if len(args) != 4 {
		fmt.Fprintln(stderr, "usage: sbom PROGRAM VERSION DATE LICENCES")
		return 2
	}
	if err := list(stdout, args[0], args[1], args[2], args[3]); err != nil {
		fmt.Fprintln(stderr, "sbom:", err)
		return 1
	}
	return 0
}

func list(out io.Writer, program, version, date, licences string) error {
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
	if err := license(*bom.Components, licences); err != nil {
		return err
	}
	bom.Metadata.Timestamp = at.Format(time.RFC3339)
	return cyclonedx.NewBOMEncoder(out, cyclonedx.BOMFileFormatJSON).SetPretty(true).EncodeVersion(bom, cyclonedx.SpecVersion1_5)
}

// license says of each module under which licence it is, or fails.
func license(modules []cyclonedx.Component, report string) error {
	file, err := os.Open(report)
	if err != nil {
		return err
	}
	defer file.Close()
	rows, err := csv.NewReader(file).ReadAll()
	if err != nil {
		return err
	}
	rows = append(rows, []string{"std", "", "BSD-3-Clause"}) // which it leaves out
	for i, m := range modules {
		at := slices.IndexFunc(rows, func(row []string) bool { return row[0] == m.Name || strings.HasPrefix(row[0], m.Name+"/") })
		if at < 0 {
			return errors.New("no licence was found for " + m.Name)
		}
		modules[i].Licenses = &cyclonedx.Licenses{{License: &cyclonedx.License{ID: rows[at][2]}}}
	}
	return nil
}

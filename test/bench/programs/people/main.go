// Command people writes records for backspasm batch: all vignettes of a first visit
// in turn, as many as its argument says, with -spelled every answer by its name.
package main

import (
	"bufio"
	"flag"
	"fmt"
	"log"
	"os"
	"strconv"

	"backspasm/test/bench/people"
)

func main() {
	spelled := flag.Bool("spelled", false, "write every answer, and not none for a sheet")
	flag.Parse()
	n, err := strconv.Atoi(flag.Arg(0))
	if err == nil {
		err = write(n, *spelled)
	}
	if err != nil {
		log.Fatal(err)
	}
}

func write(n int, spelled bool) error {
	lib, err := people.Library()
	if err != nil {
		return err
	}
	all, err := people.Vignettes(lib)
	if err != nil {
		return err
	}
	var records [][]byte
	for _, who := range all {
		if who.ComesBack() {
			continue
		}
		record, err := who.Record(lib.Protocol, spelled)
		if err != nil {
			return err
		}
		records = append(records, record)
	}
	out := bufio.NewWriterSize(os.Stdout, 256<<10)
	for i := range n {
		if _, err := fmt.Fprintf(out, "{\"id\":%d,\"answers\":%s}\n", i+1, records[i%len(records)]); err != nil {
			return err
		}
	}
	return out.Flush()
}

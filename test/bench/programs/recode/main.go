// Command recode reads JSON a line and writes it again, with the standard library
// and nothing in between: what the lines cost whoever handles them.
package main

import (
	"bufio"
	"encoding/json"
	"log"
	"os"
)

func main() {
	out := bufio.NewWriterSize(os.Stdout, 64<<10)
	to := json.NewEncoder(out)
	lines := bufio.NewScanner(bufio.NewReaderSize(os.Stdin, 64<<10))
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var record any
		if err := json.Unmarshal(lines.Bytes(), &record); err != nil {
			log.Fatal(err)
		}
		if err := to.Encode(record); err != nil {
			log.Fatal(err)
		}
	}
	if err := lines.Err(); err != nil {
		log.Fatal(err)
	}
	if err := out.Flush(); err != nil {
		log.Fatal(err)
	}
}

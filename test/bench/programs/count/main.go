// Command count counts the lines of its input, and those of them with a
// disposition, and throws them away.
package main

import (
	"bufio"
	"bytes"
	"fmt"
	"log"
	"os"
)

func main() {
	in := bufio.NewScanner(os.Stdin)
	in.Buffer(make([]byte, 0, 256<<10), 4<<20)
	lines, results := 0, 0
	for in.Scan() {
		lines++
		if bytes.Contains(in.Bytes(), []byte(`"disposition":`)) {
			results++
		}
	}
	if err := in.Err(); err != nil {
		log.Fatal(err)
	}
	fmt.Println(lines, results)
}

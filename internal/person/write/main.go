// Command write prints the answers document of a person to test with, for tests in
// other modules: write base: plain_strain, or write comes_back: check_in_day_1,
// and then an argument for each answer that differs, as "age: 70"; or a JSON object
// with a member "base".
package main

import (
	"fmt"
	"os"
	"strings"

	"backspasm/internal/person"
)

func main() {
	fill := person.Fill
	if len(os.Args) > 1 && strings.HasPrefix(os.Args[1], "{") {
		fill = person.FillJSON
	}
	text, err := fill(strings.Join(os.Args[1:], "\n") + "\n")
	if err != nil {
		fmt.Fprintln(os.Stderr, "write:", err)
		os.Exit(1)
	}
	fmt.Print(text)
}

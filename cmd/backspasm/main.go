//go:build !man

// Command backspasm guides somebody whose back has just seized up: to help, if
// there is a warning sign, or to a relief plan of their own.
package main

import "os"

func main() {
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

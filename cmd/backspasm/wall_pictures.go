//go:build pictures

package main

import (
	"os"
	"strconv"
	"time"
)

// In the program that the pictures of docs/pictures are made of, whole screens have a
// clock that stands where a file says, in milliseconds, so that they are the same every
// time. No program that is given to anybody has this.
func init() {
	begun := time.Now()
	wall = func() time.Time {
		text, _ := os.ReadFile(os.Getenv("BACKSPASM_CLOCK"))
		ms, _ := strconv.Atoi(string(text))
		return begun.Add(time.Duration(ms) * time.Millisecond)
	}
}

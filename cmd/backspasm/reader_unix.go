//go:build unix

package main

// readerLeft is false: SIGPIPE ends a program whose reader is gone.
func readerLeft(error) bool { return false }

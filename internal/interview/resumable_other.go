//go:build !unix

package interview

// Resumable is false where programs cannot be stopped.
func Resumable() bool { return false }

//go:build !unix

package interview

// resumable is false where programs cannot be stopped.
func resumable() bool { return false }

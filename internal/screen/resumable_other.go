//go:build !unix

package screen

// resumable is false where programs cannot be stopped.
func resumable() bool { return false }

// Package envguard hides TMUX and STY from everything that is initialised after
// it. The terminal library asks "tmux info" for colours when it sees them, and
// this program starts no process. Go initialises packages in the order of their
// import paths, so this one comes before the library. It is the only package
// with an init, and must not import anything but os.
package envguard

import "os"

func init() {
	_ = os.Unsetenv("TMUX")
	_ = os.Unsetenv("STY")
}

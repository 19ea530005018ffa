// Command floor holds what backspasm holds and does nothing with it: its two large
// libraries and the content.
package main

import (
	"runtime"

	_ "charm.land/huh/v2"
	_ "github.com/spf13/cobra"

	"backspasm/internal/compiled"
)

func main() { runtime.KeepAlive(compiled.Content()) }

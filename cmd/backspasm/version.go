package main

import (
	"fmt"
	"runtime/debug"

	"backspasm/internal/compiled"
)

// version is set when a release is built.
var version = "dev"

func programVersion() string {
	if info, ok := debug.ReadBuildInfo(); ok && version == "dev" && info.Main.Version != "" && info.Main.Version != "(devel)" {
		return info.Main.Version
	}
	return version
}

func versionText() string {
	lib := compiled.Library()
	return fmt.Sprintf("backspasm {{.Version}}\ncontent %s of %s, sha256 %s\n%s\n",
		lib.Protocol.Version, lib.Protocol.Date, lib.SHA256, lib.Messages.Notes.NotReviewed)
}

package verify

import "backspasm/internal/library"

func domain(*library.Library) []Property { return nil }

package peers

import (
	"testing"
)

// Measure judges the people in turn, one an operation.
func Measure(b *testing.B, judges []Judge) {
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		if i == len(judges) {
			i = 0
		}
		if _, err := judges[i](); err != nil {
			b.Fatal(err)
		}
	}
}

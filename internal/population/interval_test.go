package population

import "testing"

// By hand, and as published: 81 of 263 is Newcombe's example (1998).
func TestIntervalsAreThoseOfWilson(t *testing.T) {
	for _, x := range []struct {
		count, of int
		want      Share
	}{
		{0, 10, Share{0, 0, 0, 27.75}},
		{5, 10, Share{5, 50, 23.66, 76.34}},
		{10, 10, Share{10, 100, 72.25, 100}},
		{81, 263, Share{81, 30.8, 25.53, 36.62}},
		{1, 29, Share{1, 3.45, 0.61, 17.18}},
		{0, 0, Share{}},
	} {
		if got := shareOf(x.count, x.of); got != x.want {
			t.Errorf("%d of %d: %+v, want %+v", x.count, x.of, got, x.want)
		}
	}
}

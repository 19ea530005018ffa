package population

import (
	"math"
	"testing"

	"backspasm/internal/library"
)

// The same seed gives the same bytes on every machine, so these are pinned. They were
// worked out once with another program, from the definition of SplitMix64 and FNV-1a.
func TestDrawsAreTheSameOnEveryMachine(t *testing.T) {
	for _, x := range []struct {
		got, want int64
	}{
		{int64(key(1).of(0) >> 1), 5225608189600411232},
		{int64(key(1).named("age") >> 1), 3442960856610288248},
		{key(1).named("age").share(), 373286563},
		{key(7).named("community").of(3).share(), 272899936},
	} {
		if x.got != x.want {
			t.Errorf("drew %d, want %d", x.got, x.want)
		}
	}
}

func TestTheLogarithmIsThatOfTheBook(t *testing.T) {
	for x, want := range map[uint64]int64{1: 0, 2: one, 3: 103872, 10: 217705, 1 << 31: 31 * one, 1<<32 - 1: 32*one - 1} {
		if got := log2(x); got != want {
			t.Errorf("log2(%d) is %d, want %d", x, got, want)
		}
	}
}

// A gamma of shape 1 is the exponential distribution: mean 1, and as many above any
// bound as that says. Capped at 6, the mean is 0.9975.
func TestTheFactorOfAPersonIsExponentialAndCapped(t *testing.T) {
	const n = 200_000
	sum, over := 0.0, map[int]int{1: 0, 3: 0, 6: 0}
	for i := range uint64(n) {
		f := key(5).of(i).often(6 * library.Times)
		if f > 6*one {
			t.Fatalf("a factor of %d", f)
		}
		sum += float64(f) / one
		for bound := range over {
			if f >= int64(bound)*one {
				over[bound]++
			}
		}
	}
	if mean := sum / n; math.Abs(mean-0.9975) > 0.01 {
		t.Errorf("the mean is %.4f", mean)
	}
	for bound, count := range over {
		want := math.Exp(-float64(bound))
		if got := float64(count) / n; math.Abs(got-want) > 4*math.Sqrt(want/n) {
			t.Errorf("%.5f are over %d, want %.5f", got, bound, want)
		}
	}
}

func TestAgesFollowTheSetting(t *testing.T) {
	at := library.Setting{Mean: 60, Spread: 10, Youngest: 40, Oldest: 90}
	const n = 50_000
	sum, squares, under := 0.0, 0.0, 0
	for i := range uint64(n) {
		age := key(9).of(i).age(at)
		if age < 40 || age > 90 {
			t.Fatalf("somebody is %d years old", age)
		}
		if age < 50 {
			under++
		}
		sum += float64(age)
		squares += float64(age) * float64(age)
	}
	mean := sum / n
	spread := math.Sqrt(squares/n - mean*mean)
	if math.Abs(mean-60.5) > 0.2 || math.Abs(spread-9.6) > 0.3 { // the youngest 2 % are drawn again
		t.Errorf("mean %.2f, spread %.2f", mean, spread)
	}
	if share := float64(under) / n; share < 0.11 || share > 0.15 {
		t.Errorf("%.3f are under 50", share)
	}
}

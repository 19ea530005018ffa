package population

import (
	"hash/fnv"
	"math/bits"

	"backspasm/internal/library"
)

// Chance is counted in whole numbers only: the same seed gives the same people on
// every machine. Each person has a key, and what they say to a question hangs on the
// key and the id of the question alone. So a question or a rule more changes nothing
// in anybody else, and content can be weighed before and after over the same people.

// key stands for one person, or for one person and one question.
type key uint64

// of is the key of the nth thing of a kind.
func (k key) of(n uint64) key { return key(mixed(uint64(k) + (n+1)*0x9e3779b97f4a7c15)) }

// named is the key of what has this name.
func (k key) named(name string) key { return key(mixed(uint64(k) ^ hashed(name))) }

func hashed(name string) uint64 {
	h := fnv.New64a() // FNV-1a
	_, _ = h.Write([]byte(name))
	return h.Sum64()
}

// mixed is the last step of SplitMix64.
func mixed(x uint64) uint64 {
	x = (x ^ x>>30) * 0xbf58476d1ce4e5b9
	x = (x ^ x>>27) * 0x94d049bb133111eb
	return x ^ x>>31
}

// share is a number from 0 up to, and without, one whole.
func (k key) share() int64 { return int64((uint64(k) >> 32) * uint64(library.Whole) >> 32) }

const one = 1 << 16 // of a factor of one person

// often is how often this person says yes to what clusters, beside others: drawn from
// the exponential distribution (a gamma of shape 1) with mean one, and capped.
func (k key) often(most int64) int64 {
	const ln2 = 45426 // 65536 times the natural logarithm of 2
	log := int64(32*one) - log2(uint64(k)>>32|1)
	return min(log*ln2>>16, most*one/library.Times)
}

// log2 is 65536 times the logarithm of x to the base 2, rounded down; x is at least 1
// and below 2 to the 32nd.
func log2(x uint64) int64 {
	whole := bits.Len64(x) - 1
	out, x := int64(whole), x<<(31-whole)
	for range 16 {
		x = x * x >> 31
		out <<= 1
		if x >= 1<<32 {
			x >>= 1
			out |= 1
		}
	}
	return out
}

// age is drawn from the normal distribution, as the sum of twelve even ones, again
// and again until it is one that the setting has.
func (k key) age(s library.Setting) int64 {
	for n := uint64(0); ; n++ {
		sum := int64(0)
		for part := range uint64(12) {
			sum += int64(uint64(k.of(n).of(part)) >> 32)
		}
		sum -= 6 << 32
		age := s.Mean + (sum*s.Spread+1<<31)>>32
		if age >= s.Youngest && age <= s.Oldest {
			return age
		}
	}
}

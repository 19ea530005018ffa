package document

import (
	"strconv"
	"strings"
	"time"
)

var units = []struct {
	letter byte
	length time.Duration
}{{'w', 7 * 24 * time.Hour}, {'d', 24 * time.Hour}, {'h', time.Hour}, {'m', time.Minute}}

const longest = 150 * 366 * 24 * time.Hour

// Duration reads a length of time such as 90m, 36h, 1d12h, 3d or 2w: whole
// numbers, each with its unit, the larger unit first. ok is false for anything
// else, and for more than a long life.
func Duration(text string) (d time.Duration, ok bool) {
	if text == "" {
		return 0, false
	}
	rest := text
	for _, u := range units {
		i := strings.IndexByte(rest, u.letter)
		if i < 0 {
			continue
		}
		n, err := strconv.ParseUint(rest[:i], 10, 24)
		if err != nil || rest[0] == '+' {
			return 0, false
		}
		if time.Duration(n) > (longest-d)/u.length {
			return 0, false
		}
		d += time.Duration(n) * u.length
		rest = rest[i+1:]
	}
	return d, rest == ""
}

package population

import "math"

// Share is how many of how many, with the 95 % interval of Wilson, in percent and
// rounded to hundredths.
type Share struct {
	Count   int     `json:"count"`
	Percent float64 `json:"percent"`
	From    float64 `json:"from"`
	To      float64 `json:"to"`
}

// z is the point of the normal distribution beyond which 2.5 % lie.
const z = 1.959963984540054

func shareOf(count, of int) Share {
	if of == 0 {
		return Share{}
	}
	n := float64(of)
	p := float64(count) / n
	middle := (p + z*z/(2*n)) / (1 + z*z/n)
	half := float64(z / (1 + z*z/n) * math.Sqrt(p*(1-p)/n+z*z/(4*n*n))) // rounded here on every machine
	return Share{Count: count, Percent: percent(p), From: percent(math.Max(0, middle-half)), To: percent(math.Min(1, middle+half))}
}

// percent is rounded so far that machines which round the last bit differently say the
// same.
func percent(p float64) float64 { return math.Round(p*1e4) / 100 }

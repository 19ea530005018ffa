package visit

import "time"

// Score is a pain score and when it was given.
type Score struct {
	At   time.Time
	Pain int64
}

// Trend is how the pain went from the first score of a bout to the last.
type Trend struct {
	First, Last Score
	Highest     Score // the first of those that are as high
	Lowest      Score // the first of those that are as low
	Scores      int
	Timed       bool // by the clock the last was after the first: how long it took is known
}

// Trend tells the scores in the order in which they were given; ok is false if
// there is none.
func (e Episode) Trend() (trend Trend, ok bool) {
	for _, v := range e.Visits {
		pain, given := v.Pain()
		if !given {
			continue
		}
		trend.Last = Score{v.At, pain}
		if trend.Scores == 0 {
			trend.First, trend.Highest, trend.Lowest = trend.Last, trend.Last, trend.Last
		}
		if pain > trend.Highest.Pain {
			trend.Highest = trend.Last
		}
		if pain < trend.Lowest.Pain {
			trend.Lowest = trend.Last
		}
		trend.Scores++
	}
	trend.Timed = trend.Last.At.After(trend.First.At) && !e.setBack()
	return trend, trend.Scores > 0
}

// SetBack says that the clock was set back before visit n: it stands before a
// visit that came earlier. How long after another it was is not known then.
func (e Episode) SetBack(n int) bool {
	for _, earlier := range e.Visits[:n] {
		if e.Visits[n].At.Before(earlier.At) {
			return true
		}
	}
	return false
}

func (e Episode) setBack() bool {
	for n := range e.Visits {
		if e.SetBack(n) {
			return true
		}
	}
	return false
}

// Elapsed is how long after the onset visit n was; ok is false if the onset was
// never asked, or the clock says that the visit was before it.
func (e Episode) Elapsed(n int) (d time.Duration, ok bool) {
	onset, known := e.Onset()
	d = e.Visits[n].At.Sub(onset)
	return d, known && d >= 0 && !e.SetBack(n)
}

// CanDoID is the question for what somebody can do.
const CanDoID = "can_do"

// Activities is the last of the steps of what somebody can do.
const Activities = 4

var activities = map[string]int{"hard_to_walk": 0, "walks_ten": 1, "easy_at_rest": 2, "bends_easily": 3, "all_normal": Activities}

// Activity is how much somebody could do, from 0, next to nothing, to Activities,
// all that is usual; ok is false if that was not asked.
func (v Visit) Activity() (step int, ok bool) {
	step, ok = activities[v.Answers[CanDoID].Value]
	return step, ok
}

package visit_test

import (
	"testing"
	"time"
	_ "time/tzdata"

	"backspasm/content"
	"backspasm/internal/library"
	"backspasm/internal/triage"
	"backspasm/internal/visit"
)

const hour = time.Hour

var began = time.Date(2026, 11, 22, 9, 0, 0, 0, time.UTC)

// scored has an onset and a check-in with a score at each moment; a score below
// zero was not given.
func scored(onset time.Time, at []time.Time, scores ...int64) visit.Episode {
	e := visit.Episode{ID: "a"}
	for n, score := range scores {
		v := visit.Visit{At: at[n], CheckIn: n > 0, Answers: triage.Answers{triage.OnsetID: {Moment: onset}}}
		if score >= 0 {
			v.Answers["pain_now"] = triage.Answer{Number: score}
		}
		e.Visits = append(e.Visits, v)
	}
	return e
}

func after(hours ...int) []time.Time {
	var at []time.Time
	for _, h := range hours {
		at = append(at, began.Add(time.Duration(h)*hour))
	}
	return at
}

func TestTheTrendGoesFromTheFirstScoreToTheLast(t *testing.T) {
	for _, tt := range []struct {
		name                   string
		at                     []time.Time
		scores                 []int64
		first, last, high, low int64
		given                  int
		timed                  bool
		highestAt              time.Time
	}{
		{"falls", after(0, 24, 72), []int64{-1, 7, 2}, 7, 2, 7, 2, 2, true, began.Add(24 * hour)},
		{"rises and falls", after(0, 24, 72, 90), []int64{4, 9, 9, 3}, 4, 3, 9, 3, 4, true, began.Add(24 * hour)},
		{"dips", after(0, 24, 72), []int64{5, 1, 5}, 5, 5, 5, 1, 3, true, began},
		{"zero is a score", after(0, 24), []int64{0, 0}, 0, 0, 0, 0, 2, true, began},
		{"one", after(0, 24), []int64{-1, 6}, 6, 6, 6, 6, 1, false, began.Add(24 * hour)},
		{"the clock was set back", after(0, 72, 24), []int64{8, 6, 2}, 8, 2, 8, 2, 3, false, began},
		{"set back, then on again", after(0, 72, 24, 100), []int64{8, 6, 2, 1}, 8, 1, 8, 1, 4, false, began},
		{"at once", after(0, 0), []int64{8, 7}, 8, 7, 8, 7, 2, false, began},
	} {
		got, ok := scored(began, tt.at, tt.scores...).Trend()
		if !ok || got.First.Pain != tt.first || got.Last.Pain != tt.last || got.Highest.Pain != tt.high || got.Lowest.Pain != tt.low || got.Scores != tt.given || got.Timed != tt.timed || !got.Highest.At.Equal(tt.highestAt) {
			t.Errorf("%s: %+v, %v", tt.name, got, ok)
		}
	}
	if got, ok := scored(began, after(0, 5), -1, -1).Trend(); ok {
		t.Errorf("no score, but %+v", got)
	}
}

// Hours are those that went by, whatever the clock on the wall did.
func TestElapsedComparesInstants(t *testing.T) {
	berlin, err := time.LoadLocation("Europe/Berlin")
	if err != nil {
		t.Fatal(err)
	}
	local := func(month time.Month, day, h int) time.Time { return time.Date(2026, month, day, h, 0, 0, 0, berlin) }
	for _, tt := range []struct {
		name  string
		onset time.Time
		at    []time.Time
		n     int
		want  time.Duration
		known bool
	}{
		{"over the end of summer time", local(10, 24, 12), []time.Time{local(10, 25, 12)}, 0, 25 * hour, true},
		{"over its beginning", local(3, 28, 12), []time.Time{local(3, 29, 12)}, 0, 23 * hour, true},
		{"the hour that comes twice", time.Date(2026, 10, 25, 0, 30, 0, 0, time.UTC).In(berlin), []time.Time{time.Date(2026, 10, 25, 1, 30, 0, 0, time.UTC).In(berlin)}, 0, hour, true},
		{"two zones", began, []time.Time{began.Add(3 * hour).In(time.FixedZone("", 13*3600))}, 0, 3 * hour, true},
		{"at the onset", began, after(0), 0, 0, true},
		{"before the onset", began, after(-1), 0, -hour, false},
		{"set back", began, after(2, 72, 24), 2, 24 * hour, false},
		{"on again after it", began, after(2, 72, 24, 80), 3, 80 * hour, true},
	} {
		scores := make([]int64, len(tt.at))
		if got, known := scored(tt.onset, tt.at, scores...).Elapsed(tt.n); got != tt.want || known != tt.known {
			t.Errorf("%s: %v, %v; want %v, %v", tt.name, got, known, tt.want, tt.known)
		}
	}
	e := scored(began, after(5), 3)
	delete(e.Visits[0].Answers, triage.OnsetID)
	if _, known := e.Elapsed(0); known {
		t.Error("known without an onset")
	}
}

// The steps are those of the content, the worst first.
func TestActivityHasAStepForEachAnswer(t *testing.T) {
	lib, problems := library.Load(content.FS)
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	options := lib.Protocol.Question(visit.CanDoID).Options
	if len(options) != visit.Activities+1 {
		t.Fatalf("%d answers", len(options))
	}
	for _, o := range options {
		v := visit.Visit{Answers: triage.Answers{visit.CanDoID: {Value: o.ID}}}
		if step, ok := v.Activity(); !ok || step != visit.Activities-o.Rank {
			t.Errorf("%s: %d, %v", o.ID, step, ok)
		}
	}
	if _, ok := (visit.Visit{Answers: triage.Answers{"severity": {Value: "mild"}}}).Activity(); ok {
		t.Error("a step without an answer")
	}
}

package interview

import (
	"errors"
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"sync"
	"time"

	"backspasm/internal/document"
	"backspasm/internal/triage"
)

var (
	agoForm = sync.OnceValue(func() *regexp.Regexp {
		return regexp.MustCompile(`^(?:about )?(an?|\d{1,4}) (minute|hour|day|week|month|year)s?(?: ago)?$`)
	})
	dayForm = sync.OnceValue(func() *regexp.Regexp {
		return regexp.MustCompile(`^(today|yesterday|last night|this morning|\d{4}-\d{2}-\d{2})(?:,? (?:at )?(.+))?$`)
	})
	timeForm = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`^(\d{1,2})(?:[:.](\d{2}))? ?(am|pm)?$`) })
)

// ParseMoment reads a time in the past as people write it: 36h, 3 days ago,
// yesterday 9am, 2026-11-20 or RFC 3339. Times of day are local to now. A day
// without a time means the middle of that day, or of what has passed of it.
func ParseMoment(text string, now time.Time) (time.Time, error) {
	text = plainly(text)
	if at, err := time.Parse(time.RFC3339, strings.ToUpper(text)); err == nil {
		return past(at, now)
	}
	if d, ok := document.Duration(strings.ReplaceAll(strings.TrimSuffix(text, " ago"), " ", "")); ok {
		return past(now.Add(-d), now)
	}
	if m := agoForm().FindStringSubmatch(text); m != nil {
		return past(ago(m[1], m[2], now), now)
	}
	if m := dayForm().FindStringSubmatch(text); m != nil {
		return onDay(m[1], m[2], now)
	}
	return time.Time{}, fmt.Errorf("%q is not a time I can read", text)
}

func plainly(text string) string {
	return strings.ToLower(strings.Join(strings.Fields(plainDigits(text)), " "))
}

// moment is ParseMoment, where the zone of the machine can be read. Where it
// cannot, only what needs no zone is taken.
func (p Prompt) moment(text string) (time.Time, error) {
	if p.ZoneUnread && dayForm().MatchString(plainly(text)) {
		return time.Time{}, errors.New("the time zone of this machine is unknown; say how long ago, such as 20h or 3 days ago")
	}
	return ParseMoment(text, p.Now)
}

// times are examples of what moment reads.
func (p Prompt) times() string {
	if p.ZoneUnread {
		return "Such as: 36h, 3 days ago, 2 weeks ago."
	}
	return "Such as: 36h, 3 days ago, yesterday 9am, 2026-11-20."
}

// saysMoment says a moment back; in which zone, where that is not plain.
func (p Prompt) saysMoment(at time.Time) string {
	if p.ZoneUnread {
		return strings.Replace(sayMoment(at, p.Now), ", about", " UTC, about", 1)
	}
	return sayMoment(at, p.Now)
}

// typedMoment is text that ParseMoment reads as this moment.
func typedMoment(at, now time.Time) string {
	ago := now.Sub(at)
	if ago%time.Hour == 0 && ago > 0 {
		return fmt.Sprintf("%dh", ago/time.Hour)
	}
	for _, form := range []string{"2006-01-02 15:04", time.RFC3339Nano} {
		text := at.In(now.Location()).Format(form)
		if read, err := ParseMoment(text, now); err == nil && read.Equal(at) {
			return text
		}
	}
	return ""
}

// plainDigits is text with the wide digits of East Asian keyboards as plain ones.
func plainDigits(text string) string {
	return strings.Map(func(r rune) rune {
		if r >= '０' && r <= '９' {
			return r - '０' + '0'
		}
		return r
	}, text)
}

func past(at, now time.Time) (time.Time, error) {
	if at.After(now) {
		return at, fmt.Errorf("that is in the future")
	}
	return at, nil
}

func ago(count, unit string, now time.Time) time.Time {
	n, err := strconv.Atoi(count)
	if err != nil {
		n = 1
	}
	switch unit {
	case "minute":
		return now.Add(-time.Duration(n) * time.Minute)
	case "hour":
		return now.Add(-time.Duration(n) * time.Hour)
	case "day":
		return now.Add(-time.Duration(n) * 24 * time.Hour)
	case "week":
		return now.Add(-time.Duration(n) * 7 * 24 * time.Hour)
	case "month":
		return now.AddDate(0, -n, 0)
	}
	return now.AddDate(-n, 0, 0)
}

// onDay reads a day and a time of day. A day by itself is its middle, so that
// the guess is off by half a day at most.
func onDay(day, clock string, now time.Time) (time.Time, error) {
	y, m, d := now.Date()
	base := time.Date(y, m, d, 0, 0, 0, 0, now.Location())
	middle := 12 * time.Hour
	switch day {
	case "today":
		middle = now.Sub(base) / 2
	case "this morning":
		middle = 8 * time.Hour
	case "yesterday":
		base = base.AddDate(0, 0, -1)
	case "last night":
		base, middle = base.AddDate(0, 0, -1), 22*time.Hour
	default:
		at, err := time.ParseInLocation(time.DateOnly, day, now.Location())
		if err != nil {
			return at, fmt.Errorf("there is no day %s", day)
		}
		base = at
		if y, m, d := base.Date(); y == now.Year() && m == now.Month() && d == now.Day() {
			middle = now.Sub(base) / 2
		}
	}
	if clock == "" {
		if today := now.Sub(base); middle > today && today >= 0 {
			middle = today / 2
		}
		return past(base.Add(middle), now)
	}
	hour, minute, err := timeOfDay(clock)
	if err != nil {
		return base, err
	}
	if day == "last night" && hour < 12 { // after midnight
		base = base.AddDate(0, 0, 1)
	}
	y, m, d = base.Date()
	return past(time.Date(y, m, d, hour, minute, 0, 0, now.Location()), now)
}

func timeOfDay(text string) (hour, minute int, err error) {
	switch text {
	case "morning":
		return 8, 0, nil
	case "noon", "midday":
		return 12, 0, nil
	case "afternoon":
		return 15, 0, nil
	case "evening":
		return 19, 0, nil
	case "night":
		return 22, 0, nil
	}
	m := timeForm().FindStringSubmatch(text)
	if m == nil {
		return 0, 0, fmt.Errorf("%q is not a time of day", text)
	}
	hour, _ = strconv.Atoi(m[1])
	minute, _ = strconv.Atoi(m[2])
	switch {
	case m[3] != "" && (hour < 1 || hour > 12), hour > 23, minute > 59:
		return 0, 0, fmt.Errorf("%q is not a time of day", text)
	case m[3] == "am" && hour == 12:
		hour = 0
	case m[3] == "pm" && hour < 12:
		hour += 12
	}
	return hour, minute, nil
}

// wholeNumber reads a number that the question takes.
func wholeNumber(text string, q *triage.Question) (n int64, ok bool) {
	text = plainDigits(strings.TrimSpace(text))
	n, err := strconv.ParseInt(text, 10, 64)
	return n, err == nil && n >= q.Min && n <= q.Max && text == strconv.FormatInt(n, 10)
}

package library

import "time"

// CheckEveryMonths is how long content may go without being held against its
// sources again.
const CheckEveryMonths = 24

// ReviewDue is the day on which the content should be checked again.
func (c *Content) ReviewDue() time.Time {
	made, err := time.Parse(time.DateOnly, c.Protocol.Date)
	if err != nil {
		return time.Time{} // content without a date is overdue
	}
	return made.AddDate(0, CheckEveryMonths, 0)
}

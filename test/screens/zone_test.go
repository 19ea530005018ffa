package screens

import "testing"

// Where nobody knows which zone it is, a day or a time of day means nothing.
func TestWithoutAZoneOnlyTimesAgoAreTaken(t *testing.T) {
	inLongRun(t)
	t.Parallel()
	w := asking(t, at("onset"), Setup{Env: []string{"TZ=Nonsense"}})
	w.toTyped()
	if shows(w.Screen(), "yesterday 9am") || !shows(w.Screen(), "Such as: 36h, 3 days ago, 2 weeks ago.") {
		t.Errorf("the examples are\n%s", w.Screen())
	}
	w.Type("yesterday 9am\r")
	w.Wait("The time zone of this machine is unknown; say how long ago, such as 20h or 3 days ago.")
	for range len("yesterday 9am") {
		w.Type("\x7f")
	}
	w.Type("20h")
	w.Wait("UTC, about 20 hours ago. Enter if right.")
	w.Type("\r")
	w.To(never)
	w.Wait("cannot be read, so all times here are in UTC")
}

package zone_test

import (
	"fmt"
	"os"
	"os/exec"
	"strings"
	"testing"
	"time"

	"backspasm/internal/zone"
)

// By hand: what clocks show, before and after each change.
func TestClocksShowWhatTheRulesSay(t *testing.T) {
	for _, x := range []struct{ rules, utc, want string }{
		{"UTC0", "2026-11-22T09:00:00Z", "2026-11-22 09:00:00 UTC +0000"},
		{"JST-9", "2026-07-01T00:00:00Z", "2026-07-01 09:00:00 JST +0900"},
		{"<+03>-3", "2026-01-01T22:30:00Z", "2026-01-02 01:30:00 +03 +0300"},
		{"<-0330>3:30", "2026-01-01T00:00:00Z", "2025-12-31 20:30:00 -0330 -0330"},
		{"XXX1YYY,M3.5.0,M10.5.0", "2026-07-01T00:00:00Z", "2026-07-01 00:00:00 YYY +0000"},
		{"CET-1CEST,M3.5.0,M10.5.0/3", "2026-03-29T00:59:59Z", "2026-03-29 01:59:59 CET +0100"},
		{"CET-1CEST,M3.5.0,M10.5.0/3", "2026-03-29T01:00:00Z", "2026-03-29 03:00:00 CEST +0200"},
		{"CET-1CEST,M3.5.0,M10.5.0/3", "2026-10-25T00:59:59Z", "2026-10-25 02:59:59 CEST +0200"},
		{"CET-1CEST,M3.5.0,M10.5.0/3", "2026-10-25T01:00:00Z", "2026-10-25 02:00:00 CET +0100"},
		{"EST5EDT", "2026-03-08T07:00:00Z", "2026-03-08 03:00:00 EDT -0400"},
		{"EST5EDT,M3.2.0,M11.1.0", "2026-11-01T06:00:00Z", "2026-11-01 01:00:00 EST -0500"},
		{"AEST-10AEDT,M10.1.0,M4.1.0/3", "2026-12-31T23:00:00Z", "2027-01-01 10:00:00 AEDT +1100"},
		{"AEST-10AEDT,M10.1.0,M4.1.0/3", "2026-04-04T16:00:00Z", "2026-04-05 02:00:00 AEST +1000"},
		{"IST-1GMT0,M10.5.0,M3.5.0/1", "2026-12-01T00:00:00Z", "2026-12-01 00:00:00 GMT +0000"},
		{"<-02>2<-01>,M3.5.0/-1,M10.5.0/0", "2026-03-29T01:00:00Z", "2026-03-29 00:00:00 -01 -0100"},
		{"AAA0BBB,J60/0,J365/0", "2028-03-01T00:00:00Z", "2028-03-01 01:00:00 BBB +0100"},
		{"AAA0BBB,59/0,364/0", "2028-02-29T00:00:00Z", "2028-02-29 01:00:00 BBB +0100"},
		{"XXX3EDT4,0/0,J365/23", "2026-12-31T23:59:59Z", "2026-12-31 19:59:59 EDT -0400"},
	} {
		where, err := zone.Parse(x.rules)
		if err != nil {
			t.Errorf("%s: %s", x.rules, err)
			continue
		}
		at, err := time.Parse(time.RFC3339, x.utc)
		if err != nil {
			t.Fatal(err)
		}
		if got := at.In(where).Format("2006-01-02 15:04:05 MST -0700"); got != x.want {
			t.Errorf("%s at %s: %s, want %s", x.rules, x.utc, got, x.want)
		}
	}
}

func TestWhatIsNoRuleIsRefused(t *testing.T) {
	for _, text := range []string{"", "Nonsense", "UTC", "CE-1", "-1", "CET", "CET-", "CET-1 ", " CET-1", "CET-25", "CET-1:60", "CET-1CEST,", "CET-1CEST,M3.5.0", "CET-1CEST,M3.5.0,",
		"CET-1CEST,M13.5.0,M10.5.0", "CET-1CEST,M3.0.0,M10.5.0", "CET-1CEST,M3.6.0,M10.5.0", "CET-1CEST,M3.5.7,M10.5.0", "CET-1CEST,J0,J365", "CET-1CEST,J1,J366", "CET-1CEST,0,366",
		"CET-1CEST,M3.5.0/168,M10.5.0", "CET-1CEST,M3.5.0,M10.5.0/3x", "CET-1CEST,M3.5.0,M10.5.0,", "<+03-3", "<+>-3", "<+0 3>-3", "CÉT-1", "CET-1CE", "CET-1,M3.5.0,M10.5.0", "CET-99999999999999999999",
		strings.Repeat("A", 300) + "0"} {
		if where, err := zone.Parse(text); err == nil {
			t.Errorf("%q is read as %s", text, where)
		}
	}
}

// The time package takes the ends of years for changes of the clocks where it
// works them out from rules itself.
func TestOnlyChangesOfTheClocksAreBounds(t *testing.T) {
	where, err := zone.Parse("CET-1CEST,M3.5.0,M10.5.0/3")
	if err != nil {
		t.Fatal(err)
	}
	begins, ends := time.Date(2028, 12, 31, 12, 0, 0, 0, where).ZoneBounds()
	if !begins.Equal(time.Date(2028, 10, 29, 1, 0, 0, 0, time.UTC)) || !ends.Equal(time.Date(2029, 3, 25, 1, 0, 0, 0, time.UTC)) {
		t.Errorf("from %s until %s", begins, ends)
	}
}

// samples are rules of both hemispheres and of every form.
var samples = []string{
	"UTC0", "JST-9", "GMT0BST,M3.5.0/1,M10.5.0", "CET-1CEST,M3.5.0,M10.5.0/3", "EST5EDT,M3.2.0,M11.1.0", "NST3:30NDT,M3.2.0,M11.1.0", "PST8PDT,J60,J300/1:30",
	"AEST-10AEDT,M10.1.0,M4.1.0/3", "NZST-12NZDT,M9.5.0,M4.1.0/3", "<+1030>-10:30<+11>-11,M10.1.0,M4.1.0", "<-04>4<-03>,M9.1.6/24,M4.1.6/24", "IST-1GMT0,M10.5.0,M3.5.0/1",
	"<-02>2<-01>,M3.5.0/-1,M10.5.0/0", "<+1245>-12:45<+1345>,M9.5.0/2:45,M4.1.0/3:45", "EET-2EEST,M3.4.4/50,M10.4.4/50", "<+03>-3", "<-0930>9:30", "AAA0BBB,59,300/5:06:07",
	"AAA0BBB,J59/0,J60/0", "XXX24", "XXX-24", "AAA12BBB-12,100/0,200/0", "WART4WARST,J1/0,J365/25", "<+0545>-5:45", "AAA0:00:01", "AAA-13:59:59BBB,M1.2.3/4,M12.1.1/4", "EST5EDT4,M3.2.0/2,M11.1.0/2",
}

// Beside each change, and all over the years, in leap years too, the machine's own
// C library must show the same.
func TestTheCLibraryShowsTheSame(t *testing.T) {
	if out, err := exec.Command("date", "-u", "-d", "@0", "+%s").Output(); err != nil || string(out) != "0\n" {
		t.Skip("there is no date of GNU here to ask the C library with")
	}
	for _, rules := range samples {
		where, err := zone.Parse(rules)
		if err != nil {
			t.Errorf("%s: %s", rules, err)
			continue
		}
		var moments []time.Time
		for at := time.Date(2024, 1, 1, 12, 0, 0, 0, where); at.Year() < 2033; at = at.AddDate(0, 0, 9) {
			moments = append(moments, at)
			if _, ends := at.ZoneBounds(); !ends.IsZero() && ends.Before(at.AddDate(0, 0, 9)) {
				moments = append(moments, ends.Add(-time.Second), ends, ends.Add(time.Second), ends.Add(time.Hour))
			}
		}
		var in, want strings.Builder
		for _, at := range moments {
			fmt.Fprintf(&in, "@%d\n", at.Unix())
			fmt.Fprintln(&want, at.Format("2006-01-02 15:04:05 MST"))
		}
		ask := exec.Command("date", "-f", "-", "+%Y-%m-%d %H:%M:%S %Z")
		ask.Stdin, ask.Env = strings.NewReader(in.String()), append(os.Environ(), "LC_ALL=C", "TZ="+rules)
		got, err := ask.CombinedOutput()
		if err != nil {
			t.Fatalf("%s: %s: %s", rules, err, got)
		}
		theirs, ours := strings.Split(string(got), "\n"), strings.Split(want.String(), "\n")
		for n := range ours {
			if n >= len(theirs) || theirs[n] != ours[n] {
				t.Errorf("%s: %s here, %s there", rules, ours[n], theirs[min(n, len(theirs)-1)])
				break
			}
		}
	}
}

// Chance may give anything: it is refused, or it is a zone whose days hang
// together.
func FuzzRules(f *testing.F) {
	for _, text := range samples {
		f.Add(text)
	}
	f.Add("CET-1CEST,M3.5.0/-167,M10.5.0/167")
	f.Add("AAA0AAA,0,0")
	f.Fuzz(func(t *testing.T, text string) {
		where, err := zone.Parse(text)
		if err != nil {
			return
		}
		for at := time.Date(2027, 12, 1, 0, 0, 0, 0, time.UTC); at.Year() < 2029; at = at.Add(100 * time.Hour) {
			name, offset := at.In(where).Zone()
			if offset < -25*60*60 || offset > 25*60*60 || len(name) < 3 || !strings.Contains(text, name) {
				t.Fatalf("%q at %s: %q, %d", text, at, name, offset)
			}
			begins, ends := at.In(where).ZoneBounds()
			if !begins.IsZero() && begins.After(at) || !ends.IsZero() && !ends.After(at) {
				t.Fatalf("%q at %s: from %s until %s", text, at, begins, ends)
			}
		}
	})
}

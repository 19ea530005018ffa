package journal_test

import (
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"backspasm/internal/journal"
)

// testdata/journal-v1.ndjson is written by hand and stays as it is: whatever
// becomes of the program, it reads what people saved with version 1.
func TestAJournalOfVersion1IsReadForEver(t *testing.T) {
	home(t)
	golden := content(t, filepath.Join("testdata", "journal-v1.ndjson"))
	j := place(t, golden)
	log := read(t)
	if len(log.Damage) > 0 || log.Newer > 0 || len(log.Records) != 7 {
		t.Fatalf("got %+v", log)
	}
	var got []string
	for _, r := range log.Records {
		got = append(got, tell(r))
	}
	want := []string{
		`1 q3kfz7ab 2026-11-02 21:14:05 +1300 mdw2xk5e triage self_care home_plan [none_reported] nz until 2026-11-03 21:14 {"age":38,"onset":"2026-11-02T18:00:00+13:00","saddle_numbness":"no","severity":"severe"}`,
		`2 a5xw2mno 2026-11-02 21:40:00.123456789 +1300 mdw2xk5e cat_camel 90 hurt false done true`,
		`3 zz7gq2lp 2026-11-05 08:02:11 +1300 mdw2xk5e checkin same_day see_someone_today [foot_weakness unsure_bladder]  until 0001-01-01 00:00 {"foot_weakness":"yes","note":"caf\u00e9 \u003cb\u003e \"so so\"","pain":6}`,
		`5 hh3kk4aa 2026-11-12 00:00:00 +0000 mdw2xk5e eased`,
		`6 tt5bb6cc 2027-01-09 07:30:00 -0800 p7qrs2tu triage emergency call_now [] us until 0001-01-01 00:00 {}`,
		`7 uu2vv3ww 2027-01-10 07:30:00 -0800 p7qrs2tu new_episode`,
		`8 xx4yy5zz 2027-01-10 07:30:00 -0800 bcd2efg3 triage soon book [] us until 0001-01-01 00:00 {"age":39}`,
	}
	for i := range want {
		if got[i] != want[i] {
			t.Errorf("got  %s\nwant %s", got[i], want[i])
		}
	}
	if open, ok := goesOn(journal.Episodes(log.Records)); !ok || open.ID != "bcd2efg3" {
		t.Errorf("open: %+v", open)
	}
	if kept, err := j.Append(session("bcd2efg3", 1)); err != nil || kept[0].Seq != 9 || !strings.HasPrefix(content(t, file(t)), golden) {
		t.Errorf("added: %+v, %v", kept, err)
	}
}

func tell(r journal.Record) string {
	head := fmt.Sprint(r.Seq, " ", r.ID, " ", r.At.Format("2006-01-02 15:04:05.999999999 -0700"), " ", r.Episode, " ")
	switch {
	case r.Visit != nil:
		v := r.Visit
		return head + fmt.Sprint(v.Kind, " ", v.Disposition, " ", v.Action, " ", v.Reasons, " ", v.Region, " until ", v.ValidUntil.Format("2006-01-02 15:04"), " ") + string(v.Answers)
	case r.Session != nil:
		return head + fmt.Sprint(r.Session.Intervention, " ", r.Session.Seconds, " hurt ", r.Session.Hurt, " done ", r.Session.Done)
	}
	return head + r.Closed
}

package visit_test

import (
	"slices"
	"testing"
	"time"

	"backspasm/internal/visit"
)

func round(at int, id string, hurt bool) visit.Session {
	return visit.Session{At: hours(at), Intervention: id, Spent: time.Minute, Hurt: hurt}
}

func slip(at int, id string) visit.Session {
	return visit.Session{At: hours(at), Intervention: id, Slip: true}
}

func TestWhatHurtInASessionIsKnownUntilItIsTakenBack(t *testing.T) {
	for name, x := range map[string]struct {
		sessions     []visit.Session
		since, until int
		want         []string
	}{
		"it hurt":                      {[]visit.Session{round(30, "cold", true)}, 24, 0, []string{"cold"}},
		"it did not":                   {[]visit.Session{round(30, "cold", false)}, 24, 0, nil},
		"before the visit before":      {[]visit.Session{round(20, "cold", true)}, 24, 0, nil},
		"after the visit asked for":    {[]visit.Session{round(50, "cold", true)}, 24, 48, nil},
		"twice is once":                {[]visit.Session{round(30, "cold", true), round(40, "cold", true)}, 24, 0, []string{"cold"}},
		"taken back":                   {[]visit.Session{round(30, "cold", true), slip(31, "cold")}, 24, 0, nil},
		"taken back, then hurt":        {[]visit.Session{round(30, "cold", true), slip(31, "cold"), round(40, "cold", true)}, 24, 0, []string{"cold"}},
		"another was taken back":       {[]visit.Session{round(30, "cold", true), slip(31, "walk")}, 24, 0, []string{"cold"}},
		"a good round changes nothing": {[]visit.Session{round(30, "cold", true), round(31, "cold", false)}, 24, 0, []string{"cold"}},
	} {
		e := bout(look(2, 50, 1, -1))
		e.Sessions = x.sessions
		until := time.Time{}
		if x.until > 0 {
			until = hours(x.until)
		}
		if got := e.Hurt(hours(x.since), until); !slices.Equal(got, x.want) {
			t.Errorf("%s: %v, want %v", name, got, x.want)
		}
	}
}

func TestASlipOfTheKeyIsNoRoundAndTakesTheHurtBack(t *testing.T) {
	e := bout(look(2, 50, 1, -1))
	e.Sessions = []visit.Session{round(30, "cold", true), round(31, "walk", true), slip(32, "cold")}
	got := e.Rounds()
	if len(got) != 2 || got[0].Hurt || !got[1].Hurt || !e.Sessions[0].Hurt {
		t.Errorf("%+v", got)
	}
}

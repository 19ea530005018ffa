package journal_test

import (
	"bytes"
	"errors"
	"os"
	"slices"
	"strings"
	"testing"

	"backspasm/internal/journal"
)

// three is a journal of three records, as text.
func three(t *testing.T) string {
	t.Helper()
	add(t, visit("ep", journal.KindTriage), closed("ep", journal.Eased), session("ep", 90))
	return content(t, file(t))
}

func TestATailCutAnywhereCostsOnlyItself(t *testing.T) {
	home(t)
	whole := three(t)
	start := strings.LastIndex(whole[:len(whole)-1], "\n") + 1
	for cut := start; cut < len(whole); cut++ {
		j := place(t, whole[:cut])
		want, damaged := []int64{1, 2}, 1
		switch cut {
		case start:
			damaged = 0
		case len(whole) - 1: // only the newline is gone
			want, damaged = []int64{1, 2, 3}, 0
		}
		log := read(t)
		if !slices.Equal(numbers(log), want) || len(log.Damage) != damaged {
			t.Fatalf("cut at %d: %v, %v", cut, numbers(log), log.Damage)
		}
		if damaged > 0 && (log.Damage[0].Line != 3 || !strings.Contains(log.Damage[0].Why, "short")) {
			t.Fatalf("cut at %d: the damage is %v", cut, log.Damage)
		}
		kept, err := j.Append(session("ep", 7))
		if err != nil {
			t.Fatal(err)
		}
		after := read(t)
		if kept[0].Seq != want[len(want)-1]+1 || !slices.Equal(numbers(after), append(want, kept[0].Seq)) || len(after.Damage) != damaged {
			t.Fatalf("cut at %d and added to: %v, %v", cut, numbers(after), after.Damage)
		}
	}
}

func TestEveryBitThatFlipsIsNoticed(t *testing.T) {
	home(t)
	whole := three(t)
	lines := strings.SplitAfter(whole, "\n")
	at := len(lines[0])
	for i := range len(lines[1]) - 1 { // the newline is another matter
		for bit := range 8 {
			spoilt := []byte(whole)
			spoilt[at+i] ^= 1 << bit
			place(t, string(spoilt))
			log := read(t)
			if !slices.Equal(numbers(log), []int64{1, 3}) || len(log.Damage) == 0 || log.Damage[0].Line != 2 || log.Newer > 0 {
				t.Fatalf("byte %d, bit %d: %v, %v", i, bit, numbers(log), log.Damage)
			}
		}
	}
}

func TestDamagedLinesAreNamedAndSkipped(t *testing.T) {
	home(t)
	lines := strings.SplitAfter(three(t), "\n")
	bare := strings.TrimSuffix(lines[1], "\n")
	for name, x := range map[string]struct{ line, why string }{
		"glued":             {bare + lines[1], "into one another"},
		"glued to a tail":   {bare[:20] + lines[1], "into one another"},
		"prose":             {"dear diary\n", "not JSON"},
		"zeros":             {strings.Repeat("\x00", 512) + "\n", "not JSON"},
		"no checksum":       {`{"v":1,"seq":2}` + "\n", "no checksum"},
		"wrong checksum":    {bare[:len(bare)-10] + `00000000"}` + "\n", "checksum does not fit"},
		"carriage return":   {bare + "\r\n", "no checksum"},
		"number again":      {lines[0], "its number is 1, after 1"},
		"too long":          {sealed(`{"v":1,"seq":2,"a":"` + strings.Repeat("a", 1<<20) + `"}`), "too long"},
		"no version":        {sealed(`{"seq":2}`), "no version"},
		"text for a number": {sealed(`{"v":1,"seq":"2"}`), "not JSON as"},
		"a list":            {sealed(`[1}`), "not JSON as"},
		"no time":           {sealed(`{"v":1,"seq":2,"at":"noon","type":"closed","closed":"eased"}`), "not a record"},
		"no visit":          {sealed(`{"v":1,"seq":2,"type":"visit"}`), "not a record"},
	} {
		t.Run(name, func(t *testing.T) {
			place(t, lines[0]+x.line+lines[2])
			log := read(t)
			if !slices.Equal(numbers(log), []int64{1, 3}) || len(log.Damage) != 1 {
				t.Fatalf("got %v, %v", numbers(log), log.Damage)
			}
			if d := log.Damage[0]; d.Line != 2 || !strings.Contains(d.Why, x.why) {
				t.Errorf("the damage is %v, want %q", d, x.why)
			}
		})
	}
}

func TestEmptyLinesAreNoDamage(t *testing.T) {
	home(t)
	place(t, "\n"+strings.ReplaceAll(three(t), "\n", "\n\n"))
	if log := read(t); !slices.Equal(numbers(log), []int64{1, 2, 3}) || len(log.Damage) > 0 {
		t.Errorf("got %v, %v", numbers(log), log.Damage)
	}
}

func TestAJournalOfANewerProgramIsOnlyRead(t *testing.T) {
	home(t)
	newer := sealed(`{"v":2,"seq":4,"id":"x","episode":"ep","mood":"fine"}`)
	whole := three(t) + newer
	j := place(t, whole)
	log := read(t)
	if !slices.Equal(numbers(log), []int64{1, 2, 3}) || log.Newer != 1 || len(log.Damage) > 0 || log.Empty() {
		t.Errorf("got %v, %v, %d newer", numbers(log), log.Damage, log.Newer)
	}
	if _, err := j.Append(session("ep", 1)); !errors.Is(err, journal.ErrNewer) {
		t.Errorf("the error is %v", err)
	}
	if content(t, file(t)) != whole {
		t.Error("it was changed")
	}
	place(t, "torn\n"+whole)
	if done, err := j.Repair(now); err != nil || len(done.LeftOut) != 1 {
		t.Errorf("repaired: %v, %v", done, err)
	}
	if content(t, file(t)) != whole {
		t.Error("repair changed sound lines")
	}
}

func TestUnknownFieldsAndTypesOfThisVersionAreKept(t *testing.T) {
	home(t)
	whole := three(t) +
		sealed(`{"v":1,"seq":4,"id":"x","at":"2026-11-22T03:00:00Z","type":"closed","episode":"ep","closed":"eased","later":[1]}`) +
		sealed(`{"v":1,"seq":5,"id":"y","at":"2026-11-22T03:00:00Z","type":"letter","episode":"ep"}`)
	j := place(t, whole+`{"v":1,"se`)
	done, err := j.Repair(now)
	if err != nil || len(done.LeftOut) != 1 {
		t.Fatalf("repaired: %v, %v", done, err)
	}
	if content(t, file(t)) != whole {
		t.Error("something was lost")
	}
	if got := numbers(read(t)); !slices.Equal(got, []int64{1, 2, 3, 4, 5}) {
		t.Errorf("got %v", got)
	}
	if kept := add(t, session("ep", 1)); kept[0].Seq != 6 {
		t.Errorf("the next number is %d", kept[0].Seq)
	}
}

func TestRepairKeepsACopyAndTheSoundLines(t *testing.T) {
	home(t)
	lines := strings.SplitAfter(three(t), "\n")
	spoilt := lines[0] + "dear diary\n" + lines[2] + `{"v":1,"se`
	j := place(t, spoilt)
	done, err := j.Repair(now)
	if err != nil {
		t.Fatal(err)
	}
	if len(done.LeftOut) != 2 || done.LeftOut[0].Line != 2 || done.LeftOut[1].Line != 4 {
		t.Errorf("left out: %v", done.LeftOut)
	}
	if done.Copy != file(t)+".bak-20261122T030000Z" || content(t, done.Copy) != spoilt {
		t.Errorf("the copy is %s", done.Copy)
	}
	hasMode(t, done.Copy, 0o600)
	if content(t, file(t)) != lines[0]+lines[2] {
		t.Errorf("the journal is %s", content(t, file(t)))
	}
	hasMode(t, file(t), 0o600)
	place(t, spoilt)
	if _, err := j.Repair(now); !errors.Is(err, os.ErrExist) {
		t.Errorf("over an older copy: %v", err)
	}
	if content(t, file(t)) != spoilt {
		t.Error("the journal changed without a copy")
	}
}

func TestRepairOfASoundJournalWritesNothing(t *testing.T) {
	for name, text := range map[string]string{"nothing": "", "sound": sealed(`{"v":1,"seq":1,"type":"closed","closed":"eased","at":"2026-11-22T03:00:00Z"}`)} {
		t.Run(name, func(t *testing.T) {
			dir := home(t)
			j := locate(t)
			if text != "" {
				place(t, text)
			}
			before := tree(t, dir)
			done, err := j.Repair(now)
			if err != nil || len(done.LeftOut) > 0 || done.Copy != "" {
				t.Errorf("got %v, %v", done, err)
			}
			if after := tree(t, dir); !slices.Equal(before, after) {
				t.Errorf("it wrote: %v", after)
			}
		})
	}
}

// tape is a file that fails as it is told.
type tape struct {
	bytes.Buffer
	room                  int
	unsynced, untruncated bool
}

func (f *tape) Write(p []byte) (int, error) {
	if len(p) > f.room {
		f.Buffer.Write(p[:f.room])
		return f.room, errors.New("no space")
	}
	return f.Buffer.Write(p)
}

func (f *tape) Truncate(size int64) error {
	if f.untruncated {
		return errors.New("not truncated")
	}
	f.Buffer.Truncate(int(size))
	return nil
}

func (f *tape) Sync() error {
	if f.unsynced {
		return errors.New("no sync")
	}
	return nil
}

func TestAWriteThatFailsIsTakenBackAndSaid(t *testing.T) {
	for name, x := range map[string]struct {
		tape *tape
		left string
		says string
	}{
		"room":           {&tape{room: 9}, "old\nline\n", ""},
		"no room":        {&tape{room: 0}, "old\n", "no space"},
		"little room":    {&tape{room: 3}, "old\n", "no space"},
		"cannot be cut":  {&tape{room: 3, untruncated: true}, "old\nlin", "not truncated"},
		"cannot be kept": {&tape{room: 9, unsynced: true}, "old\nline\n", "may not have been kept"},
	} {
		t.Run(name, func(t *testing.T) {
			x.tape.WriteString("old\n")
			err := journal.Keep(x.tape, 4, []byte("line\n"))
			if (err == nil) != (x.says == "") || err != nil && !strings.Contains(err.Error(), x.says) {
				t.Errorf("the error is %v", err)
			}
			if got := x.tape.String(); got != x.left {
				t.Errorf("left: %q", got)
			}
		})
	}
}

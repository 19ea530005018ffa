package journal_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/adrg/xdg"

	"backspasm/internal/journal"
)

var now = time.Date(2026, 11, 22, 3, 0, 0, 0, time.UTC)

// home gives the test folders of its own.
func home(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	t.Setenv("HOME", dir)
	t.Setenv("XDG_DATA_HOME", filepath.Join(dir, "data"))
	t.Setenv("XDG_CONFIG_HOME", filepath.Join(dir, "config"))
	t.Setenv("XDG_STATE_HOME", filepath.Join(dir, "state"))
	reload(t)
	return dir
}

// reload looks at the environment again.
func reload(t *testing.T) {
	t.Helper()
	xdg.Reload()
	t.Cleanup(xdg.Reload)
}

func mode(t *testing.T, name string) os.FileMode {
	t.Helper()
	info, err := os.Stat(name)
	if err != nil {
		t.Fatal(err)
	}
	return info.Mode().Perm()
}

// hasMode checks a mode, where one tells who may read.
func hasMode(t *testing.T, name string, want os.FileMode) {
	t.Helper()
	if got := mode(t, name); journal.HasModes && got != want {
		t.Errorf("%s has mode %o, want %o", name, got, want)
	}
}

func locate(t *testing.T) journal.Journal {
	t.Helper()
	j, err := journal.Locate()
	if err != nil {
		t.Fatal(err)
	}
	return j
}

// file is where the journal of the test is.
func file(t *testing.T) string {
	t.Helper()
	return locate(t).Files()[0].Path
}

// place writes a journal as a whole.
func place(t *testing.T, text string) journal.Journal {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(file(t)), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file(t), []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return locate(t)
}

func content(t *testing.T, name string) string {
	t.Helper()
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

func read(t *testing.T) journal.Log {
	t.Helper()
	log, err := locate(t).Read()
	if err != nil {
		t.Fatal(err)
	}
	return log
}

func add(t *testing.T, records ...journal.Record) []journal.Record {
	t.Helper()
	kept, err := locate(t).Append(records...)
	if err != nil {
		t.Fatal(err)
	}
	return kept
}

func visit(episode, kind string) journal.Record {
	return journal.Record{At: now, Type: journal.TypeVisit, Episode: episode, Visit: &journal.Visit{
		Kind: kind, Content: "2026.11", SHA256: "abc", Region: "uk", Disposition: "self_care", Action: "home_plan",
		Reasons: []string{"plain_strain"}, ValidUntil: now.Add(24 * time.Hour), Answers: json.RawMessage(`{"age":38,"numb":"no"}`)}}
}

func session(episode string, seconds int) journal.Record {
	return journal.Record{At: now, Type: journal.TypeSession, Episode: episode,
		Session: &journal.Session{Intervention: "cat_camel", Seconds: seconds, Done: true}}
}

func closed(episode, why string) journal.Record {
	return journal.Record{At: now, Type: journal.TypeClosed, Episode: episode, Closed: why}
}

// sealed turns an object into a line.
func sealed(body string) string { return string(journal.Seal([]byte(body))) + "\n" }

func numbers(log journal.Log) []int64 {
	var out []int64
	for _, r := range log.Records {
		out = append(out, r.Seq)
	}
	return out
}

func TestWhatIsAppendedIsReadAgain(t *testing.T) {
	home(t)
	if log := read(t); !log.Empty() {
		t.Errorf("there is something before anything was saved: %v", log)
	}
	zone := time.FixedZone("", 13*3600)
	late := visit("ep", journal.KindTriage)
	late.At = now.In(zone)
	kept := add(t, late)
	kept = append(kept, add(t, session("ep", 90), closed("ep", journal.Eased))...)
	log := read(t)
	if log.Empty() || !slices.Equal(numbers(log), []int64{1, 2, 3}) || len(log.Damage) > 0 {
		t.Fatalf("got %+v", log)
	}
	for i, r := range log.Records {
		if !r.At.Equal(kept[i].At) || r.At.Format(time.RFC3339) != kept[i].At.Format(time.RFC3339) {
			t.Errorf("the time is %s, not %s", r.At, kept[i].At)
		}
		r.At = kept[i].At
		if !reflect.DeepEqual(r, kept[i]) {
			t.Errorf("got %+v\nnot %+v", r, kept[i])
		}
	}
	if kept[0].ID == kept[1].ID || len(kept[0].ID) != 8 {
		t.Errorf("the ids are %q and %q", kept[0].ID, kept[1].ID)
	}
}

func TestTheChecksumIsThatOfTheLineWithoutIt(t *testing.T) {
	// CRC-32C of {"v":1}, from a table of our own
	const body = `{"v":1}`
	sum := ^uint32(0)
	for _, b := range []byte(body) {
		sum ^= uint32(b)
		for range 8 {
			sum = sum>>1 ^ 0x82f63b78&-(sum&1)
		}
	}
	if got, want := sealed(body), `{"v":1,"crc":"`+hex(^sum)+`"}`+"\n"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

func hex(n uint32) string {
	var out strings.Builder
	for shift := 28; shift >= 0; shift -= 4 {
		out.WriteByte("0123456789abcdef"[n>>shift&15])
	}
	return out.String()
}

func TestWhatIsNotARecordIsNotWritten(t *testing.T) {
	home(t)
	for name, spoil := range map[string]func(*journal.Record){
		"no episode":         func(r *journal.Record) { r.Episode = "" },
		"no time":            func(r *journal.Record) { r.At = time.Time{} },
		"no type":            func(r *journal.Record) { r.Type = "" },
		"another type":       func(r *journal.Record) { r.Type = "note" },
		"no visit":           func(r *journal.Record) { r.Visit = nil },
		"two things":         func(r *journal.Record) { r.Session = &journal.Session{} },
		"visit and end":      func(r *journal.Record) { r.Closed = journal.Eased },
		"kind":               func(r *journal.Record) { r.Visit.Kind = "" },
		"no answers":         func(r *journal.Record) { r.Visit.Answers = nil },
		"broken answers":     func(r *journal.Record) { r.Visit.Answers = json.RawMessage(`{"a":`) },
		"answers in a list":  func(r *journal.Record) { r.Visit.Answers = json.RawMessage(`[]`) },
		"too long":           func(r *journal.Record) { r.Visit.Region = strings.Repeat("a", 1<<20) },
		"year out of bounds": func(r *journal.Record) { r.At = r.At.AddDate(9000, 0, 0) },
		"end without reason": func(r *journal.Record) { *r = closed("ep", "") },
		"unknown reason":     func(r *journal.Record) { *r = closed("ep", "bored") },
	} {
		t.Run(name, func(t *testing.T) {
			r := visit("ep", journal.KindTriage)
			spoil(&r)
			if _, err := locate(t).Append(session("ep", 1), r); err == nil {
				t.Error("it was written")
			}
		})
	}
	if log := read(t); !log.Empty() {
		t.Errorf("something was written: %+v", log)
	}
}

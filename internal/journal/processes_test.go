package journal_test

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"backspasm/internal/journal"
)

// childVariable makes the test binary another program that uses the journal.
const childVariable = "BACKSPASM_JOURNAL_CHILD"

func TestMain(m *testing.M) {
	if what := os.Getenv(childVariable); what != "" {
		if err := child(what); err != nil {
			fmt.Println(err)
			os.Exit(1)
		}
		os.Exit(0)
	}
	os.Exit(m.Run())
}

// child is what the other program does: it prints the id of each record that
// was kept.
func child(what string) error {
	how, value, _ := strings.Cut(what, " ")
	n, _ := strconv.Atoi(value)
	if how == "nobody" {
		if err := becomeNobody(); err != nil {
			return err
		}
	}
	j, err := journal.Locate()
	if err != nil {
		return err
	}
	j = j.Waiting(5 * time.Minute)
	switch how {
	case "append":
		return appendMany(j, n)
	case "hold":
		release, err := j.Hold()
		if err != nil {
			return err
		}
		defer release()
		fmt.Println("held")
		_, err = io.Copy(io.Discard, os.Stdin)
		return err
	}
	return limited(j, how, value)
}

func appendMany(j journal.Journal, n int) error {
	for i := range n {
		kept, err := j.Append(session("ep", i+1))
		if err != nil {
			return err
		}
		fmt.Println(kept[0].ID)
	}
	return nil
}

// other is the other program, started when the command is.
func other(t *testing.T, what string) *exec.Cmd {
	t.Helper()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(self)
	cmd.Env = append(os.Environ(), childVariable+"="+what)
	cmd.Stderr = os.Stderr
	return cmd
}

func TestEightProgramsAtOnceKeepEverything(t *testing.T) {
	home(t)
	const programs, records = 8, 60
	outputs := make(chan string, programs)
	for range programs {
		cmd := other(t, fmt.Sprint("append ", records))
		go func() {
			out, err := cmd.Output()
			if err != nil {
				t.Errorf("%v: %s", err, out)
			}
			outputs <- string(out)
		}()
	}
	var want []string
	for range programs {
		want = append(want, strings.Fields(<-outputs)...)
	}
	log := read(t)
	var got []string
	for i, r := range log.Records {
		got = append(got, r.ID)
		if r.Seq != int64(i+1) {
			t.Fatalf("record %d has number %d", i+1, r.Seq)
		}
	}
	slices.Sort(got)
	slices.Sort(want)
	if len(got) != programs*records || len(log.Damage) > 0 || !slices.Equal(got, want) {
		t.Errorf("%d records of %d, damage %v", len(got), programs*records, log.Damage)
	}
}

func TestAPurgeAmongWritersLeavesASoundJournal(t *testing.T) {
	home(t)
	j := locate(t).Waiting(5 * time.Minute)
	done := make(chan error)
	for range 3 {
		cmd := other(t, "append 40")
		go func() {
			out, err := cmd.Output()
			if err != nil {
				err = fmt.Errorf("%w: %s", err, out)
			}
			done <- err
		}()
	}
	for left := 3; left > 0; {
		select {
		case err := <-done:
			left--
			if err != nil {
				t.Error(err)
			}
		default:
			if err := j.PurgeAll(); err != nil {
				t.Error(err)
			}
		}
	}
	if log := read(t); len(log.Damage) > 0 {
		t.Errorf("damage %v", log.Damage)
	}
}

func TestAProgramThatIsKilledLosesNothingItSaidWasKept(t *testing.T) {
	home(t)
	var said []string
	for round := range 5 {
		cmd := other(t, "append 1000000")
		out, err := cmd.StdoutPipe()
		if err != nil {
			t.Fatal(err)
		}
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		lines := bufio.NewScanner(out)
		for n := 0; lines.Scan(); n++ {
			said = append(said, lines.Text())
			if n == 3+round {
				if err := cmd.Process.Kill(); err != nil {
					t.Fatal(err)
				}
			}
		}
		_ = cmd.Wait() // killed
	}
	var kept []string
	log := read(t)
	for _, r := range log.Records {
		kept = append(kept, r.ID)
	}
	for _, id := range said {
		if !slices.Contains(kept, id) {
			t.Errorf("%s is lost", id)
		}
	}
	if len(log.Damage) > 5 || len(said) < 25 {
		t.Errorf("%d said, damage %v", len(said), log.Damage)
	}
}

func TestALockedJournalSaysWhoHoldsIt(t *testing.T) {
	home(t)
	add(t, session("ep", 1))
	cmd := other(t, "hold")
	in, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	if said, err := bufio.NewReader(out).ReadString('\n'); said != "held\n" {
		t.Fatal(said, err)
	}
	place(t, content(t, file(t))+"torn") // reading would like the lock, and does without
	j := locate(t).Waiting(20 * time.Millisecond)
	changes := map[string]func() error{
		"append": func() error { _, err := j.Append(session("ep", 1)); return err },
		"repair": func() error { _, err := j.Repair(now); return err },
		"purge":  j.PurgeAll,
		"forget": func() error { _, err := j.PurgeEpisode("ep"); return err },
	}
	for name, change := range changes {
		err := change()
		if err == nil || !strings.Contains(err.Error(), fmt.Sprintf("in use by process %d (lock file %s)", cmd.Process.Pid, j.Files()[3].Path)) {
			t.Errorf("%s: the error is %v", name, err)
		}
	}
	if log, err := j.Read(); err != nil || len(log.Records) != 1 || len(log.Damage) != 1 {
		t.Errorf("read: %+v, %v", log, err)
	}
	if err := errors.Join(in.Close(), cmd.Wait()); err != nil {
		t.Fatal(err)
	}
	if err := changes["append"](); err != nil {
		t.Errorf("when it is free again: %v", err)
	}
}

package main

import (
	"bytes"
	"errors"
	"io"
	"os"
	"strings"
	"testing"
)

const anEmergency = `{"id": "a", "answers": {"saddle_numbness": "yes"}}` + "\n"

func TestABatchThatCannotBeWrittenSaysSoAndTellsOfTheEmergency(t *testing.T) {
	full, err := os.OpenFile("/dev/full", os.O_WRONLY, 0)
	if err != nil {
		t.Fatal(err)
	}
	defer full.Close()
	for _, args := range [][]string{{"batch"}, {"batch", "--exit-code"}} {
		var stderr bytes.Buffer
		cmd := process(args...)
		cmd.Stdin, cmd.Stdout, cmd.Stderr = strings.NewReader(anEmergency), full, &stderr
		// the result was not delivered, so its status would be a lie
		if status, _ := ended(t, cmd.Run()); status != exitFailed {
			t.Errorf("%v: exit status %d", args, status)
		}
		if text := stderr.String(); !strings.HasPrefix(text, "backspasm: EMERGENCY: 1 of 1, on line 1\n") || !strings.Contains(text, "backspasm: cannot write the output: ") {
			t.Errorf("%v: stderr %q", args, text)
		}
	}
}

func TestABatchToANullDeviceIsABatch(t *testing.T) {
	for _, flag := range []int{os.O_WRONLY, os.O_RDWR} {
		for want, args := range map[int][]string{exitOK: {"batch"}, 12: {"batch", "--exit-code"}} {
			null, err := os.OpenFile(os.DevNull, flag, 0)
			if err != nil {
				t.Fatal(err)
			}
			defer null.Close()
			var stderr bytes.Buffer
			cmd := process(args...)
			cmd.Stdin, cmd.Stdout, cmd.Stderr = strings.NewReader(anEmergency), null, &stderr
			if status, _ := ended(t, cmd.Run()); status != want || stderr.String() != "backspasm: EMERGENCY: 1 of 1, on line 1\n" {
				t.Errorf("%v: exit status %d, stderr %q", args, status, &stderr)
			}
		}
	}
}

func TestABatchWithAClosedStdoutFails(t *testing.T) {
	file, err := os.CreateTemp(t.TempDir(), "stdout")
	if err != nil {
		t.Fatal(err)
	}
	file.Close()
	var stderr bytes.Buffer
	if status := run([]string{"batch"}, strings.NewReader(anEmergency), file, &stderr); status != exitFailed || !strings.Contains(stderr.String(), "cannot write the output") {
		t.Errorf("exit status %d: %s", status, &stderr)
	}
}

// backspasm batch < many | head -1
func TestABatchWhoseReaderLeavesEndsBySIGPIPE(t *testing.T) {
	read, write, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	in, feed, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	var stderr bytes.Buffer
	cmd := process("batch")
	cmd.Stdin, cmd.Stdout, cmd.Stderr = in, write, &stderr
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	in.Close()
	write.Close()
	go func() {
		for {
			if _, err := io.WriteString(feed, anEmergency); err != nil {
				return
			}
		}
	}()
	if _, err := read.Read(make([]byte, 100)); err != nil {
		t.Fatal(err)
	}
	read.Close()
	leftByReader(t, cmd.Wait())
	if strings.Contains(stderr.String(), "cannot write") {
		t.Errorf("stderr %q", &stderr)
	}
	feed.Close()
}

func TestABatchOfAFolderSaysThatItCannotBeRead(t *testing.T) {
	folder, err := os.Open(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	defer folder.Close()
	var stdout, stderr bytes.Buffer
	cmd := process("batch")
	cmd.Stdin, cmd.Stdout, cmd.Stderr = folder, &stdout, &stderr
	if status, _ := ended(t, cmd.Run()); status != exitFailed || stdout.Len() > 0 || !strings.HasPrefix(stderr.String(), "backspasm: cannot read the records: ") {
		t.Errorf("exit status %d, stdout %q, stderr %q", status, &stdout, &stderr)
	}
}

// An input that breaks off after an emergency: --exit-code tells of the
// emergency, stderr of both.
func TestAnEmergencyBeforeTheInputBreaksOffIsNotHidden(t *testing.T) {
	var stdout, stderr bytes.Buffer
	status := run([]string{"batch", "--exit-code"}, io.MultiReader(strings.NewReader(anEmergency), broken{}), &stdout, &stderr)
	if status != 12 || !strings.Contains(stdout.String(), `"disposition":"emergency"`) || !strings.Contains(stderr.String(), "cannot read the records: gone") {
		t.Errorf("exit status %d, stdout %q, stderr %q", status, &stdout, &stderr)
	}
}

type broken struct{}

func (broken) Read([]byte) (int, error) { return 0, errors.New("gone") }

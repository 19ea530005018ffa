package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/rogpeppe/go-internal/testscript"

	"backspasm/content"
	"backspasm/internal/person"
)

// TestMain lets scripts, and other tests of processes, start this test binary as
// backspasm.
func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"backspasm": main})
}

func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir: "testdata/script",
		Setup: func(env *testscript.Env) error {
			if folder := os.Getenv("BACKSPASM_FOLDER"); folder != "" { // holds the program for another machine, and what runs it
				env.Setenv("PATH", folder+string(os.PathListSeparator)+env.Getenv("PATH"))
			}
			if runtime.GOOS == "windows" { // where HOME says nothing
				for variable, folder := range map[string]string{"XDG_DATA_HOME": "share", "XDG_STATE_HOME": "state", "XDG_CONFIG_HOME": "../.config"} {
					env.Setenv(variable, filepath.Join(env.WorkDir, "home", ".local", folder))
				}
			}
			if err := people(env.WorkDir); err != nil {
				return err
			}
			return os.CopyFS(filepath.Join(env.WorkDir, "examples"), os.DirFS("../../examples"))
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"exits": exits, "field": field, "page": page, "content": copyContent, "small": copySmall, "edit": edit, "repeat": repeat,
		},
		RequireExplicitExec: true,
	})
}

// people writes out the people among the files of a script: a .yaml whose first
// line is "base: ID" or "comes_back: ID" and that says no more than what differs
// from that base, and the lines of JSON with a member "base".
func people(dir string) error {
	for ext, fill := range map[string]func(string) (string, error){"yaml": person.Fill, "json": person.FillJSON, "ndjson": person.FillJSON} {
		files, err := filepath.Glob(filepath.Join(dir, "*."+ext))
		if err != nil {
			return err
		}
		for _, file := range files {
			data, err := os.ReadFile(file)
			if err != nil {
				return err
			}
			text, err := fill(string(data))
			if err != nil {
				return fmt.Errorf("%s: %w", filepath.Base(file), err)
			}
			if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
				return err
			}
		}
	}
	return nil
}

// exits STATUS PROGRAM ARGS... runs a program that must end with this status.
func exits(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: exits STATUS PROGRAM ARGS...")
	}
	got := 0
	if err := ts.Exec(args[1], args[2:]...); err != nil {
		ended, ok := err.(*exec.ExitError)
		if !ok {
			ts.Fatalf("%v", err)
		}
		got = ended.ExitCode()
	}
	if strconv.Itoa(got) != args[0] {
		ts.Fatalf("exit status %d, want %s", got, args[0])
	}
}

// field FILE PATH WANT compares a field of the one JSON document in FILE, such
// as assessment.reasons.0.rule. With > for WANT a fourth word names the file into
// which the field is copied, byte for byte.
func field(ts *testscript.TestScript, neg bool, args []string) {
	if len(args) != 3 && !(len(args) == 4 && args[2] == ">") {
		ts.Fatalf("usage: field FILE PATH WANT, or field FILE PATH > COPY")
	}
	value := json.RawMessage(ts.ReadFile(args[0]))
	for _, key := range strings.Split(args[1], ".") {
		value = below(ts, value, key)
	}
	if len(args) == 4 {
		ts.Check(os.WriteFile(ts.MkAbs(args[3]), value, 0o600))
		return
	}
	var text bytes.Buffer
	ts.Check(json.Compact(&text, value))
	got := strings.Trim(text.String(), `"`)
	if (got == args[2]) == neg {
		ts.Fatalf("%s is %s", args[1], got)
	}
}

func below(ts *testscript.TestScript, value json.RawMessage, key string) json.RawMessage {
	if n, err := strconv.Atoi(key); err == nil {
		var list []json.RawMessage
		ts.Check(json.Unmarshal(value, &list))
		if n >= len(list) {
			ts.Fatalf("there is no item %d among %d", n, len(list))
		}
		return list[n]
	}
	fields := map[string]json.RawMessage{}
	ts.Check(json.Unmarshal(value, &fields))
	if fields[key] == nil {
		ts.Fatalf("there is no field %s", key)
	}
	return fields[key]
}

// page FILE WIDTH checks that text can be read on any terminal: not empty, no
// line longer than WIDTH, printable ASCII only, so that no escape is among it.
func page(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: page FILE WIDTH")
	}
	width, err := strconv.Atoi(args[1])
	ts.Check(err)
	text := ts.ReadFile(args[0])
	if text == "" {
		ts.Fatalf("%s is empty", args[0])
	}
	for n, line := range strings.Split(text, "\n") {
		if length := utf8.RuneCountInString(line); length > width {
			ts.Fatalf("line %d has %d columns: %s", n+1, length, line)
		}
		if at := strings.IndexFunc(line, func(r rune) bool { return r < ' ' || r > '~' }); at >= 0 {
			ts.Fatalf("line %d holds %q", n+1, line[at:])
		}
	}
}

// content DIR copies the content that is built in.
func copyContent(ts *testscript.TestScript, _ bool, args []string) {
	ts.Check(os.CopyFS(ts.MkAbs(args[0]), content.FS))
}

// small DIR copies the small content of the examples of lint, which is soon read.
func copySmall(ts *testscript.TestScript, _ bool, args []string) {
	ts.Check(os.CopyFS(ts.MkAbs(args[0]), os.DirFS("../../internal/lint/testdata/small")))
}

// edit FILE OLD NEW replaces what stands once in FILE; \n in NEW begins a line.
func edit(ts *testscript.TestScript, _ bool, args []string) {
	text := ts.ReadFile(args[0])
	if strings.Count(text, args[1]) != 1 {
		ts.Fatalf("%q stands %d times in %s", args[1], strings.Count(text, args[1]), args[0])
	}
	with := strings.ReplaceAll(args[2], `\n`, "\n")
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte(strings.Replace(text, args[1], with, 1)), 0o600))
}

// repeat FILE TEXT COUNT puts a line COUNT times TEXT at the head of FILE.
func repeat(ts *testscript.TestScript, _ bool, args []string) {
	count, err := strconv.Atoi(args[2])
	ts.Check(err)
	line := strings.Repeat(args[1], count) + "\n"
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte(line+ts.ReadFile(args[0])), 0o600))
}

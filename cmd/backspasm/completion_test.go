package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// asked lets a bash without any start-up file complete a line, with its cursor at
// the end, and returns what is offered and what is said on stderr.
func asked(t *testing.T, before, line string, words ...string) (offered []string, said string) {
	t.Helper()
	bash, err := exec.LookPath("bash")
	if err != nil {
		t.Skip("there is no bash")
	}
	dir := t.TempDir()
	program := filepath.Join(dir, "backspasm")
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(self, program); err != nil { // TestMain goes by the name
		t.Skip(err)
	}
	// compopt works only while keys are read; as a function the script leaves it alone
	cmd := exec.Command(bash, "--norc", "--noprofile", "-c", `compopt() { :; }
`+before+`
source <(backspasm completion bash)
COMP_LINE=$1 COMP_POINT=${#1} COMP_TYPE=9
shift
COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
__start_backspasm
printf '%s\n' "${COMPREPLY[@]}"`, "bash", line)
	cmd.Args = append(cmd.Args, words...)
	cmd.Env = append(os.Environ(), "PATH="+dir+":"+os.Getenv("PATH"), "HOME="+dir, "COLUMNS=200")
	var out, errOut strings.Builder
	cmd.Stdout, cmd.Stderr = &out, &errOut
	if err := cmd.Run(); err != nil {
		t.Fatalf("%v: %s", err, &errOut)
	}
	for line := range strings.Lines(out.String()) {
		word, _, _ := strings.Cut(strings.TrimSpace(line), " ")
		offered = append(offered, word)
	}
	return offered, errOut.String()
}

func TestBashCompletesWithoutBashCompletion(t *testing.T) {
	for _, x := range []struct {
		line  string
		words []string // as bash parts them
		want  []string
	}{
		{"backspasm tri", []string{"backspasm", "tri"}, []string{"triage"}},
		{"backspasm  moves cat", []string{"backspasm", "moves", "cat"}, []string{"cat_cow"}},
		{"backspasm moves --for", []string{"backspasm", "moves", "--for"}, []string{"--format"}},
		{"backspasm moves --format s", []string{"backspasm", "moves", "--format", "s"}, []string{"svg"}},
		{"backspasm moves --format=", []string{"backspasm", "moves", "--format", "="}, []string{"text", "json", "svg"}},
		{"backspasm moves --format=s", []string{"backspasm", "moves", "--format", "=", "s"}, []string{"svg"}},
		{"backspasm triage --now 2026-11-22T09:00:00Z --region=au --format ht", []string{"backspasm", "triage", "--now", "2026-11-22T09", ":", "00", ":", "00Z", "--region", "=", "au", "--format", "ht"}, []string{"html"}},
		{"backspasm --plain mov", []string{"backspasm", "--plain", "mov"}, []string{"moves"}},
		{"backspasm data ", []string{"backspasm", "data", ""}, []string{"where", "export", "repair", "purge"}},
	} {
		offered, said := asked(t, "", x.line, x.words...)
		if !slices.Equal(offered, x.want) || said != "" {
			t.Errorf("%s: %q is offered, want %q; stderr %q", x.line, offered, x.want, said)
		}
	}
}

// Where the package is there, it has the word.
func TestBashCompletesWithBashCompletion(t *testing.T) {
	const package2 = `_get_comp_words_by_ref() { [[ $* == "-n =: cur prev words cword" ]] || echo "called with $*" >&2
words=("${COMP_WORDS[@]}") cword=$COMP_CWORD cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]}; }`
	offered, said := asked(t, package2, "backspasm tri", "backspasm", "tri")
	if !slices.Equal(offered, []string{"triage"}) || said != "" {
		t.Errorf("%q is offered; stderr %q", offered, said)
	}
}

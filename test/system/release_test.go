package system

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

func TestTheSameSourcesGiveTheSameProgramFromTwoFolders(t *testing.T) {
	built := func(root string) []byte {
		for _, part := range []string{"CHANGELOG.md", "go.mod", "go.sum", "cmd", "content", "internal", "build/release", "safety"} {
			to := filepath.Join(root, filepath.Dir(part))
			if err := os.MkdirAll(to, 0o755); err != nil {
				t.Fatal(err)
			}
			if out, err := exec.Command("cp", "-R", filepath.Join("../..", part), to).CombinedOutput(); err != nil {
				t.Fatalf("%s: %s", err, out)
			}
		}
		file := filepath.Join(t.TempDir(), "backspasm")
		if out, err := exec.Command(filepath.Join(root, "build/release/program.sh"), "linux", "amd64", file).CombinedOutput(); err != nil {
			t.Fatalf("%s: %s", err, out)
		}
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		return data
	}
	deeper := filepath.Join(t.TempDir(), "another folder", "with a longer name")
	if err := os.MkdirAll(deeper, 0o755); err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(built(t.TempDir()), built(deeper)) {
		t.Error("two folders with the same sources give two programs")
	}
}

func TestManualAndCompletionsNameEveryCommandAndFlagOfTheHelp(t *testing.T) {
	dir := t.TempDir()
	if out, err := exec.Command("../../build/release/manual.sh", dir).CombinedOutput(); err != nil {
		t.Fatalf("%s: %s", err, out)
	}
	pages, flags := 0, 0
	var walk func(path ...string)
	walk = func(path ...string) {
		pages++
		page := manualPage(t, filepath.Join(dir, "man", strings.Join(append([]string{"backspasm"}, path...), "-")+".1"))
		help := said(t, append(slices.Clone(path), "--help")...)
		offered := completed(t, append(slices.Clone(path), "--")...)
		for _, flag := range longFlags(help) {
			flags++
			if !strings.Contains(page, `\fB`+flag+`\fR`) {
				t.Errorf("the page of %v does not name %s", path, flag)
			}
			if !slices.Contains(offered, flag) {
				t.Errorf("the completion of %v does not offer %s", path, flag)
			}
		}
		offered = completed(t, append(slices.Clone(path), "")...)
		for _, name := range commandsIn(help) {
			if !slices.Contains(offered, name) {
				t.Errorf("the completion of %v does not offer %s", path, name)
			}
			if !strings.Contains(page, "-"+name+`\fR(1)`) {
				t.Errorf("the page of %v does not name the command %s", path, name)
			}
			walk(append(slices.Clone(path), name)...)
		}
	}
	walk()
	if pages < 20 || flags < 60 {
		t.Errorf("only %d commands with %d flags were found in the help", pages, flags)
	}
	for _, name := range []string{"backspasm.bash", "_backspasm", "backspasm.fish", "backspasm.ps1"} {
		script, err := os.ReadFile(filepath.Join(dir, "completions", name))
		if err != nil || !bytes.Contains(script, []byte("__complete")) {
			t.Errorf("%s does not ask the program: %v", name, err)
		}
	}
}

// manualPage reads a page, with its hyphens as they are shown.
func manualPage(t *testing.T, name string) string {
	t.Helper()
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return strings.ReplaceAll(string(data), `\-`, "-")
}

func said(t *testing.T, args ...string) string {
	t.Helper()
	out, err := exec.Command(binary, args...).Output()
	if err != nil {
		t.Fatalf("%v: %v", args, err)
	}
	return string(out)
}

// completed are the words that a shell would be offered.
func completed(t *testing.T, args ...string) []string {
	t.Helper()
	var words []string
	for line := range strings.Lines(said(t, append([]string{"__complete"}, args...)...)) {
		word, _, _ := strings.Cut(strings.TrimSpace(line), "\t")
		words = append(words, word)
	}
	return words
}

var (
	flagLine    = regexp.MustCompile(`(?m)^ +(?:-\w, )?(--[a-z-]+)`)
	commandList = regexp.MustCompile(`(?m)^(?:Available Commands|For .*):\n((?:  .*\n)+)`)
	commandLine = regexp.MustCompile(`(?m)^  ([a-z]+) `)
)

func longFlags(help string) []string {
	_, flags, _ := strings.Cut(help, "\nFlags:\n")
	return firsts(flagLine, flags)
}

func commandsIn(help string) []string {
	return firsts(commandLine, strings.Join(firsts(commandList, help), ""))
}

func firsts(of *regexp.Regexp, text string) []string {
	var out []string
	for _, match := range of.FindAllStringSubmatch(text, -1) {
		out = append(out, match[1])
	}
	return out
}

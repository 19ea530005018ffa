package system

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
)

// allTraced fails for what the program has and no run tried: a command, a flag, a
// form, a document.
func (h *home) allTraced(commands []command, runs []run) {
	h.Helper()
	h.noneHidden(commands)
	tried := map[string][]run{}
	for _, r := range runs {
		name := r.of(commands)
		tried[name] = append(tried[name], r)
	}
	for _, c := range commands {
		if len(tried[c.name]) == 0 && !c.group {
			h.Errorf("%s is not traced", c.name)
			continue
		}
		var words []string
		for _, r := range tried[c.name] {
			words = append(words, r.args...)
		}
		h.tries(c, words)
	}
}

// tries fails for a flag or a choice of a command that is not among the words.
func (h *home) tries(c command, words []string) {
	h.Helper()
	for _, flag := range c.flags {
		if flag != "help" && !slices.Contains(words, "--"+flag) { // help was asked for already
			h.Errorf("%s --%s is not traced", c.name, flag)
		}
	}
	var choices []string
	switch {
	case slices.Contains(c.flags, "format"):
		choices = h.choices(c, "--format")
	case c.name == "schema":
		choices = h.choices(c)
	default:
		return
	}
	if len(choices) < 2 {
		h.Errorf("%s offers no more than %q", c.name, choices)
	}
	for _, word := range choices {
		if !slices.Contains(words, word) {
			h.Errorf("%s with %s is not traced", c.name, word)
		}
	}
}

// choices are what the program itself offers at the end of a line.
func (h *home) choices(c command, more ...string) []string {
	h.Helper()
	args := append([]string{"__complete"}, strings.Fields(c.name)...)
	offered := h.run(append(append(args, more...), "")...).stdout
	words := strings.Fields(offered)
	return slices.DeleteFunc(words, func(word string) bool { return strings.HasPrefix(word, ":") })
}

// of is the command that a run is of.
func (r run) of(commands []command) string {
	longest := ""
	line := strings.Join(r.args, " ") + " "
	for _, c := range commands {
		if strings.HasPrefix(line, c.name+" ") && len(c.name) > len(longest) {
			longest = c.name
		}
	}
	return longest
}

var use = regexp.MustCompile(`\bUse:\s+"([a-z]+)`)

// noneHidden fails for a command in the code that no help names.
func (h *home) noneHidden(commands []command) {
	h.Helper()
	files, err := filepath.Glob("../../cmd/backspasm/*.go")
	if err != nil || len(files) == 0 {
		h.Fatalf("%d files, %v", len(files), err)
	}
	for _, file := range files {
		code, err := os.ReadFile(file)
		if err != nil {
			h.Fatal(err)
		}
		for _, m := range use.FindAllSubmatch(code, -1) {
			name := string(m[1])
			known := func(c command) bool {
				return name == "backspasm" || c.name == name || strings.HasSuffix(c.name, " "+name)
			}
			if !slices.ContainsFunc(commands, known) {
				h.Errorf("%s has a command %q that no help names", filepath.Base(file), name)
			}
		}
	}
}

package system

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
)

// call is a system call as strace saw it.
type call struct {
	name, args, result string
	thread             string
}

var (
	callLine   = regexp.MustCompile(`^(\d+) +(\w+)\((.*)\) += (.*)$`)
	unfinished = regexp.MustCompile(`^(\d+) +(\w+)\((.*) <unfinished \.\.\.>$`)
	wasResumed = regexp.MustCompile(`^(\d+) +<\.\.\. \w+ resumed>(.*)\) += (.*)$`)
	quotedPath = regexp.MustCompile(`"([^"]*)"`)
	writes     = regexp.MustCompile(`O_WRONLY|O_RDWR|O_CREAT|O_TRUNC|O_APPEND`)
)

// traced is a home whose program runs below strace, which sees only what the
// arguments choose.
func (h *home) traced(strace ...string) (there *home, calls func() []call) {
	log := filepath.Join(h.TempDir(), "strace")
	copied := *h
	copied.with = append([]string{"strace", "-f", "-qq", "-s", "256", "-o", log}, strace...)
	return &copied, func() []call { return h.readTrace(log) }
}

func (h *home) readTrace(log string) []call {
	h.Helper()
	text, err := os.ReadFile(log)
	if err != nil {
		h.Fatal(err)
	}
	var calls []call
	begun := map[string]call{}
	for l := range strings.Lines(string(text)) {
		l = strings.TrimSpace(l)
		if m := callLine.FindStringSubmatch(l); m != nil {
			calls = append(calls, call{thread: m[1], name: m[2], args: m[3], result: m[4]})
		} else if m := unfinished.FindStringSubmatch(l); m != nil {
			begun[m[1]] = call{thread: m[1], name: m[2], args: m[3]}
		} else if m := wasResumed.FindStringSubmatch(l); m != nil {
			c := begun[m[1]]
			c.args, c.result = c.args+m[2], m[3]
			calls = append(calls, c)
		}
	}
	return calls
}

// paths are the arguments by which strace looks at these paths only.
func paths(names ...string) []string {
	var args []string
	for _, name := range names {
		args = append(args, "-P", name)
	}
	return args
}

// places are all that a save touches.
func (h *home) places() []string {
	up := filepath.Dir
	return []string{h.journal(), h.data(), up(h.data()), h.lock(), h.state(), up(h.state()), up(up(h.state()))}
}

package system

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
)

// run is a command, what it reads on stdin, and how it ends.
type run struct {
	args   []string
	stdin  string
	status int
}

// script is every command as somebody would type it, in the order of a bout.
// What follows < is the line on stdin, what follows # the status, if it is not 0.
const script = `
--version
help
help data export
help nonsense # 2
nonsense # 2
content prove $content
content test $content
content lint $content --now $second
content weigh $content --people 20

triage # 2
triage --answers $strain --now $first --region us
triage --answers $strain --now $first --why --exit-code --output $dir/result.txt
triage --answers $strain --now $first --section how,moves
triage --answers $strain --now $first --full
triage --answers $strain --now $first --for me
triage --answers $strain --now $first --format text
triage --answers $strain --now $first --format json
triage --answers $strain --now $first --format markdown
triage --answers $strain --now $first --format html
triage --answers $strain --now $first --format ics --alarm --calendar-id ann
triage --answers - --partial --json --now $first < {"age": 38, "onset": "20h", "saddle_numbness": "yes"}
triage --plain # 130
batch --now $first --region us --first-line 7 < {"id": 1, "answers": {"age": 38, "onset": "20h", "saddle_numbness": "yes"}}
batch --partial --exit-code --select all < {"id": 1, "answers": {"age": 38, "onset": "20h", "nerve_signs": "yes"}} # 4
handover --answers $strain --now $first --region us
do cold --answers $strain --now $first --region us --plain --bell < q

today # 2
triage --answers $strain --now $first --save
today --now $first --full --why --region us --exit-code
today --now $first --section days
today --now $first --for me --section days
today --now $first --output $dir/today.json --json
today --now $first --format text
today --now $first --format json
today --now $first --format markdown
today --now $first --format html
today --now $first --format ics --alarm
do cold --now $first --plain < q
do cold --now $first --slip # 2
today --now $second
today --now $second --plain
about --saved --now $second
about scans --saved --now $second --json
checkin --now $second --plain # 130
checkin --now $second --answers $followup
checkin --now $second --answers $followup --section why
checkin --now $second --answers $followup --for me
prevent --answers $strain --json
prevent --answers $strain --format text --now $first --region us --plain
prevent --answers $strain --format json --output $dir/prevent.json
checkin --now $second --answers $followup --full --why --region us --exit-code
checkin --now $second --answers $followup --output $dir/checkin.json --json
checkin --now $second --answers $followup --format text
checkin --now $second --answers $followup --format json
checkin --now $second --answers $followup --format markdown
checkin --now $second --answers $followup --format html
checkin --now $second --answers $followup --format ics --alarm
history --now $second --plain
history --now $second --output $dir/history.json --json
history --now $second --format text
history --now $second --format json
history --now $second --format csv
handover --now $second --output $dir/handover.json --json
handover --now $second --format text --plain
handover --now $second --format markdown
handover --now $second --format html
handover --now $second --format json

data where
data where --json
data export --output $dir/export.json
data export --format json
data export --format csv
data export --format markdown
data repair --now $second
checkin --close --now $second
data purge --episode $episode --yes
data purge --all # 2
data purge --all --yes

about
about scans
about mri --region uk
about sleep --format text --plain
about work --format json
about --json --output $dir/about.json
about nonsense # 2
moves
moves --json --output $dir/moves.json
moves cat_cow --plain --region us
moves cat_cow --format text
moves cat_cow --format json
moves cat_cow --format svg
questions
questions --json
explain cold
explain saddle_numbness
explain nonsense # 2
schema answers
schema checkin
schema result
schema handover
schema history
schema moves
schema about
schema prevent
schema export
schema record
schema batch
schema today
schema questions
schema where
schema weights
content lint
content test
content prove
content weigh --people 20 --seed 2 --output $dir/weights.json --json
content weigh --people 20 --format text
content weigh --people 20 --format json
completion bash --no-descriptions
completion zsh --no-descriptions
completion fish --no-descriptions
completion powershell --no-descriptions
__complete explain c
__completeNoDesc do
`

// runs are the lines of the script.
func (h *home) runs() []run {
	h.Helper()
	runs := []run{{}} // the bare program
	for line := range strings.Lines(script) {
		line, status, ends := strings.Cut(strings.TrimSpace(line), " # ")
		line, stdin, reads := strings.Cut(line, " < ")
		if line == "" {
			continue
		}
		r := run{args: strings.Fields(line)}
		if reads {
			r.stdin = stdin + "\n"
		}
		if ends {
			if _, err := fmt.Sscan(status, &r.status); err != nil {
				h.Fatalf("%s: status %q", line, status)
			}
		}
		runs = append(runs, r)
	}
	return runs
}

// filled puts the places and times where the script names them.
func (h *home) filled(args []string) []string {
	h.Helper()
	content, err := filepath.Abs("../../content")
	if err != nil {
		h.Fatal(err)
	}
	named := map[string]string{
		"dir": h.dir, "content": content, "first": firstDay, "second": secondDay,
		"strain": triage[2], "followup": checkin[2], "episode": "",
	}
	var out []string
	for _, arg := range args {
		out = append(out, os.Expand(arg, func(name string) string {
			if name == "episode" {
				return h.episode()
			}
			if named[name] == "" {
				h.Fatalf("the script has no value for $%s", name)
			}
			return named[name]
		}))
	}
	return out
}

var episodeID = regexp.MustCompile(`"episode":"(\w+)"`)

// episode is the one that the journal holds.
func (h *home) episode() string {
	h.Helper()
	m := episodeID.FindSubmatch(h.bytes())
	if m == nil {
		h.Fatal("the journal names no episode")
	}
	return string(m[1])
}

// value is what a flag is given.
func (r run) value(flag string) string {
	if i := slices.Index(r.args, flag); i >= 0 && i+1 < len(r.args) {
		return r.args[i+1]
	}
	return ""
}

// command is what the program says of a command of its own.
type command struct {
	name  string // "data export"; empty: the program itself
	group bool   // it holds others
	flags []string
}

var (
	section = regexp.MustCompile(`(?m)^(?:Available Commands|For .*):\n((?:  .*\n)+)`)
	inHelp  = regexp.MustCompile(`(?m)^  ([a-z]+) `)
	aFlag   = regexp.MustCompile(`(?m)^ +(?:-\w, )?--([a-z-]+)`)
)

// commands asks every command for help, and so traces that.
func (w *watch) commands() []command {
	w.Helper()
	var all []command
	ask := []string{"", "completion"} // help leaves this one out
	for len(ask) > 0 {
		name := ask[0]
		ask = ask[1:]
		help := w.look(run{args: append(strings.Fields(name), "--help")}).stdout
		c := command{name: name}
		for _, found := range section.FindAllStringSubmatch(help, -1) {
			c.group = true
			for _, m := range inHelp.FindAllStringSubmatch(found[1], -1) {
				ask = append(ask, strings.TrimSpace(name+" "+m[1]))
			}
		}
		for _, m := range aFlag.FindAllStringSubmatch(help, -1) {
			c.flags = append(c.flags, m[1])
		}
		all = append(all, c)
	}
	return all
}

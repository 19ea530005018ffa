package library

import (
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"

	"backspasm/internal/document"
	"backspasm/internal/rule"
	"backspasm/internal/triage"
)

// Formats lists, for each kind of map in the content, its fields; a star marks
// those that must be there. FORMAT.md documents the same.
var Formats = sync.OnceValue(func() map[string][]string {
	return map[string][]string{
		"protocol":    {"version*", "date*", "order*", "interventions*", "families*", "first_frame*", "never_asked*", "for_other", "disagree"},
		"family":      {"family*", "title*"},
		"first_frame": {"for_whom*", "lead*", "signs*", "call*", "call_anywhere*", "who*", "me*", "other*", "where*", "choose_where*"},
		"sheet":       {"screen*", "title*", "until*", "ask_when", "carries_over", "check_in", "later", "again", "signs*"},
		"row":         {"sign*", "asks*", "said", "family", "short", "why*", "not_sure", "check", "may_not_wait", "ask_when", "until", "put_off", "may_decline", "safety", "forbids"},
		"question": {"screen*", "until*", "ask_when", "carries_over", "check_in", "later", "again", "computed", "question*", "kind*", "asks*", "said", "family", "short", "why*",
			"not_sure", "check", "may_not_wait", "safety", "options", "min", "max", "likely_min", "likely_max", "bands", "rough", "forbids"},
		"check":        {"do*", "no*", "yes*", "source*"},
		"check_other":  {"do*", "no*", "yes*"}, // the one map that is written again for another person
		"option":       {"option*", "says*", "rank"},
		"band":         {"band*", "says*", "from", "over", "calmest"},
		"rough":        {"says*", "ago*"},
		"redflag":      {"redflag*", "says*", "may_mean*", "when*", "raises*", "if_unsure*", "action", "out_of_scope", "asks_clinician", "evidence*", "finding*", "disagree", "sources*", "ref", "status*", "checked*"},
		"topic":        {"topic*", "title*", "says*", "words", "fits", "lines*", "do*", "evidence*", "finding*", "sources*", "ref", "status*", "checked*"},
		"topic_line":   {"says*", "when", "unless"},
		"topic_test":   {"name*", "from", "given", "expect*", "says", "says_not", "do"},
		"intervention": {"intervention*", "title*", "kind*", "comfort", "why*", "steps*", "card", "dose", "thermal", "windows", "stage", "offer_when", "instead_of", "made_of", "not_with", "leave_out", "adapt", "evidence*", "finding*", "disagree", "sources*", "ref", "status*", "checked*"},
		"dose": {"minutes", "minutes_max", "gap_minutes", "every_minutes", "hold_seconds", "hold_seconds_max", "breaths", "breaths_max", "repeats", "repeats_max",
			"build_to", "sides", "sets", "times_a_day", "times_a_day_max", "times_a_week", "days_max"},
		"window":        {"from", "until", "when", "instead_of"},
		"leave_out":     {"when*", "because*"},
		"adapt":         {"when*", "says*", "never"},
		"step":          {"says*", "unless*"},
		"card":          {"stages*", "rank*", "says*", "unless", "keeps"},
		"stage":         {"stage*", "title*", "from*", "until", "needs", "enter*", "do*", "evidence*", "finding*", "sources*", "ref", "status*", "checked*"},
		"check_in":      {"check_in*", "at*", "asks*", "then*", "evidence*", "finding*", "sources*", "ref", "status*", "checked*"},
		"disposition":   {"disposition*", "headline*", "means*", "without_plan", "then", "until_help"},
		"action":        {"action*", "says*", "also", "headline", "means", "before", "after", "until_help", "lead", "signs", "otherwise"},
		"safety_net":    {"lead*", "signs*", "in_short*", "declined*", "otherwise*", "for_you"},
		"danger_sign":   {"danger_sign*", "when*", "says*", "short*", "evidence*", "finding*", "sources*", "ref", "status*", "checked*"},
		"pain":          {"pain*", "when", "says*", "evidence*", "finding*", "sources*", "ref", "status*", "checked*"},
		"when_you_call": {"disposition*", "before*", "after*"},
		"region":        {"region*", "name*", "emergency*", "urgent*", "crisis*", "poison*", "dial*", "dial_crisis*", "dial_poison*", "sources*", "checked*"},
		"notes":         keysOf(Notes{}),
		"session":       keysOf(Session{}),
		"interview":     keysOf(triage.Words{}),
		"source":        {"source*", "title*", "publisher*", "published*", "read_as*", "where*", "register", "checked*"},
		"property":      {"property*", "says*", "when*", "at_least", "plan_excludes", "plan_includes_one_of", "pain_line", "warns_of", "sources*", "ref"},
		"redflag_test":  {"name*", "given*", "expect*"},
		"plan_test":     {"name*", "from", "given", "expect*", "says", "says_not", "step", "no_step", "card", "no_card", "not_with"},
		"said_test":     {"name*", "from", "given", "expect*"},
		"stage_test":    {"name*", "from", "given", "stage*", "says", "says_not"},
		"base":          {"base*", "answers*"},
		"vignette":      {"vignette*", "from*", "answers", "expect*", "sources*", "ref"},
		"expect":        {"disposition*", "recurrent", "phase", "reasons", "silent", "action", "out_of_scope", "plan_includes", "plan_excludes"},
		"figure":        {"figure*", "says*", "view*", "root*", "both_sides", "props", "poses*", "round*", "key*", "still"},
		"pose":          {"pose*", "like", "at", "back", "neck", "arms", "near_arm", "far_arm", "legs", "near_leg", "far_leg", "bones"},
		"rest":          {"at*", "foot"},
		"part":          {"to*", "seconds*", "says*", "breath", "hold"},
		"prop":          {"prop*", "at", "to", "during", "says"},
		"population":    {"checked*", "women*", "older_from*", "most_often*", "doubt*", "doubts*", "papers", "settings*", "ages*", "checks", "read_back", "asked*", "causes*", "recorded"},
		"setting":       {"setting*", "says*", "mean*", "spread*", "youngest*", "oldest*"},
		"age_group":     {"age_group*", "from*"},
		"doubt":         {"low*", "base*", "high*"},
		"rate":          {"question*", "answer", "otherwise", "rate", "low", "high", "clusters", "shares", "times", "instead", "kept", "class*", "sources", "finding*"},
		"kept":          {"ordinary*", "cases*"},
		"checks":        {"no*", "yes*", "lost*", "nerve_lost*", "class*", "finding*"},
		"read_back":     {"ordinary*", "cases*", "class*", "finding*"},
		"times":         {"when*", "by*"},
		"instead":       {"when*", "rate", "low", "high", "shares"},
		"cause":         {"cause*", "title*", "prevalence*", "women", "mean", "spread", "says*", "one_of", "class*", "sources", "finding*"},
		"cause_says":    {"question*", "answer", "otherwise", "rate", "shares"},
		"recorded":      {"people*", "margin*", "weights*"},
		"weight":        {"setting*", "scenario*", "emergency*", "urgent*", "self_care*", "older_urgent*", "found*"},
		"retired":       {"retired*", "of", "now", "took", "signs", "since*"},
		"list":          {"list*", "title*", "finding*", "sources*", "checked*", "rules*"},
		"list_rule":     {"rule*", "when*", "raises*", "ordinary", "cases", "low", "high"},
	}
})

// EvidenceWords grade how well an effect in this use is supported.
var EvidenceWords = []string{"strong", "moderate", "weak", "expert opinion", "custom"}

// reader turns nodes into values and collects every mistake it meets.
type reader struct {
	problems   document.Problems
	questions  map[string]*triage.Question
	conditions map[string]rule.Expr
	scheme     rule.Scheme               // of the questions, once all are known
	unread     map[string]*document.Node // named conditions not yet read
	places     map[string]document.Pos
	wordings   map[string]*document.Node // what is said of another person, by the text in whose place it stands

	parts   int            // of all conditions so far, those of a named one wherever it is used
	partsOf map[string]int // by name
}

func (r *reader) errorf(n *document.Node, check, format string, args ...any) *document.Problem {
	return r.problems.Add(n.Pos, check, format, args...)
}

// fields is one map being read against its format.
type fields struct {
	*reader
	node *document.Node
}

func (r *reader) fields(n *document.Node, format string) fields {
	f := fields{reader: r, node: n}
	if n.Kind != document.Map {
		r.errorf(n, "syntax", "expected a map with %s, found %s", Formats()[format][0], n.Describe())
		f.node = &document.Node{Pos: n.Pos, Kind: document.Map}
		return f
	}
	var known []string
	for _, name := range Formats()[format] {
		name, needed := strings.CutSuffix(name, "*")
		known = append(known, name)
		if needed && n.Get(name) == nil {
			r.errorf(n, "missing_field", "the field %q is missing", name)
		}
	}
	for _, e := range n.Entries {
		if slices.Contains(known, strings.TrimSuffix(e.Key.Text, other)) && r.worded(n, e) {
			continue
		}
		if !slices.Contains(known, e.Key.Text) {
			r.errorf(e.Key, "syntax", "unknown field %q, expected one of %s", e.Key.Text, strings.Join(known, ", ")).Hint = document.Suggest(e.Key.Text, known)
		}
	}
	return f
}

func (f fields) has(key string) bool { return f.node.Get(key) != nil }

// text is a scalar that says something. How it is said of another person is noted.
func (f fields) text(key string) string {
	f.alsoWorded(f.node.Get(key), f.node.Get(key+other))
	return f.reader.text(f.node.Get(key))
}

func (r *reader) text(n *document.Node) string {
	switch {
	case n == nil:
		return ""
	case n.Kind != document.Scalar || n.Null || strings.TrimSpace(n.Text) == "":
		r.errorf(n, "syntax", "expected text, found %s", n.Describe())
		return ""
	}
	return strings.TrimSpace(n.Text)
}

// list returns the items of a list that is not empty.
func (f fields) list(key string) []*document.Node {
	n := f.node.Get(key)
	switch {
	case n == nil:
		return nil
	case n.Kind != document.List || len(n.Items) == 0:
		f.errorf(n, "syntax", "expected a list for %q, found %s", key, n.Describe())
		return nil
	}
	return n.Items
}

func (f fields) texts(key string) []string {
	var out []string
	for _, n := range f.list(key) {
		out = append(out, f.reader.text(n))
	}
	f.alsoListed(f.node.Get(key), f.node.Get(key+other))
	return out
}

// oneOf is a word out of a closed set.
func (f fields) oneOf(key string, allowed ...string) string {
	n := f.node.Get(key)
	if n == nil {
		return ""
	}
	word := f.reader.text(n)
	if word != "" && !slices.Contains(allowed, word) {
		f.errorf(n, "syntax", "%q is not a value of %s, expected one of %s", word, key, strings.Join(allowed, ", ")).Hint = document.Suggest(word, allowed)
	}
	return word
}

func (f fields) bool(key string) bool { return f.oneOf(key, "true", "false") == "true" }

func (f fields) disposition(key string) triage.Disposition {
	var names []string
	for _, d := range triage.Dispositions() {
		names = append(names, d.String())
	}
	d, _ := triage.ParseDisposition(f.oneOf(key, names...))
	return d
}

// whole is a whole number, zero or more.
func (f fields) whole(key string) int {
	n := f.node.Get(key)
	if n == nil {
		return 0
	}
	return f.wholeNumber(n, key)
}

// wholes is a list of whole numbers.
func (f fields) wholes(key string) []int {
	var out []int
	for _, n := range f.list(key) {
		out = append(out, f.wholeNumber(n, key))
	}
	return out
}

func (f fields) wholeNumber(n *document.Node, key string) int {
	number, err := strconv.Atoi(n.Text)
	if err != nil || number < 0 || n.Text != strconv.Itoa(number) {
		f.errorf(n, "syntax", "expected a whole number for %q, found %s", key, n.Describe())
	}
	return number
}

func (f fields) duration(key string) time.Duration {
	n := f.node.Get(key)
	if n == nil {
		return 0
	}
	d, ok := document.Duration(n.Text)
	if !ok {
		f.errorf(n, "syntax", "expected a time such as 36h, 3d or 2w for %q, found %s", key, n.Describe())
	}
	return d
}

func (f fields) condition(key string) rule.Expr {
	n := f.node.Get(key)
	if n == nil {
		return nil
	}
	return f.reader.condition(n)
}

// id is a snake_case word; its place is kept under kind/id, and a second one of
// the same kind is an error.
func (f fields) id(key string) string {
	n := f.node.Get(key)
	word := f.text(key)
	if word == "" {
		return ""
	}
	if !isID(word) {
		f.errorf(n, "syntax", "%q is not an id: use lower-case words joined by _", word)
	}
	if first, taken := f.places[key+"/"+word]; taken {
		f.errorf(n, "duplicate_id", "the %s %s is already defined at %s", key, word, first)
	} else {
		f.places[key+"/"+word] = n.Pos
	}
	return word
}

func isID(word string) bool {
	for i, r := range word {
		letter := r >= 'a' && r <= 'z' || i > 0 && (r == '_' || r >= '0' && r <= '9')
		if !letter {
			return false
		}
	}
	return word != ""
}

package library

import (
	"maps"
	"slices"
	"strconv"
	"strings"

	"backspasm/internal/document"
	"backspasm/internal/rule"
	"backspasm/internal/triage"
)

// unreadable stands for a condition with a mistake, so that reading can go on.
var unreadable = rule.Any{}

const mostParts = 50000

// counted says whether there is room for more parts of conditions. Names made
// of names can double what there is to evaluate line by line.
func (r *reader) counted(n *document.Node, more int) bool {
	if r.parts <= mostParts && r.parts+more > mostParts {
		r.errorf(n, "syntax", "the conditions are made of more than %d parts, counting those of a named one wherever it is used", mostParts)
	}
	r.parts += more
	return r.parts <= mostParts
}

// condition reads one of the five forms, or a bare word.
func (r *reader) condition(n *document.Node) rule.Expr {
	if !r.counted(n, 1) {
		return unreadable
	}
	return r.form(n)
}

func (r *reader) form(n *document.Node) rule.Expr {
	if n.Kind == document.Scalar {
		return r.bareWord(n)
	}
	if n.Kind != document.Map || len(n.Entries) == 0 {
		r.errorf(n, "syntax", "expected a condition, found %s", n.Describe())
		return unreadable
	}
	form := n.Entries[0].Key.Text
	keys := map[string][]string{"question": {"question", "is"}, "is": {"is", "question"}, "all": {"all"}, "any": {"any"}, "at_least": {"at_least", "of"}, "of": {"of", "at_least"}, "not": {"not"}}[form]
	if keys == nil {
		forms := []string{"question", "all", "any", "at_least", "not"}
		r.errorf(n.Entries[0].Key, "syntax", "%q is not a form of condition, expected one of %s", form, strings.Join(forms, ", ")).Hint = document.Suggest(form, forms)
		return unreadable
	}
	for _, e := range n.Entries {
		if !slices.Contains(keys, e.Key.Text) {
			r.errorf(e.Key, "syntax", "%q does not belong in a condition with %q", e.Key.Text, form)
			return unreadable
		}
	}
	for _, key := range keys {
		if n.Get(key) == nil {
			r.errorf(n, "syntax", "a condition with %q also needs %q", form, key)
			return unreadable
		}
	}
	switch form {
	case "all":
		return rule.All(r.conditionList(n.Get("all")))
	case "any":
		return rule.Any(r.conditionList(n.Get("any")))
	case "not":
		return rule.Not{Expr: r.condition(n.Get("not"))}
	case "at_least", "of":
		return r.atLeast(n)
	}
	return r.is(n)
}

func (r *reader) conditionList(n *document.Node) []rule.Expr {
	if n.Kind != document.List || len(n.Items) == 0 {
		r.errorf(n, "syntax", "expected a list of conditions, found %s", n.Describe())
		return nil
	}
	var out []rule.Expr
	for _, item := range n.Items {
		out = append(out, r.condition(item))
	}
	return out
}

func (r *reader) atLeast(n *document.Node) rule.Expr {
	out := rule.AtLeast{}
	if of := n.Get("of"); of.Kind == document.Scalar {
		any, ok := r.condition(of).(rule.Any)
		if !ok {
			r.errorf(of, "syntax", "%q is not a condition written with any, so its members cannot be counted", of.Text)
		}
		out.Of = any
	} else {
		out.Of = r.conditionList(of)
	}
	number := n.Get("at_least")
	out.N, _ = strconv.Atoi(number.Text)
	if out.N < 1 || out.N > len(out.Of) || number.Text != strconv.Itoa(out.N) {
		r.errorf(number, "syntax", "at_least is %s, but there are %d conditions to count", number.Describe(), len(out.Of))
	}
	return out
}

func (r *reader) is(n *document.Node) rule.Expr {
	id := r.text(n.Get("question"))
	q := r.questions[id]
	if q == nil {
		r.errorf(n.Get("question"), "dangling_id", "there is no question %q", id).Hint = document.Suggest(id, slices.Sorted(maps.Keys(r.questions)))
		return unreadable
	}
	values := []*document.Node{n.Get("is")}
	if n.Get("is").Kind == document.List {
		values = n.Get("is").Items
	}
	var words []string
	for _, v := range values {
		word := v.Word()
		if !slices.Contains(q.Values(), word) {
			r.errorf(v, "dangling_id", "%s is not an answer to %s, expected one of %s", v.Describe(), id, strings.Join(q.Values(), ", ")).Hint = document.Suggest(word, q.Values())
		}
		if slices.Contains(words, word) {
			r.errorf(v, "syntax", "%q is listed twice", word)
		}
		words = append(words, word)
	}
	if len(words) == 0 {
		r.errorf(n.Get("is"), "syntax", "is needs at least one answer")
	}
	return r.scheme.Is(id, words...)
}

// bareWord is a named condition or a sign.
func (r *reader) bareWord(n *document.Node) rule.Expr {
	word := n.Text
	if e, known := r.conditions[word]; known {
		if !r.counted(n, r.partsOf[word]) {
			return unreadable
		}
		return e
	}
	if definition, waiting := r.unread[word]; waiting {
		if definition == nil {
			r.errorf(n, "cycle", "the condition %s is made of itself", word)
			return unreadable
		}
		r.unread[word] = nil // being read
		before := r.parts
		r.conditions[word] = r.condition(definition)
		if r.partsOf == nil {
			r.partsOf = map[string]int{}
		}
		r.partsOf[word] = r.parts - before
		delete(r.unread, word)
		return r.conditions[word]
	}
	switch q := r.questions[word]; {
	case q != nil && q.Kind == triage.Sign:
		return r.scheme.Is(word, triage.Yes)
	case q != nil:
		r.errorf(n, "syntax", "%s is a %s; write {question: %s, is: ...}", word, q.Kind, word)
		return unreadable
	}
	known := slices.Concat(slices.Sorted(maps.Keys(r.questions)), slices.Sorted(maps.Keys(r.conditions)), slices.Sorted(maps.Keys(r.unread)))
	r.errorf(n, "dangling_id", "%s is neither a sign nor a named condition", n.Describe()).Hint = document.Suggest(word, known)
	return unreadable
}

// namedConditions reads conditions.yaml; a name may use any other.
func (r *reader) namedConditions(n *document.Node) {
	if n == nil {
		return
	}
	if n.Kind != document.Map {
		r.errorf(n, "syntax", "expected a map of names to conditions, found %s", n.Describe())
		return
	}
	for _, e := range n.Entries {
		if r.questions[e.Key.Text] != nil {
			r.errorf(e.Key, "duplicate_id", "%s is already a question", e.Key.Text)
			continue
		}
		r.unread[e.Key.Text] = e.Value
		r.places["condition/"+e.Key.Text] = e.Key.Pos
	}
	for _, e := range n.Entries {
		if r.unread[e.Key.Text] != nil {
			r.bareWord(e.Key)
		}
	}
}

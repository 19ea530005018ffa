package library

import (
	"cmp"
	"maps"
	"reflect"
	"slices"
	"strings"

	"backspasm/internal/document"
	"backspasm/internal/triage"
)

// Wording is a text that speaks to the person in pain, or as that person, and the same
// where somebody answers for another person.
type Wording struct{ Text, Other string }

// other ends the name of a field that holds the wording for another person of the field
// named without it.
const other = "_other"

// Same stands in such a field where the text was looked at and fits both.
const Same = "same"

// mayBeWorded are the fields whose text may be said of another person in its own way.
// Of the fixed lines of a result, of the interview and of the first frame that is all.
var mayBeWorded = []string{
	"title", "asks", "said", "why", "not_sure", "check", "says", "because", "never", "headline", "means", "without_plan", "then", "until_help", "also",
	"before", "after", "lead", "signs", "in_short", "short", "declined", "otherwise", "enter", "do", "for_whom", "call", "may_mean", "asks_clinician", "never_asked", "urgent",
}

// worded says whether an entry is the wording for another person of a text, a list of
// texts or a map of texts that stands beside it.
func (r *reader) worded(n *document.Node, e document.Entry) bool {
	key, is := strings.CutSuffix(e.Key.Text, other)
	if !is {
		return false
	}
	own := n.Get(key)
	of := slices.Concat(mayBeWorded, withoutStar(keysOf(Notes{})), withoutStar(keysOf(triage.Words{})))
	switch {
	case own == nil:
		r.errorf(e.Key, "syntax", "there is no %s that this could be another wording of", key)
	case !slices.Contains(of, key), own.Kind == document.List && slices.ContainsFunc(own.Items, func(n *document.Node) bool { return n.Kind != document.Scalar }):
		return false
	}
	return true
}

func withoutStar(keys []string) []string {
	for i := range keys {
		keys[i] = strings.TrimSuffix(keys[i], "*")
	}
	return keys
}

// alsoWorded notes how a text is said of another person. One text is said in one way
// only, wherever it stands.
func (r *reader) alsoWorded(text, others *document.Node) {
	if text == nil || others == nil || r.text(others) == "" {
		return
	}
	if others.Text == Same {
		others = text
	}
	first, there := r.wordings[r.text(text)]
	switch {
	case isID(r.text(text)):
		r.errorf(others, "syntax", "%q could be an id, and no id has another wording", text.Text)
	case there && r.text(first) != r.text(others):
		r.errorf(others, "syntax", "the same text is said of another person in another way at %s", first.Pos)
	case !there:
		r.wordings[r.text(text)] = others
	}
}

// alsoListed notes the same of a list, text by text.
func (r *reader) alsoListed(texts, others *document.Node) {
	switch {
	case texts == nil || others == nil:
	case others.Kind != document.List || len(others.Items) != len(texts.Items):
		r.errorf(others, "syntax", "expected a list of %d, one for each, found %s", len(texts.Items), others.Describe())
	default:
		for n, item := range texts.Items {
			r.alsoWorded(item, others.Items[n])
		}
	}
}

func (r *reader) sortedWordings() []Wording {
	var out []Wording
	for _, text := range slices.Sorted(maps.Keys(r.wordings)) {
		out = append(out, Wording{text, r.text(r.wordings[text])})
	}
	return out
}

// Wording is how a text is said of another person, if the content says it in its own way
// or that it is the same.
func (c *Content) Wording(text string) (string, bool) {
	i, found := slices.BinarySearchFunc(c.Wordings, text, func(x Wording, text string) int { return cmp.Compare(x.Text, text) })
	if !found {
		return "", false
	}
	return c.Wordings[i].Other, true
}

// For is the content in the words for who has the pain by these answers.
func (c *Content) For(said triage.Answers) *Content {
	if said.For() == triage.Me || c.Other {
		return c
	}
	return c.ForOther()
}

// Either is one of two wordings of the program itself: for whoever has the pain and
// answers, or for another person.
func (c *Content) Either(me, other string) string {
	if c.Other {
		return other
	}
	return me
}

// ForOther is the same content, said of another person. All ids, conditions and numbers
// are the same.
func (c *Content) ForOther() *Content {
	v := reflect.New(reflect.TypeFor[Content]()).Elem()
	v.Set(reflect.ValueOf(*c))
	said := wording{c, map[any]reflect.Value{}}
	for i := range v.NumField() {
		if v.Type().Field(i).Name != "Wordings" {
			said.put(v.Field(i))
		}
	}
	out := v.Interface().(Content)
	out.Other = true
	return &out
}

// wording puts texts in place of others in copies of what it is given. Each thing that
// is pointed to is copied once.
type wording struct {
	of     *Content
	copies map[any]reflect.Value
}

func (w wording) put(v reflect.Value) {
	switch v.Kind() {
	case reflect.String:
		if text, found := w.of.Wording(v.String()); found {
			v.SetString(text)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if f := v.Field(i); f.CanSet() {
				w.put(f)
			}
		}
	case reflect.Slice:
		if v.IsNil() {
			return
		}
		items := reflect.MakeSlice(v.Type(), v.Len(), v.Len())
		reflect.Copy(items, v)
		v.Set(items)
		for i := range items.Len() {
			w.put(items.Index(i))
		}
	case reflect.Pointer:
		if v.IsNil() {
			return
		}
		if done, there := w.copies[v.Interface()]; there {
			v.Set(done)
			return
		}
		again := reflect.New(v.Type().Elem())
		again.Elem().Set(v.Elem())
		w.copies[v.Interface()] = again
		v.Set(again)
		w.put(again.Elem())
	}
}

package main

import (
	"maps"
	"slices"
	"strings"

	"backspasm/internal/document"
)

// None of these changes what it is given: the content is shared by all mutants.

func with(files map[string]*document.Node, name string, n *document.Node) map[string]*document.Node {
	out := maps.Clone(files)
	out[name] = n
	return out
}

func withEntry(n *document.Node, i int, value *document.Node) *document.Node {
	out := *n
	out.Entries = slices.Clone(n.Entries)
	out.Entries[i].Value = value
	return &out
}

func withoutEntry(n *document.Node, i int) *document.Node {
	out := *n
	out.Entries = slices.Delete(slices.Clone(n.Entries), i, i+1)
	return &out
}

func withItem(n *document.Node, i int, item *document.Node) *document.Node {
	out := *n
	out.Items = slices.Clone(n.Items)
	out.Items[i] = item
	return &out
}

func withoutItem(n *document.Node, i int) *document.Node {
	out := *n
	out.Items = slices.Delete(slices.Clone(n.Items), i, i+1)
	return &out
}

func renamed(n *document.Node, i int, key string) *document.Node {
	out := *n
	out.Entries = slices.Clone(n.Entries)
	out.Entries[i].Key = word(key)
	return &out
}

func added(n *document.Node, key, value string) *document.Node {
	out := *n
	out.Entries = append(slices.Clone(n.Entries), document.Entry{Key: word(key), Value: word(value)})
	return &out
}

func mapOf(key string, value *document.Node) *document.Node {
	return &document.Node{Pos: value.Pos, Kind: document.Map, Entries: []document.Entry{{Key: word(key), Value: value}}}
}

func word(text string) *document.Node { return &document.Node{Kind: document.Scalar, Text: text} }

// flow writes a node on one line.
func flow(n *document.Node) string {
	var parts []string
	switch n.Kind {
	case document.List:
		for _, item := range n.Items {
			parts = append(parts, flow(item))
		}
		return "[" + strings.Join(parts, ", ") + "]"
	case document.Map:
		for _, e := range n.Entries {
			parts = append(parts, e.Key.Text+": "+flow(e.Value))
		}
		return "{" + strings.Join(parts, ", ") + "}"
	}
	return n.Text
}

// withoutRule drops a red flag, its test, and what vignettes say of it by name.
func withoutRule(files map[string]*document.Node, name string) map[string]*document.Node {
	id := files[name].Get("redflag").Text
	out := maps.Clone(files)
	delete(out, name)
	delete(out, strings.Replace(name, ".yaml", "_test.yaml", 1))
	for file, n := range out {
		if strings.HasPrefix(file, "vignettes/") {
			out[file] = unnamed(n, id)
		}
	}
	return out
}

// unnamed takes an id out of the lists of red flags below n.
func unnamed(n *document.Node, id string) *document.Node {
	out := *n
	out.Items, out.Entries = nil, nil
	for _, item := range n.Items {
		out.Items = append(out.Items, unnamed(item, id))
	}
	for _, e := range n.Entries {
		if e.Key.Text == "reasons" || e.Key.Text == "silent" {
			e.Value = lacking(e.Value, id)
			if e.Value.Kind == document.List && len(e.Value.Items) == 0 || e.Value.Kind == document.Scalar && e.Value.Text == id {
				continue
			}
		} else {
			e.Value = unnamed(e.Value, id)
		}
		out.Entries = append(out.Entries, e)
	}
	return &out
}

func lacking(list *document.Node, id string) *document.Node {
	out := *list
	out.Items = slices.DeleteFunc(slices.Clone(list.Items), func(n *document.Node) bool { return n.Text == id })
	return &out
}

package main

import (
	"context"
	"fmt"
	"io"
	"slices"
	"strings"

	"backspasm/internal/document"
	"backspasm/internal/interview"
	"backspasm/internal/prose"
	"backspasm/internal/render"
)

// The words of the prompt that are no sections.
const (
	cardWord     = "card"
	handoverWord = "handover"
	aboutWord    = "about"
)

// byName shows what is typed by its name, until q or the end of the input.
func (v *viewing) byName(ctx context.Context) error {
	for {
		names := append(render.SectionNames(), handoverWord, aboutWord)
		choice := v.preference()
		if choice != nil {
			names = append(names, choice.word())
		}
		names = append(names, cardWord)
		asks := "Type " + strings.Join(names, ", ") + ", or q to end:"
		fmt.Fprintf(v.stderr, "\n%s\n%s", strings.Join(prose.Lines(asks, min(v.askWidth(), 76)), "\n"), interview.Waits)
		text, err := v.lines().Next(ctx)
		if err != nil {
			return nil // the result stands, whatever ends the reading
		}
		for _, word := range strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return r == ',' || r == ' ' }) {
			if word == "q" || word == "quit" {
				return nil
			}
			if choice != nil && word == choice.word() {
				v.say("%s", v.prefer(choice))
				choice, word = nil, cardWord
			}
			if err := v.named(word, names); err != nil {
				return err
			}
		}
	}
}

// named prints what has this name.
func (v *viewing) named(word string, names []string) error {
	if t, known := v.library.Topic(word); known && !slices.Contains(names, word) {
		return v.page(func(w io.Writer) error { return v.aboutOf(v.result).Page(w, t, v.output.look()) })
	}
	if !slices.Contains(names, word) {
		v.say("there is no section %q", word)
		if near := document.Suggest(word, names); near != "" {
			fmt.Fprintf(v.stderr, "hint: %s\n", near)
		}
		return nil
	}
	return v.page(func(w io.Writer) error {
		look := v.output.look()
		switch word {
		case cardWord:
			return v.set(w, v.result)
		case aboutWord:
			return v.aboutOf(v.result).Text(w, look)
		case handoverWord:
			return v.handoverOf(v.episode).Text(w, look)
		}
		look.Sections = []string{word}
		_, err := io.WriteString(w, strings.Join(render.SectionLines(v.result, look), "\n")+"\n")
		return err
	})
}

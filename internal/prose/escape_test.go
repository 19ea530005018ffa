package prose_test

import (
	"bytes"
	"encoding/csv"
	"html"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
	markdown "github.com/yuin/goldmark/renderer/html"

	"backspasm/internal/prose"
)

var reader = goldmark.New(goldmark.WithExtensions(extension.GFM, extension.DefinitionList, extension.Footnote), goldmark.WithRendererOptions(markdown.WithUnsafe()))

// wordsOf are what a reader of Markdown shows between two tags.
func wordsOf(t *testing.T, text, before, after string) string {
	t.Helper()
	var out bytes.Buffer
	if err := reader.Convert([]byte(text), &out); err != nil {
		t.Fatal(err)
	}
	_, rest, found := strings.Cut(out.String(), before)
	words, _, ended := strings.Cut(rest, after)
	if !found || !ended || strings.Contains(words, "<") {
		t.Fatalf("%q is read as %q", text, out.String())
	}
	return strings.TrimSpace(html.UnescapeString(words))
}

// plain is text as it is to be read: on one line, without what gives orders.
func plain(text string) string {
	var out strings.Builder
	for _, r := range text {
		if unicode.In(r, unicode.Cc, unicode.Cf, unicode.Zl, unicode.Zp) {
			r = ' '
		}
		out.WriteRune(r)
	}
	return strings.TrimSpace(out.String())
}

var markup = []string{
	"", "plain words", "# head", "a_b_c *d* `e` ~~f~~", "[a](javascript:alert(1))", "![i](x)", "<script>alert(1)</script>", "<https://x.example>", "https://x.example", "www.x.example a@b.example",
	"- item", "+ item", "* item", "12. item", "3) item", "1", "1.5 hours", "===", "---", "> quote", "| a | b |", "a|b", "&lt;&amp;&#60;", "\\", "\\\\", "two\nlines", "\x1b[31mred", "    code", "\x01\x01\x01\x01code", "\tcode",
	": meaning", "[^1]: note", "[a]: /x", "$x$", "\u202eback\u200d", "\u00e9t\u00e9 \u03b1 \u75db\u307f", "\xff\xfe", "```go", "~~~", "- [ ] done", "a  ", "#", "\u0085x", "\u00a0\u00a0\u00a0\u00a0x",
}

func FuzzMarkdownIsReadBackAsItWas(f *testing.F) {
	for _, text := range markup {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		safe, want := prose.Markdown(text), plain(text)
		if strings.ContainsAny(safe, "\n\r") {
			t.Fatalf("%q is on more lines than one", safe)
		}
		if want == "" {
			return
		}
		for name, got := range map[string]string{
			"paragraph": wordsOf(t, safe+"\n", "<p>", "</p>"),
			"heading":   wordsOf(t, "## "+safe+"\n", ">", "</h2>"),
			"item":      wordsOf(t, "- "+safe+"\n", "<li>", "</li>"),
			"cell":      wordsOf(t, "| a | b |\n| --- | --- |\n| "+safe+" | x |\n", "<td>", "</td>"),
			"bold":      wordsOf(t, "**"+safe+"**\n", "<p><strong>", "</strong></p>"),
		} {
			if got != want {
				t.Errorf("%s: %q is read as %q, want %q", name, safe, got, want)
			}
		}
	})
}

func FuzzACSVCellIsReadBackAndRunsNothing(f *testing.F) {
	for _, text := range append(markup, "=1+1", "+1", "-1", "-1.5", "-1; two", "-=1", "@here", "\t=1", "\r=1", "\n=1", "\x00=1", "\uff1d1+1", "a,\"b\"", "'", "12", "-12 ", "0.5", "\"", "a\r\nb") {
		f.Add(text, "x")
	}
	isNumber := regexp.MustCompile(`^-?[0-9]+(\.[0-9]+)?$`)
	f.Fuzz(func(t *testing.T, one, other string) {
		var out bytes.Buffer
		if err := prose.CSV(&out, [][]string{{"a", "b", "c"}, {one, other, "end"}}); err != nil {
			t.Fatal(err)
		}
		rows, err := csv.NewReader(&out).ReadAll()
		if err != nil || len(rows) != 2 || !slices.Equal(rows[0], []string{"a", "b", "c"}) || rows[1][2] != "end" {
			t.Fatalf("%q, %q: %q, %v", one, other, rows, err)
		}
		for i, cell := range []string{one, other} {
			got := rows[1][i]
			if got != "" && strings.ContainsRune("=+-@\t\r\n\x00", rune(got[0])) && !isNumber.MatchString(got) {
				t.Errorf("%q is a formula", got)
			}
			if want := strings.ReplaceAll(cell, "\r", ""); got != want && got != "'"+want {
				t.Errorf("%q is read as %q", cell, got)
			}
			if isNumber.MatchString(cell) && got != cell {
				t.Errorf("the number %q is read as %q", cell, got)
			}
		}
	})
}

func TestWhatASpreadsheetWouldRunHasAnApostrophe(t *testing.T) {
	var out bytes.Buffer
	if err := prose.CSV(&out, [][]string{{"=1", "+1", "-x", "@x", "\tx", "\x00x", "\uff1d1", "-12", "-1.5", "12", "a=1", "", "a \"b\""}, {"\rx", "\nx"}}); err != nil {
		t.Fatal(err)
	}
	want := "'=1,'+1,'-x,'@x,'\tx,'\x00x,'\uff1d1,-12,-1.5,12,a=1,,\"a \"\"b\"\"\"\r\n\"'x\",\"'\r\nx\"\r\n"
	if got := out.String(); got != want {
		t.Errorf("got  %q\nwant %q", got, want)
	}
}

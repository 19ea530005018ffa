package prose

import (
	"encoding/csv"
	"io"
	"regexp"
	"strings"
	"sync"
	"unicode"
)

// links are what some readers of Markdown make links of without being asked.
var links = strings.NewReplacer("://", `:\//`, "www.", `www\.`)

// Markdown keeps text on one line and from being taken for Markdown, also in a
// table, or for orders to a terminal.
func Markdown(text string) string {
	text = strings.TrimSpace(strings.Map(func(r rune) rune {
		if unicode.In(r, unicode.Cc, unicode.Cf, unicode.Zl, unicode.Zp) {
			return ' '
		}
		return r
	}, text))
	var out strings.Builder
	for _, r := range text {
		if strings.ContainsRune("\\`*_[]<>#|&~!@$", r) {
			out.WriteByte('\\')
		}
		out.WriteRune(r)
	}
	return notAList(links.Replace(out.String()))
}

// notAList escapes what would begin an item of a list, or underline a heading.
func notAList(text string) string {
	rest := strings.TrimLeft(text, "0123456789")
	marks, n := "-+=:", len(text)-len(rest)
	if n > 0 {
		marks = ".)"
	}
	if rest != "" && strings.IndexByte(marks, rest[0]) >= 0 {
		return text[:n] + `\` + rest
	}
	return text
}

// CSV writes rows as RFC 4180 has them. No cell begins as a formula of a
// spreadsheet: one that would has an apostrophe before it. Numbers stay numbers.
func CSV(w io.Writer, rows [][]string) error {
	out := csv.NewWriter(w)
	out.UseCRLF = true
	for _, row := range rows {
		cells := make([]string, len(row))
		for i, cell := range row {
			cells[i] = inert(cell)
		}
		if err := out.Write(cells); err != nil {
			return err
		}
	}
	out.Flush()
	return out.Error()
}

var (
	formula = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile("^[=+\\-@\t\r\n\x00＝＋－＠]") })
	number  = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`^-?[0-9]+(\.[0-9]+)?$`) })
)

func inert(cell string) string {
	if formula().MatchString(cell) && !number().MatchString(cell) {
		return "'" + cell
	}
	return cell
}

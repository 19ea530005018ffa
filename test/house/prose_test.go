package house

import (
	"os"
	"regexp"
	"strings"
	"testing"
)

// oneWay are the ways to set words that stand in internal/prose, and nowhere else
// in what ships.
var oneWay = map[string]*regexp.Regexp{
	"breaks lines":           regexp.MustCompile(`\bansi\.Wordwrap|\bansi\.Hardwrap`),
	"writes CSV":             regexp.MustCompile(`\bcsv\.NewWriter`),
	"changes a first letter": regexp.MustCompile(`To(Upper|Lower|Title)\([^()\n]*\[:\w+\]\)\s*\+`),
	"escapes Markdown":       regexp.MustCompile("ContainsRune\\([\"`][^\"\\n]*`\\*_"),
	"tells one from many":    regexp.MustCompile(`== 1 \{\n\s*(return "1 |return word|\w+ = "\w+"\n)|%d %ss`),
}

func TestWordsAreSetInOnePlace(t *testing.T) {
	there := map[string]bool{}
	for file := range goFiles(t) {
		if strings.HasSuffix(file, "_test.go") || strings.HasPrefix(file, "internal/compiled/") {
			continue
		}
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for what, way := range oneWay {
			switch {
			case !way.Match(text):
			case strings.HasPrefix(file, "internal/prose/"):
				there[what] = true
			default:
				t.Errorf("%s %s by itself: %q; internal/prose does", file, what, way.Find(text))
			}
		}
	}
	for _, what := range []string{"breaks lines", "writes CSV", "escapes Markdown", "tells one from many"} {
		if !there[what] {
			t.Errorf("nothing of internal/prose %s: this looks for the wrong words", what)
		}
	}
}

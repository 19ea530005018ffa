package render_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"backspasm/internal/render"
)

var dialled = regexp.MustCompile(`<a href="tel:([0-9]+)">([^<]*)</a>`)

// toDial is what can be dialled in a text, as it is written and as digits.
func toDial(html string) []string {
	var out []string
	for _, m := range dialled.FindAllStringSubmatch(html, -1) {
		out = append(out, m[2]+"="+m[1])
	}
	return out
}

// Written by hand from the regions: what each of the words can be dialled.
var dials = map[string]map[string]string{
	"us":        {"{emergency}": "911=911", "{urgent}": "", "{crisis}": "988=988", "{poison}": "1-800-222-1222=18002221222"},
	"uk":        {"{emergency}": "999=999 112=112", "{urgent}": "111=111", "{crisis}": "116 123=116123 111=111", "{poison}": "111=111"},
	"ie":        {"{emergency}": "112=112 999=999", "{urgent}": "", "{crisis}": "116 123=116123", "{poison}": "01 809 2166=018092166 112=112 999=999"},
	"eu":        {"{emergency}": "112=112", "{urgent}": "116117=116117", "{crisis}": "112=112", "{poison}": "112=112"},
	"ca":        {"{emergency}": "911=911", "{urgent}": "811=811", "{crisis}": "988=988", "{poison}": "1-844-764-7669=18447647669 1-800-463-5060=18004635060"},
	"au":        {"{emergency}": "000=000 112=112", "{urgent}": "1800 022 222=1800022222", "{crisis}": "13 11 14=131114", "{poison}": "13 11 26=131126"},
	"nz":        {"{emergency}": "111=111", "{urgent}": "0800 611 116=0800611116", "{crisis}": "1737=1737", "{poison}": "0800 764 766=0800764766"},
	"in":        {"{emergency}": "112=112 108=108", "{urgent}": "", "{crisis}": "14416=14416", "{poison}": "112=112"},
	"elsewhere": {"{emergency}": "112=112 911=911", "{urgent}": "", "{crisis}": "", "{poison}": ""},
}

func TestEveryNumberOfEveryRegionCanBeDialled(t *testing.T) {
	lib := shipped(t)
	for _, r := range lib.Messages.Regions {
		if dials[r.ID] == nil {
			t.Errorf("%s: nobody wrote down what can be dialled", r.ID)
		}
		linked := render.Letterhead{Library: lib, Region: r}.Linked()
		for words, want := range dials[r.ID] {
			got := linked(r.Fill("Call " + words + ", now; call " + words + "."))
			want := strings.Fields(strings.TrimSpace(want + " " + want))
			if all := strings.Fields(strings.Join(toDial(got), " ")); !slices.Equal(all, strings.Fields(strings.Join(want, " "))) {
				t.Errorf("%s: %s: %q can be dialled in %s, want %q", r.ID, words, all, got, want)
			}
		}
		for _, digits := range slices.Concat(r.Dial, r.DialCrisis, r.DialPoison) {
			if got := toDial(linked(digits)); !slices.Equal(got, []string{digits + "=" + digits}) {
				t.Errorf("%s: %s alone gives %q", r.ID, digits, got)
			}
		}
	}
}

func TestNoDoseAndNoDateCanBeDialled(t *testing.T) {
	lib := shipped(t)
	texts := []string{"Sun 22 Nov, 09:00", "Mon 23 Nov 2026, 11:20", "from 2026-11-22 until 2027-01-12", "13:00", "1.12.2026", "at 9.11", "no 1112 and no 9110", "2,911 steps", "x911", "911th", "112/80", "program 0.911.0"}
	for _, i := range lib.Catalogue.Interventions {
		texts = append(texts, render.Dose(i))
	}
	for _, r := range lib.Messages.Regions {
		linked := render.Letterhead{Library: lib, Region: r}.Linked()
		for _, says := range texts {
			if got := toDial(linked(says)); len(got) > 0 {
				t.Errorf("%s: %q can be dialled in %q", r.ID, got, says)
			}
		}
	}
}

func TestALinkedTextStaysText(t *testing.T) {
	linked := render.Letterhead{Region: region(t, shipped(t), "us")}.Linked()
	if got, want := linked(`<b>911 & "x"</b>`), `&lt;b&gt;<a href="tel:911">911</a> &amp; &#34;x&#34;&lt;/b&gt;`; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

// On every page every number to call can be touched to call it, and nothing else.
func TestOnEveryPageTheNumbersCanBeDialled(t *testing.T) {
	byChance(t, func(t *testing.T, r render.Result) {
		page := leaflets(t, r, render.Look{})["html"]
		var numbers, digits []string
		for _, words := range dials[r.Region.ID] {
			for _, one := range regexp.MustCompile(`([0-9][0-9 -]*)=([0-9]+)`).FindAllStringSubmatch(words, -1) {
				numbers, digits = append(numbers, one[1]), append(digits, one[2])
			}
		}
		found := dialled.FindAllStringSubmatch(page, -1)
		if len(found) == 0 {
			t.Error("nothing can be dialled")
		}
		for _, m := range found {
			if !slices.Contains(digits, m[1]) {
				t.Errorf("%s can be dialled", m[1])
			}
		}
		_, body, _ := strings.Cut(page, "<body>")
		body = shown(regexp.MustCompile(`(?s)<svg.*?</svg>`).ReplaceAllString(dialled.ReplaceAllString(body, "()"), ""))
		for _, n := range numbers {
			if left := regexp.MustCompile(`.{0,30}(^|[ ("])` + n + `([ ,;)."]|$)`).FindString(body); left != "" {
				t.Errorf("%s cannot be dialled in %q", n, left)
			}
		}
	})
}

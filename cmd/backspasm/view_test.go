package main

import (
	"bytes"
	"strings"
	"testing"
)

// Whatever breaks in the viewer, the card is on the normal screen before the program
// says that it is broken.
func TestAPanicInTheViewerLeavesTheCard(t *testing.T) {
	var out bytes.Buffer
	s := newStreams(strings.NewReader(""), &out, &out)
	c, err := resultFlags{out: outputFlags{forms: []string{"text"}, form: "text"}, region: regionFlag{"us"}}.consultation(s, newBout(false), answersFlag{})
	if err != nil {
		t.Fatal(err)
	}
	doc, err := c.readAnswers(answersFlag{"../../examples/self_care.yaml"}, s, nil, false)
	if err != nil {
		t.Fatal(err)
	}
	c.viewed = onScreen
	v := viewing{reading: reading{consultation: c, result: c.assess(doc.Answers, nil)}}
	defer func() {
		if p := recover(); p != "a page that breaks" || strings.Count(out.String(), "DO NOW") != 1 {
			t.Errorf("%v comes out after: %s", p, out.String())
		}
	}()
	_ = v.unbroken(func() error { panic("a page that breaks") })
}

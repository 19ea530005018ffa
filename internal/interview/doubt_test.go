package interview

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"backspasm/content"
	"backspasm/internal/library"
	"backspasm/internal/triage"
)

// doubtful is a small protocol whose first sign has a check.
func doubtful(t *testing.T) *triage.Protocol {
	t.Helper()
	lib, problems := library.Load(content.FS)
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	q := lib.Protocol.Question("saddle_numbness")
	q.NotSure = "Does that skin feel different?"
	q.Check = triage.Check{Do: "Touch your seat and your arm.", No: "They feel the same", Yes: "The seat feels duller"}
	return lib.Protocol
}

// on is a prompt for a screen, and for what comes after "not sure" about plain.
func on(p *triage.Protocol, screen, plain string) Prompt {
	s := p.Screen(screen)
	return Prompt{Protocol: p, Number: 3, Plain: p.Question(plain), Step: triage.Step{Screen: s, Ask: s.Questions}}
}

// linesOf is the list of a page as it is drawn.
func linesOf(pg *page) string {
	form := pg.form()
	form.WithWidth(80).WithHeight(20)
	form.Init()
	return ansi.Strip(form.View())
}

// asked is what line mode says, with blanks and ends of lines made one.
func asked(t *testing.T, prompt Prompt, typed string) (triage.Answers, string) {
	t.Helper()
	var out strings.Builder
	said, err := NewLine(strings.NewReader(typed), &out, 76, false).Ask(context.Background(), prompt)
	if err != nil && !errors.Is(err, ErrInterrupted) {
		t.Fatal(err)
	}
	return said, strings.Join(strings.Fields(out.String()), " ")
}

func TestACheckSaysWhatToDoAndWhatItsAnswersMean(t *testing.T) {
	prompt := on(doubtful(t), "nerve_signs", "saddle_numbness")
	c := prompt.Plain.Check
	pg := plainPage(prompt)
	if want := []string{"You were not sure about this:", prompt.Plain.Asks, "Find out now:"}; pg.title != c.Do || !slices.Equal(pg.lead, want) || pg.notSure != 3 {
		t.Errorf("the page has the title %q, the lead %q, and not sure in line %d", pg.title, pg.lead, pg.notSure)
	}
	list := linesOf(pg)
	for n, value := range []string{triage.Yes, triage.No, triage.Unsure} {
		o, ok := pg.take(n)
		if says := []string{c.Yes, c.No, "u  I still can't tell: counts as yes"}[n]; !ok || o.answers["saddle_numbness"].Value != value || !strings.Contains(list, says) {
			t.Errorf("line %d is %v, want %s, in words %q of\n%s", n+1, o.answers, value, says, list)
		}
	}
	for typed, want := range map[string]string{"y": triage.Yes, "n": triage.No, "u": triage.Unsure} {
		said, out := asked(t, prompt, typed+"\n")
		if said["saddle_numbness"].Value != want {
			t.Errorf("%q is %v, want %s", typed, said, want)
		}
		for _, says := range []string{prompt.Plain.Asks, "Find out now: " + c.Do, "y: " + c.Yes, "n: " + c.No, "u: I still can't tell: counts as yes"} {
			if !strings.Contains(out, says) {
				t.Errorf("it does not say %q:\n%s", says, out)
			}
		}
		if strings.Contains(out, prompt.Plain.NotSure) {
			t.Errorf("it puts the plainer question, too:\n%s", out)
		}
	}
}

// On whole screens and in lines, wherever "not sure" can be answered.
func TestEveryScreenWithNotSureSaysWhatItCountsAs(t *testing.T) {
	p := doubtful(t)
	sheets, signs, choices := 0, 0, 0
	for _, s := range p.Screens {
		prompt := on(p, s.ID, "")
		q := s.Questions[0]
		want := ""
		switch pg := pageOf(prompt); {
		case q.Computed:
			continue
		case s.Sheet():
			sheets++
			if want = "Not sure counts as yes."; !slices.Contains(pg.help, "u not sure, counts as yes") {
				t.Errorf("%s: the keys are %q", s.ID, pg.help)
			}
		case q.Kind == triage.Sign, q.Kind == triage.Choice && q.NotSure != "":
			if want = "Not sure: counts as yes"; q.Kind == triage.Choice {
				choices++
				n := slices.IndexFunc(q.Options, func(o triage.Option) bool { return o.ID == q.NotSure })
				want = "Not sure: counts as " + string(rune('1'+n))
			} else {
				signs++
			}
			if list := linesOf(pg); !strings.Contains(list, "u  "+want) || pg.notSure != pg.count {
				t.Errorf("%s: not sure is line %d of\n%s", s.ID, pg.notSure, list)
			}
		}
		if _, out := asked(t, prompt, ""); !strings.Contains(out, want) {
			t.Errorf("%s: lines do not say %q:\n%s", s.ID, want, out)
		}
	}
	if sheets < 8 || signs < 1 || choices < 3 {
		t.Errorf("%d sheets, %d signs, %d choices", sheets, signs, choices)
	}
	for _, s := range p.Screens {
		for _, q := range s.Questions {
			if q.Kind == triage.Sign && !q.MayNotWait {
				if _, out := asked(t, on(p, s.ID, q.ID), ""); !strings.Contains(out, "u: I still can't tell: counts as yes") {
					t.Errorf("%s: after not sure it says\n%s", q.ID, out)
				}
			}
		}
	}
}

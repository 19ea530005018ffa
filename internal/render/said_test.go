package render_test

import (
	"bytes"
	"html"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"backspasm/internal/library"
	"backspasm/internal/person"
	"backspasm/internal/render"
	"backspasm/internal/triage"
)

// allFormats are the pages of every command that tells of a person's answers,
// with reasons and without, alone and after an earlier visit.
func allFormats(t *testing.T, r render.Result) map[string]string {
	t.Helper()
	out := everyFormat(t, r)
	add := func(name string, write func(b *bytes.Buffer) error) {
		var b bytes.Buffer
		if err := write(&b); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		out[name] = flat(html.UnescapeString(strings.ReplaceAll(b.String(), `\`, "")))
	}
	why, h := render.Look{Width: 80, Why: true, Full: true}, alone(r)
	add("text with reasons", func(b *bytes.Buffer) error { return render.Text(b, r, why) })
	add("markdown with reasons", func(b *bytes.Buffer) error { return render.Markdown(b, r, why) })
	add("json", func(b *bytes.Buffer) error { return render.JSON(b, r) })
	add("handover json", func(b *bytes.Buffer) error { return h.JSON(b) })
	add("handover markdown", func(b *bytes.Buffer) error { return h.Markdown(b) })
	before := r
	later := resultOf(r.Library, r.Program, r.Region, r.Answers, r.Made.Add(time.Hour))
	later.Last = &before.Result
	add("check-in", func(b *bytes.Buffer) error { return render.Text(b, later, render.Look{Width: 80, Full: true}) })
	return out
}

// onEachQuestion are the formats in which each question is looked at: all, in the
// quick run the texts.
func onEachQuestion(t *testing.T, r render.Result) map[string]string {
	t.Helper()
	if !testing.Short() {
		return allFormats(t, r)
	}
	return map[string]string{"text with reasons": flat(text(t, r, render.Look{Width: 80, Why: true, Full: true})), "handover": flat(handed(t, alone(r)))}
}

// noDoubtAsFact looks for what was answered "not sure" among what is told as fact.
func noDoubtAsFact(t *testing.T, r render.Result, pages map[string]string) (doubts int) {
	t.Helper()
	for id, a := range r.Answers {
		if a.Value != triage.Unsure {
			continue
		}
		doubts++
		for _, c := range r.Library.Protocol.Question(id).Said {
			for format, page := range pages {
				if c.Answer != triage.Unsure && strings.Contains(page, "I "+c.Says) {
					t.Errorf("%s: not sure about %s is told as fact: %q", format, id, c.Says)
				}
			}
		}
	}
	for _, reason := range r.Assessment.Reasons {
		for format, page := range pages {
			if says := reason.Rule.Says; len(strings.Fields(says)) > 3 && strings.Contains(page, says) {
				t.Errorf("%s says what the rule %s is for, not what was said: %q", format, reason.Rule.ID, says)
			}
		}
	}
	return doubts
}

func TestNotSureIsNeverToldAsFact(t *testing.T) {
	t.Run("each question", func(t *testing.T) {
		lib := shipped(t)
		for _, s := range lib.Protocol.Screens {
			for _, q := range s.Questions {
				if !q.TakesUnsure() || len(q.Said) == 0 {
					continue
				}
				r, found := whoDoubts(t, authored(t), q)
				if !found {
					t.Errorf("no vignette reaches %s", q.ID)
				} else if noDoubtAsFact(t, r, onEachQuestion(t, r)) == 0 {
					t.Errorf("%s: nothing was doubted", q.ID)
				}
			}
		}
	})
	t.Run("anybody", func(t *testing.T) {
		doubts, n := 0, 0
		crowd(t, func(t *testing.T, h render.Handover) {
			if n++; n%3 == 0 || testing.Short() { // every format takes its time
				doubts += noDoubtAsFact(t, h.Result, allFormats(t, h.Result))
			}
		})
		if doubts < many(40) {
			t.Errorf("only %d doubts", doubts)
		}
	})
}

// whoDoubts is a person of the vignettes who is not sure about this question.
func whoDoubts(t *testing.T, lib *library.Library, q *triage.Question) (render.Result, bool) {
	t.Helper()
	for _, v := range lib.Vignettes {
		all, err := person.Of(lib, v, now)
		if err != nil {
			t.Fatal(err)
		}
		if _, given := all[q.ID]; !given {
			continue
		}
		all[q.ID] = triage.Answer{Value: triage.Unsure}
		for missing := triage.Missing(lib.Protocol, all, now); len(missing) > 0; missing = triage.Missing(lib.Protocol, all, now) {
			all[missing[0].ID] = missing[0].Calmest(now)
		}
		r := resultOf(&lib.Content, "1.2.3", region(t, &lib.Content, "uk"), all, now)
		if _, reached := r.Answers[q.ID]; reached {
			return r, true
		}
	}
	return render.Result{}, false
}

// What was answered is told in the words of whoever answered it: with a yes the
// fact, with "not sure" the doubt, wherever the reasons stand.
func TestReasonsAreToldTheWayTheyWereSaid(t *testing.T) {
	lib := shipped(t)
	q := lib.Protocol.Question("poo_trouble")
	for _, answer := range []string{triage.Yes, triage.Unsure} {
		want := "I " + q.InWords(answer)
		for format, page := range allFormats(t, strain(t, lib, "poo_trouble: "+answer+"\n")) {
			if slices.Contains([]string{"ics", "today", "history", "check-in"}, format) {
				continue // none of these tells reasons; a check-in tells them only if it is an emergency
			}
			if !strings.Contains(page, want) {
				t.Errorf("%s does not say %q: %.2000s", format, want, page)
			}
		}
	}
}

func TestNotSureAboutAChoiceIsNotToldAsTheOptionItCountsAs(t *testing.T) {
	r := strain(t, shipped(t), "age: 70\nseverity: severe\nhow_it_began: unsure\nsmoke_or_pressure: no\nartery_kind: unsure\n")
	if r.Assessment.Disposition != triage.Emergency {
		t.Fatalf("not sure counts as the calmer option: %s", r.Assessment.Disposition)
	}
	for _, id := range []string{"how_it_began", "artery_kind"} {
		if want := "I " + r.Library.Protocol.Question(id).InWords(triage.Unsure); !strings.Contains(flat(text(t, r, render.Look{Width: 80, Full: true})), want) {
			t.Errorf("the text does not say %q", want)
		}
	}
}

// A combination names every answer that made it, each as it was given.
func TestACombinationNamesTheAnswersThatMadeIt(t *testing.T) {
	r := strain(t, shipped(t), "blood_thinner: yes\nhow_it_began: small_fall\nleg_weakness: unsure\n")
	page := flat(text(t, r, render.Look{Width: 80, Full: true}))
	for _, c := range []struct{ id, answer string }{{"blood_thinner", triage.Yes}, {"how_it_began", "small_fall"}, {"leg_weakness", triage.Unsure}} {
		if want := "I " + r.Library.Protocol.Question(c.id).InWords(c.answer) + "."; strings.Count(page, want) < 2 {
			t.Errorf("%q stands %d times in the text, want once under what was said and once in the call script:\n%s", want, strings.Count(page, want), page)
		}
	}
}

// What somebody would rather not say is put into no script to read out.
func TestWhatWasKeptBackIsInNoCallScript(t *testing.T) {
	r := strain(t, shipped(t), "sex_change: rather_not_say\nleg_pain: yes\ntoes_heels: no\n")
	page := flat(text(t, r, render.Look{Width: 80, Full: true}))
	_, script, found := strings.Cut(page, "What to say when you call")
	if !found || r.Assessment.Disposition != triage.SameDay {
		t.Fatalf("no call script: %s", page)
	}
	script, _, _ = strings.Cut(script, "SOURCES")
	said := regexp.MustCompile(`- "[^"]*"`).FindAllString(script, -1)
	if len(said) == 0 || strings.Contains(strings.Join(said, " "), "sex") || strings.Contains(strings.Join(said, " "), "rather not") {
		t.Errorf("the call script has %q", said)
	}
}

func TestNoSentenceIsReadOutTwice(t *testing.T) {
	crowd(t, func(t *testing.T, h render.Handover) {
		page := flat(text(t, h.Result, render.Look{Width: 80, Full: true}))
		_, script, _ := strings.Cut(page, "What to say when you call")
		script, _, _ = strings.Cut(script, "SOURCES")
		said := regexp.MustCompile(`- "[^"]*"`).FindAllString(script, -1)
		slices.Sort(said)
		if len(slices.Compact(slices.Clone(said))) != len(said) {
			t.Errorf("twice: %q", said)
		}
	})
}

// What is missing and taken at its worst was said by nobody.
func TestWhatPartialTakesAtItsWorstIsNotToldAsSaid(t *testing.T) {
	lib := shipped(t)
	r := partial(t, lib, person.Document("plain_strain", "age: 40", "onset: 10h", "severity: -"))
	if r.Assessment.Disposition != triage.SameDay {
		t.Fatalf("severity is taken at its worst, and the result is %s", r.Assessment.Disposition)
	}
	severity := lib.Protocol.Question("severity")
	for format, page := range allFormats(t, r) {
		for _, says := range []string{"I " + severity.InWords("unbearable"), severity.Says("unbearable")} {
			if strings.Contains(page, says) {
				t.Errorf("%s says %q, which nobody said", format, says)
			}
		}
	}
	if page := flat(text(t, r, render.Look{Width: 80, Full: true})); !strings.Contains(page, `"How bad is the worst pain today" was left out`) {
		t.Errorf("the text does not say what was left out:\n%s", page)
	}
}

// A question for a clinician states nothing that may have been answered "not sure".
func TestNoQuestionForAClinicianStatesAnAnswer(t *testing.T) {
	states := regexp.MustCompile(`^(I|My|Both|This)\b|;|\b(my (cancer|history|higher)|that (accident|infection)|this (change|knock|band)|my leg is|no longer)\b`)
	for _, flag := range shipped(t).Protocol.RedFlags {
		if found := states.FindString(flag.AsksClinician); found != "" {
			t.Errorf("%s: %q states an answer: %q", flag.ID, flag.AsksClinician, found)
		}
	}
}

// The hand-over passes on each yes in these words, and no two questions share them.
func TestEverySignThatIsPassedOnHasItsWords(t *testing.T) {
	of := map[string]string{}
	for _, s := range shipped(t).Protocol.Screens {
		for _, q := range s.Questions {
			remedy := regexp.MustCompile(`^(tried|helped|hurt)_`).MatchString(q.ID)
			if q.Kind == triage.Sign && !remedy && (q.InWords(triage.Yes) == "" || q.InWords(triage.Unsure) == "") {
				t.Errorf("%s has no words for yes and for not sure", q.ID)
			}
			for _, c := range q.Said {
				if other := of[c.Says]; other != "" && other != q.ID {
					t.Errorf("%s and %s both say %q", other, q.ID, c.Says)
				}
				of[c.Says] = q.ID
			}
		}
	}
}

package interview

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
	"time"

	"charm.land/huh/v2"

	"backspasm/internal/prose"
	"backspasm/internal/screen"
	"backspasm/internal/triage"
)

// answerKey is the key of the one field that every form has.
const answerKey = "answer"

// page is one form page: what it shows, what it takes, and where the answer goes.
type page struct {
	prompt  Prompt
	title   string
	lead    []string // lines above the title
	why     string
	help    []string // what each key does
	sheet   *sheet   // of a sheet page
	review  *review
	typed   *string
	typing  func() *page        // of a list: the line to type in place of choosing
	echo    func(string) string // what the typed text is taken for
	tells   func(n int) string  // what a line of a list stands for
	before  string              // what stood in the typed line when it was put
	form    func() *huh.Form
	take    func(value any) (outcome, bool) // false: not an answer yet
	first   bool                            // nothing to go back to
	letter  bool                            // letters are typed
	shut    bool                            // no key does anything but those of its field
	rest    time.Duration                   // for which the keys must rest; zero: as on every screen
	count   int                             // lines of a list, for number keys
	high    []int                           // of each line of a list, in rows of the screen
	chosen  int                             // the line of a list that is chosen when it is put, or unchosen
	notSure int                             // which of them is "not sure", from 1; 0: none
	reply   chan outcome
}

// outcome is what a page came to.
type outcome struct {
	opening Opening // the first frame as it was settled
	answers triage.Answers
	number  int
	so      bool // what was read back
	err     error
}

// What the keys do.
var (
	helpSheet  = []string{"y yes", "n no", "u not sure, counts as yes", "0 no to the rest"}
	helpChoice = []string{"number or arrows move", "Enter takes"}
	helpTyped  = []string{"Enter next"}
	helpAll    = []string{"b back", "? why", "Esc leave"}
)

func oneField(field huh.Field) *huh.Form {
	return huh.NewForm(huh.NewGroup(field).WithShowHelp(false).WithShowErrors(false)).WithTheme(huh.ThemeFunc(theme)).WithKeyMap(keys()).WithShowHelp(false)
}

// pageOf makes the page for a prompt. What was typed for a read-back answers nothing on
// the page that it leads back to.
func pageOf(p Prompt) *page {
	pg := questionPage(p)
	if p.TakenBack {
		pg.rest = screen.Ponder
	}
	return pg
}

func questionPage(p Prompt) *page {
	switch {
	case p.Plain != nil:
		return plainPage(p)
	case p.Screen.Sheet():
		return sheetPage(p)
	}
	q := p.Step.Ask[0]
	switch q.Kind {
	case triage.Sign:
		return signPage(p, q, q.Asks, nil, []string{"Yes", "No", p.Protocol.Words.Unsure})
	case triage.Choice:
		return choicePage(p, q)
	case triage.Number:
		return numberPage(p, q)
	}
	return momentPage(p, q)
}

func sheetPage(p Prompt) *page {
	s := newSheet(p)
	pg := &page{prompt: p, title: p.Screen.Title, help: slices.Concat(helpSheet, []string{fmt.Sprintf("1-%d arrows move", len(s.rows)), "Backspace blanks"}, helpAll), sheet: s, why: "", first: p.Number <= 1}
	if s.mayDecline() {
		pg.help = slices.Insert(pg.help, 3, "r rather not say")
	}
	pg.form = func() *huh.Form { return oneField(s) }
	pg.take = func(value any) (outcome, bool) {
		said, ok := value.(triage.Answers)
		return outcome{answers: maps.Clone(said)}, ok && (s.complete() || p.Ends != nil && p.Ends(said))
	}
	return pg
}

// plainPage puts the check, or else the plainer question, after "not sure".
func plainPage(p Prompt) *page {
	d := doubtOf(p)
	return signPage(p, p.Plain, d.asks, []string{p.Protocol.Words.WasUnsure, p.Plain.Asks, d.lead}, d.says)
}

// doubt is what comes after "not sure" about a sign.
type doubt struct {
	lead, asks string
	says       []string // for yes, no and not sure
}

func doubtOf(p Prompt) doubt {
	w := p.Protocol.Words
	if c := p.Plain.Check; c.Do != "" {
		return doubt{w.FindOut, c.Do, []string{c.Yes, c.No, w.StillUnsure}}
	}
	return doubt{w.MorePlainly, p.Plain.NotSure, []string{"Yes", "No", w.StillUnsure}}
}

func signPage(p Prompt, q *triage.Question, asks string, lead, says []string) *page {
	values := []string{triage.Yes, triage.No, triage.Unsure}
	pg := pickPage(p, asks, says, len(says), func(n int) outcome {
		return outcome{answers: triage.Answers{q.ID: {Value: values[n]}}}
	})
	pg.lead, pg.why, pg.chosen = lead, q.Why, slices.Index(values, p.Held[q.ID].Value)
	return pg
}

func choicePage(p Prompt, q *triage.Question) *page {
	var says []string
	for _, o := range q.Options {
		says = append(says, o.Says)
	}
	unsure := 0
	if q.NotSure != "" {
		says = append(says, unsureChoice(p, q))
		unsure = len(says)
	}
	pg := pickPage(p, q.Asks, says, unsure, func(n int) outcome {
		value := triage.Unsure
		if n < len(q.Options) {
			value = q.Options[n].ID
		}
		return outcome{answers: triage.Answers{q.ID: {Value: value}}}
	})
	pg.why = q.Why
	if held, ok := p.Held[q.ID]; ok {
		pg.chosen = slices.IndexFunc(q.Options, func(o triage.Option) bool { return o.ID == held.Value })
		if held.Value == triage.Unsure {
			pg.chosen = len(q.Options)
		}
	}
	return pg
}

const unchosen = -1

// unsureChoice is "not sure" about a choice, with the number of the line it counts as.
func unsureChoice(p Prompt, q *triage.Question) string {
	return strings.ReplaceAll(p.Protocol.Words.UnsureChoice, "{number}", strconv.Itoa(q.UnsureCountsAs()))
}

// label is a line of a list: the key that chooses it, then the words, the lines
// after the first set in.
func label(n int, says string, unsure bool) string {
	lead := fmt.Sprintf("%d  ", n+1)
	switch {
	case unsure:
		lead = "u  "
	case n > 8:
		lead = "   "
	}
	return lead + strings.Join(prose.Lines(says, listWidth), "\n   ")
}

// listWidth is that of a list on the smallest screen.
const listWidth = screen.MinWidth - 6

// pickPage offers lines of which one must be chosen; none is to begin with, but
// what was chosen before the person went back. unsure is the place, from 1, of "not
// sure", which u chooses; 0: none.
func pickPage(p Prompt, title string, says []string, unsure int, take func(n int) outcome) *page {
	pg := &page{prompt: p, title: title, help: slices.Concat(helpChoice, helpAll), count: len(says), chosen: unchosen, notSure: unsure, first: p.Number <= 1 && p.Plain == nil}
	for n, s := range says {
		pg.high = append(pg.high, 1+strings.Count(label(n, s, n+1 == unsure), "\n"))
	}
	pg.form = func() *huh.Form {
		options := []huh.Option[int]{huh.NewOption("choose one", unchosen)}
		for n, s := range says {
			options = append(options, huh.NewOption(label(n, s, n+1 == unsure), n))
		}
		value := pg.chosen
		return oneField(huh.NewSelect[int]().Key(answerKey).Options(options...).Filtering(false).Value(&value).Validate(func(n int) error {
			if n == unchosen {
				//lint:ignore ST1005 said to a person
				return errors.New("Please choose one. Nothing was taken.")
			}
			return nil
		}))
	}
	pg.take = func(value any) (outcome, bool) {
		n, ok := value.(int)
		if !ok || n < 0 || n >= len(says) {
			return outcome{}, false
		}
		return take(n), true
	}
	return pg
}

// momentPage offers the rough times of a moment. Whoever knows it better types it. One
// that was typed before the person went back stands below them.
func momentPage(p Prompt, q *triage.Question) *page {
	says, moments, chosen := roughTimes(p, q)
	pg := pickPage(p, q.Asks, says, 0, func(n int) outcome {
		return outcome{answers: triage.Answers{q.ID: {Moment: moments[n]}}}
	})
	pg.why, pg.chosen = q.Why, chosen
	pg.help = slices.Concat(helpChoice, []string{"t type a day or time"}, helpAll)
	pg.tells = func(n int) string { return "That is " + p.saysMoment(moments[n]) + "." }
	pg.typing = func() *page { return typedMomentPage(p, q) }
	return pg
}

// roughTimes are the lines that a moment is chosen from, and which of them is held.
func roughTimes(p Prompt, q *triage.Question) (says []string, moments []time.Time, held int) {
	for _, r := range q.Rough {
		says, moments = append(says, r.Says), append(moments, p.Now.Add(-r.Ago))
	}
	before, ok := p.Held[q.ID]
	if !ok {
		return says, moments, unchosen
	}
	held = slices.IndexFunc(moments, before.Moment.Equal)
	if held < 0 {
		held = len(says)
		says, moments = append(says, "As you typed before"), append(moments, before.Moment)
	}
	return says, moments, held
}

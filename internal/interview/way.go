package interview

import (
	"maps"

	"backspasm/internal/triage"
)

// place is something that was put, and how things stood before it.
type place struct {
	screen, plain   string // of the review: both empty
	answers, before triage.Answers
	plainer         []*triage.Question
}

// number counts the pages on the way.
func (i *Interview) number() int {
	pages := map[string]bool{}
	for _, x := range i.way {
		if x.screen != "" {
			pages[i.Protocol.Screen(x.screen).Page] = true
		}
	}
	return len(pages)
}

// arrive notes that something is put, unless it is put again for its rest.
func (i *Interview) arrive(screen, plain string) {
	if n := len(i.way); n > 0 && i.way[n-1].screen == screen && i.way[n-1].plain == plain {
		return
	}
	i.way = append(i.way, place{screen, plain, maps.Clone(i.Answers), maps.Clone(i.Before), i.plainer})
}

// forgetClosed forgets what was said to questions that are no longer asked, once the
// screen is answered whole: when they are asked again they are blank.
func (i *Interview) forgetClosed(step triage.Step) {
	for _, q := range step.Ask {
		if _, given := i.Answers[q.ID]; !given {
			return
		}
	}
	said := maps.Clone(i.onScreen)
	maps.Copy(said, i.All())
	_, closed := triage.Reached(i.Protocol, said, i.Now)
	for _, id := range closed {
		delete(i.Answers, id)
		delete(i.onScreen, id)
		delete(i.plainly, id)
	}
}

// leave goes from what is before the person to what came before it. There is
// nothing before the first.
func (i *Interview) leave() {
	if len(i.way) > 1 {
		i.way = i.way[:len(i.way)-1]
	}
	i.takeBack()
}

// takeBack makes the last place come next, with everything as it was then.
func (i *Interview) takeBack() {
	if n := len(i.way); n > 0 {
		last := i.way[n-1]
		i.way = i.way[:n-1]
		i.Answers, i.Before, i.plainer = last.answers, last.before, last.plainer
	}
}

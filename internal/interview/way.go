package interview

import (
	"maps"
	"slices"

	"backspasm/internal/triage"
)

// place is something that was put, and how things stood before it.
type place struct {
	screen, plain   string // of the review: both empty
	answers, before triage.Answers
	plainer         []*triage.Question
}

// number counts the screens on the way.
func (i *Interview) number() int {
	screens := map[string]bool{}
	for _, x := range i.way {
		if x.screen != "" {
			screens[x.screen] = true
		}
	}
	return len(screens)
}

// arrive notes that something is put, unless it is put again for its rest.
func (i *Interview) arrive(screen, plain string) {
	if n := len(i.way); n > 0 && i.way[n-1].screen == screen && i.way[n-1].plain == plain {
		return
	}
	i.way = append(i.way, place{screen, plain, maps.Clone(i.Answers), maps.Clone(i.Before), i.plainer})
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

// Undo takes back what made an emergency, after Run: its screen comes next. The
// answers there that decided it are blank, the others are held.
func (i *Interview) Undo() {
	if len(i.way) == 0 {
		return
	}
	last := i.way[len(i.way)-1]
	delete(i.plainly, last.plain)
	if s := i.Protocol.Screen(last.screen); s != nil && last.plain == "" {
		for _, id := range i.deciding(s) {
			delete(i.onScreen, id)
		}
	}
	i.takeBack()
}

// deciding are the questions of a screen whose answers make an emergency. What is
// "not sure" is among them only if nothing there is certain.
func (i *Interview) deciding(s *triage.Screen) []string {
	var sure, unsure []string
	for _, r := range i.assess().Reasons {
		for _, fact := range r.Because {
			switch {
			case r.Disposition != triage.Emergency, !slices.Contains(s.Questions, i.Protocol.Question(fact.Question)):
			case fact.Answer == triage.Unsure:
				unsure = append(unsure, fact.Question)
			default:
				sure = append(sure, fact.Question)
			}
		}
	}
	if len(sure) == 0 {
		return unsure
	}
	return sure
}

package main

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"backspasm/internal/library"
	"backspasm/internal/plan"
	"backspasm/internal/prose"
	"backspasm/internal/render"
	"backspasm/internal/session"
	"backspasm/internal/triage"
)

// routine is the name for today's moves, one after the other.
const routine = "routine"

func newDo(p *program) *cobra.Command {
	opt := triageOptions{format: "text"}
	var bell, slip bool
	cmd := &cobra.Command{
		Use: "do NAME", Short: "A guided session with a timer: a move, cold, warmth, a walk or today's routine",
		Long: `Guides you through one thing of your plan, with a moving figure and a timer.
NAME is a move, cold, heat, walk and so on, or routine for today's moves in order.
Only what your saved plan allows as of now is done. What hurts is remembered.`,
		Example: `  backspasm do cold              at most 20 minutes, then the gap
  backspasm do cat_cow --plain   in lines, nothing redrawn
  backspasm do routine --bell    all moves of today`,
		Args: func(cmd *cobra.Command, args []string) error {
			if len(args) != 1 {
				return usage("for example: backspasm do routine", "%s takes one name, found %d", cmd.CommandPath(), len(args))
			}
			return nil
		},
		RunE: func(_ *cobra.Command, args []string) error {
			return (&guided{sitting: &sitting{program: p, command: "do", opt: opt}, name: args[0], bell: bell, slip: slip}).run()
		},
		ValidArgsFunction: func(_ *cobra.Command, args []string, _ string) ([]string, cobra.ShellCompDirective) {
			if len(args) > 0 {
				return nil, cobra.ShellCompDirectiveNoFileComp
			}
			return doCompletion(p, opt), cobra.ShellCompDirectiveNoFileComp
		},
	}
	f := cmd.Flags()
	f.BoolVar(&bell, "bell", false, "ring at half time, at the end, and between sides and moves")
	f.BoolVar(&slip, "slip", false, "NAME did not hurt, a key was pressed by mistake: put it back")
	f.BoolVar(&opt.plain, "plain", false, "guide in lines, nothing redrawn (also with ACCESSIBLE set)")
	f.StringVar(&opt.answers, "answers", "", "without a saved plan: go by the answers in `FILE`")
	f.StringVar(&opt.now, "now", "", "take `TIME` (RFC 3339) as now")
	f.StringVar(&opt.region, "region", "", "whose phone numbers: `us`, uk, ie, eu, ca, au, nz, in or elsewhere")
	complete(cmd, "region", func() []string { return regionIDs(p) })
	return cmd
}

// doNames are all names that a session can have.
func doNames(p *program) []string {
	lib := p.library()
	names := []string{routine}
	for _, i := range lib.Catalogue.Interventions {
		if (session.Move{Item: plan.Item{Intervention: i}, Figure: lib.Figure(i.ID)}).Guided() {
			names = append(names, i.ID)
		}
	}
	return names
}

// guided is a guided session of what the plan of a visit allows.
type guided struct {
	*sitting
	name  string
	bell  bool
	slip  bool
	begun time.Time // when the program began, by the machine
}

func (g *guided) run() error {
	g.begun = time.Now()
	if err := g.prepare(); err != nil {
		return err
	}
	if err := g.known(); err != nil {
		return err
	}
	if g.slip {
		return g.takeBack()
	}
	r, err := g.planNow()
	if err != nil {
		return err
	}
	if r.Plan == nil || r.Assessment.Disposition == triage.Emergency {
		return g.refuse(r)
	}
	moves, err := g.moves(r)
	if err != nil {
		return err
	}
	if err := g.canGuide(); err != nil {
		return err
	}
	return g.guide(r, moves)
}

// known refuses a name that nothing has.
func (g *guided) known() error {
	if names := doNames(g.program); !slices.Contains(names, g.name) {
		if i := g.library.Catalogue.Intervention(g.name); i != nil {
			return usage("read about it: backspasm explain "+i.ID, "%s is nothing to be guided through", i.ID)
		}
		return usage(choose(g.name, names), "there is no session %q", g.name)
	}
	return nil
}

// moves are what the name stands for in this plan.
func (g *guided) moves(r render.Result) ([]session.Move, error) {
	if g.name != routine {
		item, err := g.item(r)
		if err != nil {
			return nil, err
		}
		return []session.Move{g.move(item)}, g.gap(item)
	}
	moves := g.routine(r)
	if len(moves) == 0 {
		return nil, usage(g.others(r), "your plan has no moves for today")
	}
	return moves, nil
}

// routine is today's moves in order. What is spread over the day, such as a walk,
// has a session of its own.
func (g *guided) routine(r render.Result) []session.Move {
	var moves []session.Move
	for _, item := range r.Plan.Today(g.now) {
		if m := g.move(item); item.Kind == plan.Move && item.Dose.EveryMinutes == 0 && m.Guided() {
			moves = append(moves, m)
		}
	}
	return moves
}

// move is an item with its picture and the words of the region.
func (g *guided) move(item plan.Item) session.Move {
	own := *item.Intervention
	fill := func(texts []string) []string {
		var out []string
		for _, t := range texts {
			out = append(out, g.region.Fill(t))
		}
		return out
	}
	item.Intervention, item.Steps, item.Adapted, item.Perhaps = &own, fill(item.Steps), fill(item.Adapted), fill(item.Perhaps)
	if item.Undrawn {
		return session.Move{Item: item}
	}
	return session.Move{Item: item, Figure: g.library.Figure(own.ID)}
}

// item is what the plan holds under the name, or why it may not be done now.
func (g *guided) item(r render.Result) (plan.Item, error) {
	for _, item := range r.Plan.Today(g.now) {
		if item.ID == g.name {
			return item, nil
		}
	}
	title, hint := g.library.Catalogue.Intervention(g.name).Title, g.others(r)
	place, item := r.Plan.Find(g.name)
	switch place {
	case plan.LaterInPlan:
		if item.From != nil {
			return item, usage(hint, "%s comes later in your plan: from %s", title, item.From.In(g.now.Location()).Format("Mon 2 Jan, 15:04"))
		}
		return item, usage(hint, "%s comes later in your plan", title)
	case plan.LeftOutOfPlan:
		if instead := r.Plan.InPlaceOf(g.name); len(instead) > 0 {
			hint = "in its place: backspasm do " + instead[0].ID
		}
		if g.episode != nil && slices.Contains(g.episode.HurtSince(), g.name) {
			hint += "; if it did not hurt and a key slipped: backspasm do " + g.name + " --slip"
		}
		return item, usage(hint, "%s is left out of your plan: %s", title, strings.Join(g.because(r), "; "))
	case plan.OverInPlan, plan.InPlan:
		return item, usage(hint, "the time for this is over in your plan: %s", title)
	}
	return item, usage(hint, "%s is not in your plan", title)
}

func (g *guided) because(r render.Result) []string {
	for _, x := range r.Plan.LeaveOut {
		if x.ID == g.name {
			return x.Why
		}
	}
	return nil
}

// others says what can be done today.
func (g *guided) others(r render.Result) string {
	names := g.allowed(r)
	if len(names) == 0 {
		return "your plan: backspasm today"
	}
	return "today you can do: " + strings.Join(names, ", ")
}

// gap refuses a round of cold or warmth too soon after the last one.
func (g *guided) gap(item plan.Item) error {
	if item.Thermal == "" || g.episode == nil {
		return nil
	}
	gap := item.Dose.Gap()
	for _, x := range g.episode.Rounds() {
		i := g.library.Catalogue.Intervention(x.Intervention)
		if since := g.now.Sub(x.At); i != nil && i.Thermal != "" && since.Abs() < gap {
			return usage(library.With(g.library.Messages.Notes.TooSoon, "time", x.At.Add(gap).In(g.now.Location()).Format("15:04")),
				"the last round ended %s ago; leave at least %s between two", prose.Exactly(max(since, 0)), prose.Exactly(gap))
		}
	}
	return nil
}

// guide runs the session, then says and keeps what was done.
func (g *guided) guide(r render.Result, moves []session.Move) error {
	ctx, stop := untilSignal()
	defer stop()
	s := session.New(moves, session.Words(g.library.Messages.Session))
	ended := g.show(ctx, s, g.words(r, moves, s))
	code, stopped, hungUp := bySignal(ctx)
	if hungUp {
		_ = g.keepDone(s)
		return status(code)
	}
	written := g.tell(r, s)
	kept := g.keepDone(s)
	if stopped {
		ended, written = &failure{status: code}, nil
	} else if ended != nil {
		ended = &failure{status: exitEnd}
	}
	if kept != nil && ended != nil {
		fmt.Fprintf(g.stderr, "backspasm: %s\n", kept)
		kept = nil
	}
	for _, err := range []error{ended, written, kept} {
		if err != nil {
			return err
		}
	}
	return nil
}

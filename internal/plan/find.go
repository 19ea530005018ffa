package plan

// Placement is where a plan puts an intervention.
type Placement string

// The placements.
const (
	InPlan        Placement = "now"
	LaterInPlan   Placement = "later"
	OverInPlan    Placement = "over"
	LeftOutOfPlan Placement = "left_out"
	NotAskedYet   Placement = "not_asked"
	NotInPlan     Placement = "absent"
)

// Find says where the plan puts the intervention with this id. The item is set
// for now and later. A nil plan holds nothing.
func (p *Plan) Find(id string) (Placement, Item) {
	if p == nil {
		return NotInPlan, Item{}
	}
	items := [][]Item{p.Now, p.Moves, p.Prevention, p.Care}
	for _, e := range p.Timeline {
		items = append(items, e.Items)
	}
	for _, group := range items {
		for _, item := range group {
			switch {
			case item.ID == id && item.From == nil:
				return InPlan, item
			case item.ID == id:
				return LaterInPlan, item
			}
		}
	}
	for _, s := range p.Stages {
		for _, item := range s.Adds {
			if item.ID == id {
				return LaterInPlan, item
			}
		}
	}
	for _, x := range p.LeaveOut {
		if x.ID == id {
			return LeftOutOfPlan, Item{}
		}
	}
	for _, x := range p.NotAsked {
		if x.ID == id {
			return NotAskedYet, Item{}
		}
	}
	for _, i := range p.Over {
		if i.ID == id {
			return OverInPlan, Item{}
		}
	}
	return NotInPlan, Item{}
}

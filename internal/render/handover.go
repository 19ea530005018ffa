package render

import (
	_ "embed"
	"io"
	"slices"
	"time"

	"backspasm/internal/answers"
	"backspasm/internal/triage"
	"backspasm/internal/visit"
)

// HandoverVersion counts the versions of the JSON hand-over. Within one, fields
// are only ever added.
const HandoverVersion = 1

// HandoverSchema is the JSON Schema of what Handover.JSON writes.
//
//go:embed handover.schema.json
var HandoverSchema []byte

// Handover is what the page for a clinician rests on. It tells what the person
// reported and what they were advised, and decides nothing.
type Handover struct {
	Result            // the last one, as it was given then
	Written time.Time // when the page is made
	Visits  []Result  // of the bout in the order of time, that one included
	Rounds  []visit.Session
	Ended   *time.Time
}

// The questions that have a place of their own on the page.
const (
	ageQuestion       = "age"
	pregnantQuestion  = "maybe_pregnant"
	pregnancyQuestion = "pregnancy_stage"
	beganQuestion     = "how_it_began"
	risingQuestion    = "pain_trend"
)

var placed = []string{ageQuestion, pregnantQuestion, pregnancyQuestion, severityQuestion, beganQuestion, courseQuestion, visit.CanDoID, PainID, triage.OnsetID}

type handover struct {
	SchemaVersion int                `json:"schema_version"`
	Disposition   triage.Disposition `json:"disposition"`
	Urgent        bool               `json:"urgent"`
	Action        string             `json:"action"`
	Also          []string           `json:"also"`
	Examined      bool               `json:"examined"`
	Program       jsonProgram        `json:"program"`
	Content       jsonContent        `json:"content"`
	GeneratedAt   time.Time          `json:"generated_at"`
	AnsweredAt    time.Time          `json:"answered_at"`
	ValidUntil    time.Time          `json:"valid_until"`
	SignsDue      bool               `json:"signs_due"`
	EndedAt       *time.Time         `json:"ended_at"`
	Region        string             `json:"region"`
	OutOfScope    *string            `json:"out_of_scope"`
	Situation     situation          `json:"situation"`
	Background    background         `json:"background"`
	Reported      reported           `json:"reported"`
	Negatives     []inFamily         `json:"answered_no"`
	Unsure        []posed            `json:"not_sure"`
	KeptBack      []posed            `json:"kept_back"`
	NotAsked      []inFamily         `json:"not_asked"`
	Tried         []remedy           `json:"tried"`
	Guided        []guided           `json:"guided"`
	LeftOut       []kept             `json:"left_out"`
	Trend         []point            `json:"trend"`
	Asks          []string           `json:"asks"`
	SafetyNet     []string           `json:"safety_net"`
	Answers       answers.Ordered    `json:"answers"`
}

type situation struct {
	Age       *int64     `json:"age"`
	Pregnancy []said     `json:"pregnancy"`
	Began     *time.Time `json:"began_at"`
	Hours     *float64   `json:"hours_since_onset"`
	Phase     *string    `json:"phase"`
	Recurrent bool       `json:"recurrent"`
	Severity  *said      `json:"severity"`
}

type background struct {
	HowItBegan *said  `json:"how_it_began"`
	Facts      []said `json:"facts"`
}

type reported struct {
	RedFlags []flag `json:"red_flags"`
	Other    []said `json:"other_signs"`
	Details  []said `json:"details"`
}

// flag is a red flag that fired.
type flag struct {
	Rule        string             `json:"rule"`
	Disposition triage.Disposition `json:"disposition"`
	Says        string             `json:"says"`
	Because     []said             `json:"because"`
}

// kept is an intervention that was kept out of the plan.
type kept struct {
	Intervention string   `json:"intervention"`
	Title        string   `json:"title"`
	Because      []said   `json:"because"`
	Why          []string `json:"why"`
}

// point is one visit on the way.
type point struct {
	At          time.Time          `json:"at"`
	CheckIn     bool               `json:"check_in"`
	Disposition triage.Disposition `json:"disposition"`
	Pain        *int64             `json:"pain"`
	Severity    *said              `json:"severity"`
	Course      *said              `json:"course"`
	CanDo       *said              `json:"can_do"`
}

// JSON writes the hand-over as one indented JSON document.
func (h Handover) JSON(w io.Writer) error { return writeJSON(w, h.data()) }

// data is all that the page says.
func (h Handover) data() handover {
	p := h.Library.Protocol
	out := handover{
		SchemaVersion: HandoverVersion, Disposition: h.Assessment.Disposition, Urgent: h.Assessment.Disposition.Urgent(), Action: h.Action(), Also: list(h.also()),
		Program: h.program(), Content: h.contentOf(h.Written),
		GeneratedAt: h.Written, AnsweredAt: h.Made, ValidUntil: *h.local(&h.ValidUntil), SignsDue: h.SignsDue, EndedAt: h.local(h.Ended), Region: h.Region.ID, OutOfScope: word(h.Assessment.OutOfScope),
		Situation: h.situation(), Background: h.background(), Reported: h.reported(),
		Negatives: h.byFamily(h.Assessment.NotReported), NotAsked: h.byFamily(h.Assessment.NotAsked), Unsure: []posed{}, KeptBack: []posed{},
		Tried: h.tried(), Guided: h.guided(), LeftOut: h.leftOut(), Trend: []point{}, Asks: h.asks(),
		SafetyNet: append([]string{h.words(h.stopSigns().Lead)}, h.safetyNet()...), Answers: answers.Ordered{Protocol: p, Answers: h.Answers},
	}
	for _, q := range h.questions() {
		switch h.said(q.ID).Answer {
		case triage.Unsure:
			out.Unsure = append(out.Unsure, pose(q))
		case triage.Declined:
			out.KeptBack = append(out.KeptBack, pose(q))
		}
	}
	for _, v := range h.Visits {
		out.Trend = append(out.Trend, point{v.Made, v.CheckIn(), v.Assessment.Disposition, visit.Pain(v.Answers), v.said(severityQuestion), v.said(courseQuestion), v.said(visit.CanDoID)})
	}
	return out
}

// questions are those that the person answered, in the order of the interview.
// What was tried is told apart.
func (h Handover) questions() []*triage.Question {
	var out []*triage.Question
	for _, s := range h.Library.Protocol.Screens {
		for _, q := range s.Questions {
			if h.said(q.ID) != nil && !q.Computed && !ofRemedy(q.ID) {
				out = append(out, q)
			}
		}
	}
	return out
}

func (h Handover) situation() situation {
	a := h.Assessment
	out := situation{Pregnancy: []said{}, Began: h.local(a.Onset), Phase: word(string(a.Phase)), Recurrent: a.Recurrent, Severity: h.said(severityQuestion)}
	if h.said(ageQuestion) != nil {
		years := h.Answers[ageQuestion].Number
		out.Age = &years
	}
	if a.Onset != nil {
		hours := float64(h.Written.Sub(*a.Onset).Round(time.Minute)) / float64(time.Hour)
		out.Hours = &hours
	}
	for _, id := range []string{pregnantQuestion, pregnancyQuestion} {
		if s := h.said(id); s != nil && s.Answer != triage.No {
			out.Pregnancy = append(out.Pregnancy, *s)
		}
	}
	return out
}

// carried says whether a question is about the person and not about this visit.
func (h Handover) carried(q *triage.Question) bool {
	for _, s := range h.Library.Protocol.Screens {
		if slices.Contains(s.Questions, q) {
			return s.CarriesOver
		}
	}
	return false
}

// tells says whether an answer is one to pass on: a yes, or an option.
func (h Handover) tells(q *triage.Question) bool {
	return !slices.Contains(placed, q.ID) && (q.Kind != triage.Sign || h.Assessment.Facts.Get(q.ID) == triage.Yes)
}

func (h Handover) background() background {
	out := background{HowItBegan: h.said(beganQuestion), Facts: []said{}}
	for _, q := range h.questions() {
		if h.tells(q) && h.carried(q) {
			out.Facts = append(out.Facts, *h.said(q.ID))
		}
	}
	return out
}

func (h Handover) reported() reported {
	out := reported{RedFlags: []flag{}, Other: []said{}, Details: []said{}}
	quoted := map[string]bool{}
	for _, r := range h.Assessment.Reasons {
		out.RedFlags = append(out.RedFlags, flag{r.Rule.ID, r.Disposition, h.saying(r.Because), h.because(r.Because)})
		for _, f := range r.Because {
			quoted[f.Question] = true
		}
	}
	for _, q := range h.questions() {
		switch {
		case !h.tells(q), h.carried(q), quoted[q.ID]:
		case q.Kind == triage.Sign:
			out.Other = append(out.Other, *h.said(q.ID))
		default:
			out.Details = append(out.Details, *h.said(q.ID))
		}
	}
	return out
}

func (h Handover) leftOut() []kept {
	out := []kept{}
	if h.Plan == nil {
		return out
	}
	for _, x := range h.Plan.LeaveOut {
		out = append(out, kept{x.ID, x.Title, h.because(x.Because), list(x.Why)})
	}
	return out
}

// asks are the questions that go with the red flags, each once.
func (h Handover) asks() []string {
	out := []string{}
	for _, r := range h.Assessment.Reasons {
		if ask := h.words(r.Rule.AsksClinician); ask != "" && !slices.Contains(out, ask) {
			out = append(out, ask)
		}
	}
	return out
}

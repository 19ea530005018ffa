package render

import (
	_ "embed"
	"io"
	"strconv"
	"time"

	"backspasm/internal/prose"
	"backspasm/internal/triage"
	"backspasm/internal/visit"
)

// HistorySchema is the JSON Schema of what HistoryJSON writes.
//
//go:embed history.schema.json
var HistorySchema []byte

type jsonHistory struct {
	SchemaVersion int            `json:"schema_version"`
	Program       jsonProgram    `json:"program"`
	Content       jsonContent    `json:"content"`
	GeneratedAt   time.Time      `json:"generated_at"`
	Region        string         `json:"region"`
	Recurrence    jsonRecurrence `json:"recurrence"`
	Unreadable    int            `json:"unreadable_records"`
	Newer         int            `json:"newer_records"`
	Missing       []string       `json:"missing"`
	Episodes      []jsonEpisode  `json:"episodes"`
	SafetyNet     []string       `json:"safety_net"`
}

type jsonRecurrence struct {
	InTwelveMonths int      `json:"bouts_in_twelve_months"`
	Many           bool     `json:"three_in_twelve_months"`
	Closer         bool     `json:"closer"`
	Longer         bool     `json:"longer"`
	Says           []string `json:"says"`
	Advice         []string `json:"advice"`
}

type jsonEpisode struct {
	ID       string      `json:"id"`
	Onset    *time.Time  `json:"onset"`
	OpenedAt time.Time   `json:"opened_at"`
	ClosedAt *time.Time  `json:"closed_at"`
	Why      *string     `json:"closed_because"`
	Trend    *jsonTrend  `json:"pain_trend"`
	Says     []string    `json:"says"`
	Visits   []jsonVisit `json:"visits"`
}

type jsonTrend struct {
	First   jsonScore `json:"first"`
	Last    jsonScore `json:"last"`
	Highest jsonScore `json:"highest"`
	Lowest  jsonScore `json:"lowest"`
	Scores  int       `json:"scores"`
	Hours   *float64  `json:"hours"`
}

type jsonScore struct {
	At   time.Time `json:"at"`
	Pain int64     `json:"pain"`
}

type jsonVisit struct {
	At              time.Time `json:"at"`
	Kind            string    `json:"kind"`
	HoursSinceOnset *float64  `json:"hours_since_onset"`
	ClockSetBack    bool      `json:"clock_set_back"`
	Disposition     *string   `json:"disposition"`
	Says            string    `json:"disposition_says"`
	Pain            *int64    `json:"pain"`
	Severity        *string   `json:"severity"`
	CanDo           *string   `json:"can_do"`
	Activity        *int      `json:"activity"`
	Course          *string   `json:"course"`
	SleepLost       *string   `json:"sleep_lost"`
}

// HistoryJSON writes the history as one indented JSON document. All times are in
// the zone of h.Made.
func HistoryJSON(w io.Writer, h History) error {
	r, now := h.recur(), h.latest()
	out := jsonHistory{
		SchemaVersion: SchemaVersion, Program: h.program(), Content: h.contentOf(h.Made),
		GeneratedAt: h.Made, Region: h.Region.ID,
		Recurrence: jsonRecurrence{r.InTwelveMonths, r.Many(), r.Closer(), r.Longer(), now.patterns(), now.advice()},
		Unreadable: h.Unreadable, Newer: h.Newer, Missing: h.missing(),
		Episodes: []jsonEpisode{}, SafetyNet: now.commonSigns(),
	}
	for _, e := range h.Episodes {
		out.Episodes = append(out.Episodes, h.of(e).jsonEpisode(e))
	}
	return writeJSON(w, out)
}

func (h History) jsonEpisode(e visit.Episode) jsonEpisode {
	out := jsonEpisode{ID: e.ID, OpenedAt: h.local(e.Opened()), Says: h.trend(e), Visits: []jsonVisit{}}
	if onset, known := e.Onset(); known {
		out.Onset = new(h.local(onset))
	}
	if e.Closed != nil {
		out.ClosedAt, out.Why = new(h.local(*e.Closed)), &e.Why
	}
	if trend, ok := e.Trend(); ok {
		score := func(s visit.Score) jsonScore { return jsonScore{h.local(s.At), s.Pain} }
		out.Trend = &jsonTrend{First: score(trend.First), Last: score(trend.Last), Highest: score(trend.Highest), Lowest: score(trend.Lowest), Scores: trend.Scores}
		if trend.Timed {
			out.Trend.Hours = new(trend.Last.At.Sub(trend.First.At).Hours())
		}
	}
	for n := range e.Visits {
		out.Visits = append(out.Visits, h.jsonVisit(e, n))
	}
	return out
}

func (h History) jsonVisit(e visit.Episode, n int) jsonVisit {
	v := e.Visits[n]
	out := jsonVisit{At: h.local(v.At), Kind: "triage", ClockSetBack: e.SetBack(n), Says: h.advised(v), Pain: visit.Pain(v.Answers),
		Severity: value(v, severityQuestion), CanDo: value(v, visit.CanDoID), Course: value(v, courseQuestion), SleepLost: value(v, sleepID)}
	if v.CheckIn {
		out.Kind = "checkin"
	}
	if d, known := e.Elapsed(n); known {
		out.HoursSinceOnset = new(d.Hours())
	}
	if v.Disposition >= triage.SelfCare {
		out.Disposition = new(v.Disposition.String())
	}
	if step, ok := v.Activity(); ok {
		out.Activity = &step
	}
	return out
}

func (h History) local(at time.Time) time.Time { return at.In(h.Made.Location()) }

// value is nil for what was not asked.
func value(v visit.Visit, id string) *string {
	if a, given := v.Answers[id]; given {
		return &a.Value
	}
	return nil
}

var historyColumns = []string{"episode", "visit", "at", "kind", "hours_since_onset", "clock_set_back", "disposition", "pain", "severity", "can_do", "activity",
	"course", "sleep_lost", "episode_closed_at", "closed_because", "made_at", "get_help_at_once"}

// HistoryCSV writes a line for each visit (RFC 4180). A cell is empty where
// nothing was asked. No cell begins as a formula of a spreadsheet.
func HistoryCSV(w io.Writer, h History) error {
	rows := [][]string{historyColumns}
	for _, e := range h.Episodes {
		for n := range e.Visits {
			rows = append(rows, h.cells(e, n))
		}
	}
	return prose.CSV(w, rows)
}

// cells are in the order of historyColumns.
func (h History) cells(e visit.Episode, n int) []string {
	v, said := h.jsonVisit(e, n), e.Visits[n]
	cells := []string{e.ID, strconv.Itoa(n + 1), v.At.Format(time.RFC3339), v.Kind, "", strconv.FormatBool(v.ClockSetBack), "", "",
		said.Answers[severityQuestion].Value, said.Answers[visit.CanDoID].Value, "", said.Answers[courseQuestion].Value, said.Answers[sleepID].Value,
		"", e.Why, h.Made.Format(time.RFC3339), h.atOnce()}
	if v.HoursSinceOnset != nil {
		cells[4] = strconv.FormatFloat(*v.HoursSinceOnset, 'f', 2, 64)
	}
	if v.Disposition != nil {
		cells[6] = *v.Disposition
	}
	if v.Pain != nil {
		cells[7] = strconv.FormatInt(*v.Pain, 10)
	}
	if v.Activity != nil {
		cells[10] = strconv.Itoa(*v.Activity)
	}
	if e.Closed != nil {
		cells[13] = h.local(*e.Closed).Format(time.RFC3339)
	}
	return cells
}

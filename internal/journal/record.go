package journal

import (
	"bytes"
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"
)

// version is the one this program writes. Fields may be added within it; a
// program that does not know them keeps them.
const version = 1

// Type is what a record tells.
type Type string

// The types of record.
const (
	TypeVisit   Type = "visit"   // the triage that opens an episode, or a check-in
	TypeSession Type = "session" // a guided move, cold or heat
	TypeClosed  Type = "closed"  // the end of an episode
)

// The kinds of visit.
const (
	KindTriage  = "triage"
	KindCheckin = "checkin"
)

// Why an episode ended.
const (
	Eased      = "eased"
	ByHand     = "closed"
	NewEpisode = "new_episode"
)

// Record is one line of the journal. Append sets Version, Seq and ID.
type Record struct {
	Version int       `json:"v"`
	Seq     int64     `json:"seq"` // rises with every record
	ID      string    `json:"id"`
	At      time.Time `json:"at"`
	Type    Type      `json:"type"`
	Episode string    `json:"episode"`
	Visit   *Visit    `json:"visit,omitempty"`
	Session *Session  `json:"session,omitempty"`
	Closed  string    `json:"closed,omitempty"`
}

// Visit is an assessment: what was answered, and what came of it.
type Visit struct {
	Kind        string          `json:"kind"`
	Content     string          `json:"content"` // version of the content that asked
	SHA256      string          `json:"sha256"`  // and its hash
	Region      string          `json:"region,omitempty"`
	Disposition string          `json:"disposition"`
	Action      string          `json:"action"`
	Reasons     []string        `json:"reasons,omitempty"`
	ValidUntil  time.Time       `json:"valid_until,omitzero"`
	Instead     bool            `json:"instead,omitempty"`  // the visit before, said anew: it is one visit
	Calendar    []string        `json:"calendar,omitempty"` // UIDs of the entries that a calendar of it has
	Answers     json.RawMessage `json:"answers"`            // an answers document; moments are absolute
}

// Session is a guided intervention as it was done.
type Session struct {
	Intervention string `json:"intervention"`
	Seconds      int    `json:"seconds"`
	Hurt         bool   `json:"hurt"`
	Done         bool   `json:"done"`           // to its end
	Slip         bool   `json:"slip,omitempty"` // no session: takes back that this hurt
}

// NewID returns an id for a record or an episode, short enough to read aloud.
func NewID() string { return strings.ToLower(rand.Text()[:8]) }

// check says why a record may not be written.
func (r Record) check() error {
	switch {
	case r.Episode == "":
		return errors.New("a record needs an episode")
	case r.At.IsZero():
		return errors.New("a record needs a time")
	case !slices.Contains([]Type{TypeVisit, TypeSession, TypeClosed}, r.Type):
		return fmt.Errorf("there is no record of type %q", r.Type)
	case !r.whole():
		return fmt.Errorf("a record of type %s needs what it tells, and nothing else", r.Type)
	case r.Type == TypeVisit:
		return r.Visit.check()
	case r.Type == TypeClosed && !slices.Contains([]string{Eased, ByHand, NewEpisode}, r.Closed):
		return fmt.Errorf("an episode cannot end as %q", r.Closed)
	}
	return nil
}

func (v Visit) check() error {
	if v.Kind != KindTriage && v.Kind != KindCheckin {
		return fmt.Errorf("there is no visit of kind %q", v.Kind)
	}
	if !json.Valid(v.Answers) || !bytes.HasPrefix(bytes.TrimSpace(v.Answers), []byte("{")) {
		return errors.New("the answers are not a JSON object")
	}
	return nil
}

// whole says whether a record holds what its type promises and nothing else; a
// type that this program does not know promises nothing.
func (r Record) whole() bool {
	has := [...]bool{r.Visit != nil, r.Session != nil, r.Closed != ""}
	switch r.Type {
	case TypeVisit:
		return has == [...]bool{true, false, false}
	case TypeSession:
		return has == [...]bool{false, true, false}
	case TypeClosed:
		return has == [...]bool{false, false, true}
	}
	return true
}

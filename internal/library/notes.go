package library

import (
	"reflect"
	"strings"
	"unicode"
)

// Notes are fixed lines of a result. What a line holds stands in it in braces.
type Notes struct {
	StopRule, BeforeMoves, WarmOrCold, NotReviewed, Valid, DeclinedPlan, Unsure string

	NaturalCourse, NaturalCourseWeeks, NaturalCourseLasting string // by the age of the pain

	SeenToday, SignsDue, Eased, SeenSince, ReviewDue, Stands string

	AtOnce          string // before signs, in one sentence
	AsBefore        string
	NothingReported string // why it is self-care
	UntilSeen       string // how long an emergency holds
	ReadOut         string // before what speaks to the person in pain, where another person reads it
	CountIt         string // after the signs on a card
	FirstTold       string `holds:"first by"`
	StepBack        string
	LeftUnseen      string // before what was left out
	ManyBouts       string
	PreventMore     string // while it is not known what a usual week is like
	AboutFoot       string // at the end of a page about something

	PutOn     string
	LeaveOff  string `holds:"minutes"`
	TooSoon   string `holds:"time"`
	HurtSaved string
	HurtOnce  string
	SignsPlan string

	Unfinished, UnfinishedCall, UnfinishedUnsure string // when the program breaks
}

// Session is what a guided session says. It is session.Words, field by field.
type Session struct {
	GetReady, OtherSide, NextSet, Undrawn string

	PackOn    string `holds:"pack"`
	HalfTime  string
	GoOn      string `holds:"pack"`
	PackOff   string `holds:"pack"`
	SkinRests string `holds:"minutes"`

	Cold, Warmth, Pack string // what {pack} stands for

	Paused, PausedPack, HurtMove string

	HurtPack string `holds:"pack"`
}

// With puts into a text what it holds: a slot, then what stands for it, and so on.
func With(text string, slots ...string) string {
	for n := 0; n < len(slots); n += 2 {
		text = strings.ReplaceAll(text, "{"+slots[n]+"}", slots[n+1])
	}
	return text
}

// keysOf are the keys in YAML of a struct of texts; all must be there.
func keysOf(texts any) []string {
	var keys []string
	for i := range reflect.TypeOf(texts).NumField() {
		keys = append(keys, keyOf(reflect.TypeOf(texts).Field(i))+"*")
	}
	return keys
}

func keyOf(f reflect.StructField) string {
	var key strings.Builder
	for n, r := range f.Name {
		if n > 0 && unicode.IsUpper(r) {
			key.WriteByte('_')
		}
		key.WriteRune(unicode.ToLower(r))
	}
	return key.String()
}

// fill reads each field of a struct of texts.
func (f fields) fill(texts any) {
	v := reflect.ValueOf(texts).Elem()
	for i := range v.NumField() {
		field := v.Type().Field(i)
		key := keyOf(field)
		v.Field(i).SetString(f.text(key))
		for _, slot := range strings.Fields(field.Tag.Get("holds")) {
			f.mustHold(key, slot)
		}
	}
}

// mustHold refuses a text without the slot that is filled later.
func (f fields) mustHold(key, slot string) {
	if f.has(key) && !strings.Contains(f.text(key), "{"+slot+"}") {
		f.errorf(f.node.Get(key), "syntax", "%q must hold {%s}", key, slot)
	}
}

// SafetyText is what is said when the program cannot finish: the signs of the
// first frame, in lines.
func (c *Content) SafetyText() string {
	n, signs := c.Messages.Notes, c.Protocol.FirstFrame.Signs
	return n.Unfinished + "\n" + n.UnfinishedCall + "\n  - " + strings.Join(signs, "\n  - ") + "\n" + n.UnfinishedUnsure + "\n"
}

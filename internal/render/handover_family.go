package render

import (
	"slices"
	"strings"

	"backspasm/internal/triage"
)

// family is a kind of cause that a clinician asks after, and the questions for it.
type family struct {
	id        string
	title     string
	questions []string
}

// families stand in the order in which a clinician goes through them. Whatever is
// in none of them belongs to the last.
var families = []family{
	{"nerve", "Nerve", []string{"saddle_numbness", "pee_trouble", "poo_trouble", "sex_change", "both_legs", "leg_failing", "sudden_loss", "leg_weakness", "leg_numbness", "leg_pain", "unsteady", "tight_band", "old_trouble"}},
	{"fracture", "Fracture", []string{"big_accident", "new_fall", "thin_bones", "steroids_long", "bone_spot"}},
	{"infection", "Infection", []string{"very_ill", "fever_stiff_neck", "locked_jaw", "fever", "back_looks_changed", "weak_immunity", "recent_infection", "risk_pain_kind", "diabetes"}},
	{"cancer", "Cancer", []string{"cancer_ever", "cancer_kind", "ill_for_weeks", "never_eases", "upper_back", "upper_back_kind"}},
	{"vessels", "Heart and vessels", []string{"chest_or_breath", "tearing_pain", "faint_or_clammy", "throbbing_belly", "swollen_calf", "blood_thinner", "smoke_or_pressure", "artery_kind"}},
	{"belly_and_womb", "Belly and womb", []string{"sick_or_yellow", "pee_pain_or_blood", "waves_or_belly", "one_kidney", "maybe_pregnant", "pregnancy_stage", "bleeding_or_waters", "one_sided_or_shoulder", "tightenings", "wave_pain", "headache_or_sight", "moves_less"}},
	{"medicines_and_mind", "Medicines and mind", []string{"too_many_painkillers", "dark_poo_or_pee", "self_harm"}},
	{"course", "Pain and its course", nil},
}

func familyOf(id string) string {
	for _, f := range families {
		if slices.Contains(f.questions, id) {
			return f.id
		}
	}
	return families[len(families)-1].id
}

// inFamily are the questions of one family that have this in common.
type inFamily struct {
	Family    string  `json:"family"`
	Questions []posed `json:"questions"`

	title string
}

type posed struct {
	Question string `json:"question"`
	Asks     string `json:"asks"`

	plan bool // it shapes the plan only
}

// byFamily lists every family, those without a question too.
func (r Result) byFamily(ids []string) []inFamily {
	out := []inFamily{}
	for _, f := range families {
		in := inFamily{Family: f.id, Questions: []posed{}, title: f.title}
		for _, id := range ids {
			if familyOf(id) == f.id {
				q := r.Library.Protocol.Question(id)
				in.Questions = append(in.Questions, posed{id, q.Asks, q.NoRedFlag})
			}
		}
		out = append(out, in)
	}
	return out
}

// named joins the questions that red flags read by their short names, but for
// those left aside.
func (f inFamily) named(aside []string) string {
	var names []string
	for _, q := range f.Questions {
		if !q.plan && !slices.Contains(aside, q.Question) {
			names = append(names, shortName(q.Question))
		}
	}
	return strings.Join(names, ", ")
}

// shortNames are those of questions whose ids do not say enough to a reader who
// does not have the screen before them.
var shortNames = map[string]string{
	"sex_change":            "changed feeling in sex",
	"leg_failing":           "leg failing fast",
	"sudden_loss":           "face or speech or limb lost",
	"leg_pain":              "pain past knee",
	"leg_numbness":          "numb below knee",
	"tight_band":            "tight band on trunk",
	"old_trouble":           "old leg or pee trouble",
	"steroids_long":         "steroids for months",
	"bone_spot":             "sore bony spot",
	"fever_stiff_neck":      "fever with stiff neck",
	"back_looks_changed":    "change seen on back",
	"recent_infection":      "recent infection or spine needle",
	"never_eases":           "pain that never eases",
	"upper_back":            "pain between shoulder blades",
	"throbbing_belly":       "throbbing belly or aneurysm",
	"artery_kind":           "pain when still",
	"sick_or_yellow":        "vomiting or yellow eyes",
	"waves_or_belly":        "pain in waves or from belly",
	"maybe_pregnant":        "perhaps pregnant",
	"one_sided_or_shoulder": "one-sided or shoulder pain",
	"moves_less":            "baby moves less",
	"hard_times":            "heavy drink or drugs or no home",
	"asked_three_times":     "three requests without examination",
	"still_not_examined":    "still not examined after three requests",
	"cough_worse":           "worse with cough",
}

func shortName(id string) string {
	if name := shortNames[id]; name != "" {
		return name
	}
	return short(id)
}

func short(id string) string { return strings.ReplaceAll(id, "_", " ") }

// said is one question and what was answered, in the words of the screen.
type said struct {
	Question string `json:"question"`
	Asks     string `json:"asks"`
	Answer   string `json:"answer"`
	Says     string `json:"says"`

	sentence string // a sign in the words of whoever answered it; empty if there are none
}

// said returns what was answered to a question; nil if nothing was.
func (r Result) said(id string) *said {
	q := r.Library.Protocol.Question(id)
	if a, given := r.Answers[id]; !given || a.Assumed || q == nil || r.Assessment.Facts[id] == "" {
		return nil
	}
	fact := triage.Fact{Question: id, Answer: r.Assessment.Facts[id]}
	s := said{Question: id, Asks: q.Asks, Answer: r.answered(fact), Says: r.saysOf(fact)}
	if q.Kind == triage.Sign && q.InWords(s.Answer) != "" {
		s.sentence = r.sentence(fact)
	}
	return &s
}

// because are the answers behind a decision. What was not asked says so.
func (r Result) because(facts []triage.Fact) []said {
	out := []said{}
	for _, f := range facts {
		if s := r.said(f.Question); s != nil {
			out = append(out, *s)
			continue
		}
		out = append(out, said{Question: f.Question, Asks: r.Library.Protocol.Question(f.Question).Asks, Answer: "not_asked", Says: "not asked"})
	}
	return out
}

// quote is an answer as prose: a sign in the words of the person, or if it is yes
// and there are none in those of the screen.
func (s said) quote() string {
	switch {
	case s.sentence != "":
		return `"` + strings.TrimSuffix(s.sentence, ".") + `"`
	case s.Answer == triage.Yes:
		return quote(s.Asks)
	}
	return quote(s.Asks) + ": " + s.Says
}

// quote is a question in its own words, without what comes after its mark.
func quote(asks string) string {
	question, _, _ := strings.Cut(asks, "?")
	return `"` + strings.TrimRight(question, ".") + `"`
}

func quotes(all []said) string {
	var out []string
	for _, s := range all {
		out = append(out, s.quote())
	}
	return strings.Join(out, "; ")
}

package session

import (
	"strings"

	"backspasm/internal/prose"
)

// Words are what a session says by itself. In them {pack} stands for Cold, Warmth
// or Pack, and {minutes} for a number.
type Words struct {
	GetReady, OtherSide, NextSet, Undrawn string

	PackOn    string
	HalfTime  string
	GoOn      string
	PackOff   string
	SkinRests string

	Cold, Warmth, Pack string

	Paused, PausedPack, HurtMove string

	HurtPack string
}

// with is a text about what is on the skin.
func (w Words) with(m Move, text string) string {
	pack := w.Pack
	switch m.Thermal {
	case "cold":
		pack = w.Cold
	case "heat":
		pack = w.Warmth
	}
	return prose.Upper(strings.ReplaceAll(text, "{pack}", pack))
}

// hurt says what to do when it hurts; the stop rule and the safety net stand
// beside it.
func (w Words) hurt(m Move) string {
	if m.Thermal != "" {
		return w.with(m, w.HurtPack)
	}
	return w.HurtMove
}

// paused stands in for the words of a phase.
func (w Words) paused(p Phase) string {
	if p.Skin {
		return w.PausedPack
	}
	return w.Paused
}

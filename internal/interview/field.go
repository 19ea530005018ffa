package interview

import (
	"io"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"charm.land/huh/v2"
)

// own is what a field of our own has of huh.Field beside what it shows and takes. The
// form never runs one by itself, and what is wrong is said on the line below it.
type own struct{ self huh.Field }

// Init implements huh.Field.
func (own) Init() tea.Cmd { return nil }

// Blur implements huh.Field.
func (own) Blur() tea.Cmd { return nil }

// Focus implements huh.Field.
func (own) Focus() tea.Cmd { return nil }

// Error implements huh.Field.
func (own) Error() error { return nil }

// Run implements huh.Field.
func (o own) Run() error { return huh.Run(o.self) }

// RunAccessible implements huh.Field and always refuses: line mode is ours.
func (own) RunAccessible(io.Writer, io.Reader) error { return ErrInterrupted }

// Skip implements huh.Field.
func (own) Skip() bool { return false }

// Zoom implements huh.Field.
func (own) Zoom() bool { return false }

// KeyBinds implements huh.Field.
func (own) KeyBinds() []key.Binding { return nil }

// WithTheme implements huh.Field.
func (o own) WithTheme(huh.Theme) huh.Field { return o.self }

// WithKeyMap implements huh.Field.
func (o own) WithKeyMap(*huh.KeyMap) huh.Field { return o.self }

// WithHeight implements huh.Field.
func (o own) WithHeight(int) huh.Field { return o.self }

// WithPosition implements huh.Field.
func (o own) WithPosition(huh.FieldPosition) huh.Field { return o.self }

// GetKey implements huh.Field.
func (own) GetKey() string { return answerKey }

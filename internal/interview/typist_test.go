package interview

import (
	"context"
	"io"
	"reflect"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"backspasm/internal/document"
	"backspasm/internal/library"
	"backspasm/internal/screen"
	"backspasm/internal/triage"

	"backspasm/content"
)

// stroke is a key, and how long after the one before it comes.
type stroke struct {
	after time.Duration
	name  string
}

// typist is an asker who types on the real screens, by a clock of the test. next gives
// the keys; without one the interview is left.
type typist struct {
	t      *testing.T
	next   func() (stroke, bool)
	window *screen.Window
	frame  *frame
	at     time.Time
	put    []string // what was put, in order
	typed  []string
	last   string // the screen at the last key
}

func newTypist(t *testing.T, w, h int, next func() (stroke, bool)) *typist {
	k := &typist{t: t, next: next, frame: &frame{}, at: now}
	k.window = screen.New(context.Background(), screen.Terminal{In: strings.NewReader(""), Out: io.Discard, Clock: func() time.Time { return k.at }}, k.frame)
	k.window.Init()
	k.window.Update(tea.WindowSizeMsg{Width: w, Height: h})
	return k
}

var now = time.Date(2026, 11, 22, 9, 0, 0, 0, time.UTC)

func typing(keys ...stroke) func() (stroke, bool) {
	return func() (stroke, bool) {
		if len(keys) == 0 {
			return stroke{}, false
		}
		k := keys[0]
		keys = keys[1:]
		return k, true
	}
}

// slowly are keys of somebody who thinks before each.
func slowly(names ...string) []stroke {
	var keys []stroke
	for _, n := range names {
		keys = append(keys, stroke{time.Second, n})
	}
	return keys
}

// send gives the screen a message, and whatever comes of it.
func (k *typist) send(msg tea.Msg) {
	_, cmd := k.window.Update(msg)
	k.does(cmd)
}

func (k *typist) does(cmd tea.Cmd) {
	if cmd == nil {
		return
	}
	if does := runtime.FuncForPC(reflect.ValueOf(cmd).Pointer()).Name(); strings.Contains(does, "cursor") || strings.HasSuffix(does, "screen.land") { // it blinks or moves after a while
		return
	}
	msg := cmd()
	if all := reflect.ValueOf(msg); msg != nil && all.Kind() == reflect.Slice && all.Type().Elem() == reflect.TypeFor[tea.Cmd]() { // at once, or in turn
		for n := range all.Len() {
			k.does(all.Index(n).Interface().(tea.Cmd))
		}
		return
	}
	if msg != nil {
		k.send(msg)
	}
}

var pressed = map[string]tea.KeyPressMsg{
	"enter": {Code: tea.KeyEnter}, "esc": {Code: tea.KeyEscape}, "space": {Code: tea.KeySpace, Text: " "}, "tab": {Code: tea.KeyTab}, "shift+tab": {Code: tea.KeyTab, Mod: tea.ModShift},
	"up": {Code: tea.KeyUp}, "down": {Code: tea.KeyDown}, "left": {Code: tea.KeyLeft}, "right": {Code: tea.KeyRight}, "home": {Code: tea.KeyHome}, "end": {Code: tea.KeyEnd},
	"pgup": {Code: tea.KeyPgUp}, "pgdown": {Code: tea.KeyPgDown}, "backspace": {Code: tea.KeyBackspace}, "delete": {Code: tea.KeyDelete}, "f1": {Code: tea.KeyF1}, "insert": {Code: tea.KeyInsert},
	"ctrl+j": {Code: 'j', Mod: tea.ModCtrl}, "ctrl+n": {Code: 'n', Mod: tea.ModCtrl}, "ctrl+d": {Code: 'd', Mod: tea.ModCtrl}, "ctrl+u": {Code: 'u', Mod: tea.ModCtrl}, "ctrl+k": {Code: 'k', Mod: tea.ModCtrl},
}

func (k *typist) press(name string) {
	msg, special := pressed[name]
	if !special {
		msg = tea.KeyPressMsg{Code: rune(name[0]), Text: name}
	}
	k.send(msg)
}

// see is what is on the screen.
func (k *typist) see() string {
	k.window.View()
	lines, _, _ := k.frame.View()
	return ansi.Strip(strings.Join(lines, "\n"))
}

// types puts a page and types until it is answered.
func (k *typist) types(name string, p *page) outcome {
	k.put = append(k.put, name)
	reply := make(chan outcome, 1)
	p.reply = reply
	k.send(showMsg{p})
	for {
		select {
		case o := <-reply:
			return o
		default:
		}
		k.last = k.see()
		press, more := k.next()
		if !more {
			return outcome{err: ErrInterrupted}
		}
		k.at = k.at.Add(press.after)
		k.typed = append(k.typed, press.name)
		k.press(press.name)
	}
}

func (k *typist) Ask(_ context.Context, p Prompt) (triage.Answers, error) {
	name := p.Screen.ID
	if p.Plain != nil {
		name = "plainer " + p.Plain.ID
	}
	o := k.types(name, pageOf(p))
	return o.answers, o.err
}

func (k *typist) Review(_ context.Context, p Prompt) (string, error) {
	o := k.types("review", reviewPage(p))
	if again, ok := o.err.(changeScreen); ok {
		return string(again), nil
	}
	return "", o.err
}

func (k *typist) ReadBack(_ context.Context, r ReadBack) (bool, error) {
	o := k.types("read back", readBackPage(r))
	return o.so, o.err
}

var loaded = sync.OnceValues(func() (*library.Library, document.Problems) { return library.Load(content.FS) })

// shippedHere is the protocol that ships. Read once for all tests, so none may change it.
func shippedHere(t *testing.T) *triage.Protocol {
	t.Helper()
	lib, problems := loaded()
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	return lib.Protocol
}

func (k *typist) interviewed(p *triage.Protocol) (*Interview, error) {
	run := &Interview{Protocol: p, Asker: k, Now: now, Alarm: func(triage.Answers) []string { return []string{"EMERGENCY", "Call 911 now."} }}
	return run, run.Run(context.Background())
}

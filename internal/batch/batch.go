// Package batch judges many people: one record a line in, one result a line out,
// in the same order. Each line stands alone: whatever is wrong with one of them
// costs that line its result and nothing else.
package batch

import (
	"fmt"
	"io"
	"runtime"
	"sync"
	"time"

	"backspasm/internal/answers"
	"backspasm/internal/library"
	"backspasm/internal/render"
	"backspasm/internal/triage"
)

// Judge turns records into results.
type Judge struct {
	Library *library.Content
	Program string // version of the program
	Region  library.Region
	Now     time.Time
	Partial bool // missing answers count at their worst
	Select  render.Selection

	reader *answers.Reader
	other  func() *library.Content // said of another person
}

// Tally is what came of the lines so far.
type Tally struct {
	Results     map[triage.Disposition]int
	Aside       int   // results with answers that were left aside
	Older       int   // results with ids of older content among the answers
	Failed      int   // lines without a result
	Broken      int   // those of them that were the program's own fault
	Emergencies []int // the first few lines with one
}

// Lines is how many records there were.
func (t Tally) Lines() int {
	n := t.Failed
	for _, count := range t.Results {
		n += count
	}
	return n
}

const mostEmergencies = 10

func (t *Tally) add(c Tally) {
	if t.Results == nil {
		t.Results = map[triage.Disposition]int{}
	}
	for d, count := range c.Results {
		t.Results[d] += count
	}
	t.Aside += c.Aside
	t.Older += c.Older
	t.Failed += c.Failed
	t.Broken += c.Broken
	for _, line := range c.Emergencies {
		if len(t.Emergencies) < mostEmergencies {
			t.Emergencies = append(t.Emergencies, line)
		}
	}
}

// Unreadable is an input that broke off; what came before it was judged.
type Unreadable struct{ Err error }

func (e Unreadable) Error() string { return fmt.Sprintf("cannot read the records: %s", e.Err) }

// Run judges the records of in, of which the first is line number first, and
// writes the results to out, in order. All processors work on it, and memory
// does not grow with the input. It ends at the first error of either stream; one
// of the input is an Unreadable.
func (j Judge) Run(in io.Reader, out io.Writer, first int) (Tally, error) {
	j.reader = answers.NewReader(j.Library.Protocol)
	j.other = sync.OnceValue(j.Library.ForOther)
	workers := runtime.GOMAXPROCS(0)
	f := &flow{
		lines: newLines(in, first, j.Select.Brief()),
		free:  make(chan *chunk, 2*workers), order: make(chan *chunk, workers), work: make(chan *chunk), stop: make(chan struct{}),
	}
	defer close(f.stop)
	for range workers {
		go func() {
			w := worker{Judge: j, plain: newPlain(j)}
			for c := range f.work {
				w.chunk(c)
				c.done <- struct{}{}
			}
		}()
	}
	go f.feed()
	var tally Tally
	for c := range f.order {
		<-c.done
		tally.add(c.tally)
		if _, err := out.Write(c.out.Bytes()); err != nil {
			return tally, err
		}
		select {
		case f.free <- c:
		default:
		}
	}
	return tally, f.ended
}

// flow is how chunks go round: they are filled in the order of the input, judged
// by whoever is free, written in the same order, and filled again.
type flow struct {
	lines *lines
	free  chan *chunk
	order chan *chunk
	work  chan *chunk
	stop  chan struct{} // closed when nobody wants more
	ended error         // of the input; to be read once order is closed
}

// feed hands out chunks of lines until the input ends or nobody wants more.
func (f *flow) feed() {
	defer close(f.order)
	defer close(f.work)
	for {
		c := f.chunk()
		err := f.lines.fill(c)
		for _, to := range []chan *chunk{f.order, f.work} {
			select {
			case <-f.stop:
				return
			case to <- c:
			}
		}
		if err != nil {
			if err != io.EOF {
				f.ended = Unreadable{err}
			}
			return
		}
	}
}

// chunk returns one that has been written, or a new one.
func (f *flow) chunk() *chunk {
	select {
	case c := <-f.free:
		return c
	default:
		return &chunk{done: make(chan struct{}, 1)}
	}
}

// worker judges one record after another, with memory of its own.
type worker struct {
	Judge
	plain *plain
	json  render.Lines
}

// chunk judges the lines of c.
func (w *worker) chunk(c *chunk) {
	c.out.Reset()
	c.tally = Tally{Results: map[triage.Disposition]int{}}
	for _, l := range c.lines {
		w.line(l, c)
	}
}

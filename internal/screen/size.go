package screen

// Size is that of a window, in columns and rows; zero until it is known.
type Size struct{ Width, Height int }

const (
	roomy  = 70 // from here on there is room at the sides
	widest = 85 // a longer line is hard to follow
)

func (s Size) tooSmall() bool { return s.Width > 0 && (s.Width < MinWidth || s.Height < MinHeight) }

func (s Size) margin() string {
	if s.Width >= roomy {
		return "  "
	}
	return ""
}

// TextWidth is that of a line of text: a column at its right stays empty.
func (s Size) TextWidth() int { return min(s.Width-2*len(s.margin())-1, widest) }

// margin is the room at the left.
func (w *Window) margin() string {
	if w.flush {
		return ""
	}
	return w.Size.margin()
}

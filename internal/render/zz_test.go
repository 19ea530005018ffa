package render_test
import ("testing";"os";"backspasm/internal/render")
func TestZZ(t *testing.T){ os.WriteFile("/tmp/full.txt",[]byte(text(t, example(t, shipped(t), "self_care"), render.Look{Width:79,Full:true})),0o644); os.WriteFile("/tmp/fullsd.txt",[]byte(text(t, example(t, shipped(t), "same_day"), render.Look{Width:79,Full:true})),0o644)}

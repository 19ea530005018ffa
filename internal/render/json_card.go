package render

import (
	"time"
)

// card is the card with the words that every format has.
func (j *jsonWriter) card(r Result) {
	t := letter{Result: r}
	c := t.card()
	j.open('{')
	j.key("headline").text(c.Headline)
	j.key("because").texts(c.Because)
	j.key("now").open('[')
	for _, i := range c.Now {
		j.open('{')
		j.key("id").text(i.ID)
		j.key("says").text(t.line(i))
		j.close('}')
	}
	j.close(']')
	j.key("pain").word(c.Pain)
	j.key("next").open('[')
	for _, n := range c.Next {
		j.open('{')
		j.key("at").when(r.local(&n.At))
		j.key("says").text(n.Says)
		j.close('}')
	}
	j.close(']')
	j.key("help").open('{')
	j.key("call").text(c.Help.Call)
	j.key("dial").texts(c.Help.Dial)
	j.key("signs").texts(c.Help.Signs)
	j.key("then").text(c.Help.Then)
	orNull(j.key("by"), c.Help.By, func(at time.Time) { j.text(at.Format(time.DateOnly)) })
	j.close('}')
	j.close('}')
}

package render

import (
	"time"

	"github.com/go-json-experiment/json/jsontext"
)

// card is the card with the words that every format has.
func (j *jsonWriter) card(r Result) {
	t := letter{Result: r}
	c := t.card()
	j.put(jsontext.BeginObject)
	j.key("headline").text(c.Headline)
	j.key("because").texts(c.Because)
	j.key("now").put(jsontext.BeginArray)
	for _, i := range c.Now {
		j.put(jsontext.BeginObject)
		j.key("id").text(i.ID)
		j.key("says").text(t.line(i))
		j.put(jsontext.EndObject)
	}
	j.put(jsontext.EndArray)
	j.key("pain").word(c.Pain)
	j.key("next").put(jsontext.BeginArray)
	for _, n := range c.Next {
		j.put(jsontext.BeginObject)
		j.key("at").when(r.local(&n.At))
		j.key("says").text(n.Says)
		j.put(jsontext.EndObject)
	}
	j.put(jsontext.EndArray)
	j.key("help").put(jsontext.BeginObject)
	j.key("call").text(c.Help.Call)
	j.key("dial").texts(c.Help.Dial)
	j.key("signs").texts(c.Help.Signs)
	j.key("then").text(c.Help.Then)
	orNull(j.key("by"), c.Help.By, func(at time.Time) jsontext.Token { return jsontext.String(at.Format(time.DateOnly)) })
	j.put(jsontext.EndObject)
	j.put(jsontext.EndObject)
}

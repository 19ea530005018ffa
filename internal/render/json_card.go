package render

import "time"

type jsonCard struct {
	Headline string     `json:"headline"`
	Because  []string   `json:"because"`
	Now      []jsonNow  `json:"now"`
	Pain     *string    `json:"pain"`
	Next     []jsonNext `json:"next"`
	Help     jsonHelp   `json:"help"`
}

type jsonNow struct {
	ID   string `json:"id"`
	Says string `json:"says"`
}

type jsonNext struct {
	At   time.Time `json:"at"`
	Says string    `json:"says"`
}

type jsonHelp struct {
	Call  string   `json:"call"`
	Dial  []string `json:"dial"`
	Signs []string `json:"signs"`
	Then  string   `json:"then"`
	By    *string  `json:"by"`
}

// jsonCard is the card with the words that every format has.
func (r Result) jsonCard() jsonCard {
	t := letter{Result: r}
	c := t.card()
	out := jsonCard{c.Headline, list(c.Because), []jsonNow{}, word(c.Pain), []jsonNext{}, jsonHelp{c.Help.Call, list(c.Help.Dial), list(c.Help.Signs), c.Help.Then, nil}}
	for _, i := range c.Now {
		out.Now = append(out.Now, jsonNow{i.ID, t.line(i)})
	}
	for _, n := range c.Next {
		out.Next = append(out.Next, jsonNext{*r.local(&n.At), n.Says})
	}
	if c.Help.By != nil {
		by := c.Help.By.Format(time.DateOnly)
		out.Help.By = &by
	}
	return out
}

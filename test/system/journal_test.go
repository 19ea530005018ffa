package system

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"hash/crc32"
	"io/fs"
	"os"
	"regexp"
)

// line is one of the journal, read by other code than the program's own.
type line struct {
	Seq     int64  `json:"seq"`
	ID      string `json:"id"`
	Type    string `json:"type"`
	Episode string `json:"episode"`
	Visit   struct {
		Kind string `json:"kind"`
	} `json:"visit"`
}

var checksum = regexp.MustCompile(`,"crc":"([0-9a-f]{8})"}$`)

// lines returns the whole lines of the journal, and what is wrong with the rest.
func (h *home) lines() (whole lines, damage []string) {
	h.Helper()
	return readLines(h.bytes())
}

func readLines(data []byte) (whole lines, damage []string) {
	if n := len(data); n > 0 && data[n-1] != '\n' {
		damage = append(damage, "the last line has no end")
	}
	for raw := range bytes.Lines(data) {
		l, err := readLine(bytes.TrimSuffix(raw, []byte("\n")))
		if err != nil {
			damage = append(damage, fmt.Sprintf("%v: %.60s", err, raw))
			continue
		}
		whole = append(whole, l)
	}
	return whole, damage
}

type lines []line

func (l lines) last() int64 {
	if len(l) == 0 {
		return 0
	}
	return l[len(l)-1].Seq
}

// bytes are those of the journal; none if there is no journal.
func (h *home) bytes() []byte {
	h.Helper()
	data, err := os.ReadFile(h.journal())
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		h.Fatal(err)
	}
	return data
}

func readLine(raw []byte) (l line, err error) {
	sum := checksum.FindSubmatchIndex(raw)
	if sum == nil {
		return l, errors.New("it has no checksum")
	}
	body := append(bytes.Clone(raw[:sum[0]]), '}')
	if want := fmt.Sprintf("%08x", crc32.Checksum(body, crc32.MakeTable(crc32.Castagnoli))); want != string(raw[sum[2]:sum[3]]) {
		return l, errors.New("its checksum does not fit")
	}
	return l, json.Unmarshal(raw, &l)
}

// sound returns the lines of a journal that has to be whole and numbered
// without a gap.
func (h *home) sound() lines {
	h.Helper()
	whole, damage := h.lines()
	if len(damage) > 0 {
		h.Errorf("the journal is damaged: %q", damage)
	}
	ids := map[string]bool{}
	for i, l := range whole {
		if l.Seq != int64(i+1) || ids[l.ID] {
			h.Errorf("line %d has number %d, id %s", i+1, l.Seq, l.ID)
		}
		ids[l.ID] = true
	}
	return whole
}

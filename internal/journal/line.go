package journal

import (
	"bytes"
	"encoding/json"
	"fmt"
	"hash/crc32"
)

// A line is a JSON object that begins with the version, {"v":1, and ends with
// its checksum, ,"crc":"8 hex digits"}. The checksum is the CRC-32C of the
// bytes of the line without that last field and without the newline:
//
//	{"v":1,"seq":17,...}                     the bytes that are summed
//	{"v":1,"seq":17,...,"crc":"1a2b3c4d"}    the line
//
// This frame, seq and episode are the same in every version to come.
type line struct {
	number int    // from 1
	raw    []byte // without the newline
	frame
	record Record // of a known version
	newer  bool   // of an unknown one
	why    string // it is damaged
}

// frame is what every version has.
type frame struct {
	Version int    `json:"v"`
	Seq     int64  `json:"seq"`
	Episode string `json:"episode"`
}

// seal adds the checksum to a JSON object.
func seal(body []byte) []byte {
	sum := crc32.Checksum(body, crc32.MakeTable(crc32.Castagnoli))
	return fmt.Appendf(bytes.Clone(body[:len(body)-1]), `,"crc":"%08x"}`, sum)
}

// sealed says whether a line ends with its checksum.
func sealed(raw []byte) bool {
	cut := len(raw) - len(`,"crc":"00000000"}`)
	return cut > 1 && bytes.Equal(raw, seal(append(bytes.Clone(raw[:cut]), '}')))
}

// encode returns a record as a line with its newline.
func encode(r Record) ([]byte, error) {
	body, err := json.Marshal(r)
	if err != nil {
		return nil, err
	}
	text := append(seal(body), '\n')
	if len(text) > maxLine {
		return nil, fmt.Errorf("a record of %d bytes is too long", len(text))
	}
	return text, nil
}

// parse takes a journal apart. Empty lines are passed over.
func parse(data []byte) []line {
	var lines []line
	var last int64
	for i, raw := range bytes.Split(data, []byte("\n")) {
		if len(raw) == 0 {
			continue
		}
		l := parseLine(raw)
		l.number = i + 1
		if l.why == "" && l.Seq <= last {
			l.why = fmt.Sprintf("its number is %d, after %d", l.Seq, last)
		}
		if l.why == "" {
			last = l.Seq
		}
		lines = append(lines, l)
	}
	return lines
}

func parseLine(raw []byte) line {
	l := line{raw: raw}
	switch {
	case len(raw) > maxLine:
		l.why = "it is too long"
	case !sealed(raw):
		l.why = unsealed(raw)
	case json.Unmarshal(raw, &l.frame) != nil:
		l.why = "it is not JSON as the journal has it"
	case l.Version < 1:
		l.why = "it has no version"
	case l.Version > version:
		l.newer = true
	case json.Unmarshal(raw, &l.record) != nil || !l.record.whole():
		l.why = "it is not a record"
	}
	return l
}

// unsealed says what may have happened to a line without its checksum.
func unsealed(raw []byte) string {
	start, end := []byte(`{"v":`), []byte(`,"crc":"`)
	finished := bytes.Contains(raw, end) && bytes.HasSuffix(raw, []byte(`"}`))
	switch {
	case bytes.LastIndex(raw, start) > 0:
		return "two lines run into one another"
	case json.Valid(raw) && finished:
		return "its checksum does not fit"
	case json.Valid(raw):
		return "it has no checksum"
	case !finished && (bytes.HasPrefix(raw, start) || bytes.HasPrefix(start, raw)):
		return "it is cut short"
	}
	return "it is not JSON"
}

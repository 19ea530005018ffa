package zone

import (
	"bytes"
	"encoding/binary"
)

// tzif is the zone as a compiled zone file has it (RFC 9636), which is what the
// time package reads. Every change is written out: the time package reads rules
// behind the last change too, but takes the end of each year for a change.
func (r rules) tzif() []byte {
	var out bytes.Buffer
	header := func(changes, periods, names int) {
		out.WriteString("TZif2")
		out.Write(make([]byte, 15))
		for _, n := range []int{0, 0, 0, changes, periods, names} {
			_ = binary.Write(&out, binary.BigEndian, int32(n))
		}
	}
	header(0, 0, 0) // of the older form, which nobody reads any more
	changes := r.changes()
	periods := []period{r.standard}
	names := r.standard.name + "\x00"
	if r.has {
		periods, names = append(periods, r.summer), names+r.summer.name+"\x00"
	}
	header(len(changes), len(periods), len(names))
	for _, c := range changes {
		_ = binary.Write(&out, binary.BigEndian, c.at)
	}
	for _, c := range changes {
		out.WriteByte(flag(c.summer))
	}
	for n, p := range periods {
		_ = binary.Write(&out, binary.BigEndian, int32(p.offset))
		out.Write([]byte{byte(n), byte(n * (len(r.standard.name) + 1))})
	}
	out.WriteString(names + "\n\n")
	return out.Bytes()
}

func flag(set bool) byte {
	if set {
		return 1
	}
	return 0
}

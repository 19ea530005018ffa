// Package source writes content as Go source.
package source

import (
	"fmt"
	"go/format"
	"reflect"
	"strconv"
	"strings"

	"backspasm/internal/library"
)

const head = `// Code generated from content by internal/gen; DO NOT EDIT.

package compiled

import (
	"backspasm/internal/figure"
	"backspasm/internal/library"
	"backspasm/internal/plan"
	"backspasm/internal/rule"
	"backspasm/internal/triage"
)

`

// Of returns the source of the content that a run of the program needs.
func Of(c *library.Content) ([]byte, error) {
	var b strings.Builder
	b.WriteString(head + "var content = ")
	if err := literal(&b, reflect.ValueOf(*c)); err != nil {
		return nil, err
	}
	fmt.Fprintf(&b, "\n\n// SafetyText is what is said when the program breaks. A constant cannot.\nconst SafetyText = %q", c.SafetyText())
	return format.Source([]byte(b.String() + "\n"))
}

// literal writes v as a composite literal; zero fields are left out.
func literal(b *strings.Builder, v reflect.Value) error {
	switch v.Kind() {
	case reflect.Pointer:
		b.WriteByte('&')
		return literal(b, v.Elem())
	case reflect.Interface:
		return literal(b, v.Elem())
	case reflect.Struct:
		return structure(b, v)
	case reflect.Slice:
		b.WriteString(v.Type().String() + "{\n")
		for i := range v.Len() {
			if err := literal(b, v.Index(i)); err != nil {
				return err
			}
			b.WriteString(",\n")
		}
		b.WriteByte('}')
	case reflect.String:
		b.WriteString(strconv.Quote(v.String()))
	case reflect.Bool:
		b.WriteString(strconv.FormatBool(v.Bool()))
	case reflect.Float64:
		b.WriteString(strconv.FormatFloat(v.Float(), 'g', -1, 64))
	case reflect.Uint64:
		b.WriteString("0x" + strconv.FormatUint(v.Uint(), 16))
	case reflect.Int, reflect.Int64:
		b.WriteString(strconv.FormatInt(v.Int(), 10))
	default:
		return fmt.Errorf("a %s cannot be written as source", v.Type())
	}
	return nil
}

func structure(b *strings.Builder, v reflect.Value) error {
	b.WriteString(v.Type().String() + "{\n")
	for i := range v.NumField() {
		if v.Field(i).IsZero() {
			continue
		}
		b.WriteString(v.Type().Field(i).Name + ": ")
		if err := literal(b, v.Field(i)); err != nil {
			return fmt.Errorf("%s: %w", v.Type().Field(i).Name, err)
		}
		b.WriteString(",\n")
	}
	b.WriteByte('}')
	return nil
}

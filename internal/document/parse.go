package document

import (
	"bytes"
	"path/filepath"
	"strings"
)

// Mark is the byte order mark that some programs write before a text in UTF-8.
var Mark = []byte("\xef\xbb\xbf")

// Parse reads one document: JSON if the file's name ends in .json, else YAML. A
// text that begins with {, under any other name, may be either: it is JSON if it
// can be, and of the two complaints the one that came further is given. The node is
// nil if and only if there are problems.
func Parse(file string, data []byte, limits Limits) (*Node, Problems) {
	ending := strings.ToLower(filepath.Ext(file))
	if ending == ".json" {
		return ParseJSON(file, data, limits)
	}
	if inside := bytes.TrimLeft(bytes.TrimPrefix(data, Mark), " \t\r\n"); len(inside) == 0 || inside[0] != '{' {
		return ParseYAML(file, data, limits)
	}
	root, inJSON, syntax := parseJSON(file, data, limits)
	if !syntax {
		return root, inJSON
	}
	root, inYAML := ParseYAML(file, data, limits)
	if root == nil && ending != ".yaml" && ending != ".yml" && jsonCameFurther(data, inJSON[0], inYAML[0]) {
		return nil, inJSON
	}
	return root, inYAML
}

// jsonCameFurther says whether a text that is neither was nearer to JSON. That of
// YAML only knows lines; at equal lines a text whose first key stands in double
// quotes was meant as JSON.
func jsonCameFurther(data []byte, inJSON, inYAML Problem) bool {
	switch {
	case !strings.HasPrefix(inYAML.Text, notYAML):
		return false // it is YAML, with something in it that is not allowed
	case inJSON.Pos.Line != inYAML.Pos.Line:
		return inJSON.Pos.Line > inYAML.Pos.Line
	}
	_, first, _ := bytes.Cut(data, []byte("{"))
	first = bytes.TrimLeft(first, " \t\r\n")
	return len(first) == 0 || first[0] == '"' || first[0] == '}'
}

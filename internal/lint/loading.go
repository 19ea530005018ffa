package lint

// Loading lists what the library itself reports while it reads the content, for
// the documentation: as long as one of these is there, no other check runs.
var Loading = []Check{
	{Name: "syntax", Finds: "Text that is not strict YAML, a field that FORMAT.md does not list, or a value of the wrong shape."},
	{Name: "missing_field", Finds: "A field that must be there, or a message that the program needs, is missing."},
	{Name: "missing_file", Finds: "A file or a whole folder that the program needs is missing."},
	{Name: "file_name", Finds: "A screen, red flag or intervention stands in a file of another name."},
	{Name: "duplicate_id", Finds: "Two things of one kind have the same id."},
	{Name: "dangling_id", Finds: "A word names a question, answer, source or other thing that does not exist."},
	{Name: "cycle", Finds: "A named condition is made of itself, or an intervention stands in for itself."},
	{Name: "too_many_signs", Finds: "A sheet has more than eight signs, which do not fit one small screen."},
	{Name: "dead_intervention", Finds: "An intervention is not in the list of protocol.yaml, so no plan can show it."},
	{Name: "missing_figure", Finds: "A move has no figure, so nobody can see how it is done."},
	{Name: "impossible_figure", Finds: "A figure does what no body can: a limb that does not reach, a joint that bends the wrong way, a body in the floor or the wall."},
	{Name: "thermal_cap", Finds: "A session of cold or heat has no minutes, or more than the hard cap of 20."},
	{Name: "unquoted_number", Finds: "A number to call is not in quotes, so a tool could change it."},
}

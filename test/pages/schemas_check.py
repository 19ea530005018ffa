"""Holds the documents of a folder against its schemas, as schemas.mjs does, with python3-jsonschema."""

import json
import pathlib
import sys

import jsonschema

folder, table = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
problems = []
valid = {}
for file in sorted(folder.glob("*.schema.json")):
    schema = json.loads(file.read_text())
    kind = jsonschema.validators.validator_for(schema, default=None)
    assert kind is jsonschema.Draft202012Validator, file
    kind.check_schema(schema)
    valid[file.name.split(".")[0]] = kind(schema, format_checker=kind.FORMAT_CHECKER)
documents, unused = 0, set(valid)
for file in sorted(folder.iterdir()):
    if file.name.endswith(".schema.json"):
        continue
    name, text = file.name.split(".")[0], file.read_text()
    for one in text.splitlines() if file.suffix == ".ndjson" else [text]:
        documents += 1
        unused.discard(name)
        for error in valid[name].iter_errors(json.loads(one)):
            problems.append(f"{file.name}: {error.json_path}: {error.message[:300]}")
problems += [f"no document was held against {name}" for name in sorted(unused)]
answers = json.loads(table.read_text())
for key, want in ("taken", True), ("refused", False):
    for text in answers[key]:
        if valid["answers"].is_valid(json.loads(text)) != want:
            problems.append(f"answers: {text} is {'refused' if want else 'taken'}")
for problem in problems:
    print(problem, file=sys.stderr)
print(f"python3-jsonschema: {len(valid)} schemas, {documents} documents, {len(problems)} problems")
sys.exit(1 if problems or documents < 20 else 0)

// Compiles every schema of a folder in Ajv's strict mode, without exceptions, and
// holds the documents of the folder against them: NAME.WHAT.json, or a document a
// line in NAME.WHAT.ndjson, against NAME.schema.json.
import fs from "node:fs";
import path from "node:path";
import Ajv from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

const [folder, table] = process.argv.slice(2);
const problems = [];
const valid = {};
const names = fs.readdirSync(folder);
for (const file of names.filter((n) => n.endsWith(".schema.json"))) {
  const ajv = new Ajv({ strict: true, allErrors: true });
  addFormats(ajv);
  try {
    valid[file.split(".")[0]] = ajv.compile(JSON.parse(fs.readFileSync(path.join(folder, file), "utf8")));
  } catch (e) {
    problems.push(`${file}: ${e.message}`);
  }
}
let documents = 0;
const unused = new Set(Object.keys(valid));
for (const file of names.filter((n) => !n.endsWith(".schema.json"))) {
  const name = file.split(".")[0];
  const text = fs.readFileSync(path.join(folder, file), "utf8");
  for (const one of file.endsWith(".ndjson") ? text.trim().split("\n") : [text]) {
    documents++;
    unused.delete(name);
    if (valid[name] && !valid[name](JSON.parse(one))) problems.push(`${file}: ${JSON.stringify(valid[name].errors).slice(0, 500)}`);
  }
}
for (const name of unused) problems.push(`no document was held against ${name}`);
const { taken, refused } = JSON.parse(fs.readFileSync(table, "utf8"));
for (const [list, want] of [[taken, true], [refused, false]]) {
  for (const text of list) if (valid.answers(JSON.parse(text)) !== want) problems.push(`answers: ${text} is ${want ? "refused" : "taken"}`);
}
for (const p of problems) console.error(p);
console.log(`Ajv: ${Object.keys(valid).length} schemas, ${documents} documents, ${taken.length + refused.length} answers, ${problems.length} problems`);
process.exit(problems.length > 0 || documents < 20 ? 1 : 0);

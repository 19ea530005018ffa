// Reads the calendars of a folder, and of an episode in each folder FOLDER..., with
// ical.js, by the rules of the zone in the file and by nothing else:
//   calendars.mjs DIR FOLDER...
// An episode is added, updated and taken back as a calendar program does it: what has the
// same UID and a higher SEQUENCE comes in place of the other.
import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import ICAL from "ical.js";

const [dir, ...folders] = process.argv.slice(2);

function events(file) {
  const calendar = new ICAL.Component(ICAL.parse(fs.readFileSync(file, "utf8")));
  assert.equal(calendar.getFirstPropertyValue("method"), "PUBLISH", file);
  const zones = calendar.getAllSubcomponents("vtimezone").map((z) => new ICAL.Timezone(z));
  return new Map(calendar.getAllSubcomponents("vevent").map((component) => {
    const start = component.getFirstPropertyValue("dtstart");
    const tzid = component.getFirstProperty("dtstart").getParameter("tzid");
    if (tzid) start.zone = zones.find((z) => z.tzid === tzid);
    assert(start.zone && start.zone !== ICAL.Timezone.localTimezone, `${file}: no rules for ${tzid}`);
    return [component.getFirstPropertyValue("uid"), {
      at: start.toUnixTime(),
      here: start.toString().slice(11, 16),
      day: start.toString().slice(0, 10),
      sequence: component.getFirstPropertyValue("sequence"),
      cancelled: component.getFirstPropertyValue("status") === "CANCELLED",
      alarms: component.getAllSubcomponents("valarm").length,
    }];
  }));
}

// By hand: 10:00 on the day after the change, as UTC.
for (const [name, ten] of Object.entries({
  autumn_berlin: "2026-10-25T09:00:00Z", autumn_new_york: "2026-11-01T15:00:00Z", spring_new_york: "2027-03-14T14:00:00Z",
})) {
  const met = [...events(path.join(dir, `${name}.ics`)).values()];
  assert(met.some((e) => e.at === Date.parse(ten) / 1000 && e.here === "10:00"), `${name}: nothing at ${ten}`);
}

for (const folder of folders) {
  const held = new Map();
  const add = (name) => {
    const read = events(path.join(dir, folder, `${name}.ics`));
    for (const [uid, e] of read) if (!held.has(uid) || e.sequence > held.get(uid).sequence) held.set(uid, e);
    return read;
  };
  const first = add("first");
  const other = add("other");
  const today = add("today");
  assert.equal(held.size, first.size + other.size, `${folder}: an update adds entries, or two people share some`);
  assert(today.size > 5 && [...today.keys()].every((uid) => first.has(uid) && held.get(uid).sequence === 1 && held.get(uid).alarms === 1), `${folder}: not updated`);
  const last = add("emergency");
  assert.equal(held.size, first.size + other.size, `${folder}: what takes back adds`);
  for (const [uid, e] of last) {
    assert(e.cancelled && e.alarms === 0 && held.get(uid) === e, `${folder}: ${uid} stays`);
    assert.equal(e.at, first.get(uid).at, `${folder}: ${uid} moved`);
  }
  for (const uid of other.keys()) assert(!held.get(uid).cancelled, `${folder}: ${uid} of somebody else is gone`);
  const ahead = [...first].filter(([uid]) => !last.has(uid)).map(([, e]) => e.at);
  assert(Math.max(...ahead) < Math.min(...[...last.values()].map((e) => e.at)), `${folder}: something ahead is not taken back`);
  const offsets = new Set([...first.values()].map((e) => Date.parse(`${e.day}T${e.here}:00Z`) / 1000 - e.at));
  console.log(`${folder}: ${last.size} of ${first.size} entries are taken back, ${other.size} of somebody else stay, ${offsets.size} offsets of local time`);
  if (folder === "summer_ends") assert.deepEqual([...offsets].sort(), [3600, 7200]);
}

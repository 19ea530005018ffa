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

// The moment in a UID is in UTC, and was written without any rules of a zone.
function moment(uid) {
  const [, y, m, d, h, min, s] = /-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z-/.exec(uid);
  return Date.UTC(y, m - 1, d, h, min, s) / 1000;
}

for (const folder of folders) {
  const held = new Map();
  const add = (name) => {
    const read = events(path.join(dir, folder, `${name}.ics`));
    for (const [uid, e] of read) {
      assert.equal(e.at, moment(uid), `${folder}: ${uid} of ${name} is at another moment`);
      if (!held.has(uid) || e.sequence > held.get(uid).sequence) held.set(uid, e);
    }
    return read;
  };
  const first = add("first");
  const other = add("other");
  const today = add("today");
  assert.equal(held.size, first.size + other.size, `${folder}: the same again adds entries, or two people share some`);
  assert(today.size > 5 && [...today.keys()].every((uid) => first.has(uid)), `${folder}: not the same again`);
  const changed = add("changed");
  const updated = [...changed].filter(([uid, e]) => first.has(uid) && !e.cancelled);
  const left = [...changed].filter(([, e]) => e.cancelled);
  assert([...changed].every(([uid, e]) => held.get(uid) === e && e.alarms === (e.cancelled ? 0 : 1)), `${folder}: not updated`);
  assert(updated.length > 3 && left.length > 0 && changed.size > updated.length + left.length, `${folder}: not updated, taken back and added`);
  const last = add("emergency");
  for (const [uid, e] of last) assert(e.cancelled && e.alarms === 0 && held.get(uid) === e && changed.has(uid), `${folder}: ${uid} stays`);
  for (const uid of other.keys()) assert(!held.get(uid).cancelled, `${folder}: ${uid} of somebody else is gone`);
  const ahead = [...held].filter(([uid, e]) => !other.has(uid) && !e.cancelled).map(([, e]) => e.at);
  assert(last.size > 5 && Math.max(...ahead) < Math.min(...[...last.values()].map((e) => e.at)), `${folder}: something ahead is not taken back`);
  const offsets = new Set([...first.values()].map((e) => Date.parse(`${e.day}T${e.here}:00Z`) / 1000 - e.at));
  console.log(`${folder}: ${updated.length} entries are updated, ${new Set([...last.keys(), ...left.map(([uid]) => uid)]).size} taken back, ${other.size} of somebody else stay, ${offsets.size} offsets of local time`);
  assert.deepEqual([...offsets].sort(), folder.startsWith("summer") ? [3600, 7200] : [3600], folder);
}

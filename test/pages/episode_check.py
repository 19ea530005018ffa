"""Imports the calendars of an episode one after the other, as a person would, into a program of others."""

import pathlib
import subprocess
import sys
import tempfile

import icalendar

folder, day = pathlib.Path(sys.argv[1]), sys.argv[2]


def events(name):
    calendar = icalendar.Calendar.from_ical((folder / name).read_bytes())
    assert str(calendar["METHOD"]) == "PUBLISH", name
    return {str(e["UID"]): e for e in calendar.walk("VEVENT")}


def at(event):
    return event["DTSTART"].dt.timestamp()


def cancelled(entries):
    return {u for u, e in entries.items() if str(e.get("STATUS")) == "CANCELLED"}


first, today, other, changed, last = (events(f"{n}.ics") for n in ("first", "today", "other", "changed", "emergency"))
assert len(first) > 10 and set(today) <= set(first), sorted(set(today) - set(first))
assert len(other) == len(first) and not set(other) & set(first)
assert all(e["SEQUENCE"] == 1 and e.walk("VALARM") for e in today.values())

# the check-in updates what is ahead, adds to it, and takes back what it left out
assert all(e["SEQUENCE"] == 2 for e in changed.values())
began = next(iter(changed.values()))["DTSTAMP"].dt
assert {u for u, e in first.items() if e["DTSTART"].dt >= began} == set(changed) & set(first)
assert len(set(changed) & set(first)) > 3 and set(changed) - set(first) and 0 < len(cancelled(changed)) < 3, cancelled(changed)
for uid in set(changed) & set(first):
    assert at(changed[uid]) == at(first[uid]), uid

# the emergency takes back all that is ahead, once more what was taken back
ended = next(iter(last.values()))["DTSTAMP"].dt
ahead = {u for u, e in changed.items() if e["DTSTART"].dt >= ended}
assert len(ahead) > 5 and set(last) == ahead, (sorted(set(last) ^ ahead))
for uid, e in last.items():
    assert str(e["STATUS"]) == "CANCELLED" and e["SEQUENCE"] == 3 and not e.walk("VALARM"), uid
    assert at(e) == at(changed[uid]), uid
    assert str(e["DESCRIPTION"]).startswith("EMERGENCY: get help now\nCall 999 or 112 now"), uid


with tempfile.TemporaryDirectory() as home:
    config = pathlib.Path(home, "config")
    config.write_text(
        f"[calendars]\n[[back]]\npath = {home}/back\n"
        "[locale]\nlocal_timezone = Europe/Berlin\ndefault_timezone = Europe/Berlin\n"
        "timeformat = %H:%M\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\n"
        "datetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n"
        f"[sqlite]\npath = {home}/khal.db\n"
    )
    pathlib.Path(home, "back").mkdir()

    def khal(*args):
        return subprocess.run(["khal", "-c", config, *args], check=True, capture_output=True, text=True).stdout

    def shown():
        """The entries that khal shows, with their status, and how many of them remind."""
        lines = khal("list", "--notstarted", "--format", "{uid}|{status}|{alarm-symbol}", "--day-format", "", day, "5d").split("\n")
        return {u: (s.strip(), a.strip()) for u, s, a in (line.split("|") for line in lines if line)}

    for name in ("first", "other", "today"):
        khal("import", "--batch", folder / f"{name}.ics")
    before = shown()
    assert set(before) == set(first) | set(other), sorted(set(before) ^ (set(first) | set(other)))
    assert all(before[u][1] for u in today), before
    khal("import", "--batch", folder / "changed.ics")
    now = shown()
    assert set(now) == set(first) | set(other) | set(changed), sorted(set(now) ^ set(changed))
    for uid, (status, alarm) in now.items():
        assert status.startswith("CANCELLED") == (uid in cancelled(changed)), (uid, status)
        assert alarm if uid in set(changed) - cancelled(changed) else True, uid
    khal("import", "--batch", folder / "emergency.ics")
    after = shown()
    assert set(after) == set(now)
    for uid in ahead:
        assert after[uid][0].startswith("CANCELLED") and not after[uid][1], (uid, after[uid])
    for uid in other:
        assert after[uid] == before[uid], (uid, after[uid])
print(len(set(changed) & set(first)), "entries are updated,", len(set(changed) - set(first)), "added,", len(ahead | cancelled(changed)), "taken back,", len(other), "of somebody else stay")

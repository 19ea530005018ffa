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


first, today, other, last = (events(f"{n}.ics") for n in ("first", "today", "other", "emergency"))
assert len(first) > 10 and set(today) <= set(first), sorted(set(today) - set(first))
assert len(other) == len(first) and not set(other) & set(first)
assert all(e["SEQUENCE"] == 1 and e.walk("VALARM") for e in today.values())
ahead = {u for u, e in first.items() if e["DTSTART"].dt >= next(iter(last.values()))["DTSTAMP"].dt}
assert 5 < len(ahead) < len(first), (len(ahead), len(first))
assert set(last) == ahead, (sorted(set(last) ^ ahead))
for uid, e in last.items():
    assert str(e["STATUS"]) == "CANCELLED" and e["SEQUENCE"] == 2 and not e.walk("VALARM"), uid
    assert e["DTSTART"].dt.timestamp() == first[uid]["DTSTART"].dt.timestamp(), uid
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
    khal("import", "--batch", folder / "emergency.ics")
    after = shown()
    assert set(after) == set(before)
    for uid in ahead:
        assert after[uid][0].startswith("CANCELLED") and not after[uid][1], (uid, after[uid])
    for uid in other:
        assert after[uid] == before[uid], (uid, after[uid])
print(len(ahead), "entries are taken back,", len(other), "of somebody else stay")

"""Reads the calendars of a folder with a program of others, and looks at their local times."""

import datetime
import pathlib
import sys

import icalendar

# The sessions stand at these times of day, in summer and in winter.
TIMES = {"08:30", "10:00", "12:00", "15:00", "16:30", "18:30"}
# By hand: the day after the change, 10:00 local time as UTC.
TEN = {
    "autumn_berlin": ("2026-10-25", 9),
    "autumn_new_york": ("2026-11-01", 15),
    "spring_new_york": ("2027-03-14", 14),
}


def check(path):
    calendar = icalendar.Calendar.from_ical(path.read_bytes())
    events = [c for c in calendar.walk("VEVENT")]
    assert events, path
    (zone,) = calendar.walk("VTIMEZONE")
    own = zone.to_tz()  # by the rules in the file, not by what this machine knows
    met = set()
    for event in events:
        start, end = event["DTSTART"].dt, event["DTEND"].dt
        assert str(event["DTSTART"].params["TZID"]) == str(zone["TZID"]), path
        assert end > start, (path, start, end)
        here = own.localize(start.replace(tzinfo=None)) if hasattr(own, "localize") else start.replace(tzinfo=own)
        assert here.astimezone(datetime.timezone.utc) == start.astimezone(datetime.timezone.utc), (path, start, here)
        assert str(event["DESCRIPTION"]).startswith("Call 999 or 112 at once if any of these is new"), path
        assert not event.walk("VALARM"), path
        if not str(event["UID"]).startswith("check-in"):
            assert start.strftime("%H:%M") in TIMES, (path, start)
        met.add(start.astimezone(datetime.timezone.utc))
    if path.stem in TEN:
        day, hour = TEN[path.stem]
        want = datetime.datetime.fromisoformat(f"{day}T{hour:02}:00:00+00:00")
        assert want in met, (path, want, sorted(met))
    return len(events)


files = sorted(pathlib.Path(sys.argv[1]).glob("*.ics"))
assert {f.stem for f in files} >= set(TEN) | {"self_care", "soon", "same_day"}, files
assert "emergency" not in {f.stem for f in files}
print(sum(check(f) for f in files), "events in", len(files), "calendars")

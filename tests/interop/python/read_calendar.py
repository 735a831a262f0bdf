"""Reads a calendar file with the package icalendar and prints its one event as JSON."""

import json
import sys

from icalendar import Calendar

sys.stdin.reconfigure(newline="")
calendar = Calendar.from_ical(sys.stdin.read())
(event,) = calendar.walk("VEVENT")
(alarm,) = event.walk("VALARM")
json.dump(
    {
        "uid": str(event["UID"]),
        "start": event["DTSTART"].dt.isoformat(),
        "isWholeDay": event["DTSTART"].params.get("VALUE") == "DATE",
        "summary": str(event["SUMMARY"]),
        "description": str(event["DESCRIPTION"]),
        "alarmDays": alarm["TRIGGER"].dt.total_seconds() / 86_400,
        "errors": [list(error) for error in event.errors],
    },
    sys.stdout,
)

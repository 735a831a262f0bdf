"""readings.json"""

from typing import Any

from backup_codes.formats import Format, check_format
from backup_codes.reading import Code, read

from . import readings_clean, readings_wrapped, readings_wrong


def make() -> dict[str, Any]:
    cases = [
        *readings_clean.cases(),
        *readings_wrapped.cases(),
        *readings_wrong.cases(),
    ]
    return {
        "about": "What a person typed, and how it is understood.",
        "source": "Made; Unicode 16.0 PropList for White_Space and Dash.",
        "readings": [_reading(*case) for case in cases],
    }


def _reading(format: Format, typed: str, expected: str) -> dict[str, Any]:
    """`expected` is the canonical code or the problem that the case is about."""
    check_format(format)
    reading = read(format, typed)
    outcome = reading.code if isinstance(reading, Code) else reading.problem
    assert outcome == expected, (format, ascii(typed), expected, reading)
    return {
        "format": format.to_members(),
        "typed": typed,
        "reading": reading.to_members(),
    }

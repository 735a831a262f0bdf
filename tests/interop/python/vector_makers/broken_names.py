"""Unknown fields whose names should not reach a log unchanged."""

from collections.abc import Iterator
from typing import Any

from backup_codes.errors import SchemeError

from .broken_json import Refused
from .document_edits import with_member

KEY = "\U0001f511"

# Name as in a JSON string, and as errors show it.
NAMES = (
    ("", "?"),
    (" ", " "),
    ("~", "~"),
    ('\\"\\\\', '"\\'),
    ("[3]", "[3]"),
    ("a.b", "a.b"),
    ("\\n", "?"),
    ("\\u001b[31m", "?[31m"),
    ("\\u007f", "?"),
    ("safe\\u202eefas", "safe?efas"),
    ("\u00e9", "?"),
    (f"a{KEY}b", "a?b"),
    ("a\\ud83d\\udd11b", "a?b"),
    ("a\\ud83d", "a?"),
    ("\\udd11\\ud83d", "??"),
    ("n" * 64, "n" * 64),
    ("n" * 65, "n" * 64),
    ("n" * 1000, "n" * 64),
    ("n" * 63 + "\u00e9" * 2, "n" * 63 + "?"),
    ("n" * 63 + KEY * 2, "n" * 63 + "?"),
    ("\u00e9" * 65, "?" * 64),
    (KEY * 64, "?" * 64),
    (KEY * 65, "?" * 64),
    (KEY * 1000, "?" * 64),
)  # fmt: skip


def unknown(document: Any, path: str) -> Iterator[Refused]:
    """Adds each name to the object at `path`."""
    for name, shown in NAMES:
        field = f"{path}.{shown}" if path else shown
        text = with_member(document, path, f'"{name}":1')
        why = f"{ascii(name)[1:25]}, shown in {len(shown)}, in {path or 'root'}"
        yield why, text, SchemeError("unknown_field", field)

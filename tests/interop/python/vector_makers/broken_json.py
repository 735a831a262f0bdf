"""Texts that are not JSON, or JSON of the wrong shape, for any kind of document.

Each case is (why, text, error).
"""

from collections.abc import Iterator
from typing import Any

from backup_codes.errors import SchemeError, shown_name

from .document_edits import compact, with_member, with_value

Refused = tuple[str, str, SchemeError]

NOT_NUMBERS = (
    "NaN", "Infinity", "-Infinity", "+1", "01", "-01", "00", ".5", "1.", "-", "0x10",
    "1e", "1e+", "1E", "1_000", "1,000", "1 000", "--1", "1n", "0b1", "\uff11", "\u0661",
    "undefined", "None", "True", "TRUE", "nul", "nulll", "", "'1'", "1..0", "1e1.5",
)  # fmt: skip
NOT_STRINGS = (
    "'text'", "text", '"text', 'text"', '"\\x41"', '"\\u12"', '"\\u12G4"', '"\\u+123"',
    '"\\u 123"', '"\\U00000041"', '"\\a"', '"\\0"', '"\\\'"', '"a\nb"', '"a\tb"',
    '"a\x00b"', '"a\x1fb"', '"a" "b"', '"a"+"b"', "`text`", '"\\"', "\u201ctext\u201d",
)  # fmt: skip


def not_json(document: Any, number: str, string: str) -> Iterator[Refused]:
    """`number` and `string` are paths to values of these types."""
    good = compact(document)
    texts = {
        "empty": "",
        "white space only": " \r\n\t",
        "first character only": "{",
        "cut before the last brace": good[:-1],
        "cut in the middle": good[: len(good) // 2],
        "first brace missing": good[1:],
        "text after the value": good + "x",
        "brace after the value": good + "}",
        "comma after the value": good + ",",
        "the value twice": good + good,
        "two values in lines": good + "\n" + good,
        "null character after the value": good + "\x00",
        "byte order mark": "\ufeff" + good,
        "byte order mark at the end": good + "\ufeff",
        "no-break space before": "\u00a0" + good,
        "form feed after": good + "\f",
        "vertical tab before": "\v" + good,
        "line separator after": good + "\u2028",
        "comma before the last brace": good[:-1] + ",}",
        "comma after the first brace": "{," + good[1:],
        "two commas": good.replace(",", ",,", 1),
        "comma missing": good.replace(",", " ", 1),
        "colon missing": good.replace(":", " ", 1),
        "equals sign for a colon": good.replace(":", "=", 1),
        "semicolon for a comma": good.replace(",", ";", 1),
        "bracket for the last brace": good[:-1] + "]",
        "comment in a line": good + "// comment",
        "comment in the object": "{/* comment */" + good[1:],
        "comment with a hash": "# comment\n" + good,
        "key without quotes": good.replace('"version"', "version"),
        "key in single quotes": good.replace('"version"', "'version'"),
        "number as a key": with_member(document, "", "1:1"),
        "null as a key": with_member(document, "", "null:1"),
        "key without a value": with_member(document, "", '"label"'),
        "spread": with_member(document, "", "...{}"),
        "HTML": "<!doctype html><title>404</title>",
        "form encoding": "version=1&label=x",
        "callback": f"callback({good})",
        "guard before the value": ")]}',\n" + good,
    }
    for why, text in texts.items():
        yield why, text, SchemeError("not_json", "")
    for token in NOT_NUMBERS:
        why = f"{ascii(token)} for a number"
        yield why, with_value(document, number, token), SchemeError("not_json", "")
    for token in NOT_STRINGS:
        why = f"{ascii(token)} for a string"
        yield why, with_value(document, string, token), SchemeError("not_json", "")


def wrong_root() -> Iterator[Refused]:
    roots = ("null", "true", "1", "1.5", '""', '"version"', "[]", "[{}]", "[1]")
    for text in (*roots, "[" * 64 + "]" * 64):
        yield f"{text[:12]} for the document", text, SchemeError("wrong_type", "")


def wrong_types(document: Any, path: str, values: str | tuple) -> Iterator[Refused]:
    """`values` are JSON texts, or several of them in one text with spaces between."""
    for value in values.split(" ") if isinstance(values, str) else values:
        text = with_value(document, path, value)
        yield f"{value[:24]} for {path}", text, SchemeError("wrong_type", path)


def doubled(document: Any, path: str, name: str, values: tuple) -> Iterator[Refused]:
    """Repeats a field of the object at `path`, plainly and with escapes."""
    field = f"{path}.{name}" if path else name
    escaped = "".join(f"\\u{ord(c):04x}" for c in name)
    spellings = (name, f"\\u{ord(name[0]):04X}{name[1:]}", escaped)
    for value in values:
        for spelling in spellings:
            for first in (False, True):
                member = f'"{spelling}":{value}'
                text = with_member(document, path, member, first)
                place = "first" if first else "last"
                why = f"{field} again, {place}, spelled {spelling}"
                yield why, text, SchemeError("duplicate_key", field)


UNKNOWN_NAMES = (
    "extra", "Version", "__proto__", "constructor", "toString", "hasOwnProperty",
    "prototype", "valueOf", "label ", "\\u0000label", "l\\u0430bel", "codes", "$schema",
)  # fmt: skip


def unknown(document: Any, path: str, names: tuple = UNKNOWN_NAMES) -> Iterator[Refused]:
    """Fields that the object at `path` does not have; names as in a JSON string."""
    for name in names:
        decoded = name.encode("ascii").decode("unicode_escape")
        shown = shown_name(decoded)
        field = f"{path}.{shown}" if path else shown
        value = {"__proto__": '{"label":"x"}', "extra": "null"}.get(name, "1")
        text = with_member(document, path, f'"{name}":{value}')
        yield f"{name} in {path or 'root'}", text, SchemeError("unknown_field", field)

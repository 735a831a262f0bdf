"""enrolments.json"""

from collections.abc import Iterator
from typing import Any

from backup_codes.enrolment import Enrolment
from backup_codes.formats import LONG, NUMERIC, STANDARD, custom
from backup_codes.kdf import Argon2id, HmacSha256, Pbkdf2Sha256, Scrypt

from . import broken_enrolments
from .custom_formats import HEX, HEX_112, MIXED, SIXTY_FOUR
from .document_edits import with_values
from .sample_enrolments import with_codes

Made = tuple[Enrolment, list[str]]


def make() -> dict[str, Any]:
    return {
        "about": "Enrolments with the codes they were made of, and refused texts.",
        "source": "Made from the scheme's description of the enrolment.",
        "valid": [
            *(_valid(why, *made) for why, made in _enrolments()),
            *_spelled(),
        ],
        "invalid": [
            {"why": why, "text": text, **error.to_members()}
            for why, text, error in broken_enrolments.cases()
        ],
    }


def _valid(why: str, made: Enrolment, codes: list[str]) -> dict[str, Any]:
    return {"why": why, "document": made.to_members(), "codes": codes}


def _spelled() -> Iterator[dict[str, Any]]:
    """Documents with numbers in unusual spellings, which their `text` preserves."""
    for why, (made, codes), numbers in (
        ("a fraction of nothing", with_codes("10", STANDARD, Argon2id(19456, 2, 1), 1),
         {"version": "1.0", "kdf.m": "19456.0", "kdf.t": "2.000", "format.group": "4.0"}),
        ("powers of ten", with_codes("11", NUMERIC, Pbkdf2Sha256(600000), 1),
         {"version": "0.1e1", "kdf.iterations": "6E5", "format.symbols": "220e-1"}),
        ("signs", with_codes("12", HEX_112, HmacSha256(), 1),
         {"format.check": "-0", "format.symbols": "2.8e+1", "format.group": "7e0"}),
    ):  # fmt: skip
        entry = _valid(why, made, codes)
        yield {**entry, "text": with_values(entry["document"], numbers)}


def _enrolments() -> Iterator[tuple[str, Made]]:
    yield "ten standard codes", with_codes("1", STANDARD, Argon2id(19456, 2, 1), 10)
    yield "scrypt", with_codes("2", HEX, Scrypt(2**13, 8, 10), 2)
    yield "PBKDF2", with_codes("3", NUMERIC, Pbkdf2Sha256(600000), 1)
    yield "fifty codes", with_codes("4", LONG, HmacSha256(), 50)
    yield "one code", with_codes("5", LONG, HmacSha256(), 1)
    yield "64 symbols", with_codes("6", SIXTY_FOUR, Argon2id(7168, 5, 1), 2)
    yield "mixed case", with_codes("7", MIXED, Argon2id(12288, 3, 2), 2)
    yield "112 bits exactly", with_codes("8", HEX_112, HmacSha256(), 3)
    quotes = custom("\"\\/'<>&`0123456789", 32, 8)
    yield "alphabet that JSON escapes", with_codes("9", quotes, HmacSha256(), 3)
    yield from _labels()
    yield from _other_fields()


def _of_hmac(seed: str, **fields: Any) -> Made:
    return with_codes(seed, LONG, HmacSha256(), 2, **fields)


def _labels() -> Iterator[tuple[str, Made]]:
    for why, label in {
        "empty label": "",
        "64 characters": "x" * 64,
        "64 characters outside the BMP": "\U0001f511" * 64,
        "64 code points, 32 letters": "e\u0301" * 32,
        "spaces around": "  Home safe  ",
        "no-break space": "Home\u00a0safe",
        "right-to-left letters": "\u05db\u05e1\u05e4\u05ea \u0628\u064a\u062a",
        "Chinese and Devanagari": "\u4fdd\u9669\u7bb1 \u0924\u093f\u091c\u094b\u0930",
        "what JSON and HTML escape": "\"\\/ <b>&amp;</b> '`${x}",
        "looks like a path": "__proto__",
        "emoji joined by U+200D": "\U0001f469\u200d\U0001f4bb",
        "Persian with U+200C": "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
        "variation selectors": "\u2764\ufe0f \u845b\U000e0100 \u1820\u180b\U000e01ef",
        "format characters that are seen": "\u0600\u06dd\u070f\u0890\u08e2\U000110bd",
        "of no meaning to Unicode": "\ue000\ufdd0\uffff\U0010ffff",
        "highest code point that is a letter": "\U000323af",
    }.items():
        yield why, _of_hmac(f"label {why}", label=label)


def _other_fields() -> Iterator[tuple[str, Made]]:
    for created in ("2024-02-29T00:00:00Z", "2000-02-29T23:59:59Z",
                    "1970-01-01T00:00:00Z", "9999-12-31T23:59:59Z",
                    "2026-12-31T00:00:00Z", "0001-01-01T00:00:00Z"):  # fmt: skip
        yield f"created {created}", _of_hmac(f"created {created}", created=created)
    for set_id in ("00000000", "ZZZZZZZZ", "ABCDEFGH", "JKMNPQRS", "TVWXYZ01"):
        yield f"set {set_id}", _of_hmac(f"set {set_id}", set=set_id)
    for salt in (b"\x00" * 16, b"\xff" * 16, b"\xfb\xef\xbe" * 5 + b"\xfb"):
        yield f"salt {salt.hex()}", _of_hmac(f"salt {salt.hex()}", salt=salt)

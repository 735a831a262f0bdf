"""import-files.json"""

import json
from collections.abc import Iterator
from typing import Any

from backup_codes import import_file
from backup_codes.errors import SchemeError, join_path
from backup_codes.formats import LONG
from backup_codes.import_file import ImportEntry
from backup_codes.kdf import HmacSha256

from . import broken_json, broken_names
from .broken_enrolments import NO_INTEGERS, changed
from .broken_fields import NOT_PRINTABLE
from .broken_json import Refused, doubled, unknown, wrong_types
from .document_edits import compact, with_value, without
from .sample_enrolments import BY_ARGON2ID, BY_HMAC, OF_CUSTOM, with_codes

ENTRY = {"account": "ada@example.org", "enrolment": BY_HMAC}
ONE = {"version": 1, "enrolments": [ENTRY]}
TWO = {
    "version": 1,
    "enrolments": [ENTRY, {"account": "bob", "enrolment": BY_ARGON2ID}],
}


def make() -> dict[str, Any]:
    return {
        "about": "Import files, and refused texts.",
        "source": "Made from the scheme's description of the import file.",
        "valid": [
            {"why": why, "document": import_file.to_members(entries)}
            for why, entries in _files()
        ],
        "invalid": [
            {"why": why, "text": text, **error.to_members()}
            for why, text, error in _refused()
        ],
    }


def _files() -> Iterator[tuple[str, list[ImportEntry]]]:
    for why, accounts in {
        "one enrolment": ["ada@example.org"],
        "three accounts": ["ada", "bob", "carol"],
        "two sheets of one account": ["shared@example.org"] * 2,
        "account of one character": ["a"],
        "account of 254 characters": ["x" * 254],
        "account of 254 characters outside the BMP": ["\U0001f511" * 254],
        "accounts with spaces, quotes and letters": [' "\\', "\u738b \u0411", "a b"],
        "accounts that look like paths": ["__proto__", "../../etc", "constructor"],
        "twenty enrolments": [f"user{n}@example.org" for n in range(20)],
    }.items():
        yield why, [_entry(why, *numbered) for numbered in enumerate(accounts)]


def _entry(why: str, index: int, account: str) -> ImportEntry:
    made, _ = with_codes(f"import {why} {index}", LONG, HmacSha256(), 2)
    return ImportEntry(account, made)


def _refused() -> Iterator[Refused]:
    yield from broken_json.not_json(ONE, "version", "enrolments[0].account")
    yield from broken_json.wrong_root()
    yield from _members()
    yield from _types()
    for version in (0, 2, -1, 2**32 + 1):
        yield changed(ONE, "version", version, "not_one_of")
    yield changed(ONE, "enrolments", [], "too_few", 1)
    account = "enrolments[0].account"
    yield changed(ONE, account, "", "too_short", 1)
    for long in ("x" * 255, "\U0001f511" * 255, "x" * 1000):
        yield changed(ONE, account, long, "too_long", 254)
    yield changed(TWO, "enrolments[1].account", "", "too_short", 1)
    for char in NOT_PRINTABLE:
        text = with_value(ONE, account, json.dumps(f"ada{char}"))
        yield f"{ascii(char)} in {account}", text, SchemeError("not_printable", account)
    for index in (0, 1):
        yield from _inner(f"enrolments[{index}].enrolment")


def _members() -> Iterator[Refused]:
    for path in ("version", "enrolments", "enrolments[0].account",
                 "enrolments[0].enrolment", "enrolments[0].enrolment.salt"):  # fmt: skip
        error = SchemeError("missing_field", path)
        yield f"without {path}", without(ONE, path), error
    yield from unknown(ONE, "")
    yield from unknown(ONE, "", ("set", "enrolment", "account", "created"))
    yield from unknown(ONE, "enrolments[0]")
    yield from unknown(TWO, "enrolments[1]", ("label", "state", "__proto__"))
    yield from doubled(ONE, "", "version", ("1",))
    yield from doubled(ONE, "", "enrolments", (compact([ENTRY]),))
    yield from doubled(ONE, "enrolments[0]", "account", ('"mallory"',))
    yield from doubled(TWO, "enrolments[1]", "enrolment", (compact(OF_CUSTOM),))


def _types() -> Iterator[Refused]:
    yield from wrong_types(ONE, "version", NO_INTEGERS)
    yield from wrong_types(ONE, "enrolments", '1 "" null true {} {"0":{}}')
    for index in (0, 1):
        path = f"enrolments[{index}]"
        yield from wrong_types(TWO, path, '1 "" null true [] [{}]')
        yield from wrong_types(TWO, f"{path}.account", "1 1e400 null true [] {}")
        yield from wrong_types(TWO, f"{path}.enrolment", '1 "" null true [] "{}"')


def _inner(path: str) -> Iterator[Refused]:
    """Faults of an enrolment, each named by its path in the whole file."""

    def at(inner: str) -> str:
        return join_path(path, inner)

    yield changed(TWO, at("version"), 2, "not_one_of")
    yield changed(TWO, at("set"), "k7q29m3d", "bad_encoding")
    yield changed(TWO, at("set"), "U7Q29M3D", "bad_encoding")
    yield changed(TWO, at("label"), "x" * 65, "too_long", 64)
    yield changed(TWO, at("label"), "a\u202eb", "not_printable")
    yield changed(TWO, at("created"), "2026-02-30T10:00:00Z", "bad_time")
    yield changed(TWO, at("format.profile"), "short", "not_one_of")
    yield changed(TWO, at("format.group"), 6, "not_one_of")
    yield changed(TWO, at("kdf.name"), "md5", "not_one_of")
    yield changed(TWO, at("salt"), "AAAA", "wrong_length", 16)
    yield changed(TWO, at("salt"), "A" * 21 + "B", "bad_encoding")
    yield changed(TWO, at("verifiers"), [], "too_few", 1)
    yield changed(TWO, at("verifiers[2]"), "AAAA", "wrong_length", 32)
    yield changed(TWO, at("verifiers[0]"), "A" * 43 + "=", "bad_encoding")
    yield from wrong_types(TWO, at("verifiers[3]"), "null 1")
    yield from wrong_types(TWO, at("kdf"), "null []")
    for name in ("salt", "format.check", "kdf"):
        error = SchemeError("missing_field", at(name))
        yield f"without {at(name)}", without(TWO, at(name)), error
    yield from unknown(TWO, path, ("extra", "account", "__proto__"))
    yield from broken_names.unknown(TWO, at("format"))
    yield from doubled(TWO, path, "label", ('"x"',))
    yield from doubled(TWO, at("format"), "group", ("4",))
    if path.startswith("enrolments[1]"):
        yield changed(TWO, at("kdf.m"), 19455, "too_low", 19456)
        yield changed(TWO, at("kdf.t"), 17, "too_high", 16)
        yield from wrong_types(TWO, at("kdf.p"), '"1" 1.5')
        weak = SchemeError("entropy_too_low", at("format.symbols"), 112)
        text = with_value(TWO, at("kdf"), '{"name":"hmac-sha256"}')
        yield "hmac-sha256 for standard codes", text, weak

"""Enrolments with one fault, and some with several. Each case is (why, text, error)."""

import json
from collections.abc import Iterator
from typing import Any

from backup_codes import unpadded_base64
from backup_codes.errors import SchemeError
from backup_codes.formats import CROCKFORD32, custom

from . import broken_json, broken_names, broken_numbers
from .broken_fields import BAD_MOMENTS, BAD_SET_IDS, NOT_PRINTABLE, bad_bytes
from .broken_json import Refused, doubled, unknown, wrong_types
from .document_edits import compact, with_value, with_values, without
from .sample_enrolments import BY_ARGON2ID, BY_HMAC, BY_PBKDF2, BY_SCRYPT, OF_CUSTOM
from .seeded import Seeded

OF_CUSTOM_BY_ARGON2ID = {**OF_CUSTOM, "kdf": BY_ARGON2ID["kdf"]}
EVERY_KDF = (BY_ARGON2ID, BY_SCRYPT, BY_PBKDF2, BY_HMAC)
NO_INTEGERS = '"1" "" null true false [1] [] {} 1.5 0.1 -1.5 1e-1 5e-324 19456.5'


def cases() -> Iterator[Refused]:
    yield from broken_json.not_json(BY_ARGON2ID, "kdf.m", "label")
    yield from _sizes()
    yield from _members()
    yield from broken_json.wrong_root()
    yield from _types()
    yield from _named_values()
    yield from _custom_formats()
    yield from _kdf_limits()
    yield from broken_numbers.cases()
    yield from _texts()
    yield from _byte_fields()
    yield from _verifier_lists()
    yield from _several_faults()


def changed(document: Any, path: str, value: Any, *error: str | int | None) -> Refused:
    """The document with a Python value at `path`; the error is for `path`."""
    code, limit = error if len(error) == 2 else (*error, None)
    text = with_value(document, path, json.dumps(value, ensure_ascii=False))
    why = f"{ascii(value)[:40]} for {path}"
    return why, text, SchemeError(code, path, limit)


def _several_faults() -> Iterator[Refused]:
    def told(document: Any, texts: dict[str, str], *error: str | int) -> Refused:
        code, field, *limit = error
        why = f"{' and '.join(texts)} are wrong"
        return why, with_values(document, texts), SchemeError(code, field, *limit)

    low = {"format.symbols": "0", "kdf.t": "0"}
    yield told(OF_CUSTOM_BY_ARGON2ID, low, "too_low", "format.symbols", 1)
    equal = {"format.alphabet": '"aa"', "kdf.m": "8", "kdf.p": "0"}
    yield told(OF_CUSTOM_BY_ARGON2ID, equal, "not_distinct", "format.alphabet")
    groups = {"format.symbols": "65", "format.group": "0", "kdf.t": "17"}
    yield told(OF_CUSTOM_BY_ARGON2ID, groups, "too_high", "format.symbols", 64)
    short_salt = {"format.symbols": "65", "salt": '"AAAA"'}
    yield told(OF_CUSTOM_BY_ARGON2ID, short_salt, "wrong_length", "salt", 16)
    yield told(BY_ARGON2ID, {"kdf.t": "17", "kdf.p": "17"}, "too_high", "kdf.t", 16)
    yield told(BY_ARGON2ID, {"kdf.m": "8", "kdf.p": "0"}, "too_low", "kdf.p", 1)
    yield told(BY_ARGON2ID, {"kdf.t": "0", "salt": '"AAAA"'}, "wrong_length", "salt", 16)
    bell = {"label": '"\\u0007"', "kdf.m": "8"}
    yield told(BY_ARGON2ID, bell, "not_printable", "label")
    yield told(BY_SCRYPT, {"kdf.n": "1000", "kdf.r": "1"}, "too_low", "kdf.r", 8)
    all_low = {"kdf.n": "1000", "kdf.r": "1", "kdf.p": "0"}
    yield told(BY_SCRYPT, all_low, "too_low", "kdf.r", 8)
    yield told(BY_SCRYPT, {"kdf.n": "1000", "kdf.p": "0"}, "too_low", "kdf.n", 8192)
    odd = {"kdf.n": "10000", "kdf.p": "17"}
    yield told(BY_SCRYPT, odd, "not_power_of_two", "kdf.n")


def _sizes() -> Iterator[Refused]:
    too_large = SchemeError("too_large", "", 16384)
    good = compact(BY_ARGON2ID)
    yield "one byte too many", good + " " * (16385 - len(good)), too_large
    keys = '"' + "\U0001f511" * 64 + '"'
    astral = with_value(BY_ARGON2ID, "label", keys)
    room = 16385 - len(astral.encode())
    yield "too many bytes, not too many characters", astral + " " * room, too_large
    second = with_value(BY_ARGON2ID, "version", "2")
    full = second + " " * (16384 - len(second))
    other_version = SchemeError("not_one_of", "version")
    yield "of the greatest size, another version", full, other_version


def _members() -> Iterator[Refused]:
    for name in BY_ARGON2ID:
        error = SchemeError("missing_field", name)
        yield f"without {name}", without(BY_ARGON2ID, name), error
    for document in (BY_ARGON2ID, OF_CUSTOM):
        for name in document["format"]:
            path = f"format.{name}"
            error = SchemeError("missing_field", path)
            yield f"without {path}", without(document, path), error
    for document in EVERY_KDF:
        for name in document["kdf"]:
            path = f"kdf.{name}"
            kdf = document["kdf"]["name"]
            # The other fields of a nameless KDF may be called unknown too.
            if name != "name" or kdf == "hmac-sha256":
                error = SchemeError("missing_field", path)
                yield f"{kdf} without {path}", without(document, path), error
    yield from _unknown_members()
    yield from _doubled_members()


def _unknown_members() -> Iterator[Refused]:
    yield from unknown(BY_ARGON2ID, "")
    yield from unknown(BY_ARGON2ID, "format")
    yield from unknown(BY_ARGON2ID, "kdf")
    yield from unknown(BY_ARGON2ID, "kdf", ("n", "r", "iterations", "v", "salt"))
    yield from unknown(BY_SCRYPT, "kdf", ("m", "t", "ln", "N", "__proto__"))
    yield from unknown(BY_PBKDF2, "kdf", ("m", "hash", "c", "__proto__"))
    yield from unknown(BY_HMAC, "kdf", ("m", "iterations", "key", "__proto__"))
    yield from unknown(OF_CUSTOM, "format", ("bits", "name", "__proto__"))
    yield from unknown(BY_ARGON2ID, "", ("account", "enrolment", "enrolments"))
    yield from broken_names.unknown(BY_ARGON2ID, "")
    yield from broken_names.unknown(BY_SCRYPT, "kdf")


def _doubled_members() -> Iterator[Refused]:
    yield from doubled(BY_ARGON2ID, "", "version", ("1",))
    yield from doubled(BY_ARGON2ID, "", "set", (json.dumps(BY_ARGON2ID["set"]),))
    yield from doubled(BY_ARGON2ID, "", "label", ('""',))
    verifiers = compact(BY_HMAC["verifiers"])
    yield from doubled(BY_ARGON2ID, "", "verifiers", (verifiers,))
    yield from doubled(BY_ARGON2ID, "", "kdf", (compact(BY_SCRYPT["kdf"]),))
    yield from doubled(BY_ARGON2ID, "kdf", "m", ("19456", "47104"))
    yield from doubled(BY_ARGON2ID, "kdf", "name", ('"argon2id"',))
    yield from doubled(BY_ARGON2ID, "format", "group", ("4",))
    yield from doubled(BY_SCRYPT, "kdf", "n", ("131072",))
    yield from doubled(BY_PBKDF2, "kdf", "iterations", ("600000",))


def _types() -> Iterator[Refused]:
    yield from wrong_types(BY_ARGON2ID, "version", NO_INTEGERS)
    # 1e400 is JSON; a reader that overflows on it must not refuse it as text.
    no_strings = "1 1e400 -0 null true [] {}"
    for path in ("set", "label", "created", "salt"):
        yield from wrong_types(BY_ARGON2ID, path, no_strings)
    good_salt_in_list = f'["{BY_ARGON2ID["salt"]}"]'
    yield from wrong_types(BY_ARGON2ID, "salt", ("[1,2,3]", good_salt_in_list))
    yield from wrong_types(BY_ARGON2ID, "created", ("1795514400", '{"$date":0}'))
    no_objects = '1 "" "standard" null true [] [{}] 1e400'
    for path in ("format", "kdf"):
        yield from wrong_types(BY_ARGON2ID, path, no_objects)
    for path in ("format.profile", "kdf.name"):
        yield from wrong_types(BY_ARGON2ID, path, '1 null true [] {} ["standard"]')
    yield from wrong_types(OF_CUSTOM, "format.alphabet", '1 null true [] {} ["0","1"]')
    for name in ("symbols", "check", "group"):
        yield from wrong_types(OF_CUSTOM, f"format.{name}", NO_INTEGERS)
    for document in EVERY_KDF:
        for name in document["kdf"]:
            if name != "name":
                yield from wrong_types(document, f"kdf.{name}", NO_INTEGERS)
    yield from wrong_types(BY_ARGON2ID, "verifiers", '1 "" null true {} {"0":"AA"}')
    for index in (0, 3):
        path = f"verifiers[{index}]"
        yield from wrong_types(BY_ARGON2ID, path, "1 1e400 null true [] {} [[]]")
    deep = "[" * 64 + "]" * 64
    yield from wrong_types(BY_ARGON2ID, "label", (deep, '{"a":' * 20 + "1" + "}" * 20))


def _named_values() -> Iterator[Refused]:
    for version in (0, 2, -1, 10, 2**32 + 1, 10**20):
        yield changed(BY_ARGON2ID, "version", version, "not_one_of")
    for profile in ("", "Standard", "STANDARD", " standard", "standard ", "short",
                    "default", "__proto__", "constructor", "toString", "standard\0",
                    "st\u0430ndard"):  # fmt: skip
        yield changed(BY_ARGON2ID, "format.profile", profile, "not_one_of")
    for name in ("", "Argon2id", "ARGON2ID", "argon2i", "argon2d", "argon2", "bcrypt",
                 "hmac", "pbkdf2-sha512", "__proto__", "constructor", "toString",
                 "argon2id\0", "argon2id "):  # fmt: skip
        yield changed(BY_ARGON2ID, "kdf.name", name, "not_one_of")
    for document, name, value in (
        (BY_ARGON2ID, "alphabet", "decimal"), (BY_ARGON2ID, "alphabet", CROCKFORD32),
        (BY_ARGON2ID, "alphabet", ""), (BY_ARGON2ID, "alphabet", "__proto__"),
        (BY_ARGON2ID, "symbols", 13), (BY_ARGON2ID, "symbols", 23),
        (BY_ARGON2ID, "symbols", 0), (BY_ARGON2ID, "symbols", -14),
        (BY_ARGON2ID, "symbols", 65), (BY_ARGON2ID, "symbols", 2**32 + 14),
        (BY_ARGON2ID, "check", 0), (BY_ARGON2ID, "check", -2), (BY_ARGON2ID, "check", 3),
        (BY_ARGON2ID, "group", 5), (BY_ARGON2ID, "group", 0),
        (BY_HMAC, "symbols", 22), (BY_HMAC, "symbols", 24), (BY_HMAC, "group", 4),
        (BY_PBKDF2, "symbols", 14), (BY_PBKDF2, "alphabet", "0123456789"),
        (BY_PBKDF2, "check", 0), (BY_PBKDF2, "group", 6),
    ):  # fmt: skip
        yield changed(document, f"format.{name}", value, "not_one_of")


def _custom_formats() -> Iterator[Refused]:
    for path, value, *error in (
        ("alphabet", "", "too_short", 2), ("alphabet", "a", "too_short", 2),
        ("alphabet", "".join(map(chr, range(0x2F, 0x5F))) + "abcdefghijklmnopq",
         "too_long", 64),
        ("alphabet", "0123 456789", "bad_symbol"), ("alphabet", "abcdef-", "bad_symbol"),
        ("alphabet", "abcdef.", "bad_symbol"), ("alphabet", "_abcdef", "bad_symbol"),
        ("alphabet", "abc\ndef", "bad_symbol"), ("alphabet", "abc\0def", "bad_symbol"),
        ("alphabet", "abc\u00e9def", "bad_symbol"),
        ("alphabet", "abc\U0001f511def", "bad_symbol"),
        ("alphabet", "0123456789abcdef0", "not_distinct"),
        ("alphabet", "crockford32", "not_distinct"),
        ("symbols", 0, "too_low", 1), ("symbols", -1, "too_low", 1),
        ("symbols", 65, "too_high", 64), ("symbols", 2**32 + 16, "too_high", 64),
        ("symbols", 2**64 + 16, "too_high", 64), ("symbols", 10**30, "too_high", 64),
        ("symbols", 4, "entropy_too_low", 20), ("symbols", 1, "entropy_too_low", 20),
        ("check", 1, "too_high", 0), ("check", 2, "too_high", 0),
        ("check", 2**32, "too_high", 0), ("group", 0, "too_low", 1),
        ("group", -4, "too_low", 1), ("group", 65, "too_high", 64),
        ("group", 2**32 + 4, "too_high", 64),
    ):  # fmt: skip
        yield changed(OF_CUSTOM, f"format.{path}", value, *error)


def _kdf_limits() -> Iterator[Refused]:
    low, high, memory = "too_low", "too_high", 1048576
    argon2id = [
        ("m", 19455, low, 19456), ("m", 0, low, 19456), ("m", -1, low, 19456),
        ("m", -19456, low, 19456), ("m", memory + 1, high, memory),
        ("m", 2**32 + 19456, high, memory), ("m", 2**53 + 1, high, memory),
        ("m", 2**64 + 19456, high, memory), ("m", 10**29, high, memory),
        ("t", 0, low, 1), ("t", -2, low, 1), ("t", 17, high, 16),
        ("t", 2**32 + 2, high, 16), ("p", 0, low, 1), ("p", -1, low, 1),
        ("p", 17, high, 16), ("p", 2**64 + 1, high, 16),
    ]  # fmt: skip
    scrypt = [
        ("n", 4096, low, 8192), ("n", 1, low, 8192), ("n", 2**21, high, 2**20),
        ("n", 2**32, high, 2**20), ("n", 2**64, high, 2**20), ("r", 7, low, 8),
        ("r", 0, low, 8), ("r", -8, low, 8), ("p", 0, low, 1), ("p", -1, low, 1),
        ("p", 17, high, 16),
    ]  # fmt: skip
    for name, value, *error in argon2id:
        yield changed(BY_ARGON2ID, f"kdf.{name}", value, *error)
    for name, value, *error in scrypt:
        yield changed(BY_SCRYPT, f"kdf.{name}", value, *error)
    for n in (131071, 131073, 100000):
        yield changed(BY_SCRYPT, "kdf.n", n, "not_power_of_two")
    for value, code, limit in (
        (599999, low, 600000), (0, low, 600000), (-600000, low, 600000),
        (10000001, high, 10000000), (2**32 + 600000, high, 10000000),
        (2**64 + 600000, high, 10000000),
    ):  # fmt: skip
        yield changed(BY_PBKDF2, "kdf.iterations", value, code, limit)
    yield from _limits_across_fields()


def _limits_across_fields() -> Iterator[Refused]:
    minus_zero = with_value(BY_ARGON2ID, "kdf.t", "-0")
    yield "-0 for kdf.t", minus_zero, SchemeError("too_low", "kdf.t", 1)
    one_pass = with_value(BY_ARGON2ID, "kdf.t", "1")
    too_little = SchemeError("too_low", "kdf.m", 47104)
    yield "too little memory for one pass", one_pass, too_little
    cheaper = with_value(BY_SCRYPT, "kdf.n", "65536")
    yield "scrypt 2^16 with p = 1", cheaper, SchemeError("too_low", "kdf.p", 2)
    larger = with_value(BY_SCRYPT, "kdf.r", "65")
    yield "scrypt 2^17 with r = 65", larger, SchemeError("too_high", "kdf.n", 129055)
    weak = SchemeError("entropy_too_low", "format.symbols", 112)
    for document in (BY_ARGON2ID, BY_PBKDF2, OF_CUSTOM):
        text = with_value(document, "kdf", compact(BY_HMAC["kdf"]))
        yield f"hmac-sha256 for {document['format']['profile']} codes", text, weak
    almost = custom("0123456789abcdef", 27).to_members()
    text = with_value(BY_HMAC, "format", compact(almost))
    yield "hmac-sha256 for 108 bits", text, weak


def _texts() -> Iterator[Refused]:
    for text in BAD_SET_IDS:
        yield changed(BY_ARGON2ID, "set", text, "bad_encoding")
    for text in BAD_MOMENTS:
        yield changed(BY_ARGON2ID, "created", text, "bad_time")
    for text in ("x" * 65, "\u00e9" * 65, "\U0001f511" * 65, "e\u0301" * 33, " " * 65,
                 "x" * 1000):  # fmt: skip
        yield changed(BY_ARGON2ID, "label", text, "too_long", 64)
    for char in NOT_PRINTABLE:
        error = SchemeError("not_printable", "label")
        escaped = json.dumps(f"Home{char}safe")
        yield f"{ascii(char)} in label", with_value(BY_ARGON2ID, "label", escaped), error
    for char in "\x7f\x9f\u2028\u2029\u061c\u200e\u200f\u202e\u2066":
        raw = f'"{char}"'
        yield f"raw {ascii(char)} in label", with_value(BY_ARGON2ID, "label", raw), error


def _byte_fields() -> Iterator[Refused]:
    salt = unpadded_base64.decode(BY_ARGON2ID["salt"])
    for text in bad_bytes(salt):
        yield changed(BY_ARGON2ID, "salt", text, "bad_encoding")
    for length in (0, 1, 8, 15, 17, 24, 32, 64):
        text = unpadded_base64.encode(Seeded("lengths").bytes(length))
        yield changed(BY_ARGON2ID, "salt", text, "wrong_length", 16)
    for index in (0, 2):
        path = f"verifiers[{index}]"
        verifier = unpadded_base64.decode(BY_ARGON2ID["verifiers"][index])
        for text in bad_bytes(verifier):
            yield changed(BY_ARGON2ID, path, text, "bad_encoding")
        for length in (0, 16, 20, 31, 33, 64):
            text = unpadded_base64.encode(Seeded("lengths").bytes(length))
            yield changed(BY_ARGON2ID, path, text, "wrong_length", 32)
    hex_verifier = Seeded("hex").bytes(32).hex()
    yield changed(BY_ARGON2ID, "verifiers[3]", hex_verifier, "wrong_length", 32)


def _verifier_lists() -> Iterator[Refused]:
    seeded = Seeded("verifier lists")
    many = [unpadded_base64.encode(seeded.bytes(32)) for _ in range(100)]
    yield changed(BY_ARGON2ID, "verifiers", [], "too_few", 1)
    yield changed(BY_ARGON2ID, "verifiers", many[:51], "too_many", 50)
    yield changed(BY_ARGON2ID, "verifiers", many, "too_many", 50)
    for repeated in ([many[0]] * 2, many[:9] + [many[0]], many[:48] + [many[47]] * 2,
                     [many[0], many[1], many[0]]):  # fmt: skip
        yield changed(BY_ARGON2ID, "verifiers", repeated, "not_distinct")

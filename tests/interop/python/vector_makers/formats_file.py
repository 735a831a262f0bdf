"""formats.json"""

from dataclasses import replace
from typing import Any

from backup_codes.errors import SchemeError
from backup_codes.formats import LONG, NUMERIC, STANDARD, Format, check_format, custom

from .custom_formats import CUSTOM
from .seeded import Seeded

HEX = "0123456789abcdef"
ALL_PRINTABLE = "".join(chr(c) for c in range(0x21, 0x7F) if chr(c) not in "-._")


def make() -> dict[str, Any]:
    return {
        "about": "Formats of codes with what follows from them, and refused ones.",
        "source": "Made from the scheme's table of formats.",
        "formats": [_valid(format) for format in _valid_formats()],
        "invalid": [_invalid(*case) for case in _invalid_formats()],
    }


def _valid(format: Format) -> dict[str, Any]:
    check_format(format)
    example = Seeded(f"formats {format}").code(format)
    return {
        "format": format.to_members(),
        "entropyBits": format.entropy_bits,
        "needsThrottling": format.needs_throttling,
        "canonicalLength": format.length,
        "example": example,
        "shown": format.show(example),
    }


def _invalid(format: Format, error: SchemeError) -> dict[str, Any]:
    return {"format": format.to_members(), **error.to_members()}


def _valid_formats() -> list[Format]:
    return [
        STANDARD,
        LONG,
        NUMERIC,
        *CUSTOM,
        custom("01", 64, 64),
        custom("01", 64, 1),
        custom("aB", 20, 20),
        custom("01", 63),
        custom(HEX, 5),
        custom(HEX, 15),
        custom(HEX, 17, 6),
        custom(HEX, 28, 28),
        custom(HEX, 64, 5),
        custom("0123456789", 7),
        custom("0123456789", 19),
        custom("0123456789", 20),
        custom("abc", 13, 3),
        custom("abc", 40, 7),
        custom("abc", 41, 64),
        custom(ALL_PRINTABLE[:64], 4),
        custom(ALL_PRINTABLE[-64:], 11),
        custom("\"\\/'`<>&{}[]", 18, 6),
        # Named alphabets have no meaning here: these are seven symbols.
        custom("decimal", 8),
        custom("+/=,:;", 9, 3),
    ]  # fmt: skip


def _invalid_formats() -> list[tuple[Format, SchemeError]]:
    return [
        *_differing_profiles(),
        *_bad_alphabets(),
        *_bad_numbers(),
        *_several_faults(),
    ]


def _differing_profiles() -> list[tuple[Format, SchemeError]]:
    def differs(format: Format, field: str, value: str | int):
        changed = replace(format, **{field: value})
        return changed, SchemeError("not_one_of", f"format.{field}")

    return [
        differs(STANDARD, "alphabet", "decimal"),
        differs(STANDARD, "alphabet", "Crockford32"),
        differs(STANDARD, "alphabet", "0123456789ABCDEFGHJKMNPQRSTVWXYZ"),
        differs(STANDARD, "symbols", 13),
        differs(STANDARD, "symbols", 15),
        differs(STANDARD, "symbols", 16),
        differs(STANDARD, "check", 0),
        differs(STANDARD, "check", 1),
        differs(STANDARD, "check", 3),
        differs(STANDARD, "group", 1),
        differs(STANDARD, "group", 5),
        differs(STANDARD, "group", 16),
        differs(LONG, "alphabet", "decimal"),
        differs(LONG, "symbols", 14),
        differs(LONG, "symbols", 22),
        differs(LONG, "symbols", 25),
        differs(LONG, "check", 0),
        differs(LONG, "group", 4),
        differs(NUMERIC, "alphabet", "crockford32"),
        differs(NUMERIC, "alphabet", "0123456789"),
        differs(NUMERIC, "symbols", 20),
        differs(NUMERIC, "symbols", 24),
        differs(NUMERIC, "check", 0),
        differs(NUMERIC, "check", 1),
        differs(NUMERIC, "group", 5),
        differs(NUMERIC, "group", 6),
    ]


def _several_faults() -> list[tuple[Format, SchemeError]]:
    def told(format: Format, code: str, field: str, limit: int | None = None):
        return format, SchemeError(code, f"format.{field}", limit)

    def unlike(format: Format, **fields: str | int) -> Format:
        return replace(format, **fields)

    letters = "".join(chr(0xC0 + i) for i in range(65))
    return [
        told(unlike(STANDARD, alphabet="decimal", symbols=22), "not_one_of", "alphabet"),
        told(unlike(LONG, symbols=14, check=0, group=4), "not_one_of", "symbols"),
        told(unlike(NUMERIC, check=0, group=5), "not_one_of", "check"),
        told(custom("-", 64, 0), "too_short", "alphabet", 2),
        told(custom("", 0, 0), "too_short", "alphabet", 2),
        told(custom("-" * 65, 65, 65), "too_long", "alphabet", 64),
        told(custom(letters, 0), "too_long", "alphabet", 64),
        told(custom("--", 0, 65), "bad_symbol", "alphabet"),
        told(custom("aa ", 64, 0), "bad_symbol", "alphabet"),
        told(custom("aa", 0, 0), "not_distinct", "alphabet"),
        told(custom(HEX, 0, 0), "too_low", "symbols", 1),
        told(custom(HEX, 65, 0), "too_high", "symbols", 64),
        told(unlike(custom(HEX, 0, 0), check=2), "too_low", "symbols", 1),
        told(unlike(custom(HEX, 65), check=1), "too_high", "symbols", 64),
        told(unlike(custom("aa", 16), check=1), "not_distinct", "alphabet"),
        told(unlike(custom(HEX, 16, 65), check=1), "too_high", "check", 0),
        told(custom("01", 1, 0), "too_low", "group", 1),
        told(custom("01", 19, 65), "too_high", "group", 64),
    ]


def _bad_alphabets() -> list[tuple[Format, SchemeError]]:
    def bad(alphabet: str, code: str, limit: int | None = None):
        return custom(alphabet, 64), SchemeError(code, "format.alphabet", limit)

    bad_symbols = [
        "0123 456789", " abcdef", "abcdef ", "abc-def", "-abcdef", "abc.def",
        "abcdef_", "abc\tdef", "abc\ndef", "abc\x00def", "abc\x7fdef", "abc\x1fdef",
        "abc\u00e9def", "abc\u00a0def", "abc\u0080def", "abc\uff10def",
        "abc\u2010def", "abc\u200bdef", "abc\U0001f511def",
    ]  # fmt: skip
    return [
        bad("", "too_short", 2),
        bad("a", "too_short", 2),
        bad("\u00e9", "too_short", 2),
        bad("".join(chr(0xC0 + i) for i in range(40)), "bad_symbol"),
        bad(ALL_PRINTABLE[:65], "too_long", 64),
        bad(ALL_PRINTABLE, "too_long", 64),
        *(bad(alphabet, "bad_symbol") for alphabet in bad_symbols),
        bad("aa", "not_distinct"),
        bad("0123456789abcdefa", "not_distinct"),
        bad("01234567899abcdef", "not_distinct"),
        bad("crockford32", "not_distinct"),
        bad("!!", "not_distinct"),
    ]


def _bad_numbers() -> list[tuple[Format, SchemeError]]:
    def weak(alphabet: str, symbols: int):
        error = SchemeError("entropy_too_low", "format.symbols", 20)
        return custom(alphabet, symbols), error

    too_many = custom(HEX, 65)
    return [
        (custom(HEX, 0), SchemeError("too_low", "format.symbols", 1)),
        (too_many, SchemeError("too_high", "format.symbols", 64)),
        (custom("01", 65), SchemeError("too_high", "format.symbols", 64)),
        (custom(HEX, 1000), SchemeError("too_high", "format.symbols", 64)),
        (replace(custom(HEX, 16), check=1), SchemeError("too_high", "format.check", 0)),
        (replace(custom(HEX, 16), check=2), SchemeError("too_high", "format.check", 0)),
        (custom(HEX, 16, 0), SchemeError("too_low", "format.group", 1)),
        (custom(HEX, 16, 65), SchemeError("too_high", "format.group", 64)),
        weak("01", 1),
        weak("01", 19),
        weak("abc", 12),
        weak("0123456789", 6),
        weak(HEX, 4),
        weak(ALL_PRINTABLE[:64], 3),
    ]

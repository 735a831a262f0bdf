"""Readings that give the code, whatever was typed between and around its symbols."""

from collections.abc import Iterator

from backup_codes import separators
from backup_codes.check_symbols import check_symbols
from backup_codes.formats import LONG, NUMERIC, STANDARD, Format

from .custom_formats import (
    BINARY,
    CUSTOM,
    DIGITS,
    HEX,
    HEX_UPPER,
    MARKS,
    MIXED,
    SIXTY_FOUR,
    UPPER,
)
from .seeded import Seeded

Case = tuple[Format, str, str]


def cases() -> Iterator[Case]:
    """(format, typed, canonical code)."""
    yield from _spellings()
    yield from _every_separator()
    yield from _arranged()
    yield from _aliases()
    yield from _full_width()
    yield from _custom_case()


def full_width(text: str) -> str:
    return "".join(chr(ord(c) + 0xFEE0) for c in text)


def spread(text: str, between: str) -> str:
    """`between` before, after and between all characters."""
    return between + between.join(text) + between


def _code(label: str, format: Format) -> str:
    return Seeded(f"readings {label} {format}").code(format)


def _spellings() -> Iterator[Case]:
    for format in (STANDARD, LONG, NUMERIC, *CUSTOM):
        code = _code("spellings", format)
        shown = format.show(code)
        for typed in (code, shown, f"  {shown}\r\n", shown.replace("-", " ")):
            yield format, typed, code
        yield format, spread(code, " "), code
    for format in (STANDARD, LONG):
        code = _code("lower", format)
        yield format, code.lower(), code
        yield format, format.show(code).lower(), code
        yield format, code[:8].lower() + code[8:], code


def _every_separator() -> Iterator[Case]:
    """One reading for each separator, at the start, inside and at the end."""
    code = _code("separators", STANDARD)
    for mark in sorted(separators.SEPARATORS):
        yield STANDARD, f"{mark}{code[:7]}{mark}{mark}{code[7:]}{mark}", code


def _arranged() -> Iterator[Case]:
    code = _code("arranged", STANDARD)
    shown = STANDARD.show(code)
    everything = "".join(sorted(separators.SEPARATORS))
    yield STANDARD, spread(code, everything[:60]), code
    yield STANDARD, code[:5] + everything + code[5:], code
    yield STANDARD, f"\u202d{shown}\u202c", code
    yield STANDARD, f"\u2066\u200e{shown}\u200f\u2069", code
    yield STANDARD, f"\ufeff{shown}", code
    yield STANDARD, shown.replace("-", "\u00ad-\u200b"), code
    yield STANDARD, shown.replace("-", "\u2014"), code
    yield STANDARD, shown.replace("-", " \u2013 "), code
    yield STANDARD, shown.replace("-", "\uff0d"), code
    yield STANDARD, shown.replace("-", "\uff0e"), code
    yield STANDARD, shown.replace("-", "\uff3f"), code
    yield STANDARD, shown.replace("-", "\u3000"), code
    yield STANDARD, shown.replace("-", "\U00010ead"), code
    yield STANDARD, shown.replace("-", "\U00010d6e\ufe0f"), code
    yield STANDARD, "\n".join(shown.split("-")), code
    yield STANDARD, "-" * 500 + code + "." * 500, code
    digits = _code("arranged", NUMERIC)
    yield NUMERIC, NUMERIC.show(digits).replace("-", "."), digits
    yield NUMERIC, NUMERIC.show(digits).replace("-", "\u00a0"), digits
    yield NUMERIC, NUMERIC.show(digits).replace("-", "\u2011"), digits
    yield NUMERIC, digits[:12] + "\r\n\t" + digits[12:], digits


def _aliases() -> Iterator[Case]:
    seeded = Seeded("readings aliases")
    for format in (STANDARD, LONG):
        for _ in range(4):
            code = seeded.code(format)
            while not ("0" in code and "1" in code):
                code = seeded.code(format)
            for zero, one in ("OI", "oi", "OL", "ol", "oI", "0l"):
                yield format, code.replace("0", zero).replace("1", one), code
    zeros = "0" * 16
    for typed in (zeros, "O" * 16, "o" * 16, "OOOO-oooo-0000-O0o0"):
        yield STANDARD, typed, zeros


def _full_width() -> Iterator[Case]:
    for format in (STANDARD, LONG):
        code = _code("full width", format)
        yield format, full_width(code), code
        yield format, full_width(code.lower()), code
        yield format, full_width(format.show(code)), code
        aliased = code.replace("0", "o").replace("1", "l")
        yield format, full_width(aliased), code
    yield STANDARD, full_width("oO") * 8, "0" * 16
    for data in ("0123456789ABCD", "EFGHJKMNPQRSTV", "WXYZWXYZWXYZWX"):
        code = data + check_symbols(STANDARD, data)
        yield STANDARD, full_width(code), code
    for format in (NUMERIC, HEX, MIXED, BINARY, MARKS, SIXTY_FOUR, DIGITS):
        code = _code("full width", format)
        yield format, full_width(code), code
    code = _code("full width case", HEX)
    yield HEX, full_width(code.upper()), code
    code = _code("full width case", UPPER)
    yield UPPER, full_width(code.lower()), code


def _custom_case() -> Iterator[Case]:
    """Alphabets with one case are read in either; aliases are Crockford's only."""
    code = _code("case", HEX)
    yield HEX, code.upper(), code
    yield HEX, code[:8].upper() + code[8:], code
    code = _code("case", HEX_UPPER)
    yield HEX_UPPER, code.lower(), code
    yield UPPER, "OILoilOILoil", "OILOILOILOIL"
    code = _code("case", UPPER)
    yield UPPER, UPPER.show(code).lower(), code
    yield MIXED, "ABCDEabcde", "ABCDEabcde"
    yield MIXED, "abcdeABCDE", "abcdeABCDE"
    yield SIXTY_FOUR, "aB+/0O1lI9zZ", "aB+/0O1lI9zZ"
    yield MARKS, "!~!~!~!~" * 3, "!~!~!~!~" * 3

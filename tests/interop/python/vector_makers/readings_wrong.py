"""Readings with a problem: too short, too long, bad symbols, failed checks."""

from collections.abc import Iterator

from backup_codes import reed_solomon
from backup_codes.check_symbols import check_holds, filled, values_of
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
from .readings_clean import Case, full_width
from .seeded import Seeded

ALL = (STANDARD, LONG, NUMERIC, *CUSTOM)

# Each looks like a separator, a symbol or an alias but is not: marks that are not
# a Dash, letters that only Unicode case rules turn into ASCII, other digits, and
# code points next to the ranges that are dropped or folded.
LOOKALIKES = (
    "\u00af\u02d7\u2043\u30fc\u2500\u2016\u2017\u2065\u2070\u203f\ufe10\ufe30"
    "\ufe33\ufe4d\uff00\uff5f\uff65\uff70\uffee\u00b8\u00ac\u00ae\u0001\u001f\u007f"
    "\u0080\u180b\u180f\u0131\u017f\u212a\u0130\u00df\u0660\u06f1\u0967\u0391"
    "\u0410\u041e\u2460\u00b9\u2080\u2160\u0300\U000e0100\U000e0020\U0001d7ce"
    "\U0001f600\U0001f511\u00d7\u0000\u00a1"
)


def cases() -> Iterator[Case]:
    """(format, typed, problem)."""
    yield from _lengths()
    yield from _one_bad_symbol()
    yield from _bad_symbols_elsewhere()
    yield from _custom_bad_symbols()
    yield from _one_wrong()
    yield from _swapped()
    yield from _two_wrong()
    yield from _offsets()


def replaced(code: str, position: int, symbol: str) -> str:
    return code[:position] + symbol + code[position + 1 :]


def _lengths() -> Iterator[Case]:
    for format in ALL:
        code = Seeded(f"lengths {format}").code(format)
        shown = format.show(code)
        half = len(code) // 2
        for typed in ("", code[0], code[:half], code[:-1], code[1:], shown[:-1]):
            yield format, typed, "too_short"
        yield format, code[:half] + code[half + 1 :], "too_short"
        for typed in (code + code[0], code[0] + code, code + code, code * 20):
            yield format, typed, "too_long"
        if not format.check:
            yield format, f"{shown} {code[-1]}", "too_long"
    nothing = ("-", " ", "\u2014", "----", "\t\r\n", "\u200b", "\ufeff", "\U00010ead")
    for typed in nothing:
        yield STANDARD, typed, "too_short"
        yield NUMERIC, typed, "too_short"
        yield HEX, typed, "too_short"


def _one_bad_symbol() -> Iterator[Case]:
    """At every position, with a proposal. The correct symbol always explains it."""
    for format in (STANDARD, LONG):
        seeded = Seeded(f"bad symbol {format.profile}")
        code = seeded.code(format)
        for position in range(format.length):
            bad = "Uu*#?@"[seeded.below(6)]
            yield format, replaced(code, position, bad), "bad_symbol"
    code = Seeded("lookalikes").code(STANDARD)
    for index, bad in enumerate(LOOKALIKES):
        yield STANDARD, replaced(code, index % 16, bad), "bad_symbol"
    yield from _one_bad_without_proposal()


def _one_bad_without_proposal() -> Iterator[Case]:
    """A second symbol is wrong, so that no replacement makes the check hold."""
    for format in (STANDARD, LONG):
        seeded = Seeded(f"no proposal {format.profile}")
        code = seeded.code(format)
        for position in range(0, format.length, 3):
            other = (position + 5) % format.length
            wrong = seeded.other_than(code[other], format.alphabet_symbols)
            typed = replaced(replaced(code, other, wrong), position, "U")
            assert filled(format, typed, position) is None
            yield format, typed, "bad_symbol"


def _bad_symbols_elsewhere() -> Iterator[Case]:
    """Two bad symbols, or one and a wrong length: there is no proposal."""
    for format in (STANDARD, LONG, NUMERIC):
        code = Seeded(f"bad elsewhere {format.profile}").code(format)
        shown = format.show(code)
        yield format, replaced(replaced(code, 3, "*"), 9, "!"), "bad_symbol"
        yield format, replaced(replaced(code, 0, "u"), len(code) - 1, "u"), "bad_symbol"
        yield format, code[:4] + "*" + code[4:], "bad_symbol"
        yield format, replaced(code, 2, "%")[:-1], "bad_symbol"
        yield format, "?", "bad_symbol"
        yield format, "*" * format.length, "bad_symbol"
        yield format, shown.replace("-", "\u30fc"), "bad_symbol"
        yield format, shown.replace("-", "/"), "bad_symbol"
    code = Seeded("inserted").code(STANDARD)
    for index, bad in enumerate(LOOKALIKES):
        at = 1 + index % 15
        yield STANDARD, code[:at] + bad + code[at:], "bad_symbol"


def _custom_bad_symbols() -> Iterator[Case]:
    def with_bad(format: Format, bad: str, position: int = 1) -> Case:
        code = Seeded(f"custom bad {format}").code(format)
        return format, replaced(code, position, bad), "bad_symbol"

    yield with_bad(HEX, "g")
    yield with_bad(HEX, "O")
    yield with_bad(HEX, "l", 15)
    yield with_bad(HEX, "\uff47")
    yield with_bad(HEX, "\u212a")
    yield with_bad(HEX_UPPER, "o", 0)
    yield with_bad(HEX_UPPER, "I")
    yield with_bad(UPPER, "0")
    yield with_bad(UPPER, "1")
    yield with_bad(UPPER, "\u0307")
    yield with_bad(UPPER, "\u0131")
    yield with_bad(UPPER, "\u017f")
    yield with_bad(UPPER, "\u00df")
    yield with_bad(MIXED, "i")
    yield with_bad(MIXED, "I")
    yield with_bad(MIXED, "\uff29")
    yield with_bad(BINARY, "O")
    yield with_bad(BINARY, "l")
    yield with_bad(BINARY, "2", 19)
    yield with_bad(MARKS, "\u00a1")
    yield with_bad(MARKS, "\u02dc")
    yield with_bad(MARKS, "1")
    yield with_bad(SIXTY_FOUR, "=")
    yield with_bad(SIXTY_FOUR, "*", 11)
    yield with_bad(DIGITS, "O")
    yield with_bad(DIGITS, "I")
    yield with_bad(DIGITS, "\u0665")
    yield with_bad(DIGITS, "\U0001d7d8")
    for bad in ("O", "o", "I", "l", "A", "\uff2f", "\u0664", "\U0001d7d8", "+"):
        yield with_bad(NUMERIC, bad, 7)


def _one_wrong() -> Iterator[Case]:
    """Three errors at every position of both RS lengths, and of the digits."""
    for format in (STANDARD, LONG, NUMERIC):
        seeded = Seeded(f"one wrong {format.profile}")
        code = seeded.code(format)
        for position, symbol in enumerate(code):
            for typed_as in (format.show, str.lower, str):
                wrong = seeded.other_than(symbol, format.alphabet_symbols)
                typed = typed_as(replaced(code, position, wrong))
                yield format, typed, "check_failed"


def _swapped() -> Iterator[Case]:
    for format in (STANDARD, LONG, NUMERIC):
        code = Seeded(f"swapped {format.profile}").code(format)
        far = [(0, len(code) - 1), (2, 7), (4, len(code) - 2)]
        for i, j in [(i, i + 1) for i in range(len(code) - 1)] + far:
            if code[i] != code[j]:
                typed = replaced(replaced(code, i, code[j]), j, code[i])
                yield format, format.show(typed), "check_failed"


def _two_wrong() -> Iterator[Case]:
    """For each RS length, ten with a wrong correction and ten without any."""
    for format in (STANDARD, LONG):
        seeded = Seeded(f"two wrong {format.profile}")
        code = seeded.code(format)
        left = {True: 10, False: 10}
        while any(left.values()):
            typed = _with_two_wrong(format, code, seeded)
            located = reed_solomon.correct(values_of(format, typed)) is not None
            if left[located]:
                left[located] -= 1
                yield format, format.show(typed), "check_failed"
    seeded = Seeded("two wrong numeric")
    code = seeded.code(NUMERIC)
    for _ in range(10):
        typed = _with_two_wrong(NUMERIC, code, seeded)
        if not check_holds(NUMERIC, typed):
            yield NUMERIC, typed, "check_failed"
    yield STANDARD, "0" * 15 + "1", "check_failed"
    yield STANDARD, "Z" * 16, "check_failed"
    yield LONG, "z" * 25, "check_failed"


def _with_two_wrong(format: Format, code: str, seeded: Seeded) -> str:
    first = seeded.below(format.length)
    second = (first + 1 + seeded.below(format.length - 1)) % format.length
    typed = code
    for position in (first, second):
        wrong = seeded.other_than(code[position], format.alphabet_symbols)
        typed = replaced(typed, position, wrong)
    return typed


def _offsets() -> Iterator[Case]:
    """Offsets count code points, not bytes, UTF-16 units or symbols."""
    code = Seeded("offsets").code(STANDARD)
    wrong = Seeded("offsets wrong").other_than(code[6], STANDARD.alphabet_symbols)
    failed, bad = replaced(code, 6, wrong), replaced(code, 6, "U")
    for lead in ("\U00010ead", "\u2014", "\u200f\U00010d6e", " ", "\U00010ead" * 40):
        yield STANDARD, lead + failed, "check_failed"
        yield STANDARD, lead.join(failed), "check_failed"
        yield STANDARD, lead + bad, "bad_symbol"
        yield STANDARD, lead.join(bad), "bad_symbol"
    yield STANDARD, replaced(code, 6, "\U0001f511"), "bad_symbol"
    yield STANDARD, "\U00010ead" + replaced(code, 0, "\U0001f511"), "bad_symbol"
    yield STANDARD, "\U00010348" + code, "bad_symbol"
    yield STANDARD, "\U00010ead\u00e9\U00010348" + code, "bad_symbol"
    yield STANDARD, full_width(failed), "check_failed"
    yield STANDARD, full_width(bad), "bad_symbol"
    yield NUMERIC, "\U00010ead" * 3 + "1234\U00010348", "bad_symbol"
    yield HEX, "\U00010ead0\U00010ead1\U00010eadg", "bad_symbol"

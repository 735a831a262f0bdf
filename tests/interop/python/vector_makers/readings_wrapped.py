"""Codes pasted together with other text: lines of a sheet, quotes, whole sheets."""

from collections.abc import Iterator

from backup_codes.formats import LONG, NUMERIC, STANDARD, Format, custom

from .custom_formats import CUSTOM, DIGITS, HEX, MARKS, SIXTY_FOUR, UPPER
from .readings_clean import Case, full_width
from .seeded import Seeded

NAMED = (STANDARD, LONG, NUMERIC)
SIX_HEX = custom("0123456789abcdef", 6, 3)

# Text around a code in sheets, lists, mails, tables, JSON and chats.
WRAPPINGS = (
    "1  [ ]  {}",
    "  10  [ ]  {}\r\n",
    "7 [x] {}",
    "[x] 7 {}",
    "\u2610 {}",
    "\u2611 {} \u2713",
    '"{}"',
    "'{}',",
    "\u201c{}\u201d",
    "\u00ab {} \u00bb",
    "\u300c{}\u300d",
    "`{}`",
    "**{}**",
    "<{}>",
    "({})",
    "1. {}",
    "1.{}",
    "12) {}",
    "#3: {}",
    "- {}",
    "* {}",
    "\u2022 {}",
    "\u2460 {}",
    "Code:{}",
    "code = {};",
    "\U0001f511 {}",
    "\ufeff1\t{}\t",
    "> {}",
    "{}, ",
    "{}!",
    "\u200e1. {}\u200f",
)


def cases() -> Iterator[Case]:
    """(format, typed, code or problem)."""
    yield from _wrapped()
    yield from _sheets()
    yield from _sentences()
    yield from _slips()
    yield from _unclear()
    yield from _six_digits()


def _code(label: str, format: Format) -> str:
    return Seeded(f"wrapped {label} {format}").code(format)


def _wrapped() -> Iterator[Case]:
    for index, wrapping in enumerate(WRAPPINGS):
        for format in NAMED:
            code = _code(f"in {index}", format)
            shown = format.show(code)
            for written in (shown, code, shown.lower(), shown.replace("-", " "),
                            shown.replace("-", "."), shown.replace("-", " \u2013 "),
                            full_width(shown)):  # fmt: skip
                yield format, wrapping.format(written), code
    for format in (HEX, UPPER, DIGITS, SIX_HEX):
        for index, wrapping in enumerate(WRAPPINGS):
            code = _code(f"custom in {index}", format)
            if "code" not in wrapping.lower() or format in (DIGITS, SIX_HEX):
                yield format, wrapping.format(format.show(code)), code
    # Symbols cannot surround a code.
    code = _code("marks", MARKS)
    yield MARKS, f"[{MARKS.show(code)}]", code
    yield MARKS, f"{MARKS.show(code)}!", "too_long"
    code = _code("sixty-four", SIXTY_FOUR)
    yield SIXTY_FOUR, f'"{code}",', code


def _sheet(format: Format, codes: list[str]) -> str:
    rows = [f"  {i:2}  [ ]  {format.show(code)}" for i, code in enumerate(codes, 1)]
    head = ["Backup codes for Postbox", "", "Service  Postbox", "Account  ada@example.org",
            "Label    Home safe", "Made on  2026-11-24", "Set      K7Q2-9M3D", ""]  # fmt: skip
    tail = ["", "Each code signs you in once, when your usual second factor is not at",
            "hand. Tick it off when it is used."]  # fmt: skip
    return "\n".join([*head, *rows, *tail, ""])


def _sheets() -> Iterator[Case]:
    for format in (*NAMED, *CUSTOM, SIX_HEX):
        if format == MARKS:
            continue
        seeded = Seeded(f"wrapped sheet {format}")
        codes = [seeded.code(format) for _ in range(10)]
        sheet = _sheet(format, codes)
        shown = [format.show(code) for code in codes]
        yield format, sheet, "several_codes"
        yield format, sheet.replace("\n", "\r\n"), "several_codes"
        # A one-line field turns line breaks into spaces.
        yield format, sheet.replace("\n", " "), "several_codes"
        yield format, "\n".join(shown), "several_codes"
        yield format, ", ".join(shown), "several_codes"
        yield format, ";".join(codes), "several_codes"
        yield format, _sheet(format, codes[:1]), codes[0]
        yield format, f"{shown[0]}\n{codes[0]}\n", codes[0]
        yield format, f"{shown[0]}\n\n{shown[1]}", "several_codes"
    for format in NAMED:
        seeded = Seeded(f"spaced sheet {format}")
        codes = [format.show(seeded.code(format)) for _ in range(3)]
        yield format, "\n".join(codes).replace("-", " "), "several_codes"
        yield format, " ".join(codes), "several_codes"


def _sentences() -> Iterator[Case]:
    for format in NAMED:
        code = _code("sentence", format)
        shown = format.show(code)
        yield format, f"my code is {shown}!", code
        yield format, f"3. {shown} \u2713", code
        yield format, f"{shown} {code[-1]}", code
        yield format, f"Code {shown} of 3 May", code
        yield format, f"Code {shown.replace('-', ' ')} of 3 May", code
        yield format, code + "*", code
        yield format, f"https://example.org/?code={code}&again", code
    yield STANDARD, "Is this what you mean, or something else?", "bad_symbol"
    yield NUMERIC, "There is no code in this.", "bad_symbol"
    code = _code("far down", STANDARD)
    yield STANDARD, f"({STANDARD.show(code)}" + "\n" * (16384 - 20), code
    yield STANDARD, f"({STANDARD.show(code)}" + "\n" * (16384 - 19), "bad_symbol"


def _slips() -> Iterator[Case]:
    """A typo in a code with text around it is reported at its offset in the text."""
    for format in NAMED:
        code = _code("slip", format)
        wrong = Seeded("wrapped wrong").other_than(code[6], format.alphabet_symbols)
        failed = format.show(code[:6] + wrong + code[7:])
        bad = format.show(code[:6] + "U" + code[7:])
        for wrapping in ("1  [ ]  {}", '"{}"', "12. {}", "\U0001f511 ({})\n"):
            yield format, wrapping.format(failed), "check_failed"
            yield format, wrapping.format(bad), "bad_symbol"
        yield format, f'"{format.show(code)[:-1]}"', "too_short"
        yield format, f"({code}{code[0]})", "too_long"
        # With two of them, it is unclear which one is meant.
        yield format, f"({failed}) ({failed})", "bad_symbol"
    # There is no proposal if the groups are split differently from a code's.
    code = _code("arbitrary", STANDARD)
    wrong = Seeded("wrapped wrong").other_than(code[6], STANDARD.alphabet_symbols)
    failed = code[:6] + wrong + code[7:]
    for parts in ((5, 11), (1, 2, 3), (4, 7), (15,)):
        typed = failed
        for at in reversed(parts):
            typed = typed[:at] + " " + typed[at:]
        yield STANDARD, typed, "check_failed"
    yield STANDARD, f"{failed[:8]} {failed[8:]}", "check_failed"


def _unclear() -> Iterator[Case]:
    """Without check symbols, a possible typo is not ignored."""
    code = _code("unclear", DIGITS)
    shown = DIGITS.show(code)
    yield DIGITS, f"{shown} 6", "too_long"
    yield DIGITS, f"{code[:4]} {code[4:]} {code[:4]}", "too_long"
    yield DIGITS, f"123 {shown}", "too_long"
    yield DIGITS, f"6 {shown}", code
    yield DIGITS, f"1. {shown} 2. {shown}", code
    yield DIGITS, f"(1) {shown}", code
    yield DIGITS, f"code {shown} of mine", code
    letters = _code("letters", UPPER)
    yield UPPER, f"code {letters}", "too_long"
    yield UPPER, f"code: {letters}", letters


def _six_digits() -> Iterator[Case]:
    for format in (*NAMED, HEX, UPPER, DIGITS):
        for typed in ("123456", " 123 456\n", "123-456", "1234-56", "000000", '"123456"',
                      full_width("123456")):  # fmt: skip
            yield format, typed, "authenticator_code"
    for typed in ("123456", "123 456", "1. 123456", '"123456"'):
        yield SIX_HEX, typed, "123456"
    yield STANDARD, "12345", "too_short"
    yield STANDARD, "1234567", "too_short"
    yield STANDARD, "12345O", "too_short"
    yield custom("abcdefghijk", 6, 3), "123456", "bad_symbol"

"""check-symbols.json"""

from collections.abc import Iterator
from typing import Any

from backup_codes.check_symbols import check_holds, check_symbols
from backup_codes.formats import LONG, NUMERIC, STANDARD, Format

from .seeded import Seeded

RANDOM_CODES = 24

# MOD 97-10 gives check digits from 02 to 98.
NEVER_WRITTEN = ("00", "01", "99")


def make() -> dict[str, Any]:
    formats = (STANDARD, LONG, NUMERIC)
    return {
        "about": "Codes with their check symbols, and others that fail the check.",
        "source": "Made: shortened Reed-Solomon code over GF(32) with x^5 + x^2 + 1 and"
        " alpha = 2; ISO/IEC 7064 MOD 97-10 for numeric.",
        "codes": [_code(f, data) for f in formats for data in _data(f)],
        "wrong": [_wrong(f, code) for f in formats for code in _wrong_codes(f)],
    }


def _code(format: Format, data: str) -> dict[str, str]:
    code = data + check_symbols(format, data)
    return {"profile": format.profile, "data": data, "code": code}


def _wrong(format: Format, code: str) -> dict[str, str]:
    assert not check_holds(format, code)
    return {"profile": format.profile, "code": code}


def _data(format: Format) -> Iterator[str]:
    alphabet, count = format.alphabet_symbols, format.symbols
    for symbol in alphabet:
        yield symbol * count
    for position in range(count):
        yield alphabet[0] * position + alphabet[1] + alphabet[0] * (count - position - 1)
    yield (alphabet * 3)[:count]
    yield (alphabet[::-1] * 3)[:count]
    seeded = Seeded(f"check symbols {format.profile}")
    for _ in range(RANDOM_CODES):
        yield seeded.text(alphabet, count)
    if format is NUMERIC:
        yield from _extreme_numbers()


def _extreme_numbers() -> Iterator[str]:
    """Data whose check digits are 02, 03, 09, 10, 97 and 98."""
    for wanted in ("02", "03", "09", "10", "97", "98"):
        number = 10**21
        while check_symbols(NUMERIC, str(number)) != wanted:
            number += 1
        yield str(number)


def _wrong_codes(format: Format) -> Iterator[str]:
    seeded = Seeded(f"wrong {format.profile}")
    code = seeded.code(format)
    yield from _one_wrong(format, code, seeded)
    yield from _swapped(code)
    yield from _two_wrong(format, code, seeded)
    yield code[1:] + code[0]
    yield code[::-1]
    if format is NUMERIC:
        yield from (code[:-2] + pair for pair in NEVER_WRITTEN)
        yield from _congruent_but_never_written()


def _one_wrong(format: Format, code: str, seeded: Seeded) -> Iterator[str]:
    for position, symbol in enumerate(code):
        wrong = seeded.other_than(symbol, format.alphabet_symbols)
        yield code[:position] + wrong + code[position + 1 :]


def _swapped(code: str) -> Iterator[str]:
    for i in range(len(code) - 1):
        if code[i] != code[i + 1]:
            yield code[:i] + code[i + 1] + code[i] + code[i + 2 :]
    for i, j in ((0, 2), (1, 9), (0, len(code) - 1), (3, len(code) - 2)):
        if code[i] != code[j]:
            symbols = list(code)
            symbols[i], symbols[j] = symbols[j], symbols[i]
            yield "".join(symbols)


def _two_wrong(format: Format, code: str, seeded: Seeded) -> Iterator[str]:
    """Two wrong symbols. Omits the pairs that MOD 97-10 does not detect."""
    for first in range(0, len(code) - 1, 2):
        symbols = list(code)
        for position in (first, len(code) - 1 - first // 2):
            wrong = seeded.other_than(symbols[position], format.alphabet_symbols)
            symbols[position] = wrong
        if not check_holds(format, "".join(symbols)):
            yield "".join(symbols)


def _congruent_but_never_written() -> Iterator[str]:
    """Spellings that are 1 mod 97, as 00, 01 and 99 are congruent to 97, 98 and 02."""
    congruent = {"97": "00", "98": "01", "02": "99"}
    for data in _extreme_numbers():
        check = check_symbols(NUMERIC, data)
        if check in congruent:
            yield data + congruent[check]

"""Reads what a person typed: gives a canonical code or the problem with it."""

from dataclasses import asdict, dataclass

from . import finding
from .check_symbols import check_holds, corrected, filled
from .finding import Char, Text
from .formats import Format

_ALIASES = {"O": "0", "I": "1", "L": "1"}


@dataclass(frozen=True)
class Proposal:
    """The one symbol that would explain the problem. Shown, never applied.

    `position` counts symbols, `at` code points of the typed text, both from 0;
    `code` is the whole canonical code with `symbol` in it.
    """

    position: int
    at: int
    symbol: str
    code: str


@dataclass(frozen=True)
class Problem:
    """Why there is no code: `several_codes`, `authenticator_code`, `too_short`,
    `too_long`, `bad_symbol`, `check_failed`.

    `found` symbols were typed and `expected` are needed. `position` and `at`
    locate the first bad symbol. `codes` is how many codes `several_codes` found.
    These are None for every other problem.
    """

    problem: str
    found: int
    expected: int
    position: int | None = None
    at: int | None = None
    codes: int | None = None
    proposal: Proposal | None = None

    def to_members(self) -> dict:
        return {k: v for k, v in asdict(self).items() if v is not None}


@dataclass(frozen=True)
class Code:
    """A code in canonical form."""

    code: str

    def to_members(self) -> dict:
        return {"code": self.code}


Reading = Code | Problem


# A longer text is read as one code and not searched.
MOST_SEARCHED = 16384
MOST_COUNTED = 100
AUTHENTICATOR_DIGITS = 6


def read(format: Format, typed: str) -> Reading:
    """The reading of `typed`. Never fails. `format` must have been checked."""
    narrow = map(_fold_width, typed)
    text = [Char(char, _fold(format, char), at) for at, char in enumerate(narrow)]
    reading = _read_strictly(format, text)
    if isinstance(reading, Code) or len(text) > MOST_SEARCHED:
        return reading
    return _search(format, text)


def _search(format: Format, text: Text) -> Reading:
    """The reading of a text that is not a code as a whole."""
    inner = finding.without_edges(format, text)
    count = len(finding.symbols(inner))
    if count == AUTHENTICATOR_DIGITS != format.length and _are_digits(inner):
        return Problem("authenticator_code", count, format.length)
    found = finding.find(format, text)
    codes = {finding.joined(part) for part in found.codes}
    if len(codes) == 1:
        return Code(codes.pop())
    if codes:
        sizes = (len(finding.symbols(text)), format.length)
        most = min(len(codes), MOST_COUNTED)
        return Problem("several_codes", *sizes, codes=most)
    if finding.has_shape(format, text):
        return _read_strictly(format, text, proposing=True)
    if len(found.slips) == 1:
        return _read_strictly(format, found.slips[0], proposing=True)
    return _read_strictly(format, inner)


def _are_digits(text: Text) -> bool:
    return all("0" <= char.typed <= "9" for char in finding.symbols(text))


def _read_strictly(format: Format, text: Text, *, proposing: bool = False) -> Reading:
    """The reading of the symbols alone, whatever separates them."""
    symbols = finding.symbols(text)
    code = finding.joined(symbols)
    sizes = (len(code), format.length)
    bad = [i for i, c in enumerate(code) if c not in format.alphabet_symbols]
    if bad:
        proposal = _fill_bad(format, symbols, bad) if proposing else None
        at = symbols[bad[0]].at
        return Problem("bad_symbol", *sizes, bad[0], at, proposal=proposal)
    if len(code) != format.length:
        too = "too_short" if len(code) < format.length else "too_long"
        return Problem(too, *sizes)
    if not check_holds(format, code):
        proposal = _correct(format, symbols) if proposing else None
        return Problem("check_failed", *sizes, proposal=proposal)
    return Code(code)


def _fold_width(char: str) -> str:
    return chr(ord(char) - 0xFEE0) if "\uff01" <= char <= "\uff5e" else char


def _fold(format: Format, char: str) -> str:
    # Only ASCII letters change case: U+017F and U+212A would become S and k.
    if not char.isascii():
        return char
    if format.alphabet == "crockford32" and format.profile != "custom":
        return _ALIASES.get(char.upper(), char.upper())
    if format.profile == "custom":
        return _fold_case(format.alphabet, char)
    return char


def _fold_case(alphabet: str, char: str) -> str:
    if alphabet.isupper():
        return char.upper()
    if alphabet.islower():
        return char.lower()
    return char


def _correct(format: Format, symbols: Text) -> Proposal | None:
    found = corrected(format, finding.joined(symbols))
    return found and _proposal(symbols, *found)


def _fill_bad(format: Format, symbols: Text, bad: list[int]) -> Proposal | None:
    if len(bad) != 1 or len(symbols) != format.length:
        return None
    symbol = filled(format, finding.joined(symbols), bad[0])
    return symbol and _proposal(symbols, bad[0], symbol)


def _proposal(symbols: Text, position: int, symbol: str) -> Proposal:
    folded = [char.folded for char in symbols]
    folded[position] = symbol
    return Proposal(position, symbols[position].at, symbol, "".join(folded))

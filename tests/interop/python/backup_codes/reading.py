"""What a person typed, understood: a canonical code or the problem with it."""

from dataclasses import asdict, dataclass

from .check_symbols import check_holds, corrected, filled
from .formats import Format
from .separators import SEPARATORS

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
    """Why there is no code: `too_short`, `too_long`, `bad_symbol`, `check_failed`.

    `found` symbols were typed and `expected` are needed. `position` and `at`
    name the first bad symbol and are None for every other problem.
    """

    problem: str
    found: int
    expected: int
    position: int | None = None
    at: int | None = None
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


@dataclass(frozen=True)
class _Symbol:
    folded: str
    at: int


def read(format: Format, typed: str) -> Reading:
    """The reading of `typed`. Never fails; `format` must be a checked one."""
    symbols = _symbols(format, typed)
    text = "".join(s.folded for s in symbols)
    sizes = (len(text), format.length)
    bad = [i for i, c in enumerate(text) if c not in format.alphabet_symbols]
    if bad:
        proposal = _fill_bad(format, symbols, bad)
        return Problem("bad_symbol", *sizes, bad[0], symbols[bad[0]].at, proposal)
    if len(text) != format.length:
        too = "too_short" if len(text) < format.length else "too_long"
        return Problem(too, *sizes)
    if not check_holds(format, text):
        return Problem("check_failed", *sizes, proposal=_correct(format, symbols))
    return Code(text)


def _symbols(format: Format, typed: str) -> list[_Symbol]:
    folded = (_Symbol(_fold(format, c), at) for at, c in enumerate(typed))
    return [symbol for symbol in folded if symbol.folded not in SEPARATORS]


def _fold(format: Format, char: str) -> str:
    if "\uff01" <= char <= "\uff5e":
        char = chr(ord(char) - 0xFEE0)
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


def _correct(format: Format, symbols: list[_Symbol]) -> Proposal | None:
    text = "".join(s.folded for s in symbols)
    found = corrected(format, text)
    return found and _proposal(symbols, *found)


def _fill_bad(
    format: Format, symbols: list[_Symbol], bad: list[int]
) -> Proposal | None:
    if len(bad) != 1 or len(symbols) != format.length:
        return None
    text = "".join(s.folded for s in symbols)
    symbol = filled(format, text, bad[0])
    return symbol and _proposal(symbols, bad[0], symbol)


def _proposal(symbols: list[_Symbol], position: int, symbol: str) -> Proposal:
    folded = [s.folded for s in symbols]
    folded[position] = symbol
    return Proposal(position, symbols[position].at, symbol, "".join(folded))

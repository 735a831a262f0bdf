"""The last two symbols of a code, for the profiles that have them."""

from . import mod97, reed_solomon
from .formats import Format


def values_of(format: Format, code: str) -> list[int]:
    """Index of each symbol in the alphabet; every symbol must be in it."""
    return [format.alphabet_symbols.index(symbol) for symbol in code]


def check_symbols(format: Format, data: str) -> str:
    """The check symbols of `data`, the random symbols; "" for custom formats."""
    if format.check == 0:
        return ""
    if format.is_reed_solomon:
        pair = reed_solomon.check_values(values_of(format, data))
        return "".join(format.alphabet_symbols[value] for value in pair)
    return mod97.check_digits(data)


def check_holds(format: Format, code: str) -> bool:
    """Whether a code of the right length and alphabet ends in its check symbols.

    Recomputed rather than tested for "1 mod 97": 00, 01 and 99 are congruent to
    97, 98 and 02 but are never written, and one code has one spelling.
    """
    data = code[: format.symbols]
    return code == data + check_symbols(format, data)


def corrected(format: Format, code: str) -> tuple[int, str] | None:
    """(position, symbol) of the single-error correction, or None."""
    if not format.is_reed_solomon:
        return None
    found = reed_solomon.correct(values_of(format, code))
    return found and (found[0], format.alphabet_symbols[found[1]])


def filled(format: Format, code: str, position: int) -> str | None:
    """The symbol that makes the check hold if put at `position`, or None.

    The present symbol there is ignored and need not be in the alphabet.
    """
    if not format.is_reed_solomon:
        return None
    blanked = code[:position] + format.alphabet_symbols[0] + code[position + 1 :]
    value = reed_solomon.fill(values_of(format, blanked), position)
    return None if value is None else format.alphabet_symbols[value]

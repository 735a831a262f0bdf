"""What a code looks like: alphabet, numbers of symbols, groups, entropy."""

from dataclasses import asdict, dataclass
from math import log2

from .bounds import check_range, check_text_length
from .errors import SchemeError, located

CROCKFORD32 = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
DECIMAL = "0123456789"

# NIST SP 800-63B-4 requires 64 bits for look-up secrets without throttling.
UNTHROTTLED_BITS = 64
LEAST_BITS = 20


@dataclass(frozen=True)
class Format:
    """The shape of one code.

    `alphabet` is `crockford32` or `decimal` for the named profiles and the
    symbols themselves for `custom`. `symbols` counts the random symbols,
    `check` the check symbols after them, `group` the symbols between two
    dashes where the code is shown.
    """

    profile: str
    alphabet: str
    symbols: int
    check: int
    group: int

    @property
    def alphabet_symbols(self) -> str:
        """The symbols in the order of their values."""
        if self.profile == "custom":
            return self.alphabet
        return {"crockford32": CROCKFORD32, "decimal": DECIMAL}[self.alphabet]

    @property
    def length(self) -> int:
        """Symbols of a canonical code, check symbols included."""
        return self.symbols + self.check

    @property
    def entropy_bits(self) -> float:
        """Entropy of the random symbols in bits. Check symbols add nothing."""
        return self.symbols * log2(len(self.alphabet_symbols))

    @property
    def needs_throttling(self) -> bool:
        return self.entropy_bits < UNTHROTTLED_BITS

    @property
    def is_reed_solomon(self) -> bool:
        return self.profile in ("standard", "long")

    def show(self, code: str) -> str:
        """The canonical code in groups with `-` between them."""
        starts = range(0, len(code), self.group)
        return "-".join(code[i : i + self.group] for i in starts)

    def to_members(self) -> dict[str, str | int]:
        return asdict(self)


STANDARD = Format("standard", "crockford32", 14, 2, 4)
LONG = Format("long", "crockford32", 23, 2, 5)
NUMERIC = Format("numeric", "decimal", 22, 2, 4)
NAMED = {f.profile: f for f in (STANDARD, LONG, NUMERIC)}


def custom(alphabet: str, symbols: int, group: int = 4) -> Format:
    """A custom format, unchecked."""
    return Format("custom", alphabet, symbols, 0, group)


def check_format(format: Format) -> None:
    """Raises SchemeError (fields start at `format`) if the scheme refuses it."""
    with located("format"):
        if format.profile == "custom":
            _check_custom(format)
        else:
            _check_named(format)


def _check_named(format: Format) -> None:
    definition = NAMED.get(format.profile)
    if definition is None:
        raise SchemeError("not_one_of", "profile")
    for name, value in definition.to_members().items():
        if getattr(format, name) != value:
            raise SchemeError("not_one_of", name)


def _check_custom(format: Format) -> None:
    with located("alphabet"):
        _check_alphabet(format.alphabet)
    with located("symbols"):
        check_range(format.symbols, 1, 64)
    with located("check"):
        check_range(format.check, 0, 0)
    with located("group"):
        check_range(format.group, 1, 64)
    if format.entropy_bits < LEAST_BITS:
        raise SchemeError("entropy_too_low", "symbols", LEAST_BITS)


def _check_alphabet(alphabet: str) -> None:
    check_text_length(alphabet, 2, 64)
    if not all("\x21" <= c <= "\x7e" and c not in "-._" for c in alphabet):
        raise SchemeError("bad_symbol", "")
    if len(set(alphabet)) < len(alphabet):
        raise SchemeError("not_distinct", "")

"""The shortened Reed-Solomon code over GF(32) behind the RS check symbols.

Field polynomial x^5 + x^2 + 1, generator alpha = 2. A codeword c of n <= 31
values (0 to 31) has S0 = sum c[i] = 0 and S1 = sum alpha^i * c[i] = 0; the two
check values are at n-2 and n-1. Distance 3.
"""

from collections.abc import Sequence

POLYNOMIAL = 0b100101
ORDER = 31


def _powers_of_alpha() -> list[int]:
    powers = [1]
    while len(powers) < ORDER:
        doubled = powers[-1] << 1
        powers.append(doubled ^ POLYNOMIAL if doubled & 32 else doubled)
    return powers


EXP = _powers_of_alpha()
LOG = {value: power for power, value in enumerate(EXP)}


def multiply(a: int, b: int) -> int:
    if a == 0 or b == 0:
        return 0
    return EXP[(LOG[a] + LOG[b]) % ORDER]


def divide(a: int, b: int) -> int:
    """a / b; b must not be zero."""
    return 0 if a == 0 else EXP[(LOG[a] - LOG[b]) % ORDER]


def syndromes(values: Sequence[int]) -> tuple[int, int]:
    """(S0, S1). Both are zero exactly for a codeword."""
    s0 = s1 = 0
    for position, value in enumerate(values):
        s0 ^= value
        s1 ^= multiply(EXP[position], value)
    return s0, s1


def check_values(data: Sequence[int]) -> tuple[int, int]:
    """The two values that make `data` a codeword.

    With x at n-2 and y at n-1: x + y = S0 and a^(n-2) x + a^(n-1) y = S1, so
    y = (S1 + a^(n-2) S0) / (a^(n-2) + a^(n-1)).
    """
    s0, s1 = syndromes(data)
    first, second = EXP[len(data)], EXP[len(data) + 1]
    y = divide(s1 ^ multiply(first, s0), first ^ second)
    return s0 ^ y, y


def correct(values: Sequence[int]) -> tuple[int, int] | None:
    """(position, correct value) if changing one value makes a codeword.

    None if no change does, or if it is a codeword already. With two or more wrong
    values the correction can be wrong, so it is only a proposal.
    """
    s0, s1 = syndromes(values)
    if s0 == 0 or s1 == 0:
        return None
    position = LOG[divide(s1, s0)]
    if position >= len(values):
        return None
    return position, values[position] ^ s0


def fill(values: Sequence[int], position: int) -> int | None:
    """The value at `position` that makes a codeword, or None.

    The present value there is ignored.
    """
    blanked = list(values)
    blanked[position] = 0
    s0, s1 = syndromes(blanked)
    return s0 if multiply(EXP[position], s0) == s1 else None

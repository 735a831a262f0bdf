"""Floors and ceilings of the KDF parameters.

The floors come from the OWASP Password Storage Cheat Sheet. Below them, guessing
is too cheap. The ceilings keep a false challenge from tying up a device.
"""

from .bounds import check_range
from .errors import SchemeError, located
from .formats import Format
from .kdf import Argon2id, HmacSha256, Kdf, Pbkdf2Sha256, Scrypt

# For each t, the least m in KiB. The last row also holds for t > 5.
ARGON2ID_FLOORS = {1: 47104, 2: 19456, 3: 12288, 4: 9216, 5: 7168}
# For each n, the least p if r >= 8. The first row also holds for n > 2^17.
SCRYPT_FLOORS = {2**17: 1, 2**16: 2, 2**15: 3, 2**14: 5, 2**13: 10}
SCRYPT_LEAST_N = min(SCRYPT_FLOORS)
SCRYPT_LEAST_R = 8
PBKDF2_LEAST_ITERATIONS = 600_000
HMAC_LEAST_BITS = 112

MOST_MEMORY_BYTES = 2**30
MOST_MEMORY_KIB = MOST_MEMORY_BYTES // 1024
MOST_PASSES = 16
MOST_PARALLELISM = 16
MOST_ITERATIONS = 10_000_000


def check_limits(kdf: Kdf, entropy_bits: float) -> None:
    """Raises SchemeError if `kdf` is too weak or too expensive.

    `entropy_bits` is the entropy of the code. Only hmac-sha256 needs it. Errors
    name fields from `kdf`, or `format.symbols`.

    Of several wrong parameters, the error names the first in the order t, p, m
    of Argon2id and r, n, p of scrypt. Of one parameter the floor is checked
    first, then the ceiling, then whether it is a power of two.
    """
    match kdf:
        case Argon2id():
            with located("kdf"):
                _check_argon2id(kdf)
        case Scrypt():
            with located("kdf"):
                _check_scrypt(kdf)
        case Pbkdf2Sha256():
            with located("kdf.iterations"):
                check_range(kdf.iterations, PBKDF2_LEAST_ITERATIONS, MOST_ITERATIONS)
        case HmacSha256():
            if entropy_bits < HMAC_LEAST_BITS:
                raise SchemeError("entropy_too_low", "format.symbols", HMAC_LEAST_BITS)


def check_named(kdf: Kdf, format: Format, named: Format | None) -> None:
    """Raises SchemeError if codes of `format` would get a plain hash without permission.

    `named` is the custom format that the caller vouches for. The server's claim is
    not enough: 22 digits become a code of 132 bits if it claims 64 symbols.
    """
    if not isinstance(kdf, HmacSha256) or format.profile != "custom":
        return
    if named is None or _kind(named) != _kind(format):
        raise SchemeError("format_not_named", "kdf.name")


def _kind(format: Format) -> tuple[str, str, int]:
    return format.profile, format.alphabet, format.symbols


def check_work(kdf: Kdf, most: int | None) -> None:
    """Raises SchemeError if `kdf` needs more than `most`, in the unit of `work`."""
    if most is not None and kdf.work > most:
        raise SchemeError("too_high", "kdf", most)


def _check_argon2id(kdf: Argon2id) -> None:
    with located("t"):
        check_range(kdf.t, 1, MOST_PASSES)
    with located("p"):
        check_range(kdf.p, 1, MOST_PARALLELISM)
    with located("m"):
        floor = ARGON2ID_FLOORS[min(kdf.t, max(ARGON2ID_FLOORS))]
        check_range(kdf.m, floor, MOST_MEMORY_KIB)


def _check_scrypt(kdf: Scrypt) -> None:
    if kdf.r < SCRYPT_LEAST_R:
        raise SchemeError("too_low", "r", SCRYPT_LEAST_R)
    with located("n"):
        check_range(kdf.n, SCRYPT_LEAST_N, MOST_MEMORY_BYTES // (128 * kdf.r))
        if kdf.n & (kdf.n - 1):
            raise SchemeError("not_power_of_two", "")
    with located("p"):
        check_range(kdf.p, SCRYPT_FLOORS.get(kdf.n, 1), MOST_PARALLELISM)

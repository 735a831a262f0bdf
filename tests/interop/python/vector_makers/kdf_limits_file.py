"""kdf-limits.json"""

from typing import Any

from backup_codes.errors import SchemeError
from backup_codes.kdf import Argon2id, HmacSha256, Kdf, Pbkdf2Sha256, Scrypt, to_members
from backup_codes.kdf_limits import check_limits

MIB_IN_KIB = 1024
GIB_IN_KIB = 1024 * MIB_IN_KIB
BITS = 70

# The tables of the scheme, repeated so that a mistake in the package does not
# end up in the vectors.
ARGON2ID_ROWS = [(1, 47104), (2, 19456), (3, 12288), (4, 9216), (5, 7168)]
SCRYPT_ROWS = [(17, 1), (16, 2), (15, 3), (14, 5), (13, 10)]

WORK: list[tuple[Kdf, int]] = [
    (Argon2id(19456, 2, 1), 38912),
    (Argon2id(7168, 5, 16), 35840),
    (Argon2id(GIB_IN_KIB, 16, 1), 16777216),
    (Scrypt(2**17, 8, 1), 1048576),
    (Scrypt(2**13, 8, 10), 655360),
    (Scrypt(2**20, 8, 16), 134217728),
    (Pbkdf2Sha256(600000), 600000),
    (Pbkdf2Sha256(10000000), 10000000),
    (HmacSha256(), 1),
]

Refused = tuple[Kdf, float, SchemeError]


def make() -> dict[str, Any]:
    return {
        "about": "KDF parameters that are allowed, and refused ones.",
        "source": "Made from the floors and ceilings of the scheme.",
        "valid": [_valid(kdf, bits) for kdf, bits in _allowed()],
        "invalid": [_invalid(*case) for case in _refused()],
        "work": [{"kdf": to_members(kdf), "work": work} for kdf, work in WORK],
    }


def _valid(kdf: Kdf, bits: float) -> dict[str, Any]:
    check_limits(kdf, bits)
    return {"kdf": to_members(kdf), "entropyBits": bits}


def _invalid(kdf: Kdf, bits: float, error: SchemeError) -> dict[str, Any]:
    return {"kdf": to_members(kdf), "entropyBits": bits, **error.to_members()}


def _allowed() -> list[tuple[Kdf, float]]:
    argon2id = [
        *(Argon2id(m, t, 1) for t, m in ARGON2ID_ROWS),
        *(Argon2id(m + 1, t, 2) for t, m in ARGON2ID_ROWS),
        *(Argon2id(7168, t, 1) for t in range(6, 17)),
        Argon2id(19456, 3, 4),
        Argon2id(47104, 16, 16),
        Argon2id(7168, 5, 16),
        Argon2id(64 * MIB_IN_KIB, 3, 4),
        Argon2id(128 * MIB_IN_KIB, 2, 1),
        Argon2id(GIB_IN_KIB, 1, 1),
        Argon2id(GIB_IN_KIB, 16, 16),
    ]
    scrypt = [
        *(Scrypt(2**ln, 8, p) for ln, p in SCRYPT_ROWS),
        *(Scrypt(2**ln, 8, p + 1) for ln, p in SCRYPT_ROWS),
        *(Scrypt(2**ln, 9, p) for ln, p in SCRYPT_ROWS),
        *(Scrypt(2**ln, 8, 16) for ln in range(13, 21)),
        Scrypt(2**18, 8, 1),
        Scrypt(2**19, 8, 1),
        Scrypt(2**20, 8, 1),
        Scrypt(2**19, 16, 1),
        Scrypt(2**19, 15, 1),
        Scrypt(2**17, 64, 1),
        Scrypt(2**13, 1024, 10),
        Scrypt(2**13, 1023, 16),
    ]
    pbkdf2 = [Pbkdf2Sha256(i) for i in (600000, 600001, 1300000, 9999999, 10000000)]
    return [
        *((kdf, BITS) for kdf in (*argon2id, *scrypt, *pbkdf2)),
        (Argon2id(19456, 2, 1), 20),
        (Scrypt(2**17, 8, 1), 20),
        (Pbkdf2Sha256(600000), 20),
        *((HmacSha256(), bits) for bits in (112, 112.5, 115, 384)),
    ]


def _refused() -> list[Refused]:
    weak_hmac = SchemeError("entropy_too_low", "format.symbols", 112)
    return [
        *_refused_argon2id(),
        *_refused_scrypt(),
        *_refused_pbkdf2(),
        *_refused_for_several_faults(),
        *((HmacSha256(), b, weak_hmac) for b in (20, 63.9, 64, 70, 73.1, 111, 111.99)),
    ]


def _refused_argon2id() -> list[Refused]:
    def refused(kdf: Argon2id, code: str, field: str, limit: int) -> Refused:
        return kdf, BITS, SchemeError(code, f"kdf.{field}", limit)

    floors = [
        refused(Argon2id(too_little, t, p), "too_low", "m", m)
        for t, m in ARGON2ID_ROWS
        for too_little, p in ((m - 1, 1), (m - 1, 16), (0, 1), (8, 1), (m // 2, 1))
    ]
    last_row = [
        refused(Argon2id(7167, t, 1), "too_low", "m", 7168) for t in range(6, 17)
    ]
    return [
        *floors,
        *last_row,
        refused(Argon2id(19456, 1, 1), "too_low", "m", 47104),
        refused(Argon2id(12288, 2, 1), "too_low", "m", 19456),
        refused(Argon2id(9216, 3, 1), "too_low", "m", 12288),
        refused(Argon2id(7168, 4, 1), "too_low", "m", 9216),
        refused(Argon2id(19456, 0, 1), "too_low", "t", 1),
        refused(Argon2id(47104, 0, 1), "too_low", "t", 1),
        refused(Argon2id(19456, 17, 1), "too_high", "t", 16),
        refused(Argon2id(47104, 2**32 - 1, 1), "too_high", "t", 16),
        refused(Argon2id(19456, 2, 0), "too_low", "p", 1),
        refused(Argon2id(19456, 2, 17), "too_high", "p", 16),
        refused(Argon2id(19456, 2, 2**24), "too_high", "p", 16),
        refused(Argon2id(19456, 2, 2**32 - 1), "too_high", "p", 16),
        refused(Argon2id(GIB_IN_KIB + 1, 1, 1), "too_high", "m", GIB_IN_KIB),
        refused(Argon2id(GIB_IN_KIB + 1, 16, 16), "too_high", "m", GIB_IN_KIB),
        refused(Argon2id(2**22, 2, 1), "too_high", "m", GIB_IN_KIB),
        refused(Argon2id(2**32 - 1, 2, 1), "too_high", "m", GIB_IN_KIB),
    ]


def _refused_scrypt() -> list[Refused]:
    def refused(kdf: Scrypt, code: str, field: str, limit: int | None = None) -> Refused:
        return kdf, BITS, SchemeError(code, f"kdf.{field}", limit)

    floors = [
        refused(Scrypt(2**ln, r, p - 1), "too_low", "p", p)
        for ln, p in SCRYPT_ROWS
        if p > 1
        for r in (8, 9, 16)
    ]
    one_row_down = [
        refused(Scrypt(2 ** (ln - 1), 8, p), "too_low", "p", q)
        for (ln, p), (_, q) in zip(SCRYPT_ROWS, SCRYPT_ROWS[1:])
    ]
    sizes = [
        refused(Scrypt(2**ln, r, p), "too_high", "n", 2**30 // (128 * r))
        for ln, r, p in (
            (21, 8, 1), (22, 8, 16), (31, 8, 1), (20, 9, 1), (20, 16, 1), (19, 17, 1),
            (17, 65, 1), (18, 64, 1), (17, 100, 1), (13, 1025, 10), (13, 4096, 10),
            # 128 * r wraps around in 32 bits, to 0 for the first.
            (13, 2**25, 10), (13, 2**25 + 8, 10), (13, 2**32 - 1, 10),
        )
    ]  # fmt: skip
    return [
        *floors,
        *one_row_down,
        *sizes,
        *(refused(Scrypt(2**ln, 8, 16), "too_low", "n", 8192) for ln in range(13)),
        refused(Scrypt(2**12, 8, 10), "too_low", "n", 8192),
        refused(Scrypt(2**12, 64, 16), "too_low", "n", 8192),
        *(refused(Scrypt(2**17, r, 1), "too_low", "r", 8) for r in (0, 1, 4, 7)),
        refused(Scrypt(2**20, 7, 1), "too_low", "r", 8),
        refused(Scrypt(2**13, 7, 10), "too_low", "r", 8),
        refused(Scrypt(2**17, 8, 0), "too_low", "p", 1),
        refused(Scrypt(2**20, 8, 0), "too_low", "p", 1),
        refused(Scrypt(2**17, 8, 17), "too_high", "p", 16),
        refused(Scrypt(2**13, 8, 17), "too_high", "p", 16),
        refused(Scrypt(2**17, 8, 2**32 - 1), "too_high", "p", 16),
        *(
            refused(Scrypt(n, 8, 16), "not_power_of_two", "n")
            for n in (8193, 10000, 65535, 65537, 100000, 131071, 131073, 196608, 1048575)
        ),
    ]


def _refused_for_several_faults() -> list[Refused]:
    def told(kdf: Kdf, code: str, field: str, limit: int | None = None) -> Refused:
        return kdf, BITS, SchemeError(code, f"kdf.{field}", limit)

    most = 2**32 - 1
    argon2id = [
        told(Argon2id(19456, 0, 0), "too_low", "t", 1),
        told(Argon2id(0, 0, 1), "too_low", "t", 1),
        told(Argon2id(0, 0, 0), "too_low", "t", 1),
        told(Argon2id(0, 17, 1), "too_high", "t", 16),
        told(Argon2id(most, 17, 17), "too_high", "t", 16),
        told(Argon2id(most, 0, 17), "too_low", "t", 1),
        told(Argon2id(8, 2, 0), "too_low", "p", 1),
        told(Argon2id(most, 2, 0), "too_low", "p", 1),
        told(Argon2id(19455, 2, 17), "too_high", "p", 16),
        told(Argon2id(most, 16, most), "too_high", "p", 16),
    ]
    scrypt = [
        told(Scrypt(1000, 1, 1), "too_low", "r", 8),
        told(Scrypt(1000, 7, 16), "too_low", "r", 8),
        told(Scrypt(2**12, 7, 16), "too_low", "r", 8),
        told(Scrypt(0, 0, 0), "too_low", "r", 8),
        told(Scrypt(2**20, 7, 17), "too_low", "r", 8),
        told(Scrypt(100000, 0, 1), "too_low", "r", 8),
        told(Scrypt(1000, 8, 16), "too_low", "n", 8192),
        told(Scrypt(1000, 8, 0), "too_low", "n", 8192),
        told(Scrypt(0, 8, 17), "too_low", "n", 8192),
        told(Scrypt(2**12, 8, 0), "too_low", "n", 8192),
        told(Scrypt(2**20 + 1, 8, 1), "too_high", "n", 2**20),
        told(Scrypt(2**21, 8, 0), "too_high", "n", 2**20),
        told(Scrypt(most, 8, 17), "too_high", "n", 2**20),
        told(Scrypt(most, most, most), "too_high", "n", 0),
        told(Scrypt(10000, 8, 0), "not_power_of_two", "n"),
        told(Scrypt(100000, 8, 17), "not_power_of_two", "n"),
    ]
    return [*argon2id, *scrypt]


def _refused_pbkdf2() -> list[Refused]:
    def refused(iterations: int, code: str, limit: int) -> Refused:
        error = SchemeError(code, "kdf.iterations", limit)
        return Pbkdf2Sha256(iterations), BITS, error

    return [
        *(refused(i, "too_low", 600000) for i in (0, 1, 1000, 310000, 599999)),
        *(refused(i, "too_high", 10000000) for i in (10000001, 2**31, 2**32 - 1)),
    ]

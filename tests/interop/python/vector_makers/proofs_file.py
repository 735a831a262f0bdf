"""proofs.json"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from backup_codes.errors import SchemeError
from backup_codes.formats import CROCKFORD32, LONG, NUMERIC, STANDARD, Format, custom
from backup_codes.kdf import Argon2id, HmacSha256, Kdf, Pbkdf2Sha256, Scrypt, to_members
from backup_codes.proof import derive_proof, verifier_of

from .custom_formats import HEX, HEX_112, MIXED, SIXTY_FOUR
from .seeded import Seeded

# Near the floors, because every implementation recomputes all of them on every run.
CASES: list[tuple[Kdf, Format]] = [
    (Argon2id(19456, 2, 1), STANDARD),
    (Argon2id(7168, 5, 1), NUMERIC),
    (Argon2id(12288, 3, 2), LONG),
    (Argon2id(47104, 1, 4), MIXED),
    (Scrypt(2**13, 8, 10), STANDARD),
    (Scrypt(2**14, 9, 5), NUMERIC),
    (Scrypt(2**17, 8, 1), LONG),
    (Pbkdf2Sha256(600000), NUMERIC),
    (Pbkdf2Sha256(600001), STANDARD),
    (HmacSha256(), LONG),
    (HmacSha256(), LONG),
    (HmacSha256(), HEX_112),
]


def make() -> dict[str, Any]:
    return {
        "about": "Proofs and verifiers of canonical codes.",
        "source": "Made with argon2-cffi, OpenSSL (scrypt, PBKDF2) and Python's hmac.",
        "proofs": [_proof(i, *case) for i, case in enumerate(CASES)],
        "refused": [_refused(*case) for case in _refusals()],
    }


def _proof(index: int, kdf: Kdf, format: Format) -> dict[str, Any]:
    seeded = Seeded(f"proof {index}")
    code, salt = seeded.code(format), seeded.bytes(16)
    plain = kdf == HmacSha256() and format.profile == "custom"
    proof = derive_proof(kdf, code, salt, format, hmac_format=format if plain else None)
    return {
        "format": format.to_members(),
        "kdf": to_members(kdf),
        **({"hmacFormat": format.to_members()} if plain else {}),
        "code": code,
        "saltHex": salt.hex(),
        "proofHex": proof.hex(),
        "verifierHex": verifier_of(proof).hex(),
    }


@dataclass(frozen=True)
class Options:
    """Cases that depend on the format that the caller vouches for."""

    hmac_format: Format | None = None
    max_work: int | None = None

    def to_members(self) -> dict[str, Any]:
        named = self.hmac_format and {"hmacFormat": self.hmac_format.to_members()}
        most = self.max_work is not None and {"maxWork": self.max_work}
        return (named or {}) | (most or {})


Refused = tuple[Kdf, Format, Options, SchemeError]


def _refusals() -> Iterator[Refused]:
    yield from _false_formats()
    for kdf in (Argon2id(19456, 2, 1), Scrypt(2**14, 9, 5), Pbkdf2Sha256(600001)):
        most = kdf.work - 1
        error = SchemeError("too_high", "kdf", most)
        yield kdf, STANDARD, Options(max_work=most), error
    yield HmacSha256(), LONG, Options(max_work=0), SchemeError("too_high", "kdf", 0)


def _false_formats() -> Iterator[Refused]:
    """A server's claim about the alphabet must not get a plain hash of a short code."""
    hmac = HmacSha256()
    not_named = SchemeError("format_not_named", "kdf.name")
    too_short = SchemeError("entropy_too_low", "format.symbols", 112)
    symbols = SIXTY_FOUR.alphabet
    for length in (NUMERIC.symbols, NUMERIC.length):
        claimed = custom(symbols, length)
        yield hmac, claimed, Options(), not_named
        yield hmac, claimed, Options(HEX_112), not_named
        yield hmac, claimed, Options(custom(symbols, length + 1)), not_named
        yield hmac, claimed, Options(custom(symbols[::-1], length)), not_named
    yield hmac, custom(CROCKFORD32, NUMERIC.length), Options(LONG), not_named
    yield hmac, custom(CROCKFORD32, LONG.length), Options(LONG), not_named
    yield hmac, HEX_112, Options(), not_named
    yield hmac, HEX, Options(HEX), too_short
    yield hmac, STANDARD, Options(custom(symbols, 22)), too_short
    yield hmac, NUMERIC, Options(), too_short


def _refused(
    kdf: Kdf, format: Format, options: Options, error: SchemeError
) -> dict[str, Any]:
    return {
        "format": format.to_members(),
        "kdf": to_members(kdf),
        "code": Seeded("refused proof").code(format),
        **options.to_members(),
        **error.to_members(),
    }

"""proofs.json"""

from typing import Any

from backup_codes.formats import LONG, NUMERIC, STANDARD, Format
from backup_codes.kdf import Argon2id, HmacSha256, Kdf, Pbkdf2Sha256, Scrypt, to_members
from backup_codes.proof import derive_proof, verifier_of

from .custom_formats import HEX_112, MIXED
from .seeded import Seeded

# Near the floors: every implementation recomputes all of it on every run.
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
    }


def _proof(index: int, kdf: Kdf, format: Format) -> dict[str, Any]:
    seeded = Seeded(f"proof {index}")
    code, salt = seeded.code(format), seeded.bytes(16)
    proof = derive_proof(kdf, code, salt, format.entropy_bits)
    return {
        "format": format.to_members(),
        "kdf": to_members(kdf),
        "code": code,
        "saltHex": salt.hex(),
        "proofHex": proof.hex(),
        "verifierHex": verifier_of(proof).hex(),
    }

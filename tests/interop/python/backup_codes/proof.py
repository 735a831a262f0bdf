"""Proof and verifier: what redeems a code once, and what the server stores."""

import hashlib

from .errors import SchemeError
from .kdf import SALT_BYTES, Kdf
from .kdf_limits import check_limits


def derive_proof(kdf: Kdf, code: str, salt: bytes, entropy_bits: float) -> bytes:
    """32 bytes from a canonical code and a salt of 16 bytes.

    Raises SchemeError for parameters out of their limits and for a salt of
    another length (`wrong_length`, field `salt`).
    """
    check_limits(kdf, entropy_bits)
    if len(salt) != SALT_BYTES:
        raise SchemeError("wrong_length", "salt", SALT_BYTES)
    return kdf.derive(code.encode("ascii"), salt)


def verifier_of(proof: bytes) -> bytes:
    """SHA-256 of the proof, 32 bytes."""
    return hashlib.sha256(proof).digest()

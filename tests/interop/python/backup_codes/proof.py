"""The proof redeems a code once. The verifier is what the server stores."""

import hashlib

from .errors import SchemeError
from .formats import Format
from .kdf import SALT_BYTES, Kdf
from .kdf_limits import check_limits, check_named, check_work


def derive_proof(
    kdf: Kdf,
    code: str,
    salt: bytes,
    format: Format,
    *,
    hmac_format: Format | None = None,
    max_work: int | None = None,
) -> bytes:
    """32 bytes from a canonical code and a salt of 16 bytes.

    `hmac_format` is the custom format for which the caller permits hmac-sha256.
    `max_work` is the most work allowed, in the unit of the KDF's `work`.

    Raises SchemeError for parameters beyond their limits, for a custom format that
    is not named, and for a salt of another length (`wrong_length`, field `salt`).
    """
    check_limits(kdf, format.entropy_bits)
    check_named(kdf, format, hmac_format)
    check_work(kdf, max_work)
    if len(salt) != SALT_BYTES:
        raise SchemeError("wrong_length", "salt", SALT_BYTES)
    return kdf.derive(code.encode("ascii"), salt)


def verifier_of(proof: bytes) -> bytes:
    """SHA-256 of the proof, 32 bytes."""
    return hashlib.sha256(proof).digest()

"""PHC strings: the export for servers that verify plaintext codes themselves.

The spelling is that of the PHC string format and of passlib's scrypt: standard
base64 without padding, parameters in this order, decimal numbers without
leading zeros. The hash is the proof of the scheme, so the string is a secret.
"""

import re
from dataclasses import dataclass

from . import unpadded_base64
from .errors import SchemeError, located
from .kdf import PROOF_BYTES, SALT_BYTES, Argon2id, Scrypt
from .kdf_limits import check_limits
from .unpadded_base64 import STANDARD

# The longest accepted string has 101 characters.
MOST_CHARACTERS = 512
_NUMBER = "(0|[1-9][0-9]*)"
_TAIL = r"\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)"
_ARGON2ID = re.compile(rf"\$argon2id\$v=19\$m={_NUMBER},t={_NUMBER},p={_NUMBER}{_TAIL}")
_SCRYPT = re.compile(rf"\$scrypt\$ln={_NUMBER},r={_NUMBER},p={_NUMBER}{_TAIL}")
DJANGO_PREFIX = "argon2"

PhcKdf = Argon2id | Scrypt


@dataclass(frozen=True)
class PhcString:
    """The content of a PHC string: KDF, salt of 16 bytes, hash of 32 bytes."""

    kdf: PhcKdf
    salt: bytes
    hash: bytes

    def __str__(self) -> str:
        salt = unpadded_base64.encode(self.salt, STANDARD)
        hash_ = unpadded_base64.encode(self.hash, STANDARD)
        return f"{_settings(self.kdf)}${salt}${hash_}"


def make(kdf: PhcKdf, code: str, salt: bytes) -> PhcString:
    """The PHC string of a canonical code."""
    return PhcString(kdf, salt, kdf.derive(code.encode("ascii"), salt))


def parse(text: str) -> PhcString:
    """Accepts only the spelling that `str` writes.

    Raises SchemeError: `bad_encoding` of `phc` for any other spelling,
    `wrong_length` of `salt` or `hash`, and the KDF's own for its parameters.
    """
    if len(text) > MOST_CHARACTERS:
        raise SchemeError("bad_encoding", "phc")
    kdf, salt, hash_ = _split(text)
    parsed = PhcString(kdf, _bytes_of(salt), _bytes_of(hash_))
    if len(parsed.salt) != SALT_BYTES:
        raise SchemeError("wrong_length", "salt", SALT_BYTES)
    if len(parsed.hash) != PROOF_BYTES:
        raise SchemeError("wrong_length", "hash", PROOF_BYTES)
    check_limits(kdf, 0)
    return parsed


def _settings(kdf: PhcKdf) -> str:
    if isinstance(kdf, Argon2id):
        return f"$argon2id$v=19$m={kdf.m},t={kdf.t},p={kdf.p}"
    return f"$scrypt$ln={kdf.n.bit_length() - 1},r={kdf.r},p={kdf.p}"


def _split(text: str) -> tuple[PhcKdf, str, str]:
    if match := _ARGON2ID.fullmatch(text):
        return Argon2id(*map(int, match.groups()[:3])), match[4], match[5]
    if match := _SCRYPT.fullmatch(text):
        ln, r, p = map(int, match.groups()[:3])
        # Every n above the ceiling gets the same error, so 2^ln need not be computed.
        return Scrypt(2 ** min(ln, 64), r, p), match[4], match[5]
    raise SchemeError("bad_encoding", "phc")


def _bytes_of(text: str) -> bytes:
    with located("phc"):
        return unpadded_base64.decode(text, STANDARD)

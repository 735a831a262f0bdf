"""Enrolments from which the vectors of documents are made."""

from typing import Any

from backup_codes import enrolment
from backup_codes.enrolment import Enrolment
from backup_codes.formats import CROCKFORD32, LONG, NUMERIC, STANDARD, Format
from backup_codes.kdf import Argon2id, HmacSha256, Kdf, Pbkdf2Sha256, Scrypt

from .custom_formats import HEX
from .seeded import Seeded

CREATED = "2026-11-24T10:00:00Z"


def placeholder(label: str, format: Format, kdf: Kdf, count: int = 4) -> dict[str, Any]:
    """A valid document whose verifiers belong to no code."""
    seeded = Seeded(f"placeholder {label}")
    made = Enrolment(
        set=seeded.text(CROCKFORD32, 8),
        label=label,
        created=CREATED,
        format=format,
        kdf=kdf,
        salt=seeded.bytes(16),
        verifiers=tuple(seeded.bytes(32) for _ in range(count)),
    )
    return made.to_members()


def with_codes(seed: str, format: Format, kdf: Kdf, count: int, **fields: Any):
    """(Enrolment, its canonical codes). `fields` replace set, label, created or salt."""
    seeded = Seeded(f"enrolment {seed}")
    named = {
        "set": seeded.text(CROCKFORD32, 8),
        "label": "Home safe",
        "created": CREATED,
        "salt": seeded.bytes(16),
        **fields,
    }
    codes = [seeded.code(format) for _ in range(count)]
    return enrolment.enrol(codes, format=format, kdf=kdf, **named), codes


BY_ARGON2ID = placeholder("Home safe", STANDARD, Argon2id(19456, 2, 1))
BY_SCRYPT = placeholder("Wallet", STANDARD, Scrypt(2**17, 8, 1))
BY_PBKDF2 = placeholder("Phone", NUMERIC, Pbkdf2Sha256(600000))
BY_HMAC = placeholder("Many", LONG, HmacSha256())
OF_CUSTOM = placeholder("Custom", HEX, Argon2id(19456, 2, 1))

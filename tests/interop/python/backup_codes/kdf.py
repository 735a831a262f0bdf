"""The four key derivation functions, from a code and a salt to 32 bytes.

Argon2id is RFC 9106 (version 0x13), scrypt RFC 7914, PBKDF2 RFC 8018 with
HMAC-SHA-256, HMAC RFC 2104.
"""

import hashlib
import hmac
from dataclasses import asdict, dataclass
from typing import ClassVar

from argon2.low_level import Type, hash_secret_raw

PROOF_BYTES = 32
SALT_BYTES = 16


@dataclass(frozen=True)
class Argon2id:
    """`m` KiB of memory, `t` passes, `p` lanes."""

    name: ClassVar[str] = "argon2id"
    m: int
    t: int
    p: int

    @property
    def work(self) -> int:
        """KiB written."""
        return self.m * self.t

    def derive(self, code: bytes, salt: bytes) -> bytes:
        return hash_secret_raw(
            code, salt, self.t, self.m, self.p, PROOF_BYTES, Type.ID, 0x13
        )


@dataclass(frozen=True)
class Scrypt:
    """Cost `n` (a power of two), block size `r`, parallelism `p`."""

    name: ClassVar[str] = "scrypt"
    n: int
    r: int
    p: int

    @property
    def work(self) -> int:
        """Blocks mixed."""
        return self.n * self.r * self.p

    def derive(self, code: bytes, salt: bytes) -> bytes:
        # OpenSSL counts 128 r (n + p + 2) bytes and refuses more than maxmem,
        # which is 32 MiB unless it is raised.
        memory = 128 * self.r * (self.n + self.p + 2)
        return hashlib.scrypt(
            code, salt=salt, n=self.n, r=self.r, p=self.p,
            maxmem=memory, dklen=PROOF_BYTES,
        )  # fmt: skip


@dataclass(frozen=True)
class Pbkdf2Sha256:
    """`iterations` of HMAC-SHA-256."""

    name: ClassVar[str] = "pbkdf2-sha256"
    iterations: int

    @property
    def work(self) -> int:
        """Iterations."""
        return self.iterations

    def derive(self, code: bytes, salt: bytes) -> bytes:
        return hashlib.pbkdf2_hmac("sha256", code, salt, self.iterations, PROOF_BYTES)


@dataclass(frozen=True)
class HmacSha256:
    """HMAC with the salt as the key. Only for codes of 112 bits or more."""

    name: ClassVar[str] = "hmac-sha256"
    work: ClassVar[int] = 1

    def derive(self, code: bytes, salt: bytes) -> bytes:
        return hmac.new(salt, code, "sha256").digest()


Kdf = Argon2id | Scrypt | Pbkdf2Sha256 | HmacSha256
KDFS: dict[str, type[Kdf]] = {
    kdf.name: kdf for kdf in (Argon2id, Scrypt, Pbkdf2Sha256, HmacSha256)
}


def to_members(kdf: Kdf) -> dict[str, str | int]:
    """The `kdf` object of an enrolment."""
    return {"name": kdf.name, **asdict(kdf)}

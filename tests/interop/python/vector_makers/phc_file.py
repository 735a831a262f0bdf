"""phc.json"""

from collections.abc import Iterator
from typing import Any

from backup_codes import phc, unpadded_base64
from backup_codes.errors import SchemeError
from backup_codes.formats import LONG, NUMERIC, STANDARD, Format
from backup_codes.kdf import Argon2id, Scrypt, to_members
from backup_codes.phc import PhcKdf

from .custom_formats import HEX, MIXED
from .seeded import Seeded

SALT = "c2FsdHNhbHRzYWx0c2FsdA"
HASH = "A+/z3Rk7o0b5Xy2mQwUe9cT1JhLpV8sNdG4iKfZlC6g"
ARGON2ID = "$argon2id$v=19$m=19456,t=2,p=1"
SCRYPT = "$scrypt$ln=17,r=8,p=1"

Refused = tuple[str, SchemeError]


def make() -> dict[str, Any]:
    return {
        "about": "PHC strings of canonical codes, and texts that are none of ours.",
        "source": "Made with argon2-cffi and OpenSSL; spelled as the PHC string format"
        " and passlib's scrypt.",
        "valid": [_valid(*case) for case in _made()],
        "invalid": [{"phc": text, **e.to_members()} for text, e in _refused()],
    }


def _made() -> Iterator[tuple[PhcKdf, Format, bytes]]:
    salts = Seeded("phc salts")
    yield Argon2id(19456, 2, 1), STANDARD, salts.bytes(16)
    yield Argon2id(7168, 5, 1), LONG, b"\xff" * 16
    yield Argon2id(12288, 3, 2), NUMERIC, b"\xfb\xef\xbe" * 5 + b"\x00"
    yield Argon2id(9216, 4, 16), HEX, b"\x00" * 16
    yield Scrypt(2**17, 8, 1), STANDARD, salts.bytes(16)
    yield Scrypt(2**13, 8, 10), MIXED, b"\xff" * 16


def _valid(kdf: PhcKdf, format: Format, salt: bytes) -> dict[str, Any]:
    code = Seeded(f"phc {kdf}").code(format)
    made = str(phc.make(kdf, code, salt))
    members = {
        "format": format.to_members(),
        "kdf": to_members(kdf),
        "code": code,
        "saltHex": salt.hex(),
        "phc": made,
    }
    if isinstance(kdf, Argon2id):
        members["django"] = phc.DJANGO_PREFIX + made
    return members


def _refused() -> Iterator[Refused]:
    for text in (*_other_shapes(), *_other_settings(), *_other_base64()):
        yield text, SchemeError("bad_encoding", "phc")
    yield from _wrong_lengths()
    yield from _out_of_limits()
    yield from _past_every_type()


def _other_shapes() -> Iterator[str]:
    good = f"{ARGON2ID}${SALT}${HASH}"
    for cut in (0, 1, 9, 10, 14, 15, 22, 30, len(ARGON2ID)):
        yield good[:cut]
    yield f"{ARGON2ID}${SALT}"
    yield from (good[1:], "$" + good, good + "$", good + "$" + HASH, " " + good)
    yield from (good + " ", good + "\n", "\n" + good, good + "\x00", "\ufeff" + good)
    yield from (good + "\r\n", good.replace("$", " "), good.replace("$", "$ "))
    yield from (good.upper(), good.replace("argon2id", "Argon2id"), good + good)
    yield f"{ARGON2ID}$${SALT}${HASH}"
    yield f"{ARGON2ID}${SALT}$${HASH}"
    for name in ("argon2i", "argon2d", "argon2", "argon2ids", "scrypt", "", "bcrypt"):
        yield good.replace("argon2id", name)
    yield good.replace("$argon2id$", "$argon2$argon2id$")
    yield f"$pbkdf2-sha256$i=600000${SALT}${HASH}"
    yield f"$pbkdf2-sha256$600000${SALT}${HASH}"
    yield f"$hmac-sha256${SALT}${HASH}"
    yield f"$2b$12${'abcdefghijklmnopqrstuv'}{'w' * 31}"
    yield f"$7$C6..../....{SALT}${HASH}"
    scrypt = f"{SCRYPT}${SALT}${HASH}"
    yield from (scrypt[1:], scrypt + "$", scrypt + "\n", f"{SCRYPT}${SALT}", SCRYPT)
    yield scrypt.replace("scrypt", "argon2id$v=19")
    yield scrypt.replace("$scrypt", "$scrypt$v=1")
    yield "not a PHC string"


def _other_settings() -> Iterator[str]:
    tail = f"${SALT}${HASH}"
    for version in ("", "v=16$", "v=18$", "v=20$", "v=1$", "v=019$", "v=0x13$", "v=$",
                    "v=+19$", "V=19$", "v=19,$", "19$", "v=19$v=19$"):  # fmt: skip
        yield f"$argon2id${version}m=19456,t=2,p=1{tail}"
    for settings in (
        "t=2,m=19456,p=1", "m=19456,p=1,t=2", "p=1,t=2,m=19456", "m=19456,t=2",
        "m=19456,p=1", "t=2,p=1", "", "m=19456", "m=19456,t=2,p=1,p=1",
        "m=19456,m=19456,t=2,p=1", "m=19456,t=2,t=2,p=1", "m=19456,t=2,p=1,",
        ",m=19456,t=2,p=1", "m=19456,,t=2,p=1", "m=19456,t=2,p=1,x=1",
        "m=19456,t=2,p=1,keyid=AAAA", "m=19456,t=2,p=1,data=AAAA", "m=019456,t=2,p=1",
        "m=19456,t=02,p=1", "m=19456,t=2,p=01", "m=19456,t=2,p=00", "m=+19456,t=2,p=1",
        "m=19456,t=+2,p=1", "m=19456,t=2,p=+1", "m=-19456,t=2,p=1", "m=19456,t=-2,p=1",
        "m= 19456,t=2,p=1", "m=19456 ,t=2,p=1", "m=19456, t=2, p=1", "m=19456;t=2;p=1",
        "m:19456,t:2,p:1", "m=,t=2,p=1", "m=19456,t=,p=1", "m=19456,t=2,p=", "m,t,p",
        "m=19456.0,t=2,p=1", "m=1.9456e4,t=2,p=1", "m=0x4c00,t=2,p=1",
        "m=19_456,t=2,p=1",
        "m=19'456,t=2,p=1", "M=19456,T=2,P=1", "mm=19456,t=2,p=1", "m==19456,t=2,p=1",
        "m=\uff11\uff19\uff14\uff15\uff16,t=2,p=1",
        "m=\u0661\u0669\u0664\u0665\u0666,t=2,p=1",
        "m=19456,t=2,p=\u00b9", "m=19456,t=two,p=1", "m=19456\x00,t=2,p=1",
        "m=19456$t=2$p=1",
    ):  # fmt: skip
        yield f"$argon2id$v=19${settings}{tail}"
    for settings in (
        "r=8,ln=17,p=1", "ln=17,p=1,r=8", "ln=17,r=8", "ln=17,p=1", "r=8,p=1", "",
        "n=131072,r=8,p=1", "N=17,r=8,p=1", "LN=17,r=8,p=1", "ln=017,r=8,p=1",
        "ln=+17,r=8,p=1", "ln=-17,r=8,p=1", "ln=17,r=08,p=1", "ln=17,r=8,p=01",
        "ln=17,r=8,p=1,p=1", "ln=17,ln=17,r=8,p=1", "ln=17,r=8,p=1,", "ln=17, r=8, p=1",
        "ln=17.0,r=8,p=1", "ln=,r=8,p=1", "ln=\u0661\u0667,r=8,p=1", "v=1,ln=17,r=8,p=1",
    ):  # fmt: skip
        yield f"$scrypt${settings}{tail}"


def _other_base64() -> Iterator[str]:
    for head in (ARGON2ID, SCRYPT):
        for salt in (SALT + "==", SALT + "=", SALT[:-1] + "B", SALT[:-1] + "R",
                     SALT[:-1], SALT + "A" * 3, "-" + SALT[1:], "_" + SALT[1:],
                     "." + SALT[1:], " " + SALT[1:], SALT[:5] + "\n" + SALT[6:],
                     SALT[:4] + "=" + SALT[5:], "\u00e9" + SALT[1:],
                     "\uff21" + SALT[1:], "*" + SALT[1:]):  # fmt: skip
            yield f"{head}${salt}${HASH}"
        for hash_ in (HASH + "=", HASH[:-1] + "h", HASH[:-1] + "j", HASH + "AA",
                      HASH.replace("+", "-"), HASH.replace("/", "_"),
                      HASH.replace("+/", "-_"), HASH.replace("+", "."),
                      HASH.replace("+", " "), HASH + "\n", HASH[:-1] + "\u00e9",
                      HASH[:-1] + "="):  # fmt: skip
            yield f"{head}${SALT}${hash_}"
        yield f"{head}${b'saltsaltsaltsalt'.hex()}0${HASH}"


def _wrong_lengths() -> Iterator[Refused]:
    def of(length: int) -> str:
        data = Seeded(f"phc {length}").bytes(length)
        return unpadded_base64.encode(data, unpadded_base64.STANDARD)

    for head in (ARGON2ID, SCRYPT):
        for length in (1, 8, 14, 15, 17, 18, 32, 64):
            yield f"{head}${of(length)}${HASH}", SchemeError("wrong_length", "salt", 16)
        for length in (1, 16, 20, 30, 31, 33, 34, 64):
            yield f"{head}${SALT}${of(length)}", SchemeError("wrong_length", "hash", 32)


def _out_of_limits() -> Iterator[Refused]:
    tail = f"${SALT}${HASH}"
    low, high = "too_low", "too_high"
    for m, t, p, code, field, limit in (
        (19455, 2, 1, low, "m", 19456), (0, 2, 1, low, "m", 19456),
        (47103, 1, 1, low, "m", 47104), (12287, 3, 1, low, "m", 12288),
        (9215, 4, 1, low, "m", 9216), (7167, 5, 1, low, "m", 7168),
        (7167, 16, 4, low, "m", 7168), (1048577, 2, 1, high, "m", 1048576),
        (2**32 - 1, 2, 1, high, "m", 1048576), (2**32 + 19456, 2, 1, high, "m", 1048576),
        (2**64 + 19456, 2, 1, high, "m", 1048576), (19456, 0, 1, low, "t", 1),
        (19456, 17, 1, high, "t", 16), (19456, 2**32 + 2, 1, high, "t", 16),
        (19456, 2, 0, low, "p", 1), (19456, 2, 17, high, "p", 16),
        (19456, 2, 2**32 + 1, high, "p", 16),
    ):  # fmt: skip
        text = f"$argon2id$v=19$m={m},t={t},p={p}{tail}"
        yield text, SchemeError(code, f"kdf.{field}", limit)
    for ln, r, p, code, field, limit in (
        (0, 8, 1, low, "n", 8192), (1, 8, 1, low, "n", 8192),
        (12, 8, 10, low, "n", 8192),
        (21, 8, 1, high, "n", 1048576), (31, 8, 1, high, "n", 1048576),
        (32, 8, 1, high, "n", 1048576), (63, 8, 1, high, "n", 1048576),
        (64, 8, 1, high, "n", 1048576), (81, 8, 1, high, "n", 1048576),
        (256, 8, 1, high, "n", 1048576), (273, 8, 1, high, "n", 1048576),
        (2**32 + 17, 8, 1, high, "n", 1048576), (20, 9, 1, high, "n", 932067),
        (17, 65, 1, high, "n", 129055), (17, 7, 1, low, "r", 8), (17, 0, 1, low, "r", 8),
        (17, 8, 0, low, "p", 1), (17, 8, 17, high, "p", 16), (16, 8, 1, low, "p", 2),
        (15, 8, 2, low, "p", 3), (14, 8, 4, low, "p", 5), (13, 8, 9, low, "p", 10),
        (17, 8, 2**32 + 1, high, "p", 16),
    ):  # fmt: skip
        text = f"$scrypt$ln={ln},r={r},p={p}{tail}"
        yield text, SchemeError(code, f"kdf.{field}", limit)


def _past_every_type() -> Iterator[Refused]:
    """Numbers just below, at and above the limit of a type, and far longer texts."""
    tail = f"${SALT}${HASH}"
    for exponent in (32, 63, 64, 128, 256):
        for more in (-1, 0, 19456):
            huge = 2**exponent + more
            for settings, field, limit in (
                (f"argon2id$v=19$m={huge},t=2,p=1", "m", 1048576),
                (f"argon2id$v=19$m=19456,t={huge},p=1", "t", 16),
                (f"argon2id$v=19$m=19456,t=2,p={huge}", "p", 16),
                (f"scrypt$ln={huge},r=8,p=1", "n", 1048576),
                (f"scrypt$ln=17,r={huge},p=1", "n", 0),
                (f"scrypt$ln=17,r=8,p={huge}", "p", 16),
            ):
                yield f"${settings}{tail}", SchemeError("too_high", f"kdf.{field}", limit)
    longest = 512 - len(f"$argon2id$v=19$m=,t=2,p=1{tail}")
    for digits, error in (
        (longest, SchemeError("too_high", "kdf.m", 1048576)),
        (longest + 1, SchemeError("bad_encoding", "phc")),
        (5000, SchemeError("bad_encoding", "phc")),
    ):
        yield f"$argon2id$v=19$m={'9' * digits},t=2,p=1{tail}", error

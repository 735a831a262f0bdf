"""Numbers in rare spellings, which must be judged by their value."""

from collections.abc import Iterator

from backup_codes.errors import SchemeError

from .broken_json import Refused
from .document_edits import with_value
from .sample_enrolments import BY_ARGON2ID, BY_PBKDF2, BY_SCRYPT, OF_CUSTOM


def cases() -> Iterator[Refused]:
    low, high = "too_low", "too_high"
    for document, path, number, code, limit in (
        (BY_ARGON2ID, "version", "2.0", "not_one_of", None),
        (BY_ARGON2ID, "version", "1e1", "not_one_of", None),
        (BY_ARGON2ID, "format.symbols", "1.5e1", "not_one_of", None),
        (BY_ARGON2ID, "kdf.m", "19455.0", low, 19456),
        (BY_ARGON2ID, "kdf.m", "1.9455E4", low, 19456),
        (BY_ARGON2ID, "kdf.m", "194550e-1", low, 19456),
        (BY_ARGON2ID, "kdf.m", "1048577.000", high, 1048576),
        (BY_ARGON2ID, "kdf.m", "1e300", high, 1048576),
        (BY_ARGON2ID, "kdf.t", "0.0", low, 1),
        (BY_ARGON2ID, "kdf.t", "0e99", low, 1),
        (BY_ARGON2ID, "kdf.t", "1.7e+1", high, 16),
        (BY_ARGON2ID, "kdf.p", "-1.0", low, 1),
        (BY_ARGON2ID, "kdf.p", "170e-1", high, 16),
        (BY_SCRYPT, "kdf.n", "4.096e3", low, 8192),
        (BY_SCRYPT, "kdf.n", "131073.0", "not_power_of_two", None),
        (BY_SCRYPT, "kdf.r", "7.0", low, 8),
        (BY_PBKDF2, "kdf.iterations", "5.99999e5", low, 600000),
        (BY_PBKDF2, "kdf.iterations", "1.1e7", high, 10000000),
        (OF_CUSTOM, "format.symbols", "6.5e1", high, 64),
        (OF_CUSTOM, "format.check", "1.0", high, 0),
        (OF_CUSTOM, "format.group", "0.0", low, 1),
    ):
        text = with_value(document, path, number)
        yield f"{number} for {path}", text, SchemeError(code, path, limit)

"""Whether argon2-cffi's PasswordHasher accepts a code. Debian: python3-argon2."""

from argon2 import PasswordHasher
from argon2.exceptions import VerifyMismatchError
from pairs import answer


def accepts(phc: str, code: str) -> bool:
    try:
        return PasswordHasher().verify(phc, code)
    except VerifyMismatchError:
        return False


answer(accepts)

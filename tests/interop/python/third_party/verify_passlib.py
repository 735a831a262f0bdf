"""Whether passlib accepts a code. Debian: python3-passlib, python3-argon2."""

from pairs import answer
from passlib.hash import argon2, scrypt

argon2.set_backend("argon2_cffi")


def accepts(phc: str, code: str) -> bool:
    handler = scrypt if scrypt.identify(phc) else argon2
    return handler.verify(code, phc)


answer(accepts)

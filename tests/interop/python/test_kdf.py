"""Published vectors for the KDFs, where the libraries' own use could be wrong."""

import unittest
from dataclasses import dataclass

from argon2 import PasswordHasher
from passlib.hash import scrypt

from backup_codes import phc
from backup_codes.kdf import Argon2id, HmacSha256, Pbkdf2Sha256, Scrypt


@dataclass(frozen=True)
class Published:
    source: str
    kdf: Argon2id | Scrypt | Pbkdf2Sha256 | HmacSha256
    password: bytes
    salt: bytes
    # Only the first 32 bytes: PBKDF2, and so scrypt, appends to make longer output.
    hash_hex: str


PUBLISHED = [
    Published(
        "the Argon2 reference implementation, test.c, version 0x13",
        Argon2id(65536, 2, 1),
        b"password",
        b"somesalt",
        "09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7",
    ),
    Published(
        "RFC 7914 section 12",
        Scrypt(16384, 8, 1),
        b"pleaseletmein",
        b"SodiumChloride",
        "7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2",
    ),
    Published(
        "RFC 7914 section 12",
        Scrypt(1024, 8, 16),
        b"password",
        b"NaCl",
        "fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162",
    ),
    Published(
        "RFC 7914 section 11",
        Pbkdf2Sha256(80000),
        b"Password",
        b"NaCl",
        "4ddcd8f60b98be21830cee5ef22701f9641a4418d04c0414aeff08876b34ab56",
    ),
    Published(
        "RFC 4231 section 4.3, its key as the salt",
        HmacSha256(),
        b"what do ya want for nothing?",
        b"Jefe",
        "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
    ),
]


class Kdfs(unittest.TestCase):
    def test_published_vectors(self):
        for case in PUBLISHED:
            with self.subTest(case.source, kdf=case.kdf):
                derived = case.kdf.derive(case.password, case.salt)
                self.assertEqual(derived.hex(), case.hash_hex)

    def test_scrypt_takes_more_memory_than_openssl_allows_by_itself(self):
        self.assertEqual(len(Scrypt(2**17, 8, 1).derive(b"code", b"s" * 16)), 32)


class PhcStrings(unittest.TestCase):
    def test_argon2_cffi_verifies_ours(self):
        made = phc.make(Argon2id(7168, 5, 1), "7K3Q9M2TDW4H8R9R", b"s" * 16)
        self.assertTrue(PasswordHasher().verify(str(made), "7K3Q9M2TDW4H8R9R"))

    def test_passlib_verifies_ours(self):
        made = phc.make(Scrypt(2**13, 8, 10), "7K3Q9M2TDW4H8R9R", b"\xff" * 16)
        self.assertTrue(scrypt.verify("7K3Q9M2TDW4H8R9R", str(made)))


if __name__ == "__main__":
    unittest.main()

"""Stands for your users and for the check of their authenticator app. Don't keep this file."""

from secrets import compare_digest


def password_is_right(name: str, password: str) -> bool:
    return name == "ada@example.org" and password == "correct horse"


def digits_are_right(account: str, digits: str) -> bool:
    return compare_digest(digits.encode(), b"123456")

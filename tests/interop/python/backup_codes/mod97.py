"""Check digits of ISO/IEC 7064 MOD 97-10, as in an IBAN."""


def check_digits(data: str) -> str:
    """The two digits, `02` to `98`, that make the whole number 1 mod 97."""
    return f"{98 - int(data) * 100 % 97:02d}"

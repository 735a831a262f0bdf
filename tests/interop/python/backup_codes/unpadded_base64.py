"""Base64 without padding, in its one canonical spelling (RFC 4648 section 3.5)."""

import base64
import re

from .errors import SchemeError

URL_SAFE = "-_"
STANDARD = "+/"


def encode(data: bytes, symbols: str = URL_SAFE) -> str:
    """`symbols` are the two symbols for 62 and 63."""
    return base64.b64encode(data, symbols.encode()).decode().rstrip("=")


def decode(text: str, symbols: str = URL_SAFE) -> bytes:
    """Raises SchemeError `bad_encoding` (field "") for anything `encode` never writes.

    That is padding, other characters, an impossible length, and bits set in the
    last symbol that belong to no byte.
    """
    pattern = f"[A-Za-z0-9{re.escape(symbols)}]*"
    if not re.fullmatch(pattern, text) or len(text) % 4 == 1:
        raise SchemeError("bad_encoding", "")
    data = base64.b64decode(text + "=" * (-len(text) % 4), symbols.encode())
    if encode(data, symbols) != text:
        raise SchemeError("bad_encoding", "")
    return data


def decode_exactly(text: str, length: int, symbols: str = URL_SAFE) -> bytes:
    """`decode`, but raises `wrong_length` unless it gives `length` bytes."""
    data = decode(text, symbols)
    if len(data) != length:
        raise SchemeError("wrong_length", "", length)
    return data

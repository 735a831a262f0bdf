"""Bytes and choices that look random but are the same on every run."""

import hashlib

from backup_codes.check_symbols import check_symbols
from backup_codes.formats import Format


class Seeded:
    """SHA-256 over a label and a counter, read as a stream of bytes."""

    def __init__(self, label: str) -> None:
        self._label = label.encode()
        self._counter = 0
        self._left = b""

    def bytes(self, count: int) -> bytes:
        while len(self._left) < count:
            block = self._label + self._counter.to_bytes(8, "big")
            self._left += hashlib.sha256(block).digest()
            self._counter += 1
        taken, self._left = self._left[:count], self._left[count:]
        return taken

    def below(self, bound: int) -> int:
        """0 to bound-1, bound <= 256, all equally likely."""
        while (byte := self.bytes(1)[0]) >= 256 - 256 % bound:
            pass
        return byte % bound

    def text(self, alphabet: str, count: int) -> str:
        return "".join(alphabet[self.below(len(alphabet))] for _ in range(count))

    def other_than(self, symbol: str, alphabet: str) -> str:
        """Another symbol of the alphabet."""
        others = alphabet.replace(symbol, "")
        return others[self.below(len(others))]

    def code(self, format: Format) -> str:
        """A canonical code."""
        data = self.text(format.alphabet_symbols, format.symbols)
        return data + check_symbols(format, data)

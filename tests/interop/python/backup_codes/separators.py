"""Code points that a person may type, or paste, between the symbols of a code."""


def _points(ranges: str) -> frozenset[str]:
    """`2010-2015 2053` (hex, inclusive) as a set of characters."""
    chars: set[str] = set()
    for part in ranges.split():
        first, _, last = part.partition("-")
        chars.update(map(chr, range(int(first, 16), int(last or first, 16) + 1)))
    return frozenset(chars)


# Unicode 16.0 PropList.txt, White_Space.
WHITE_SPACE = _points("9-D 20 85 A0 1680 2000-200A 2028 2029 202F 205F 3000")
LINE_BREAKS = _points("A-D 85 2028 2029")

# Unicode 16.0 PropList.txt, Dash. Python 3.11's own tables are of Unicode 14.
DASHES = _points(
    "2D 58A 5BE 1400 1806 2010-2015 2053 207B 208B 2212 2E17 2E1A 2E3A 2E3B 2E40"
    " 2E5D 301C 3030 30A0 FE31 FE32 FE58 FE63 FF0D 10D6E 10EAD"
)

DOTS = _points("2E B7 2024 2027 3002 FF61")
UNDERSCORE = _points("5F")
INVISIBLE = _points(
    "AD 34F 61C 180E 200B-200F 202A-202E 2060-2064 2066-206F FE00-FE0F FEFF"
)

SEPARATORS = WHITE_SPACE | DASHES | DOTS | UNDERSCORE | INVISIBLE

# Characters that may surround a code without being symbols or separators: ASCII except for
# letters and digits, and Unicode's ranges of punctuation, signs and pictures.
DELIMITERS = frozenset(
    char
    for char in _points("0-7F A1-BF 2010-2BFF 3001-303F 1F000-1FAFF") - SEPARATORS
    if not (char.isascii() and char.isalnum())
)

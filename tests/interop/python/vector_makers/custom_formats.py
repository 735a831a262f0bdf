"""Custom formats that several vector files use."""

import string

from backup_codes.formats import custom

HEX = custom("0123456789abcdef", 16)
HEX_UPPER = custom("0123456789ABCDEF", 16)
UPPER = custom(string.ascii_uppercase, 12, 4)
MIXED = custom("ABCDEFGHabcdefgh", 10, 5)
BINARY = custom("01", 20, 5)
MARKS = custom("!~", 24, 8)
SIXTY_FOUR = custom(string.ascii_letters + string.digits + "+/", 12, 3)
DIGITS = custom("0123456789", 8)
HEX_112 = custom("0123456789abcdef", 28, 7)
CUSTOM = [HEX, HEX_UPPER, UPPER, MIXED, BINARY, MARKS, SIXTY_FOUR, DIGITS, HEX_112]

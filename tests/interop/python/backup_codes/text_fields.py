"""Strings of a document that a person or a page will see."""

import re
from datetime import datetime
from typing import Any

from . import strict_json
from .bounds import check_text_length
from .errors import SchemeError
from .formats import CROCKFORD32

# Cc, Zl and Zp break a line. Characters with Unicode's Bidi_Control property can make
# one label look like another. Half a surrogate pair (Cs) has no form in UTF-8.
_BREAKING = "\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff"
_TURNING = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
# Cf and Default_Ignorable_Code_Point, except for the joiners U+200C and U+200D, variation
# selectors, and the number signs of Arabic, Syriac and Kaithi, which are visible.
_UNSEEN = (
    "\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180e\u200b\u2060-\u2065\u206a-\u206f"
    "\u3164\ufeff\uffa0\ufff0-\ufffb\U00013430-\U0001343f\U0001bca0-\U0001bca3"
    "\U0001d173-\U0001d17a\U000e0000-\U000e00ff\U000e01f0-\U000e0fff"
)
_NOT_PRINTABLE = re.compile(f"[{_BREAKING}{_TURNING}{_UNSEEN}]")
_MOMENT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z")


def printable(value: Any, least: int, most: int) -> str:
    """Text of `least` to `most` code points without `not_printable` ones."""
    text = strict_json.string(value)
    check_text_length(text, least, most)
    if _NOT_PRINTABLE.search(text):
        raise SchemeError("not_printable", "")
    return text


def moment(value: Any) -> str:
    """An existing second in UTC, `YYYY-MM-DDTHH:MM:SSZ`, otherwise `bad_time`."""
    text = strict_json.string(value)
    if not _MOMENT.fullmatch(text):
        raise SchemeError("bad_time", "")
    try:
        datetime.strptime(text, "%Y-%m-%dT%H:%M:%SZ")
    except ValueError:
        raise SchemeError("bad_time", "") from None
    return text


def set_id(value: Any) -> str:
    """8 Crockford symbols in canonical form, otherwise `bad_encoding`."""
    text = strict_json.string(value)
    if not re.fullmatch(f"[{CROCKFORD32}]{{8}}", text):
        raise SchemeError("bad_encoding", "")
    return text


def version_one(value: Any) -> int:
    """The only existing version. Any other is `not_one_of`."""
    if strict_json.integer(value) != 1:
        raise SchemeError("not_one_of", "")
    return 1

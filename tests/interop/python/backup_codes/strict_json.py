"""A strict reader of JSON (RFC 8259).

Objects stay lists of pairs until a caller says which fields they may have, so
that repeated fields are detected. Numbers stay as written until a caller asks
for an integer, so that none is rounded. Errors name the field "", and a caller
that knows the path prefixes it (`errors.located`).
"""

import json
import re
from collections.abc import Collection
from typing import Any

from .errors import SchemeError, shown_name

_HUGE = 10**30


class JsonObject(list[tuple[str, Any]]):
    """The members of an object as written, including repeated ones."""


class JsonNumber(str):
    """A number as written."""


def parse(text: str, most_bytes: int) -> Any:
    """The value of a JSON text: JsonObject, list, str, JsonNumber, bool or None.

    Raises SchemeError `too_large` (`most_bytes` of UTF-8) or `not_json`. A byte
    order mark is not in RFC 8259's grammar and is refused.
    """
    if len(text.encode("utf-8", "surrogatepass")) > most_bytes:
        raise SchemeError("too_large", "", most_bytes)
    try:
        return json.loads(
            text,
            object_pairs_hook=JsonObject,
            parse_int=JsonNumber,
            parse_float=JsonNumber,
            parse_constant=_refuse_constant,
        )
    except (ValueError, RecursionError):
        raise SchemeError("not_json", "") from None


def _refuse_constant(name: str) -> Any:
    """Python accepts NaN and Infinity, but RFC 8259 section 6 does not."""
    raise ValueError(name)


def members(value: Any, names: Collection[str]) -> dict[str, Any]:
    """An object with exactly the fields `names`, as a dict."""
    if not isinstance(value, JsonObject):
        raise SchemeError("wrong_type", "")
    found: dict[str, Any] = {}
    for name, member in value:
        if name in found:
            raise SchemeError("duplicate_key", shown_name(name))
        found[name] = member
    for name in found:
        if name not in names:
            raise SchemeError("unknown_field", shown_name(name))
    for name in names:
        if name not in found:
            raise SchemeError("missing_field", name)
    return found


def has_member(value: Any, name: str) -> bool:
    """Whether `value` is an object with this field."""
    return isinstance(value, JsonObject) and any(found == name for found, _ in value)


def peek(value: Any, name: str) -> Any:
    """One field of an object whose other fields depend on it."""
    if not isinstance(value, JsonObject):
        raise SchemeError("wrong_type", "")
    for found, member in value:
        if found == name:
            return member
    raise SchemeError("missing_field", name)


def string(value: Any) -> str:
    if isinstance(value, JsonNumber) or not isinstance(value, str):
        raise SchemeError("wrong_type", "")
    return value


def entries(value: Any) -> list:
    if isinstance(value, JsonObject) or not isinstance(value, list):
        raise SchemeError("wrong_type", "")
    return value


def integer(value: Any) -> int:
    """The integer value of a number, however it is written (`2e1` is 20).

    More than 30 digits give 10^30, which is above every limit of the scheme.
    """
    if not isinstance(value, JsonNumber):
        raise SchemeError("wrong_type", "")
    sign, whole, fraction, exponent = re.fullmatch(
        r"(-?)([0-9]+)(?:\.([0-9]+))?(?:[eE]([-+]?[0-9]+))?", value
    ).groups("")
    digits = (whole + fraction).lstrip("0")
    if not digits:
        return 0
    significant = digits.rstrip("0")
    power = _exponent(exponent) - len(fraction) + len(digits) - len(significant)
    if power < 0:
        raise SchemeError("wrong_type", "")
    size = len(significant) + power
    magnitude = _HUGE if size > 30 else int(significant) * 10**power
    return -magnitude if sign else magnitude


def _exponent(text: str) -> int:
    """Capped at 10^9, because Python converts only a few thousand digits."""
    if len(text) > 10:
        return -(10**9) if text.startswith("-") else 10**9
    return int(text or "0")

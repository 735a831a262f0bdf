"""Range checks that name the limit. Each raises a SchemeError with the field ""."""

from .errors import SchemeError


def check_range(value: int, least: int, most: int) -> None:
    """`too_low` below `least`, `too_high` above `most`. Both limits are allowed."""
    if value < least:
        raise SchemeError("too_low", "", least)
    if value > most:
        raise SchemeError("too_high", "", most)


def check_count(entries: list, least: int, most: int | None = None) -> None:
    """`too_few` or `too_many` entries."""
    if len(entries) < least:
        raise SchemeError("too_few", "", least)
    if most is not None and len(entries) > most:
        raise SchemeError("too_many", "", most)


def check_text_length(text: str, least: int, most: int) -> None:
    """`too_short` or `too_long`, counted in code points."""
    if len(text) < least:
        raise SchemeError("too_short", "", least)
    if len(text) > most:
        raise SchemeError("too_long", "", most)

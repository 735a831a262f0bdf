"""The one error of this package: a stable code, a field, and maybe a limit."""

import re
from collections.abc import Iterator
from contextlib import contextmanager

MOST_NAME = 64
MOST_PATH = 256


class SchemeError(Exception):
    """Input that the scheme refuses.

    `code` is stable and for programs; `field` is a path from the root of what
    was read (`kdf.m`, `verifiers[3]`, "" for the whole); `limit` is the bound
    in the field's unit, where a number decides. The refused value is never
    part of the error: it may be secret.
    """

    def __init__(self, code: str, field: str, limit: int | None = None) -> None:
        super().__init__(f"{code} {field}")
        self.code = code
        self.field = field
        self.limit = limit

    def to_members(self) -> dict[str, str | int]:
        """The error as the vectors write it, with `limit` only if there is one."""
        members: dict[str, str | int] = {"error": self.code, "field": self.field}
        if self.limit is not None:
            members["limit"] = self.limit
        return members


def join_path(outer: str, inner: str) -> str:
    """Joins `kdf` and `m` to `kdf.m`, cut to `MOST_PATH` characters."""
    path = f"{outer}.{inner}" if outer and inner else outer + inner
    return path[:MOST_PATH]


def shown_name(name: str) -> str:
    """A field name from a document, as errors show it.

    Each code point that is not printable ASCII becomes `?`, including a lone
    surrogate. An empty name becomes `?`. Cut to `MOST_NAME` characters.
    """
    return re.sub("[^ -~]", "?", name[:MOST_NAME]) or "?"


@contextmanager
def located(path: str) -> Iterator[None]:
    """Puts `path` before the field of every SchemeError raised inside."""
    try:
        yield
    except SchemeError as error:
        field = join_path(path, error.field)
        raise SchemeError(error.code, field, error.limit) from None

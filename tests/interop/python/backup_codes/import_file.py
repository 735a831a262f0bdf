"""The import file: enrolments made offline, each with the account it is for."""

from dataclasses import dataclass
from typing import Any

from . import enrolment, strict_json, text_fields
from .bounds import check_count
from .enrolment import Enrolment
from .errors import located

MOST_BYTES = 4 * 1024 * 1024
MOST_ACCOUNT = 254


@dataclass(frozen=True)
class ImportEntry:
    account: str
    enrolment: Enrolment


def parse(text: str) -> list[ImportEntry]:
    """A strict reading of the document; raises SchemeError."""
    value = strict_json.parse(text, MOST_BYTES)
    found = strict_json.members(value, ("version", "enrolments"))
    with located("version"):
        text_fields.version_one(found["version"])
    with located("enrolments"):
        listed = strict_json.entries(found["enrolments"])
        check_count(listed, 1)
    return [_entry(index, item) for index, item in enumerate(listed)]


def _entry(index: int, value: Any) -> ImportEntry:
    with located(f"enrolments[{index}]"):
        found = strict_json.members(value, ("account", "enrolment"))
        with located("account"):
            account = text_fields.printable(found["account"], 1, MOST_ACCOUNT)
        with located("enrolment"):
            return ImportEntry(account, enrolment.from_json(found["enrolment"]))


def to_members(entries: list[ImportEntry]) -> dict[str, Any]:
    """The JSON document as a dict."""
    listed = [
        {"account": e.account, "enrolment": e.enrolment.to_members()} for e in entries
    ]
    return {"version": 1, "enrolments": listed}

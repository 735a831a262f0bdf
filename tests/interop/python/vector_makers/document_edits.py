"""Texts of JSON documents with one change.

A path is written as in errors (`kdf.m`, `verifiers[3]`, "" for the root). New
values are JSON text, so that what no serializer writes can be written too.
"""

import copy
import json
import re
from typing import Any

_MARK = "@here@"


def compact(document: Any) -> str:
    return json.dumps(document, ensure_ascii=False, separators=(",", ":"))


def with_value(document: Any, path: str, json_text: str) -> str:
    """The document with `json_text` at `path`. A new field comes last."""
    if not path:
        return json_text
    changed = copy.deepcopy(document)
    holder, key = _holder(changed, path)
    holder[key] = _MARK
    return compact(changed).replace(f'"{_MARK}"', json_text)


def with_values(document: Any, json_texts: dict[str, str]) -> str:
    """The document with a JSON text at each of several existing paths."""
    changed = copy.deepcopy(document)
    for path in json_texts:
        holder, key = _holder(changed, path)
        holder[key] = f"{_MARK}{path}"
    text = compact(changed)
    for path, json_text in json_texts.items():
        text = text.replace(f'"{_MARK}{path}"', json_text)
    return text


def without(document: Any, path: str) -> str:
    """The document without the field or entry at `path`."""
    changed = copy.deepcopy(document)
    holder, key = _holder(changed, path)
    del holder[key]
    return compact(changed)


def with_member(document: Any, path: str, member: str, first: bool = False) -> str:
    """The document with `member` (`"m": 1`) added to the object at `path`."""
    changed = copy.deepcopy(document)
    target = _at(changed, _keys(path))
    members = dict(target)
    target.clear()
    target.update({_MARK: 0, **members} if first else {**members, _MARK: 0})
    return compact(changed).replace(f'"{_MARK}":0', member)


def _keys(path: str) -> list[str | int]:
    parts = re.findall(r"\[(\d+)\]|([^.\[\]]+)", path)
    return [int(index) if index else name for index, name in parts]


def _at(document: Any, keys: list[str | int]) -> Any:
    for key in keys:
        document = document[key]
    return document


def _holder(document: Any, path: str) -> tuple[Any, str | int]:
    *above, key = _keys(path)
    return _at(document, above), key

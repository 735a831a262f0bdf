"""The enrolment: a set's salt, KDF parameters and verifiers for the server."""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from typing import Any

from . import strict_json, text_fields, unpadded_base64
from .bounds import check_count
from .errors import SchemeError, located
from .formats import Format, check_format
from .kdf import KDFS, PROOF_BYTES, SALT_BYTES, Kdf, to_members
from .kdf_limits import check_limits
from .proof import derive_proof, verifier_of

MOST_BYTES = 16384
MOST_LABEL = 64
MOST_VERIFIERS = 50
_FIELDS = ("version", "set", "label", "created", "format", "kdf", "salt", "verifiers")
_FORMAT_FIELDS = ("profile", "alphabet", "symbols", "check", "group")


@dataclass(frozen=True)
class Enrolment:
    """One code set as the server receives it. `verifiers` are in the sheet's order."""

    set: str
    label: str
    created: str
    format: Format
    kdf: Kdf
    salt: bytes
    verifiers: tuple[bytes, ...]

    def to_members(self) -> dict[str, Any]:
        """The JSON document as a dict."""
        return {
            "version": 1,
            "set": self.set,
            "label": self.label,
            "created": self.created,
            "format": self.format.to_members(),
            "kdf": to_members(self.kdf),
            "salt": unpadded_base64.encode(self.salt),
            "verifiers": [unpadded_base64.encode(v) for v in self.verifiers],
        }


def enrol(
    codes: Sequence[str],
    *,
    set: str,
    label: str,
    created: str,
    format: Format,
    kdf: Kdf,
    salt: bytes,
) -> Enrolment:
    """The enrolment of canonical codes. Raises what `derive_proof` raises.

    The maker of a set also vouches for its custom format.
    """
    proofs = [
        derive_proof(kdf, code, salt, format, hmac_format=format) for code in codes
    ]
    verifiers = tuple(verifier_of(proof) for proof in proofs)
    return Enrolment(set, label, created, format, kdf, salt, verifiers)


def parse(text: str) -> Enrolment:
    """Reads the document strictly. Raises SchemeError."""
    return from_json(strict_json.parse(text, MOST_BYTES))


def from_json(value: Any) -> Enrolment:
    """`parse` for a value that strict_json has already read."""
    found = strict_json.members(value, _FIELDS)
    with located("version"):
        text_fields.version_one(found["version"])
    with located("set"):
        set_id = text_fields.set_id(found["set"])
    with located("label"):
        label = text_fields.printable(found["label"], 0, MOST_LABEL)
    with located("created"):
        created = text_fields.moment(found["created"])
    format = _format(found["format"])
    kdf = _kdf(found["kdf"])
    with located("salt"):
        salt = _bytes(found["salt"], SALT_BYTES)
    verifiers = _verifiers(found["verifiers"])
    # After each field by itself, what depends on several of them.
    check_format(format)
    check_limits(kdf, format.entropy_bits)
    return Enrolment(set_id, label, created, format, kdf, salt, verifiers)


def format_from_json(value: Any) -> Format:
    """The checked format of a `format` object. Errors name fields from `format`."""
    format = _format(value)
    check_format(format)
    return format


def _format(value: Any) -> Format:
    with located("format"):
        found = strict_json.members(value, _FORMAT_FIELDS)
        for name in ("profile", "alphabet"):
            with located(name):
                found[name] = strict_json.string(found[name])
        for name in ("symbols", "check", "group"):
            with located(name):
                found[name] = strict_json.integer(found[name])
    return Format(**found)


def _kdf(value: Any) -> Kdf:
    with located("kdf"):
        kind = _kdf_kind(strict_json.peek(value, "name"))
        names = [field.name for field in fields(kind)]
        found = strict_json.members(value, ["name", *names])
        parameters = {}
        for name in names:
            with located(name):
                parameters[name] = strict_json.integer(found[name])
    return kind(**parameters)


def _kdf_kind(name: Any) -> type[Kdf]:
    with located("name"):
        kind = KDFS.get(strict_json.string(name))
        if kind is None:
            raise SchemeError("not_one_of", "")
        return kind


def _bytes(value: Any, length: int) -> bytes:
    return unpadded_base64.decode_exactly(strict_json.string(value), length)


def _verifiers(value: Any) -> tuple[bytes, ...]:
    with located("verifiers"):
        found = strict_json.entries(value)
        check_count(found, 1, MOST_VERIFIERS)
    verifiers = []
    for index, entry in enumerate(found):
        with located(f"verifiers[{index}]"):
            verifiers.append(_bytes(entry, PROOF_BYTES))
    if len(frozenset(verifiers)) < len(verifiers):
        raise SchemeError("not_distinct", "verifiers")
    return tuple(verifiers)

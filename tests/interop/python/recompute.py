"""Computes the output of `backup-codes generate --json` again and compares.

    backup-codes generate --json | /usr/bin/python3 tests/interop/python/recompute.py

Standard input is {"codes": [displayed codes], "enrolment": {...}} or {"codes":
[...], "phc": [PHC strings, with or without Django's prefix]}. A "format" as in
an enrolment may accompany "phc". If everything agrees, it prints one line and
exits with 0. Otherwise it names the number of the faulty code, but never the
code, on standard error and exits with 1.
"""

import sys
from collections.abc import Sequence
from hmac import compare_digest
from typing import Any

from backup_codes import enrolment, phc, strict_json
from backup_codes.errors import SchemeError, located
from backup_codes.formats import NAMED, Format
from backup_codes.proof import derive_proof, verifier_of
from backup_codes.reading import Code, Reading, read

MOST_BYTES = 1024 * 1024


class Disagreement(Exception):
    """Says what does not agree, without containing a code."""


def recompute(text: str) -> str:
    """The line to print. Raises SchemeError and Disagreement."""
    value = strict_json.parse(text, MOST_BYTES)
    if not strict_json.has_member(value, "phc"):
        return _enrolment(strict_json.members(value, ["codes", "enrolment"]))
    names = ["codes", "phc"]
    if strict_json.has_member(value, "format"):
        names.append("format")
    return _phc_strings(strict_json.members(value, names))


def _enrolment(found: dict[str, Any]) -> str:
    with located("enrolment"):
        parsed = enrolment.from_json(found["enrolment"])
    shown = _strings(found, "codes")
    _same_number(len(shown), len(parsed.verifiers), "verifiers")
    for number, (text, verifier) in enumerate(zip(shown, parsed.verifiers), start=1):
        code = _canonical(parsed.format, text, number)
        # The set was made here, so its format can be trusted.
        format = parsed.format
        proof = derive_proof(parsed.kdf, code, parsed.salt, format, hmac_format=format)
        if not compare_digest(verifier_of(proof), verifier):
            raise Disagreement(f"code {number}: its verifier is another one")
    return f"{len(shown)} codes, {len(parsed.verifiers)} verifiers agree"


def _phc_strings(found: dict[str, Any]) -> str:
    shown, strings = _strings(found, "codes"), _strings(found, "phc")
    _same_number(len(shown), len(strings), "PHC strings")
    format = None
    if "format" in found:
        format = enrolment.format_from_json(found["format"])
    salts = set()
    for number, (text, string) in enumerate(zip(shown, strings), start=1):
        code = _canonical(format or _guess_format(text), text, number)
        try:
            parsed = phc.parse(string.removeprefix(phc.DJANGO_PREFIX))
        except SchemeError as error:
            raise Disagreement(f"code {number}: {error}") from None
        if phc.make(parsed.kdf, code, parsed.salt) != parsed:
            raise Disagreement(f"code {number}: its hash is another one")
        salts.add(parsed.salt)
    if len(salts) < len(strings):
        raise Disagreement("two PHC strings have the same salt")
    return f"{len(shown)} codes, {len(strings)} PHC strings agree"


def _canonical(format: Format | None, shown: str, number: int) -> str:
    """The canonical form of a displayed code, which must be displayed exactly so."""
    if format is None:
        return shown.replace("-", "")
    reading: Reading = read(format, shown)
    if not isinstance(reading, Code):
        raise Disagreement(f"code {number}: {reading.problem}")
    if format.show(reading.code) != shown:
        raise Disagreement(f"code {number}: it is not displayed in its groups")
    return reading.code


def _guess_format(shown: str) -> Format | None:
    """The named profile whose codes are displayed like this one.

    None for a custom code. Its dashes say nothing about its format.
    """
    for format in NAMED.values():
        code = shown.replace("-", "")
        of_alphabet = set(code) <= set(format.alphabet_symbols)
        if of_alphabet and len(code) == format.length and format.show(code) == shown:
            return format
    return None


def _strings(found: dict[str, Any], name: str) -> Sequence[str]:
    with located(name):
        return [strict_json.string(entry) for entry in strict_json.entries(found[name])]


def _same_number(codes: int, others: int, what: str) -> None:
    if codes == 0 or codes != others:
        raise Disagreement(f"{codes} codes, but {others} {what}")


def main() -> int:
    try:
        print(recompute(sys.stdin.buffer.read().decode("utf-8")))
    except (Disagreement, SchemeError) as error:
        print(f"recompute: {error}", file=sys.stderr)
        return 1
    except UnicodeDecodeError:
        print("recompute: standard input is not UTF-8", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""Writes tests/vectors/*.json, the same bytes on every run.

    /usr/bin/python3 tests/interop/python/make_vectors.py            writes the files
    /usr/bin/python3 tests/interop/python/make_vectors.py --check    writes nothing,
        exits 1 and names the files that differ
    ... make_vectors.py [--check] readings phc                       only these
"""

import argparse
import importlib
import json
import sys
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).resolve().parents[2] / "vectors"
FILES = (
    "formats",
    "check-symbols",
    "readings",
    "kdf-limits",
    "proofs",
    "phc",
    "enrolments",
    "import-files",
)


def made_text(name: str) -> str:
    """The content of the file `name`.json."""
    module = importlib.import_module(f"vector_makers.{name.replace('-', '_')}_file")
    return _one_entry_a_line(module.make())


def _one_entry_a_line(file: dict[str, Any]) -> str:
    """ASCII only, so that a diff shows invisible characters. No entry occurs twice."""
    fields = []
    for name, value in file.items():
        if isinstance(value, list):
            rows = dict.fromkeys("  " + json.dumps(entry) for entry in value)
            listed = ",\n".join(rows)
            fields.append(f" {json.dumps(name)}: [\n{listed}\n ]")
        else:
            fields.append(f" {json.dumps(name)}: {json.dumps(value)}")
    return "{\n" + ",\n".join(fields) + "\n}\n"


def _differs(name: str) -> bool:
    path = FOLDER / f"{name}.json"
    return not path.exists() or path.read_text("ascii") != made_text(name)


def _write(name: str) -> None:
    text = made_text(name)
    FOLDER.mkdir(parents=True, exist_ok=True)
    (FOLDER / f"{name}.json").write_text(text, "ascii", newline="\n")


def main() -> int:
    parser = argparse.ArgumentParser(description="makes the test vectors")
    parser.add_argument("--check", action="store_true", help="write nothing, compare")
    parser.add_argument("names", nargs="*", metavar="name", help=" ".join(FILES))
    options = parser.parse_args()
    names = options.names or FILES
    if unknown := set(names) - set(FILES):
        parser.error(f"no such file of vectors: {', '.join(sorted(unknown))}")
    if not options.check:
        for name in names:
            _write(name)
        return 0
    different = [name for name in names if _differs(name)]
    for name in different:
        print(f"tests/vectors/{name}.json differs from what is made", file=sys.stderr)
    return 1 if different else 0


if __name__ == "__main__":
    sys.exit(main())

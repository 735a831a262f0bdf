"""Reads lines of {"phc", "code"} and prints a line with true or false for each."""

import json
import sys
from collections.abc import Callable


def answer(accepts: Callable[[str, str], bool]) -> None:
    """Calls `accepts(phc, code)` for each line of standard input."""
    for line in sys.stdin:
        pair = json.loads(line)
        print("true" if accepts(pair["phc"], pair["code"]) else "false")

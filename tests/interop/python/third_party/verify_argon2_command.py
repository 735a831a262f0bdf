"""Whether the `argon2` command computes the same string for a code. Debian: argon2.

The command only hashes. It takes the code on standard input and the salt as an
argument, so the salt can have no NUL byte.
"""

import re
import subprocess
import sys
from base64 import b64decode

from pairs import answer

PHC = re.compile(r"\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([^$]+)\$[^$]+")


def accepts(phc: str, code: str) -> bool:
    m, t, p, salt = PHC.fullmatch(phc).groups()
    command = [b"argon2", b64decode(salt + "==")]
    command += f"-id -k {m} -t {t} -p {p} -l 32 -e".split()
    made = subprocess.run(command, input=code.encode(), capture_output=True, check=True)
    return made.stdout.decode().strip() == phc


try:
    answer(accepts)
except FileNotFoundError:
    sys.exit("there is no argon2 command; Debian: apt-get install argon2")

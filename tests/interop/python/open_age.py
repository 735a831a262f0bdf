"""Opens a file with the age command, which reads a passphrase only from a terminal.

Usage: open_age.py FILE, with the passphrase on standard input. Prints the text of the file.
"""

import os
import pty
import sys
import tempfile


def open_file(path, passphrase):
    """The text, or what age said if it refused."""
    with tempfile.TemporaryDirectory() as folder:
        opened = os.path.join(folder, "opened")
        child, terminal = pty.fork()
        if child == 0:
            os.execvp("age", ["age", "--decrypt", "--output", opened, path])
        said = b""
        answered = False
        while True:
            try:
                part = os.read(terminal, 1024)
            except OSError:  # the terminal of an ended program
                break
            if not part:
                break
            said += part
            if not answered and b"passphrase:" in said:
                os.write(terminal, passphrase.encode() + b"\n")
                answered = True
        _, status = os.waitpid(child, 0)
        if status != 0:
            sys.exit(said.decode(errors="replace"))
        with open(opened, encoding="utf-8", newline="") as file:
            return file.read()


if __name__ == "__main__":
    sys.stdout.reconfigure(newline="")
    sys.stdout.write(open_file(sys.argv[1], sys.stdin.readline().strip()))

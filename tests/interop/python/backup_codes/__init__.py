"""Backup codes, version 1 of the scheme, written a second time.

This package was written from the description of the scheme alone and shares no
code with the C++ core, so that a mistake in one of the two shows as a
disagreement. It is made to be read and compared, not to be served: it takes no
care of time or memory, and it cannot wipe a secret from a Python string.

The way through it: `formats` says what a code looks like, `check_symbols` ends
one, `reading` understands what a person typed, `kdf` and `proof` derive what is
sent and stored, `phc` and `enrolment` write and read the two exports, and
`import_file` carries several enrolments. Whatever is refused is refused with
`errors.SchemeError`.

Needs Python 3.11 and argon2-cffi (Debian: python3-argon2).
"""

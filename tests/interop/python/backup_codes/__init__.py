"""A second, independent implementation of backup codes, version 1 of the scheme.

This package was written from the description of the scheme alone and shares no
code with the C++ core, so that a mistake in one of the two shows as a
disagreement. Read it and compare with it, but do not serve it: it ignores time
and memory, and Python strings cannot be wiped.

The modules: `formats` says what a code looks like, `check_symbols` computes its
last two symbols, `reading` understands what a person typed, `kdf` and `proof`
derive what is sent and stored, `phc` and `enrolment` write and read the two
exports, and `import_file` holds several enrolments. Every refusal is an
`errors.SchemeError`.

Needs Python 3.11 and argon2-cffi (Debian: python3-argon2).
"""

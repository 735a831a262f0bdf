"""Makes tests/vectors/*.json: one module per file, with one function `make` in each.

`make` always returns the same JSON object, the whole content of the file.
tests/vectors/README.md describes the shapes.
"""

"""What stands in tests/vectors/*.json: one module per file, one `make` in each.

`make` gives the whole JSON object of the file, always the same one. The shapes
are those of tests/vectors/README.md.
"""

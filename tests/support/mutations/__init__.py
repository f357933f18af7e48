"""Mutated replies and odd arguments, and the public surface that must answer them with a typed error.

`python -m support.mutations replies 100000` runs a hundred thousand mutations, and prints each
exception that is not an error of the package (`cd tests` first).
"""

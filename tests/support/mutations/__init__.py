"""Mutated replies and odd arguments, and the public surface that must answer them with a typed error.

`PYTHONPATH=tests python -m support.mutations replies 100000`, in the root of the repository, runs a
hundred thousand mutations, and prints each exception that is not an error of the package.
"""

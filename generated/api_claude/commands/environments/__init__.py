# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Commands of `environments`, as data for the command line."""

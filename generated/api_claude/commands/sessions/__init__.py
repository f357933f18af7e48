# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Commands of `sessions`, as data for the command line."""

# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Commands of `agents`, as data for the command line."""

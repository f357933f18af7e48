# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Commands of `compliance`, as data for the command line."""

# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Commands of `compliance.review`, as data for the command line."""

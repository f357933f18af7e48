# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Commands of `messages`, as data for the command line."""

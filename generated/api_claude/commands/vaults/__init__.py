# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Commands of `vaults`, as data for the command line."""

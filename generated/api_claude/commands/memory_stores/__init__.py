# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Commands of `memory_stores`, as data for the command line."""

# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Request types of `memory_stores`."""

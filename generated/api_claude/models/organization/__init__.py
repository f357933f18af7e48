# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Response types of `organization`."""

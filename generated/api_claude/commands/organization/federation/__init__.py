# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Commands of `organization.federation`, as data for the command line."""

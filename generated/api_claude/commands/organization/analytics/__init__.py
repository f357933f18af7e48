# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Commands of `organization.analytics`, as data for the command line."""

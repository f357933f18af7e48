# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Commands of `organization.spend_limits`, as data for the command line."""

# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Commands of `deployments`, as data for the command line."""

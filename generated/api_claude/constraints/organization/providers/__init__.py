# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests of `organization.providers`, for `check_request`."""

# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests of `organization.plugins`, for `check_request`."""

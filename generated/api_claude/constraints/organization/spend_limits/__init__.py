# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests of `organization.spend_limits`, for `check_request`."""

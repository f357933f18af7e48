# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests of `organization.workspaces`, for `check_request`."""

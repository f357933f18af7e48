# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests of `sessions`, for `check_request`."""

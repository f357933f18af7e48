# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests of `shared`, for `check_request`."""

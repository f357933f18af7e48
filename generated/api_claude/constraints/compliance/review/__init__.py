# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests of `compliance.review`, for `check_request`."""

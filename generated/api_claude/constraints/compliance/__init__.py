# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests of `compliance`, for `check_request`."""

# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests of `agents`, for `check_request`."""

# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests of `messages`, for `check_request`."""

# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests of `environments`, for `check_request`."""

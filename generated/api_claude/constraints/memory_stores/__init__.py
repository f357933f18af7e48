# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests of `memory_stores`, for `check_request`."""

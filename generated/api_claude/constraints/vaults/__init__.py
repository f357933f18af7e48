# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests of `vaults`, for `check_request`."""

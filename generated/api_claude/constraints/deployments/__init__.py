# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests of `deployments`, for `check_request`."""

# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests of `user_profiles.providers`, for `check_request`."""

# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Commands of `user_profiles.providers`, as data for the command line."""

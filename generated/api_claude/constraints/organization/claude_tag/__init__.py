# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Rules of requests of `organization.claude_tag`, for `check_request`."""

# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Raises an `ImportError` that names the modules with the types."""

raise ImportError(
    "api_claude has no module 'types': import the types of responses from api_claude.models, and "
    "the types of requests from api_claude.params"
)

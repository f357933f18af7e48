# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Raises an `ImportError` that names the modules with the types."""

_PACKAGE = __name__.rpartition(".")[0]
raise ImportError(
    f"{_PACKAGE} has no module 'types': import the types of responses from {_PACKAGE}.models, and "
    f"the types of requests from {_PACKAGE}.params"
)

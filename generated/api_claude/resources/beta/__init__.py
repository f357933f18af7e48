# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta` and the groups below it."""

from .beta import AsyncBeta, Beta

__all__ = ("AsyncBeta", "Beta")

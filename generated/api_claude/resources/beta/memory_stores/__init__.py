# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.memory_stores` and the groups below it."""

from .memory_stores import AsyncBetaMemoryStores, BetaMemoryStores

__all__ = ("AsyncBetaMemoryStores", "BetaMemoryStores")

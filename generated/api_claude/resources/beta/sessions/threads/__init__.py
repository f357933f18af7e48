# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.sessions.threads` and the groups below it."""

from .threads import AsyncBetaSessionsThreads, BetaSessionsThreads

__all__ = ("AsyncBetaSessionsThreads", "BetaSessionsThreads")

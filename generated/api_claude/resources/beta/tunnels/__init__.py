# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.beta.tunnels` and the groups below it."""

from .tunnels import AsyncBetaTunnels, BetaTunnels

__all__ = ("AsyncBetaTunnels", "BetaTunnels")

# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`client.messages` and the groups below it."""

from .messages import AsyncMessages, Messages

__all__ = ("AsyncMessages", "Messages")

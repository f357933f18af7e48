# Generated from spec/ by `nox -s codegen`. Do not edit.
"""`Anthropic` and `AsyncAnthropic`: clients with the interface of the official package."""

from __future__ import annotations

from api_claude_runtime.compat.official.anthropic import OfficialClient
from api_claude_runtime.compat.official.async_anthropic import AsyncOfficialClient

from .client import AsyncClient, Client


class Anthropic(OfficialClient):
    __doc__ = OfficialClient.__doc__

    _inner_class = Client


class AsyncAnthropic(AsyncOfficialClient):
    __doc__ = AsyncOfficialClient.__doc__

    _inner_class = AsyncClient

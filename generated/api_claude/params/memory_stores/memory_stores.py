# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Request types. Memory stores: what agents remember across sessions, with its history."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NotRequired

from api_claude_runtime.requests.request_types import TypedDict, prepare


class BetaManagedAgentsPreconditionParam(TypedDict):
    """A condition on the present content of a memory, so that a change does not overwrite that of
    someone else.
    """

    type: Literal["content_sha256"]
    content_sha256: NotRequired[str]
    """SHA-256 hash that the present content must have for the change to be made."""


class MemoryStoreCreateParams(TypedDict):
    """Body of `memory_stores.create`."""

    name: str
    """Name of the memory store for people to read, 1 to 255 characters."""
    description: NotRequired[str]
    """What the memory store is for, at most 1024 characters."""
    metadata: NotRequired[Mapping[str, str]]
    """Key-value pairs of your own to keep with the memory store, at most 16."""


class MemoryStoreUpdateParams(TypedDict):
    """Body of `memory_stores.update`."""

    description: NotRequired[str | None]
    """What the memory store is for, at most 1024 characters."""
    metadata: NotRequired[Mapping[str, str | None] | None]
    """Key-value pairs of your own to keep with the memory store, at most 16."""
    name: NotRequired[str | None]
    """New name of the memory store for people to read, 1 to 255 characters."""


prepare(globals())

# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Request types. Memories: the files of a memory store, and their versions."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias

from api_claude_runtime.requests.request_types import TypedDict, prepare

from ... import params as _params

BetaManagedAgentsMemoryVersionOperation: TypeAlias = Literal["created", "modified", "deleted"]
"""Kind of change to a memory: it was `created`, `modified` or `deleted`."""


BetaManagedAgentsMemoryView: TypeAlias = Literal["basic", "full"]
"""How much to return of a memory or memory version: `basic` leaves its content out, `full` includes
it.
"""


class MemoryStoreMemoryCreateParams(TypedDict):
    """Body of `memory_stores.memories.create`."""

    content: str | None
    """Text of the memory."""
    path: str
    """Path of the memory in the memory store, 2 to 1024 characters."""


class MemoryStoreMemoryUpdateParams(TypedDict):
    """Body of `memory_stores.memories.update`."""

    content: NotRequired[str | None]
    """New text of the memory; leave it out to keep the present one."""
    path: NotRequired[str | None]
    """New path of the memory in the memory store, 2 to 1024 characters, which moves it; leave it
    out to keep the present one.
    """
    precondition: NotRequired[_params.BetaManagedAgentsPreconditionParam]
    """What must hold for the change to be made; leave it out to make it in any case."""


prepare(globals())

# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Request types. Memories: the files of a memory store, and their versions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NotRequired, TypeAlias, TypedDict

if TYPE_CHECKING:
    from .memory_stores import BetaManagedAgentsPreconditionParam


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
    precondition: NotRequired[BetaManagedAgentsPreconditionParam]
    """What must hold for the change to be made; leave it out to make it in any case."""

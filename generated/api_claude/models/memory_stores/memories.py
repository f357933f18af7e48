# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Response types. Memories: the files of a memory store, and their versions."""

from datetime import datetime
from typing import Annotated, Literal, TypeAlias

from api_claude_runtime.replies.models import APIModel, Open, Unknown

from .memory_stores import BetaManagedAgentsActor


class BetaManagedAgentsDeletedMemory(APIModel):
    """Confirmation that a memory was deleted."""

    id: str
    """Identifier of the deleted memory."""
    type: Literal["memory_deleted"]


class BetaManagedAgentsMemory(APIModel):
    """A text file in a memory store, which agents can use across sessions."""

    id: str
    content_sha256: str
    """SHA-256 hash of the content; use it as a precondition for changing or deleting the memory."""
    content_size_bytes: int
    """Size of the content in bytes."""
    created_at: datetime
    memory_store_id: str
    """Identifier of the memory store that holds the memory."""
    memory_version_id: str
    """Identifier of the current version of the memory."""
    path: str
    """Path of the memory in the memory store."""
    type: Literal["memory"]
    updated_at: datetime
    content: str | None = None
    """Text of the memory; null in the `basic` view."""


class BetaManagedAgentsMemoryPrefix(APIModel):
    """A path prefix that stands for the memories below it, like a folder in a directory listing."""

    path: str
    """Path that the memories below start with; list with it as `path_prefix` to see them."""
    type: Literal["memory_prefix"]


BetaManagedAgentsMemoryListItem: TypeAlias = Annotated[
    BetaManagedAgentsMemory | BetaManagedAgentsMemoryPrefix | Unknown, Open("type")
]
"""An entry in a list of memories: a memory, or a path prefix that sums up the memories below it."""


BetaManagedAgentsMemoryVersionOperation: TypeAlias = Literal["created", "modified", "deleted"] | str
"""Kind of change to a memory: it was `created`, `modified` or `deleted`."""


class BetaManagedAgentsMemoryVersion(APIModel):
    """The record of one change to a memory, with the content after it."""

    id: str
    created_at: datetime
    """When the change was made."""
    memory_id: str
    """Identifier of the memory that was changed."""
    memory_store_id: str
    """Identifier of the memory store that holds the memory."""
    operation: BetaManagedAgentsMemoryVersionOperation
    """Kind of change that the version records."""
    type: Literal["memory_version"]
    content: str | None = None
    """Text of the memory in this version; null in the `basic` view and when the version holds no
    content, as after redaction.
    """
    content_sha256: str | None = None
    """SHA-256 hash of the content; null when the version holds no content, as after redaction."""
    content_size_bytes: int | None = None
    """Size of the content in bytes; null when the version holds no content, as after redaction."""
    created_by: BetaManagedAgentsActor | None = None
    """The actor that made the change; null when not known."""
    path: str | None = None
    """Path of the memory in this version; null when not kept, as after redaction."""
    redacted_at: datetime | None = None
    """When the version was redacted; null when it is not redacted."""
    redacted_by: BetaManagedAgentsActor | None = None
    """The actor that redacted the version; null when it is not redacted."""

# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Response types. Memory stores: what agents remember across sessions, with its history."""

from datetime import datetime
from typing import Annotated, Literal, TypeAlias

from api_claude_runtime.replies.models import APIModel, Open, Unknown


class BetaManagedAgentsAPIActor(APIModel):
    """A caller of the API, known by the API key, that made or redacted a memory version."""

    api_key_id: str
    """Identifier of the API key."""
    type: Literal["api_actor"]


class BetaManagedAgentsServiceAccountActor(APIModel):
    """A service account that made or redacted a memory version."""

    service_account_id: str
    """Identifier of the service account."""
    type: Literal["service_account_actor"]


class BetaManagedAgentsSessionActor(APIModel):
    """A session whose agent made or redacted a memory version."""

    session_id: str
    """Identifier of the session."""
    type: Literal["session_actor"]


class BetaManagedAgentsUserActor(APIModel):
    """A user who made or redacted a memory version."""

    type: Literal["user_actor"]
    user_id: str
    """Identifier of the user."""


BetaManagedAgentsActor: TypeAlias = Annotated[
    BetaManagedAgentsSessionActor
    | BetaManagedAgentsAPIActor
    | BetaManagedAgentsUserActor
    | BetaManagedAgentsServiceAccountActor
    | Unknown,
    Open("type"),
]
"""The actor that made or redacted a memory version: a session, an API key, a user or a service
account.
"""


class BetaManagedAgentsDeletedMemoryStore(APIModel):
    """Confirmation that a memory store was deleted."""

    id: str
    """Identifier of the deleted memory store."""
    type: Literal["memory_store_deleted"]


class BetaManagedAgentsMemoryStore(APIModel):
    """A store of memories, which are files that agents keep across sessions."""

    id: str
    archived_at: datetime | None = None
    """When the memory store was archived; null when it is not archived."""
    created_at: datetime
    description: str
    """What the memory store is for."""
    metadata: dict[str, str]
    """Key-value pairs that the caller keeps with the memory store, at most 16."""
    name: str
    """Name of the memory store for people to read."""
    type: Literal["memory_store"]
    updated_at: datetime

# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Response types. Vaults: the credentials that sessions may use."""

from datetime import datetime
from typing import Literal

from api_claude_runtime.replies.models import APIModel


class BetaManagedAgentsDeletedVault(APIModel):
    """A confirmation that a vault was deleted."""

    id: str
    """The identifier of the deleted vault."""
    type: Literal["vault_deleted"]


class BetaManagedAgentsVault(APIModel):
    """A container for credentials that sessions use for MCP servers and environment variables."""

    id: str
    archived_at: datetime | None = None
    """When the vault was archived; null if it is not archived."""
    created_at: datetime
    display_name: str
    """Name of the vault for people to read."""
    metadata: dict[str, str]
    """Key-value pairs of your own that are kept with the vault."""
    type: Literal["vault"]
    updated_at: datetime

# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Request types. Vaults: the credentials that sessions may use."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NotRequired

from api_claude_runtime.requests.request_types import TypedDict, prepare


class VaultCreateParams(TypedDict):
    """Body of `vaults.create`."""

    display_name: str
    """Name of the vault for people to read; 1 to 255 characters."""
    metadata: NotRequired[Mapping[str, str]]
    """Key-value pairs of your own to keep with the vault; at most 16."""


class VaultUpdateParams(TypedDict):
    """Body of `vaults.update`."""

    display_name: NotRequired[str | None]
    """New name of the vault for people to read; 1 to 255 characters."""
    metadata: NotRequired[Mapping[str, str | None] | None]
    """Changes to the metadata: a key with a value is set, a key with null is removed, and keys left
    out stay as they are.
    """


prepare(globals())

# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Request types. Credentials in a vault: OAuth, bearer tokens and environment variables."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NotRequired

from api_claude_runtime.requests.request_types import TypedDict, prepare

from ... import params as _params


class VaultCredentialCreateParams(TypedDict):
    """Body of `vaults.credentials.create`."""

    auth: _params.BetaVaultsCredentialCreateAuth
    """What the credential consists of; its `type` is the kind."""
    display_name: NotRequired[str | None]
    """Name of the credential for people to read; at most 255 characters."""
    metadata: NotRequired[Mapping[str, str]]
    """Key-value pairs of your own to keep with the credential; at most 16."""


class VaultCredentialUpdateParams(TypedDict):
    """Body of `vaults.credentials.update`."""

    auth: NotRequired[_params.BetaVaultsCredentialUpdateAuth]
    """Changes to what the credential consists of; its `type` is that of the credential."""
    display_name: NotRequired[str | None]
    """New name of the credential for people to read; 1 to 255 characters."""
    metadata: NotRequired[Mapping[str, str | None] | None]
    """Changes to the metadata: a key with a value is set, a key with null is removed, and keys left
    out stay as they are.
    """


prepare(globals())

# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Request types. Tunnels: a way to MCP servers in a private network."""

from __future__ import annotations

from typing import NotRequired

from api_claude_runtime.requests.request_types import TypedDict, prepare


class TunnelCertificateCreateParams(TypedDict):
    """Body of `tunnels.certificates.create`."""

    ca_certificate_pem: str
    """CA certificate to add, in PEM format."""


class TunnelCreateParams(TypedDict):
    """Body of `tunnels.create`."""

    display_name: NotRequired[str | None]
    """Name to show for the tunnel, 1 to 255 characters; null or absent gives none."""


class TunnelRotateTokenParams(TypedDict):
    """Body of `tunnels.rotate_token`."""

    reason: NotRequired[str | None]
    """Why the token is rotated, in the caller's words; null or absent gives no reason."""


prepare(globals())

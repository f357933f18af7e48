# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Response types. Tunnels: a way to MCP servers in a private network."""

from datetime import datetime
from typing import Literal

from api_claude_runtime.replies.models import APIModel


class BetaTunnel(APIModel):
    """A tunnel, through which private MCP servers can be reached."""

    id: str
    archived_at: datetime | None = None
    """When the tunnel was archived; null if it is not archived."""
    created_at: datetime
    display_name: str | None = None
    """Name to show for the tunnel, 1 to 255 characters; null or absent if there is none."""
    domain: str
    """Domain name of the tunnel."""
    type: Literal["tunnel"]


class BetaTunnelCertificate(APIModel):
    """A CA certificate that was added to a tunnel."""

    id: str
    archived_at: datetime | None = None
    """When the certificate was archived; null if it is not archived."""
    created_at: datetime
    expires_at: datetime | None = None
    """When the certificate expires; null if no expiry is reported."""
    fingerprint: str
    """Fingerprint of the certificate, which distinguishes it from others."""
    tunnel_id: str
    """Identifier of the tunnel that the certificate belongs to."""
    type: Literal["tunnel_certificate"]


class BetaTunnelToken(APIModel):
    """A token of a tunnel, with which the private side of the tunnel authenticates."""

    id: str
    tunnel_token: str
    """The token itself, a secret."""
    type: Literal["tunnel_token"]

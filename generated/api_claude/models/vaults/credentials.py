# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Response types. Credentials in a vault: OAuth, bearer tokens and environment variables."""

from datetime import datetime
from typing import Literal, TypeAlias

from api_claude_runtime.replies.models import APIModel

from .auth import BetaManagedAgentsCredentialAuth


class BetaManagedAgentsCredential(APIModel):
    """A credential in a vault, without its secret values."""

    id: str
    archived_at: datetime | None = None
    """When the credential was archived; null if it is not archived."""
    auth: BetaManagedAgentsCredentialAuth
    """What the credential consists of, apart from the secret values."""
    created_at: datetime
    metadata: dict[str, str]
    """Key-value pairs of your own that are kept with the credential."""
    type: Literal["vault_credential"]
    updated_at: datetime
    vault_id: str
    """The identifier of the vault that holds the credential."""
    display_name: str | None = None
    """Name of the credential for people to read; null if it has none."""


BetaManagedAgentsCredentialValidationStatus: TypeAlias = (
    Literal["valid", "invalid", "unknown"] | str
)
"""The outcome of checking a credential: it works (`valid`), it does not (`invalid`), or the check
could not tell (`unknown`).
"""


class BetaManagedAgentsRefreshHTTPResponse(APIModel):
    """An HTTP response that was received while checking a credential, from the MCP server or the
    token endpoint.
    """

    body: str
    """The body of the response, cut off if `body_truncated` is true."""
    body_truncated: bool
    """Whether `body` holds only the beginning of the body."""
    content_type: str
    """The media type of the body, as the server gave it."""
    status_code: int
    """The HTTP status code."""


class BetaManagedAgentsMCPProbe(APIModel):
    """A call that was made to an MCP server to check a credential."""

    http_response: BetaManagedAgentsRefreshHTTPResponse | None = None
    """The server's HTTP response; null if there is none to report."""
    method: str
    """The MCP method that was called, such as `initialize`."""


class BetaManagedAgentsRefreshObject(APIModel):
    """The outcome of refreshing an access token while checking a credential."""

    http_response: BetaManagedAgentsRefreshHTTPResponse | None = None
    """The token endpoint's HTTP response; null if there is none to report."""
    status: Literal["succeeded", "failed", "connect_error", "no_refresh_token"] | str
    """`succeeded`: a new access token was issued. `failed`: the token endpoint did not issue one.
    `connect_error`: the token endpoint could not be reached. `no_refresh_token`: the credential
    holds no refresh token.
    """


class BetaManagedAgentsCredentialValidation(APIModel):
    """The result of checking an OAuth credential against its MCP server."""

    credential_id: str
    """The identifier of the credential that was checked."""
    has_refresh_token: bool
    """Whether the credential holds a refresh token."""
    mcp_probe: BetaManagedAgentsMCPProbe | None = None
    """The call to the MCP server that was made for the check; null if there is none to report."""
    refresh: BetaManagedAgentsRefreshObject | None = None
    """How refreshing the access token went; null if there is no refresh to report."""
    status: BetaManagedAgentsCredentialValidationStatus
    """The outcome of the check."""
    type: Literal["vault_credential_validation"]
    validated_at: datetime
    """When the credential was checked."""
    vault_id: str
    """The identifier of the vault that holds the credential."""


class BetaManagedAgentsDeletedCredential(APIModel):
    """A confirmation that a credential was deleted."""

    id: str
    """The identifier of the deleted credential."""
    type: Literal["vault_credential_deleted"]

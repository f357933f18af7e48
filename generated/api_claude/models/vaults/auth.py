# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Response types. What a credential in a vault is made of."""

from datetime import datetime
from typing import Annotated, Literal, TypeAlias

from api_claude_runtime.replies.models import APIModel, Open, Unknown


class BetaManagedAgentsLimitedCredentialNetworkingResponse(APIModel):
    """A restriction of the secret to listed hosts."""

    allowed_hosts: list[str]
    """The hosts that the secret may be sent to."""
    type: Literal["limited"]


class BetaManagedAgentsUnrestrictedCredentialNetworkingResponse(APIModel):
    """The choice to let the secret be sent to any host."""

    type: Literal["unrestricted"]


BetaManagedAgentsEnvironmentVariableAuthResponseNetworking: TypeAlias = Annotated[
    BetaManagedAgentsUnrestrictedCredentialNetworkingResponse
    | BetaManagedAgentsLimitedCredentialNetworkingResponse
    | Unknown,
    Open("type"),
]
"""The hosts that the secret of an environment variable may be sent to: all (`unrestricted`) or only
those listed (`limited`).
"""


class BetaManagedAgentsInjectionLocationResponse(APIModel):
    """The parts of an outgoing request that a secret may be put into."""

    body: bool
    """Whether the secret may be put into the body of a request."""
    header: bool
    """Whether the secret may be put into the headers of a request."""


class BetaManagedAgentsEnvironmentVariableAuthResponse(APIModel):
    """A secret that sessions get as an environment variable. Its value is not returned."""

    injection_location: BetaManagedAgentsInjectionLocationResponse
    """The parts of an outgoing request that the secret may be put into."""
    networking: BetaManagedAgentsEnvironmentVariableAuthResponseNetworking
    """The hosts that the secret may be sent to."""
    secret_name: str
    """The name of the environment variable."""
    type: Literal["environment_variable"]


class BetaManagedAgentsTokenEndpointAuthBasicResponse(APIModel):
    """Client authentication to the token endpoint with the client secret as HTTP Basic
    authentication. The secret is not returned.
    """

    type: Literal["client_secret_basic"]


class BetaManagedAgentsTokenEndpointAuthNoneResponse(APIModel):
    """No client authentication to the token endpoint, as for a public OAuth client."""

    type: Literal["none"]


class BetaManagedAgentsTokenEndpointAuthPostResponse(APIModel):
    """Client authentication to the token endpoint with the client secret in the request body. The
    secret is not returned.
    """

    type: Literal["client_secret_post"]


BetaManagedAgentsMCPOAuthRefreshResponseTokenEndpointAuth: TypeAlias = Annotated[
    BetaManagedAgentsTokenEndpointAuthNoneResponse
    | BetaManagedAgentsTokenEndpointAuthBasicResponse
    | BetaManagedAgentsTokenEndpointAuthPostResponse
    | Unknown,
    Open("type"),
]
"""How the OAuth client authenticates itself to the token endpoint: not at all (`none`), or with its
secret as HTTP Basic authentication (`client_secret_basic`) or in the request body
(`client_secret_post`).
"""


class BetaManagedAgentsMCPOAuthRefreshResponse(APIModel):
    """How a new access token is obtained from an OAuth token endpoint. The refresh token is not
    returned.
    """

    client_id: str
    """The OAuth client ID."""
    token_endpoint: str
    """URL of the OAuth token endpoint."""
    token_endpoint_auth: BetaManagedAgentsMCPOAuthRefreshResponseTokenEndpointAuth
    """How the client authenticates itself to the token endpoint."""
    resource: str | None = None
    """OAuth resource indicator that is sent to the token endpoint; null if none is."""
    scope: str | None = None
    """OAuth scopes that are asked for, separated by spaces; null if none in particular are."""


class BetaManagedAgentsMCPOAuthAuthResponse(APIModel):
    """OAuth tokens for an MCP server. The tokens are not returned."""

    mcp_server_url: str
    """URL of the MCP server that the tokens are for."""
    type: Literal["mcp_oauth"]
    expires_at: datetime | None = None
    """When the access token expires; null or absent if no time is known."""
    refresh: BetaManagedAgentsMCPOAuthRefreshResponse | None = None
    """How the access token is refreshed; null if refreshing is not set up."""


class BetaManagedAgentsStaticBearerAuthResponse(APIModel):
    """A fixed bearer token for an MCP server. The token is not returned."""

    mcp_server_url: str
    """URL of the MCP server that the token is for."""
    type: Literal["static_bearer"]


BetaManagedAgentsCredentialAuth: TypeAlias = Annotated[
    BetaManagedAgentsMCPOAuthAuthResponse
    | BetaManagedAgentsStaticBearerAuthResponse
    | BetaManagedAgentsEnvironmentVariableAuthResponse
    | Unknown,
    Open("type"),
]
"""What a credential consists of, apart from its secret values: OAuth tokens for an MCP server, a
fixed bearer token for one, or an environment variable.
"""

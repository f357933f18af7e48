# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Request types. What a credential in a vault is made of."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Literal, NotRequired, TypeAlias, Union

from api_claude_runtime.requests.request_types import TypedDict, prepare


class BetaManagedAgentsLimitedCredentialNetworkingParams(TypedDict):
    """A restriction of the secret to listed hosts, as set by the caller."""

    allowed_hosts: Sequence[str]
    """The hosts that the secret may be sent to; at most 16."""
    type: Literal["limited"]


class BetaManagedAgentsUnrestrictedCredentialNetworkingParams(TypedDict):
    """The choice to let the secret be sent to any host, as set by the caller."""

    type: Literal["unrestricted"]


BetaManagedAgentsCredentialNetworkingParams: TypeAlias = Union[
    BetaManagedAgentsUnrestrictedCredentialNetworkingParams,
    BetaManagedAgentsLimitedCredentialNetworkingParams,
]
"""The hosts that the secret of an environment variable may be sent to: all (`unrestricted`) or only
those listed (`limited`).
"""


class BetaManagedAgentsInjectionLocationParams(TypedDict):
    """The parts of an outgoing request that a new secret may be put into."""

    body: NotRequired[bool]
    """Whether the secret may be put into the body of a request."""
    header: NotRequired[bool]
    """Whether the secret may be put into the headers of a request."""


class BetaManagedAgentsEnvironmentVariableCreateParams(TypedDict):
    """A secret that sessions get as an environment variable, for a new credential."""

    networking: BetaManagedAgentsCredentialNetworkingParams
    """The hosts that the secret may be sent to."""
    secret_name: str
    """The name of the environment variable. An update cannot change it."""
    secret_value: str
    """The secret itself. It is never returned."""
    type: Literal["environment_variable"]
    injection_location: NotRequired[BetaManagedAgentsInjectionLocationParams]
    """The parts of an outgoing request that the secret may be put into."""


class BetaManagedAgentsInjectionLocationUpdateParams(TypedDict):
    """Changes to the parts of an outgoing request that a secret may be put into. Fields left out
    stay as they are.
    """

    body: NotRequired[bool]
    """Whether the secret may be put into the body of a request."""
    header: NotRequired[bool]
    """Whether the secret may be put into the headers of a request."""


class BetaManagedAgentsEnvironmentVariableUpdateParams(TypedDict):
    """Changes to a credential of type `environment_variable`. Fields left out stay as they are; the
    name of the variable cannot be changed.
    """

    type: Literal["environment_variable"]
    injection_location: NotRequired[BetaManagedAgentsInjectionLocationUpdateParams]
    """Changes to the parts of an outgoing request that the secret may be put into."""
    networking: NotRequired[BetaManagedAgentsCredentialNetworkingParams | None]
    """The hosts that the secret may be sent to from now on."""
    secret_value: NotRequired[str | None]
    """The new secret. It is never returned."""


class BetaManagedAgentsTokenEndpointAuthBasicParam(TypedDict):
    """Client authentication to the token endpoint with the client secret as HTTP Basic
    authentication, for a new credential.
    """

    client_secret: str
    """The OAuth client secret; at most 512 characters. It is never returned."""
    type: Literal["client_secret_basic"]


class BetaManagedAgentsTokenEndpointAuthNoneParam(TypedDict):
    """No client authentication to the token endpoint, as for a public OAuth client, for a new
    credential.
    """

    type: Literal["none"]


class BetaManagedAgentsTokenEndpointAuthPostParam(TypedDict):
    """Client authentication to the token endpoint with the client secret in the request body, for a
    new credential.
    """

    client_secret: str
    """The OAuth client secret; at most 512 characters. It is never returned."""
    type: Literal["client_secret_post"]


BetaManagedAgentsMCPOAuthRefreshParamsTokenEndpointAuth: TypeAlias = Union[
    BetaManagedAgentsTokenEndpointAuthNoneParam,
    BetaManagedAgentsTokenEndpointAuthBasicParam,
    BetaManagedAgentsTokenEndpointAuthPostParam,
]
"""How the OAuth client authenticates itself to the token endpoint: not at all (`none`), or with its
secret as HTTP Basic authentication (`client_secret_basic`) or in the request body
(`client_secret_post`).
"""


class BetaManagedAgentsMCPOAuthRefreshParams(TypedDict):
    """What is needed to get a new access token from an OAuth token endpoint, for a new
    credential.
    """

    client_id: str
    """The OAuth client ID; at most 1024 characters. An update cannot change it."""
    refresh_token: str
    """The OAuth refresh token; at most 4096 characters. It is never returned."""
    token_endpoint: str
    """URL of the OAuth token endpoint; at most 2047 characters. An update cannot change it."""
    token_endpoint_auth: BetaManagedAgentsMCPOAuthRefreshParamsTokenEndpointAuth
    """How the client authenticates itself to the token endpoint."""
    resource: NotRequired[str | None]
    """OAuth resource indicator to send to the token endpoint; null or left out to send none."""
    scope: NotRequired[str | None]
    """OAuth scopes to ask for, separated by spaces; null or left out to ask for none in
    particular.
    """


class BetaManagedAgentsMCPOAuthCreateParams(TypedDict):
    """OAuth tokens for an MCP server, for a new credential."""

    access_token: str
    """The OAuth access token; at most 8192 characters. It is never returned."""
    mcp_server_url: str
    """URL of the MCP server that the tokens are for; at most 2047 characters. An update cannot
    change it.
    """
    type: Literal["mcp_oauth"]
    expires_at: NotRequired[str | datetime | None]
    """When the access token expires; null or left out if no time is known."""
    refresh: NotRequired[BetaManagedAgentsMCPOAuthRefreshParams | None]
    """How to refresh the access token; null or left out to set up no refreshing."""


class BetaManagedAgentsTokenEndpointAuthBasicUpdateParam(TypedDict):
    """A change to client authentication to the token endpoint with the client secret as HTTP Basic
    authentication.
    """

    type: Literal["client_secret_basic"]
    client_secret: NotRequired[str | None]
    """The new OAuth client secret; at most 512 characters. It is never returned."""


class BetaManagedAgentsTokenEndpointAuthPostUpdateParam(TypedDict):
    """A change to client authentication to the token endpoint with the client secret in the request
    body.
    """

    type: Literal["client_secret_post"]
    client_secret: NotRequired[str | None]
    """The new OAuth client secret; at most 512 characters. It is never returned."""


BetaManagedAgentsMCPOAuthRefreshUpdateParamsTokenEndpointAuth: TypeAlias = Union[
    BetaManagedAgentsTokenEndpointAuthBasicUpdateParam,
    BetaManagedAgentsTokenEndpointAuthPostUpdateParam,
]
"""Changes to how the OAuth client authenticates itself to the token endpoint: with its secret as
HTTP Basic authentication (`client_secret_basic`) or in the request body (`client_secret_post`).
"""


class BetaManagedAgentsMCPOAuthRefreshUpdateParams(TypedDict):
    """Changes to how a new access token is obtained. Fields left out stay as they are; the client
    ID, token endpoint and resource cannot be changed.
    """

    refresh_token: NotRequired[str | None]
    """The new OAuth refresh token; at most 4096 characters. It is never returned."""
    scope: NotRequired[str | None]
    """The OAuth scopes to ask for from now on, separated by spaces; at most 8192 characters."""
    token_endpoint_auth: NotRequired[BetaManagedAgentsMCPOAuthRefreshUpdateParamsTokenEndpointAuth]
    """Changes to how the client authenticates itself to the token endpoint."""


class BetaManagedAgentsMCPOAuthUpdateParams(TypedDict):
    """Changes to a credential of type `mcp_oauth`. Fields left out stay as they are; the URL of the
    MCP server cannot be changed.
    """

    type: Literal["mcp_oauth"]
    access_token: NotRequired[str | None]
    """The new OAuth access token; at most 8192 characters. It is never returned."""
    expires_at: NotRequired[str | datetime | None]
    """When the new access token expires."""
    refresh: NotRequired[BetaManagedAgentsMCPOAuthRefreshUpdateParams | None]
    """Changes to how the access token is refreshed."""


class BetaManagedAgentsStaticBearerCreateParams(TypedDict):
    """A fixed bearer token for an MCP server, for a new credential."""

    token: str
    """The bearer token; at most 8192 characters. It is never returned."""
    mcp_server_url: str
    """URL of the MCP server that the token is for; at most 2047 characters. An update cannot change
    it.
    """
    type: Literal["static_bearer"]


class BetaManagedAgentsStaticBearerUpdateParams(TypedDict):
    """Changes to a credential of type `static_bearer`. Fields left out stay as they are; the URL of
    the MCP server cannot be changed.
    """

    type: Literal["static_bearer"]
    token: NotRequired[str | None]
    """The new bearer token; at most 8192 characters. It is never returned."""


BetaVaultsCredentialCreateAuth: TypeAlias = Union[
    BetaManagedAgentsMCPOAuthCreateParams,
    BetaManagedAgentsStaticBearerCreateParams,
    BetaManagedAgentsEnvironmentVariableCreateParams,
]
"""What a new credential consists of: OAuth tokens for an MCP server (`mcp_oauth`), a fixed bearer
token for one (`static_bearer`), or an environment variable (`environment_variable`).
"""


BetaVaultsCredentialUpdateAuth: TypeAlias = Union[
    BetaManagedAgentsMCPOAuthUpdateParams,
    BetaManagedAgentsStaticBearerUpdateParams,
    BetaManagedAgentsEnvironmentVariableUpdateParams,
]
"""Changes to what a credential consists of, in the form for its type: `mcp_oauth`, `static_bearer`
or `environment_variable`.
"""


prepare(globals())

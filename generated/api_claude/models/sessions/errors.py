# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Response types. Errors inside a session, and whether they are tried again."""

from datetime import datetime
from typing import Annotated, Literal, TypeAlias

from api_claude_runtime.replies.models import APIModel, Open, Unknown


class BetaManagedAgentsRetryStatusExhausted(APIModel):
    """Retry status of an error after which no retries are left."""

    type: Literal["exhausted"]


class BetaManagedAgentsRetryStatusRetrying(APIModel):
    """Retry status of an error after which the session tries again on its own."""

    type: Literal["retrying"]


class BetaManagedAgentsRetryStatusTerminal(APIModel):
    """Retry status of an error that cannot be overcome by trying again."""

    type: Literal["terminal"]


BetaManagedAgentsRetryStatus: TypeAlias = Annotated[
    BetaManagedAgentsRetryStatusRetrying
    | BetaManagedAgentsRetryStatusExhausted
    | BetaManagedAgentsRetryStatusTerminal
    | Unknown,
    Open("type"),
]
"""What becomes of the work that failed: `retrying` (it is tried again), `exhausted` (no retries are
left) or `terminal` (retrying cannot help).
"""


class BetaManagedAgentsBillingErrorObject(APIModel):
    """An error that reports that a billing problem keeps the session from going on. Put the billing
    of the organization in order before trying again.
    """

    message: str
    retry_status: BetaManagedAgentsRetryStatus
    """Whether what failed is tried again, has run out of retries or cannot be retried."""
    type: Literal["billing_error"]


class BetaManagedAgentsCompactionLimitReachedErrorObject(APIModel):
    """An error that reports that the limit on compacting the context of a conversation was reached.
    A new session starts with an empty context.
    """

    message: str
    retry_status: BetaManagedAgentsRetryStatus
    """Whether what failed is tried again, has run out of retries or cannot be retried."""
    type: Literal["compaction_limit_reached_error"]


class BetaManagedAgentsCredentialHostUnreachableErrorObject(APIModel):
    """An error that reports that a host for which a vault holds a credential could not be reached.
    Check the host and the environment's network settings.
    """

    credential_id: str
    """Identifier of the credential for the host."""
    message: str
    retry_status: BetaManagedAgentsRetryStatus
    """Whether what failed is tried again, has run out of retries or cannot be retried."""
    type: Literal["credential_host_unreachable_error"]
    vault_id: str
    """Identifier of the vault that holds the credential."""


class BetaManagedAgentsMCPAuthenticationFailedErrorObject(APIModel):
    """An error that reports that an MCP server did not accept the session's credentials. Check the
    credential for the server in the session's vaults.
    """

    mcp_server_name: str
    """Name of the MCP server, as given in the configuration of the agent."""
    message: str
    retry_status: BetaManagedAgentsRetryStatus
    """Whether what failed is tried again, has run out of retries or cannot be retried."""
    type: Literal["mcp_authentication_failed_error"]


class BetaManagedAgentsMCPConnectionFailedErrorObject(APIModel):
    """An error that reports that no connection to an MCP server could be made. Check that the
    server is up and its URL is right.
    """

    mcp_server_name: str
    """Name of the MCP server, as given in the configuration of the agent."""
    message: str
    retry_status: BetaManagedAgentsRetryStatus
    """Whether what failed is tried again, has run out of retries or cannot be retried."""
    type: Literal["mcp_connection_failed_error"]


class BetaManagedAgentsModelOverloadedErrorObject(APIModel):
    """An error that reports that the model has too much load at the moment. Later attempts may
    succeed.
    """

    message: str
    retry_status: BetaManagedAgentsRetryStatus
    """Whether what failed is tried again, has run out of retries or cannot be retried."""
    type: Literal["model_overloaded_error"]


class BetaManagedAgentsModelRateLimitedErrorObject(APIModel):
    """An error that reports that a request to the model hit a rate limit. Later attempts may
    succeed.
    """

    message: str
    retry_status: BetaManagedAgentsRetryStatus
    """Whether what failed is tried again, has run out of retries or cannot be retried."""
    type: Literal["model_rate_limited_error"]


class BetaManagedAgentsModelRequestFailedErrorObject(APIModel):
    """An error that reports that a request to the model failed for a reason other than load or rate
    limits.
    """

    message: str
    retry_status: BetaManagedAgentsRetryStatus
    """Whether what failed is tried again, has run out of retries or cannot be retried."""
    type: Literal["model_request_failed_error"]


class BetaManagedAgentsRepositoryAuthenticationErrorObject(APIModel):
    """An error that reports that the authorization token for a repository was not accepted. Give
    the session's repository resource a valid token.
    """

    message: str
    repository_url: str | None = None
    """URL of the repository; null when not known."""
    retry_status: BetaManagedAgentsRetryStatus
    """Whether what failed is tried again, has run out of retries or cannot be retried."""
    type: Literal["repository_authentication_error"]


class BetaManagedAgentsRepositoryCheckoutErrorObject(APIModel):
    """An error that reports that the branch or commit asked for could not be checked out of a
    repository. Check that it exists there.
    """

    message: str
    repository_url: str | None = None
    """URL of the repository; null when not known."""
    retry_status: BetaManagedAgentsRetryStatus
    """Whether what failed is tried again, has run out of retries or cannot be retried."""
    type: Literal["repository_checkout_error"]


class BetaManagedAgentsRepositoryCloneErrorObject(APIModel):
    """An error that reports that a repository could not be cloned."""

    message: str
    repository_url: str | None = None
    """URL of the repository; null when not known."""
    retry_status: BetaManagedAgentsRetryStatus
    """Whether what failed is tried again, has run out of retries or cannot be retried."""
    type: Literal["repository_clone_error"]


class BetaManagedAgentsRepositoryForbiddenErrorObject(APIModel):
    """An error that reports that access to a repository was denied. Check what the authorization
    token is allowed to do.
    """

    message: str
    repository_url: str | None = None
    """URL of the repository; null when not known."""
    retry_status: BetaManagedAgentsRetryStatus
    """Whether what failed is tried again, has run out of retries or cannot be retried."""
    type: Literal["repository_forbidden_error"]


class BetaManagedAgentsRepositoryNotFoundErrorObject(APIModel):
    """An error that reports that a repository was not found. Check its URL and that the
    authorization token can see it.
    """

    message: str
    repository_url: str | None = None
    """URL of the repository; null when not known."""
    retry_status: BetaManagedAgentsRetryStatus
    """Whether what failed is tried again, has run out of retries or cannot be retried."""
    type: Literal["repository_not_found_error"]


class BetaManagedAgentsToolUseLimitReachedErrorObject(APIModel):
    """An error that reports that the turn reached a limit on the use of tools, either on the rounds
    of tool calls, or on responses in a row that each request one tool call and end before it is
    complete. None of these incomplete calls runs. `message` states which limit it was. The thread
    becomes idle, and the next user message starts a new turn.
    """

    message: str
    retry_status: BetaManagedAgentsRetryStatus
    """Whether what failed is tried again, has run out of retries or cannot be retried."""
    type: Literal["tool_use_limit_reached_error"]


class BetaManagedAgentsUnknownErrorObject(APIModel):
    """An error of a kind that has no type of its own; `message` has the details."""

    message: str
    retry_status: BetaManagedAgentsRetryStatus
    """Whether what failed is tried again, has run out of retries or cannot be retried."""
    type: Literal["unknown_error"]


BetaManagedAgentsSessionErrorEventError: TypeAlias = Annotated[
    BetaManagedAgentsUnknownErrorObject
    | BetaManagedAgentsModelOverloadedErrorObject
    | BetaManagedAgentsModelRateLimitedErrorObject
    | BetaManagedAgentsModelRequestFailedErrorObject
    | BetaManagedAgentsMCPConnectionFailedErrorObject
    | BetaManagedAgentsMCPAuthenticationFailedErrorObject
    | BetaManagedAgentsBillingErrorObject
    | BetaManagedAgentsCredentialHostUnreachableErrorObject
    | BetaManagedAgentsToolUseLimitReachedErrorObject
    | BetaManagedAgentsCompactionLimitReachedErrorObject
    | BetaManagedAgentsRepositoryAuthenticationErrorObject
    | BetaManagedAgentsRepositoryForbiddenErrorObject
    | BetaManagedAgentsRepositoryNotFoundErrorObject
    | BetaManagedAgentsRepositoryCheckoutErrorObject
    | BetaManagedAgentsRepositoryCloneErrorObject
    | Unknown,
    Open("type"),
]
"""What went wrong in a session: a problem with the model, an MCP server, a credential, a
repository, billing or a limit. `type` distinguishes the kinds.
"""


class BetaManagedAgentsSessionErrorEvent(APIModel):
    """An event that reports that something went wrong in the session. The session may recover on
    its own, as the retry status of the error states.
    """

    id: str
    error: BetaManagedAgentsSessionErrorEventError
    """What went wrong, and whether it is tried again."""
    processed_at: datetime
    """When the session processed the event."""
    type: Literal["session.error"]

"""`Federation`: tokens for a workload that proves its identity with a token of its platform."""

from __future__ import annotations

import logging
import os
import re
import time
from collections.abc import Callable, Generator, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from api_claude_runtime.auth.hidden_frames import hides_frames
from api_claude_runtime.auth.secret import as_object
from api_claude_runtime.errors.arguments import is_empty
from api_claude_runtime.errors.base import CredentialsError
from api_claude_runtime.pipeline.flow import Run
from api_claude_runtime.requests.base_url import BASE_URL, BASE_URL_VARIABLE, as_url
from api_claude_runtime.tokens.token import Token
from api_claude_runtime.tokens.token_access import TokenAccess
from api_claude_runtime.tokens.token_cache import TokenCache

from .identity.source import identity_source
from .profiles.stored_token import StoredToken
from .reuse import Reuse
from .token_endpoint import OAUTH_BETA, TokenEndpoint

if TYPE_CHECKING:
    from api_claude_runtime.http.request import Request
    from api_claude_runtime.pipeline.flow import Step

    from .identity.identity_token import IdentitySource

__all__ = ("Federation",)

_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
ID = re.compile(r"[\w.-]{1,200}", re.ASCII)

_LOG = logging.getLogger("api_claude")


class Federation(TokenAccess):
    """Credentials of a workload without a stored key: `Client(credentials=Federation(...))`.

    An identity token of the platform on which the program runs is exchanged for a token of the API,
    which is replaced before it expires.

    Args:
        federation_rule_id: The rule of the organization that accepts such identity tokens.
        organization_id: The organization, a UUID.
        identity_token: Where identity tokens come from, as in a profile: `{"source": "file",
            "path": ...}`, `{"source": "variable", "name": ...}`, or the source `github_actions`,
            `google` or `aws` with an `audience`. Or a function without arguments that returns one.
        service_account_id: The service account to act as.
        workspace_id: The workspace, if the rule is for several.
        base_url: The URL of the API for the exchange. Default: `ANTHROPIC_BASE_URL`, else the
            official one.

    Raises:
        ConfigurationError: An argument is missing or malformed.
    """

    @hides_frames  # the identity token in place of its source
    def __init__(
        self,
        *,
        federation_rule_id: str,
        organization_id: str,
        identity_token: Mapping[str, str] | Callable[[], Any],
        service_account_id: str | None = None,
        workspace_id: str | None = None,
        base_url: str | None = None,
    ) -> None:
        base_url, identity_token = as_url(base_url), as_object(identity_token)
        fields = exchange_fields(
            federation_rule_id, organization_id, service_account_id, workspace_id
        )
        tokens = FederationTokens(
            token_endpoint(base_url),
            identity_source(identity_token, "identity_token"),
            fields,
        )
        super().__init__(tokens, {"anthropic-beta": OAUTH_BETA})


class FederationTokens:
    """Tokens that are exchanged for identity tokens.

    Args:
        endpoint: The token endpoint.
        identity: Where identity tokens come from.
        fields: The other fields of the exchange.
        path: A file that keeps the token for other processes; `None` for none.
        source: What asks for tokens, for messages.
        clock: Returns the seconds since 1970.
    """

    def __init__(
        self,
        endpoint: TokenEndpoint,
        identity: IdentitySource,
        fields: Mapping[str, str],
        *,
        path: Path | None = None,
        source: str | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._endpoint = endpoint
        self._identity = identity
        self._fields = fields
        self._path = path
        self._clock = clock
        self._reuse = Reuse(clock)
        self._cache = TokenCache(self._fetch, clock)
        rule = fields["federation_rule_id"]
        self.source = source or f"federation rule {rule} with {identity.source}"

    def token(self) -> Generator[Step, Any, Token]:
        return (yield from self._cache.token())

    def reject(self, token: Token) -> bool:
        return self._cache.reject(token)

    def _fetch(self, *, forced: bool) -> Generator[Step, Any, Token]:
        stored: StoredToken | None = None
        if self._path is not None:
            stored = yield Run(partial(StoredToken.read, self._path), "credentials file")
            token = self._reuse.token(stored, forced=forced)
            if token is not None:
                return token
        reply = yield from self._endpoint.exchanged(self._request, self.source, is_refresh=False)
        token = Token(reply.access_token, self._clock() + reply.seconds)
        if self._path is not None:
            new = StoredToken(token.secret, token.expires_at, None, stored.others if stored else {})
            try:
                yield Run(partial(new.write, self._path), "credentials file")
            except CredentialsError as error:  # the next process exchanges a token of its own
                _LOG.debug("for %s, %s", self.source, error)
        return self._reuse.used(token)

    def _request(self) -> Generator[Step, Any, Request]:
        return self._endpoint.federation((yield from self._identity.fetch()), self._fields)


def exchange_fields(
    federation_rule_id: Any,
    organization_id: Any,
    service_account_id: Any = None,
    workspace_id: Any = None,
) -> dict[str, str]:
    """Return the fields of an exchange that are not secret, after checking them.

    Raises:
        CredentialsError: One is missing or malformed.
    """
    found = {
        "federation_rule_id": federation_rule_id,
        "organization_id": organization_id,
        "service_account_id": service_account_id,
        "workspace_id": workspace_id,
    }
    for name in ("federation_rule_id", "organization_id"):
        if is_empty(found[name]):
            raise CredentialsError(f"{name} is missing, which a federation needs")
    fields = {name: value for name, value in found.items() if value is not None}
    for name, value in fields.items():
        if not isinstance(value, str) or not ID.fullmatch(value):
            raise CredentialsError(f"{name} must be an id, and has another form")
    if not _UUID.fullmatch(organization_id):
        raise CredentialsError("organization_id must be a UUID")
    workspace = fields.get("workspace_id", "default")
    if workspace != "default" and not workspace.startswith("wrkspc_"):
        raise CredentialsError("workspace_id must be 'default' or begin with wrkspc_")
    return fields


def token_endpoint(base_url: str | None) -> TokenEndpoint:
    """Return the token endpoint of an API, by default that of the environment.

    Raises:
        ConfigurationError: The URL is malformed, or neither encrypted nor that of this machine.
    """
    if is_empty(base_url):
        base_url = os.environ.get(BASE_URL_VARIABLE)
    return TokenEndpoint(as_url(BASE_URL if is_empty(base_url) else base_url))

"""`Foundry`: Claude in Microsoft Foundry."""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING, Any

from api_claude_runtime.auth.key import foreign_key
from api_claude_runtime.auth.secret import MaskedBytes, Secret, as_object, as_secret
from api_claude_runtime.errors.base import ConfigurationError, CredentialsError
from api_claude_runtime.requests.base_url import as_url, parse
from api_claude_runtime.tokens.provider import ProvidedTokens, check_provider
from api_claude_runtime.tokens.token_access import send_with_token

from .arguments import from_variables, given_base, label
from .value import PlatformValue, check_one, checked_skip_auth, identity

if TYPE_CHECKING:
    from api_claude_runtime.http.request import Request
    from api_claude_runtime.pipeline.flow import Flow, Step
    from api_claude_runtime.requests.base_url import BaseURL
    from api_claude_runtime.tokens.provider import TokenProvider

    from .operation import Operation

__all__ = ("Foundry",)

RESOURCE_VARIABLE = "ANTHROPIC_FOUNDRY_RESOURCE"
KEY_VARIABLE = "ANTHROPIC_FOUNDRY_API_KEY"
BASE_URL_VARIABLE = "ANTHROPIC_FOUNDRY_BASE_URL"
_LACKS = frozenset({"batches", "models"})


class Foundry(PlatformValue):
    """Claude in Microsoft Foundry: all operations but batches and models.

    Args:
        resource: The name of the resource, which is the first part of its host. The default is the
            environment variable `ANTHROPIC_FOUNDRY_RESOURCE`.
        api_key: A key of the resource. The default is the environment variable
            `ANTHROPIC_FOUNDRY_API_KEY`.
        token_provider: A function without arguments that returns a token of Microsoft Entra, such
            as `get_bearer_token_provider(...)` of azure-identity. It is called for each attempt if
            it returns a string. It may be a coroutine function for an `AsyncClient`.
        base_url: The URL before `/v1/messages`, instead of `resource`. The default is the
            environment variable `ANTHROPIC_FOUNDRY_BASE_URL`.
        skip_auth: Whether requests have no credentials, because a proxy adds them.

    Raises:
        ConfigurationError: An argument is missing or malformed.
    """

    name = "Microsoft Foundry"
    shown = ("resource", "base_url", "skip_auth")

    resource: str | None
    base_url: str | None
    skip_auth: bool
    _key: Secret | None
    _tokens: ProvidedTokens | None

    def __init__(
        self,
        resource: str | None = None,
        *,
        api_key: str | Secret | None = None,
        token_provider: TokenProvider | None = None,
        base_url: str | None = None,
        skip_auth: bool = False,
    ) -> None:
        api_key, base_url = as_secret(api_key), as_url(base_url)
        token_provider = as_object(token_provider)
        check_one(api_key=api_key, token_provider=token_provider)
        check_one(resource=resource, base_url=base_url)
        if resource is None and base_url is None:
            base_url = as_url(from_variables(None, BASE_URL_VARIABLE))
            resource = from_variables(None, RESOURCE_VARIABLE)
            if resource is not None and base_url is not None:
                raise ConfigurationError(
                    f"{RESOURCE_VARIABLE} and {BASE_URL_VARIABLE} are both set: pass resource= or"
                    " base_url="
                )
        tokens, key = None, None
        skip_auth = checked_skip_auth(skip_auth, key=api_key, provider=token_provider)
        if skip_auth:
            pass  # nor are credentials read from the environment
        elif token_provider is not None:
            check_provider(token_provider, "token_provider=")
            tokens = ProvidedTokens(token_provider, "token_provider=")
        else:
            key = _key(api_key)
        given = None if base_url is None else given_base(base_url)
        super().__init__(
            _server(resource) if given is None else given,
            key if tokens is None else identity(token_provider),
            resource=resource,
            base_url=None if given is None else str(given),
            skip_auth=skip_auth,
            _key=key,
            _tokens=tokens,
        )

    def lack(self, operation: Operation) -> str | None:
        return f"it has no {operation.kind}" if operation.kind in _LACKS else None

    def sent(self, request: Request) -> Flow:
        if self._tokens is None:
            return (yield from super().sent(request))
        return (yield from send_with_token(request, self._tokens, {}))

    def authorized(self, request: Request) -> Generator[Step, Any, Request]:
        yield from ()
        if self._key is None:
            return request
        # Old deployments accept only the second header.
        names = (b"x-api-key", b"api-key")
        headers = [(name, MaskedBytes(self._key.reveal().encode("ascii"))) for name in names]
        return request._replace(headers=[*request.headers, *headers])


def _key(given: Any) -> Secret:
    """Return the key of the argument, or else of the environment."""
    if given is not None:
        return foreign_key(given, "api_key")
    found = as_secret(from_variables(None, KEY_VARIABLE))
    if found is None:
        raise CredentialsError(
            "Microsoft Foundry needs credentials: pass api_key= or token_provider=, or set the"
            f" environment variable {KEY_VARIABLE}"
        )
    return foreign_key(found, KEY_VARIABLE)


def _server(resource: str | None) -> BaseURL:
    name = label(resource, "resource", RESOURCE_VARIABLE, "my-resource")
    return parse(f"https://{name}.services.ai.azure.com/anthropic")

"""`Endpoint`: a base URL that serves the API, with its own credentials and headers."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING, Any, cast

from api_claude_runtime.auth.credentials import check_official, explicit_credentials
from api_claude_runtime.auth.hiding import hidden
from api_claude_runtime.auth.plain_http import check_encrypted
from api_claude_runtime.auth.secret import as_secret
from api_claude_runtime.client.default_headers import masked, secret_names
from api_claude_runtime.errors.arguments import check_numbers, is_list_like
from api_claude_runtime.errors.base import ConfigurationError, RequestError
from api_claude_runtime.http.credential_names import is_credential
from api_claude_runtime.requests import request_headers
from api_claude_runtime.requests.base_url import as_url, parse

if TYPE_CHECKING:
    from api_claude_runtime.auth.credentials import AuthHeader, Credentials
    from api_claude_runtime.auth.secret import Secret
    from api_claude_runtime.http.request import Origin, Request

__all__ = ("Endpoint",)

_KEYS = frozenset({b"authorization", b"x-api-key"})
"""The headers in which `credentials` are sent."""


class Endpoint:
    """An endpoint for `Failover` and for health checks.

    An endpoint without credentials uses those of the client. This is allowed only for the scheme,
    host and port of the client's base URL, because a key must not be sent to another host. An
    endpoint on another host gets no header of the client or of a call whose name is that of a
    secret, such as `cookie` or `x-gateway-token`, unless `forward_headers` names it.

    Args:
        base_url: Base URL, as for a client.
        api_key: API key for this endpoint.
        auth_token: Token for this endpoint, instead of `api_key`.
        credentials: `Credentials` object, instead of `api_key` and `auth_token`.
        auth_header: The header that carries `api_key`: `authorization` or `x-api-key`.
        headers: Headers to add or replace in requests to this endpoint. The value `None` removes a
            header of the client.
        weight: Relative weight for the `random` strategy, such as 3 and 1.
        forward_headers: Names of headers that may carry secrets, and that are sent to this endpoint
            although it is on another host.

    Raises:
        ConfigurationError: An argument is invalid.
    """

    def __init__(
        self,
        base_url: str,
        *,
        api_key: str | Secret | None = None,
        auth_token: str | Secret | None = None,
        credentials: Credentials | None = None,
        auth_header: AuthHeader = "authorization",
        headers: Mapping[str, str | None] | None = None,
        weight: float = 1.0,
        forward_headers: Collection[str] = (),
    ) -> None:
        api_key, auth_token, headers = as_secret(api_key), as_secret(auth_token), hidden(headers)
        base_url = as_url(base_url)
        credentials = explicit_credentials(credentials, api_key, auth_token, header=auth_header)
        check_numbers(weight=weight)
        if not 0 < weight < float("inf"):
            raise ConfigurationError(f"weight must be above 0 and finite, not {weight:g}")
        self.base = parse(base_url)
        self.weight = weight
        if headers is not None and not isinstance(headers, Mapping):
            raise ConfigurationError(
                f"headers must be a mapping of names to values, not {type(headers).__name__}"
            )
        self._headers = dict(headers or {})
        self._credentials = credentials
        self._prefix = self.base.prefix.encode("ascii")
        self._host = [(b"host", self.base.origin.host_header)]
        self._own_headers = _header_lines(headers)
        self._replaced = {b"host", *(name.lower().encode("ascii") for name in headers or ())}
        self.forward_headers = _forwarded(forward_headers)
        """The names in the argument `forward_headers`, in lower case."""
        self._forwarded = frozenset(name.encode("ascii") for name in self.forward_headers)
        self._changes_nothing = not headers and credentials is None
        if credentials is not None:
            check_official(credentials, self.base.origin.host)
            check_encrypted(self.base.origin)
            self._own_headers.append(credentials.wire())

    @property
    def credentials(self) -> Credentials | None:
        """The credentials of this endpoint. `None` uses those of the client."""
        return self._credentials

    @property
    def headers(self) -> dict[str, str | None]:
        """A copy of the argument `headers`. Values that may be secrets are masked."""
        shown = masked({name: text for name, text in self._headers.items() if text is not None})
        return {name: shown.get(name) for name in self._headers}

    @property
    def origin(self) -> Origin:
        """The scheme, host and port."""
        return self.base.origin

    def __str__(self) -> str:
        return str(self.base)

    def __reduce__(self) -> tuple[Any, ...]:
        if secret := secret_names(self._headers):
            raise TypeError(
                f"an Endpoint with the header {secret[0]} cannot be pickled, because its value may"
                " be a secret: create the Endpoint where it is needed"
            )
        settings = (
            str(self.base),
            self._credentials,
            self._headers,
            self.weight,
            self.forward_headers,
        )
        return _create, settings

    def __repr__(self) -> str:
        if not hasattr(self, "base"):  # the constructor raised an exception
            return "<Endpoint, not initialized>"
        return f"Endpoint({str(self.base)!r}, weight={self.weight})"

    def check_origin(self, origin: Origin) -> None:
        """Check that this endpoint can serve a client with the base URL origin `origin`.

        Raises:
            ConfigurationError: The client's credentials would be sent to another host.
        """
        if self._credentials is None and self.base.origin != origin:
            raise ConfigurationError(
                f"the endpoint {self} has no credentials, and the client's credentials are not "
                "sent to another host: pass api_key=, auth_token= or credentials= to the Endpoint"
            )

    def applied(self, request: Request) -> Request:
        """Return `request` with the host, path prefix, credentials and headers of this endpoint.

        Raises:
            ConfigurationError: The client's credentials would be sent to another host.
        """
        origin = self.base.origin
        if self._changes_nothing and origin == request.origin and self._prefix == request.prefix:
            return request
        self.check_origin(request.origin)
        target = request.target
        if self._prefix != request.prefix:
            target = self._prefix + target.removeprefix(request.prefix)
        kept = [pair for pair in request.headers if pair[0] not in self._replaced]
        if self._credentials is not None:  # they replace those of the client
            kept = [pair for pair in kept if pair[0] not in _KEYS]
        if origin != request.origin:
            sent = self._forwarded
            kept = [pair for pair in kept if pair[0] in sent or not is_credential(pair[0])]
        return request._replace(
            origin=origin,
            target=target,
            headers=self._host + kept + self._own_headers,
            prefix=self._prefix,
        )


def _header_lines(headers: Mapping[str, str | None] | None) -> list[tuple[bytes, bytes]]:
    lines: list[tuple[bytes, bytes]] = []
    try:
        request_headers.apply(lines, headers)
    except RequestError as error:
        raise ConfigurationError(error.message) from None
    if any(name == b"host" for name, _ in lines):
        raise ConfigurationError(
            "headers must not contain host: the host of an endpoint is that of its base_url"
        )
    if any(name in _KEYS for name, _ in lines):
        raise ConfigurationError(
            "headers must not contain credentials: pass api_key=, auth_token= or credentials="
        )
    return lines


def _forwarded(names: object) -> tuple[str, ...]:
    given: tuple[Any, ...] = tuple(cast("Any", names)) if is_list_like(names) else (None,)
    if not all(isinstance(name, str) and name.isascii() for name in given):
        raise ConfigurationError(
            f"forward_headers must be a collection of header names, not {names!r}"
        )
    found = tuple(sorted({name.lower() for name in given}))
    if {"authorization", "x-api-key"} & {*found}:
        raise ConfigurationError(
            "forward_headers must not contain authorization and x-api-key: a key is for one host,"
            " so pass api_key=, auth_token= or credentials="
        )
    return found


def _create(
    base_url: str,
    credentials: Credentials | None,
    headers: Mapping[str, str | None],
    weight: float,
    forward_headers: Collection[str] = (),
) -> Endpoint:
    return Endpoint(
        base_url,
        credentials=credentials,
        headers=headers,
        weight=weight,
        forward_headers=forward_headers,
    )

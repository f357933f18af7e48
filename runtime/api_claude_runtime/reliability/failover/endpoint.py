"""`Endpoint`: a place that serves the API, with its own credentials."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from api_claude_runtime.auth.credentials import as_secret, check_official, explicit_credentials
from api_claude_runtime.errors.base import ConfigurationError, RequestError
from api_claude_runtime.http.request import Request
from api_claude_runtime.requests import request_headers
from api_claude_runtime.requests.base_url import parse

if TYPE_CHECKING:
    from api_claude_runtime.auth.credentials import AuthHeader, Credentials
    from api_claude_runtime.auth.secret import Secret
    from api_claude_runtime.http.request import Origin

__all__ = ("Endpoint",)

_CREDENTIALS = frozenset({b"authorization", b"x-api-key", b"proxy-authorization", b"cookie"})
"""What is the client's own, and goes to no other host."""


class Endpoint:
    """Where a request may go instead.

    Args:
        base_url: As a client's.
        api_key: Its key. Without it and the next two, a request keeps the client's own, which is
            allowed for the client's own scheme, host and port only: a key goes to no other host.
        auth_token: A token instead.
        credentials: A `Credentials` instead.
        auth_header: The header of `api_key`.
        headers: Headers to add or replace there; `None` takes one of the client's away.
        weight: Of the `random` strategy; shares, such as 3 and 1.
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
    ) -> None:
        api_key, auth_token = as_secret(api_key), as_secret(auth_token)
        credentials = explicit_credentials(credentials, api_key, auth_token, header=auth_header)
        if not 0 < weight < float("inf"):
            raise ConfigurationError(f"weight={weight:g}: more than nothing, and finite")
        self.base = parse(base_url)
        self.weight = weight
        self._credentials = credentials
        self._prefix = self.base.prefix.encode("ascii")
        self._host = [(b"host", self.base.origin.host_header)]
        self._own = _lines(headers)
        self._replaced = {b"host", *(name.lower().encode("ascii") for name in headers or ())}
        self._is_plain = not headers and credentials is None
        if credentials is not None:
            check_official(credentials, self.base.origin.host)
            self._replaced |= _CREDENTIALS
            self._own.append(credentials.wire())

    @property
    def origin(self) -> Origin:
        return self.base.origin

    def __str__(self) -> str:
        return str(self.base)

    def __repr__(self) -> str:
        return f"Endpoint({str(self.base)!r}, weight={self.weight})"

    def check_origin(self, origin: Origin) -> None:
        """Whether it may serve a client of `origin`.

        Raises:
            ConfigurationError: it would carry the client's credentials to another host.
        """
        if self._credentials is None and self.base.origin != origin:
            raise ConfigurationError(
                f"{self} has no credentials of its own, and the client's go to no other host"
            )

    def applied(self, request: Request) -> Request:
        """The same request, for this place: host, path and credentials are built anew.

        Raises:
            ConfigurationError: it would carry the client's credentials to another host.
        """
        own, origin = self._own, self.base.origin
        if self._is_plain and origin == request.origin and self._prefix == request.prefix:
            return request
        self.check_origin(request.origin)
        target = request.target
        if self._prefix != request.prefix:
            target = self._prefix + target.removeprefix(request.prefix)
        kept = [pair for pair in request.headers if pair[0] not in self._replaced]
        return Request(
            request.method,
            origin,
            target,
            self._host + kept + own,
            request.body,
            request.timeout,
            self._prefix,
        )


def _lines(headers: Mapping[str, str | None] | None) -> list[tuple[bytes, bytes]]:
    lines: list[tuple[bytes, bytes]] = []
    try:
        request_headers.apply(lines, headers)
    except RequestError as error:
        raise ConfigurationError(error.message) from None
    if any(name == b"host" for name, _ in lines):
        raise ConfigurationError("an endpoint's host follows from its base_url")
    if any(name in {b"authorization", b"x-api-key"} for name, _ in lines):
        raise ConfigurationError(
            "an endpoint's credentials go in api_key=, auth_token= or credentials="
        )
    return lines

"""`Endpoint`: a place that serves the API, with its own credentials."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from api_claude_runtime import auth, base_url
from api_claude_runtime.errors import ConfigurationError

if TYPE_CHECKING:
    from api_claude_runtime.auth import AuthHeader, Credentials
    from api_claude_runtime.request import Origin, Request
    from api_claude_runtime.secret import Secret

_AUTH = frozenset({b"authorization", b"x-api-key", b"proxy-authorization", b"cookie"})


class Endpoint:
    """Where a request may go instead.

    Args:
        base_url: As a client's.
        api_key: Its key. Without it and the next two, a request keeps the client's own, which is
            allowed for the client's own scheme, host and port only: a key goes to no other host.
        auth_token: A token instead.
        credentials: A `Credentials` instead.
        auth_header: The header of `api_key`.
        headers: Headers to add or replace there.
        weight: Of the `random` strategy; shares, such as 3 and 1.
    """

    def __init__(
        self,
        url: str,
        *,
        api_key: str | Secret | None = None,
        auth_token: str | Secret | None = None,
        credentials: Credentials | None = None,
        auth_header: AuthHeader = "authorization",
        headers: Mapping[str, str] | None = None,
        weight: float = 1.0,
    ) -> None:
        api_key, auth_token = auth.hidden(api_key), auth.hidden(auth_token)
        if credentials is None and not (api_key is None and auth_token is None):
            credentials = auth.direct(api_key, auth_token, header=auth_header)
        if not 0 < weight < float("inf"):
            raise ConfigurationError(f"weight={weight:g}: more than nothing, and finite")
        self.base = base_url.parse(url)
        self.weight = weight
        self._credentials = credentials
        self._headers = [
            (name.lower().encode("ascii"), value.encode("latin-1"))
            for name, value in (headers or {}).items()
        ]

    @property
    def origin(self) -> Origin:
        return self.base.origin

    def __str__(self) -> str:
        return str(self.base)

    def __repr__(self) -> str:
        return f"Endpoint({str(self.base)!r}, weight={self.weight})"

    def applied(self, request: Request) -> Request:
        """The same request, for this place: host, path and credentials are built anew.

        Raises:
            ConfigurationError: it would carry the client's credentials to another host.
        """
        replaced = {b"host", *(name for name, _ in self._headers)}
        headers = [(b"host", self.origin.host_header)]
        if self._credentials is not None:
            replaced |= _AUTH
            headers.append(self._credentials.wire())
        elif self.origin != request.origin:
            raise ConfigurationError(
                f"{self} has no credentials of its own, and the client's go to no other host"
            )
        headers += [pair for pair in request.headers if pair[0] not in replaced]
        target = self.base.prefix.encode("ascii") + request.target.removeprefix(request.prefix)
        return request._replace(
            origin=self.origin,
            target=target,
            headers=headers + self._headers,
            prefix=self.base.prefix.encode("ascii"),
        )

"""`Endpoint`: a base URL or a platform, with its own credentials and headers."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import TYPE_CHECKING, Any, cast

from api_claude_runtime.auth.credentials import check_official, explicit_credentials
from api_claude_runtime.auth.hiding import hidden_mapping
from api_claude_runtime.auth.key import as_header
from api_claude_runtime.auth.plain_http import check_encrypted
from api_claude_runtime.auth.secret import as_object, as_secret, type_name
from api_claude_runtime.client.options.access import check_platform
from api_claude_runtime.client.options.default_headers import masked, secret_names
from api_claude_runtime.errors.arguments import check_numbers
from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.http.credential_names import is_credential
from api_claude_runtime.requests.base_url import as_url, parse

from .endpoint_headers import KEYS, forwarded, header_lines
from .endpoint_platform import checked_models, platform_base

if TYPE_CHECKING:
    from api_claude_runtime.auth.credentials import AuthHeader, Credentials
    from api_claude_runtime.auth.secret import Secret
    from api_claude_runtime.http.request import Origin, PlatformLike, Request
    from api_claude_runtime.requests.base_url import BaseURL

__all__ = ("Endpoint",)


class Endpoint:
    """An endpoint for `Failover` and for health checks.

    An endpoint without credentials uses those of the client. This is allowed only for the scheme,
    host and port of the client's base URL, because a key must not be sent to another host. An
    endpoint on another host gets no header of the client or of a call whose name is that of a
    secret, such as `cookie` or `x-gateway-token`, unless `forward_headers` names it.

    Args:
        base_url: Base URL, as for a client.
        platform: Platform, such as `Bedrock(region="us-east-1")`, instead of a base URL and
            credentials. What a call asks for and the platform does not offer goes to the other
            endpoints only.
        models: Ids of models at this endpoint, by the ids that the calls have. Other ids are sent
            unchanged.
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
        base_url: str | None = None,
        *,
        platform: PlatformLike | None = None,
        models: Mapping[str, str] | None = None,
        api_key: str | Secret | None = None,
        auth_token: str | Secret | None = None,
        credentials: Credentials | None = None,
        auth_header: AuthHeader = "authorization",
        headers: Mapping[str, str | None] | None = None,
        weight: float = 1.0,
        forward_headers: Collection[str] = (),
    ) -> None:
        api_key, auth_token = as_secret(api_key), as_secret(auth_token)
        credentials, auth_header = as_object(credentials), as_header(auth_header)
        base_url, headers = as_url(base_url), hidden_mapping(headers)
        credentials = explicit_credentials(credentials, api_key, auth_token, header=auth_header)
        check_numbers(weight=weight)
        if not 0 < weight < float("inf"):
            raise ConfigurationError(f"weight must be above 0 and finite, not {weight:g}")
        if platform is None and base_url is None:
            raise ConfigurationError("an Endpoint needs base_url= or platform=")
        if platform is None:
            self.base: BaseURL = parse(cast("Any", base_url))
        else:
            check_platform(platform, base_url=base_url, credentials=credentials)
            self.base = platform_base(platform)
        self.platform = platform
        """The platform, if it is one."""
        self.models = checked_models(models)
        """The argument `models`."""
        self.weight = weight
        if headers is not None and not isinstance(headers, Mapping):
            raise ConfigurationError(
                f"headers must be a mapping of names to values, not {type_name(headers)}"
            )
        self._headers = dict(headers or {})
        self._credentials = credentials
        self._prefix = self.base.prefix.encode("ascii")
        self._host = [(b"host", self.base.origin.host_header)]
        self._own_headers = header_lines(headers)
        self._replaced = {b"host", *(name.lower().encode("ascii") for name in headers or ())}
        self.forward_headers = forwarded(forward_headers)
        """The names in the argument `forward_headers`, in lower case."""
        self._forwarded = frozenset(name.encode("ascii") for name in self.forward_headers)
        self._changes_nothing = not (headers or credentials or platform or models)
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
            str(self.base) if self.platform is None else None,
            self._credentials,
            self._headers,
            self.weight,
            self.forward_headers,
            self.platform,
            self.models,
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
        if self._credentials is None and self.platform is None and self.base.origin != origin:
            raise ConfigurationError(
                f"the endpoint {self} has no credentials, and the client's credentials are not "
                "sent to another host: pass api_key=, auth_token= or credentials= to the Endpoint"
            )

    def offers(self, request: Request) -> bool:
        """Whether it offers the operation of a request that is not rewritten yet."""
        if self.platform is None:
            return True
        offers: Callable[[Request], bool] = getattr(self.platform, "offers_operation", _always)
        return offers(request)

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
        if self._credentials is not None or self.platform is not None:  # they replace the client's
            kept = [pair for pair in kept if pair[0] not in KEYS]
        if origin != request.origin:
            sent = self._forwarded
            kept = [pair for pair in kept if pair[0] in sent or not is_credential(pair[0])]
        platform = self.platform
        if platform is None and self._credentials is None:
            platform = request.platform  # of the client, on the same host
        applied = request._replace(
            origin=origin,
            target=target,
            headers=self._host + kept + self._own_headers,
            prefix=self._prefix,
            platform=platform,
        )
        if request.model in self.models:
            from api_claude_runtime.platforms.rewriting import with_model

            return with_model(applied, self.models[request.model])
        return applied


def _always(_request: Request) -> bool:
    return True


def _create(
    base_url: str | None,
    credentials: Credentials | None,
    headers: Mapping[str, str | None],
    weight: float,
    forward_headers: Collection[str] = (),
    platform: PlatformLike | None = None,
    models: Mapping[str, str] | None = None,
) -> Endpoint:
    return Endpoint(
        base_url,
        platform=platform,
        models=models,
        credentials=credentials,
        headers=headers,
        weight=weight,
        forward_headers=forward_headers,
    )

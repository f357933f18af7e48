"""`BaseClient`: the constructors and settings that both clients share."""

from __future__ import annotations

import copy
import functools
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Never, NoReturn, Self, TypeVar

from api_claude_runtime.auth.hiding import hidden_mapping
from api_claude_runtime.auth.key import as_header
from api_claude_runtime.auth.secret import as_object, as_secret
from api_claude_runtime.errors.bounds import checked as checked_bounds
from api_claude_runtime.requests.base_url import as_url, parse
from api_claude_runtime.requests.call import OMIT, Omit
from api_claude_runtime.requests.timeouts import DEFAULT_TIMEOUT, checked_deadline, wire_timeout

from .options.access import changed_access, check_platform_options, client_access, given_access
from .options.constructors import Constructors
from .options.default_headers import checked, merged
from .properties import ClientProperties, Lifetime, unexpected_option
from .settings import API_VERSION, Settings

if TYPE_CHECKING:
    import ssl

    from api_claude_runtime.auth.credentials import AuthHeader, Credentials
    from api_claude_runtime.auth.secret import Secret
    from api_claude_runtime.http.bounds import Bounds
    from api_claude_runtime.http.request import PlatformLike
    from api_claude_runtime.pipeline.events import EventListener
    from api_claude_runtime.pipeline.flow import Policy
    from api_claude_runtime.requests.base_url import BaseURL
    from api_claude_runtime.requests.timeouts import TimeoutLike
    from api_claude_runtime.tokens.provider import TokenProvider
    from api_claude_runtime.tokens.token_access import TokenAccess
    from api_claude_runtime.transport.connection_settings import Limits

_ANOTHER_CLIENT = "create another client for this option"

H = TypeVar("H")
"""The type of the `http_client` option."""


class BaseClient(ClientProperties, Constructors, Generic[H]):
    """Base class of both clients. See `SyncClient` for the parameters."""

    _transport: Any
    _server: ClassVar[str | None] = None
    """The default base URL of another API, or an empty text. The environment variables with the key
    and the URL of Anthropic's API are then not used, so the key is sent to no other server."""

    def __init__(
        self,
        *,
        api_key: str | Secret | None = None,
        auth_token: str | Secret | None = None,
        credentials: Credentials | TokenProvider | TokenAccess | None = None,
        auth_header: AuthHeader = "authorization",
        platform: PlatformLike | None = None,
        base_url: str | None = None,
        timeout: float | TimeoutLike | None = DEFAULT_TIMEOUT,
        deadline: float | None = None,
        api_version: str = API_VERSION,
        default_headers: Mapping[str, str | Secret] | None = None,
        http_client: H | None = None,
        limits: Limits | None = None,
        ssl_context: ssl.SSLContext | None = None,
        bounds: Bounds | None = None,
        policies: Sequence[Policy] = (),
        on_event: EventListener | None = None,
        **unexpected: Never,
    ) -> None:
        api_key, auth_token = as_secret(api_key), as_secret(auth_token)
        credentials, auth_header = as_object(credentials), as_header(auth_header)
        default_headers, base_url = hidden_mapping(default_headers), as_url(base_url)
        if unexpected:
            raise unexpected_option(type(self), "__init__", unexpected)
        found = given_access(credentials, api_key, auth_token, platform, header=auth_header)
        del api_key, auth_token  # keep the key out of tracebacks that show local variables
        access = client_access(found, self._server, auth_header)
        check_platform_options(access, base_url)
        self._settings = Settings(
            credentials=access.credentials,
            platform=access.platform,
            url=access.base or self._url(base_url),
            timeout=timeout,
            deadline=deadline,
            api_version=api_version,
            default_headers=default_headers,
            bounds=bounds,
        ).with_policies(policies, on_event)
        self._on_event = on_event
        self._http_client = http_client
        self._connection = (http_client, limits, ssl_context)
        self._lifetime = Lifetime()
        self._connect(*self._connection)

    def _url(self, given: str | None, otherwise: BaseURL | None = None) -> str | BaseURL | None:
        """Return the base URL, parsed by the rules of another API if it is one."""
        if self._server is None or (given is None and otherwise is not None):
            return given
        return parse(self._server if given is None else given, other_api=True)

    def with_options(
        self,
        *,
        policies: Sequence[Policy] | None = None,
        timeout: float | TimeoutLike | Omit | None = OMIT,
        deadline: float | Omit | None = OMIT,
        default_headers: Mapping[str, str | Secret | None] | None = None,
        api_key: str | Secret | None = None,
        auth_token: str | Secret | None = None,
        platform: PlatformLike | None = None,
        base_url: str | None = None,
        bounds: Bounds | None = None,
        **unexpected: Never,
    ) -> Self:
        """Return a copy of this client with other options.

        Example: `client.with_options(policies=[Retry()]).messages.create(...)`. The copy shares the
        connections of this client, so closing either of them closes both. A copy for another host
        has connections of its own.

        Args:
            policies: Policies of the calls, such as `Retry`. Default: those of this client.
            timeout: The timeout of the copy. Default: that of this client.
            deadline: The deadline of each call; `None` for none. Default: that of this client.
            default_headers: Headers to add to those of this client, or to replace. `None` as a
                value removes a header.
            api_key: The API key of the copy. It is sent in the header in which this client sends
                its key. Default: the credentials of this client, also for another `base_url`.
            auth_token: A token, instead of `api_key`.
            platform: Another platform for the copy, instead of a key and a base URL.
            base_url: The URL of the API for the copy. Default: that of this client.
            bounds: How much of a response the copy accepts. Default: the bounds of this client.
        """
        api_key, auth_token = as_secret(api_key), as_secret(auth_token)
        default_headers, base_url = hidden_mapping(default_headers), as_url(base_url)
        if unexpected:
            raise unexpected_option(type(self), "with_options", unexpected, _ANOTHER_CLIENT)
        # Cached resource groups are not copied, because they reference the original client.
        kept = {name: value for name, value in vars(self).items() if name[:1] == "_"}
        clone = object.__new__(type(self))
        vars(clone).update(kept)
        settings = before = self._settings
        access = changed_access(settings.access, api_key, auth_token, platform, base_url)
        if any(each is not None for each in (default_headers, access, base_url)):
            headers = merged(settings.default_headers, checked(default_headers))
            url = (access and access.base) or self._url(base_url, settings.base)
            settings = settings.changed(access, url, headers)
        limits: Any = (("timeout", timeout, wire_timeout), ("deadline", deadline, checked_deadline))
        others: Any = ("bounds", OMIT if bounds is None else bounds, checked_bounds)
        for name, given, check in (*limits, others):
            if not isinstance(given, Omit):
                settings = copy.copy(settings)
                setattr(settings, name, check(given))
        moved = settings.base.origin != before.base.origin
        if policies is not None or moved:
            chosen = before.policies if policies is None else policies
            settings = settings.with_policies(chosen, self._on_event)
        clone._settings = settings
        if moved:
            clone._lifetime = Lifetime()
            clone._connect(*self._connection)
        return clone

    def __copy__(self) -> Self:
        """Return a client with the same settings, on the connections of this client."""
        return self._copied(lambda value: value)

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        """Do the same as `__copy__`. Attributes that a subclass adds are copied deeply."""
        return self._copied(lambda value: copy.deepcopy(value, memo), memo)

    def _copied(self, copied: Callable[[Any], Any], memo: dict[int, Any] | None = None) -> Self:
        clone = self.with_options()
        if memo is not None:
            memo[id(self)] = clone  # an attribute may reference this client
        for name, value in vars(self).items():
            cached = isinstance(getattr(type(self), name, None), functools.cached_property)
            if name not in vars(clone) and not cached:
                vars(clone)[name] = copied(value)
        return clone

    def __reduce_ex__(self, protocol: object) -> NoReturn:
        raise TypeError(
            f"a {type(self).__name__} cannot be pickled, because it holds connections and a key:"
            f" create a {type(self).__name__} in each process, for example in the function that"
            " the process runs, or in the initializer of the pool"
        )

    def _replace_settings(self, settings: Settings) -> None:
        """Use `settings` for the calls that start from now on.

        A call under way keeps the settings with which it started. The connections stay: the pool
        has them by origin.
        """
        if (check := getattr(self._transport, "check_origin", None)) is not None:
            for origin in settings.origins():
                check(origin)
        self._settings = settings  # one store: a call reads it once

    def _connect(
        self, client: H | None, limits: Limits | None, context: ssl.SSLContext | None
    ) -> None:
        raise NotImplementedError

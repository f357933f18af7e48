# Made from async_anthropic.py by `nox -s codegen`. Do not edit.
"""`OfficialClient`: the base class of `Anthropic`."""

from __future__ import annotations

import copy
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from api_claude_runtime.auth.hiding import hidden_mapping
from api_claude_runtime.auth.secret import as_secret
from api_claude_runtime.client.options.constructors import hide_client_options
from api_claude_runtime.client.resource import Resource
from api_claude_runtime.http.context_manager import ContextManager
from api_claude_runtime.requests.base_url import as_url
from api_claude_runtime.requests.call import OMIT, Omit

from .groups import Mode, OfficialGroup
from .options import SETTINGS, default_headers_of, policies_of, query_of

if TYPE_CHECKING:
    from api_claude_runtime.pipeline.events import EventListener
    from api_claude_runtime.pipeline.flow import Policy
    from api_claude_runtime.requests.timeouts import TimeoutLike


class OfficialClient(ContextManager):
    """A client with the interface of the official package's client.

    **This class retries**, as that one does: connection errors, timeouts and the statuses 408, 409,
    429 and 500 to 599, twice by default. A request that got no response is sent again, so it can be
    billed twice. `max_retries=0` sends each request once.

    Args:
        api_key: The API key. Default: the environment variable `ANTHROPIC_API_KEY`.
        auth_token: A token that is sent as `Authorization: Bearer`.
        base_url: The URL of the API. Default: the environment variable `ANTHROPIC_BASE_URL`.
        timeout: Seconds, an `httpx.Timeout`, or `None` for no limit.
        max_retries: The number of attempts after the first. Default 2.
        default_headers: Headers that are added to every request.
        default_query: Query parameters that are added to every request.
        http_client: An `httpx.Client` to send requests with. The caller closes it.
        policies: Policies of this package, applied to each attempt.
        on_event: A callback for the events of this package.
        others: Other options of the official client raise a `TypeError` with what to do instead.
    """

    _inner_class: ClassVar[Any]
    inner: Any
    """The client of this package that sends the requests."""
    max_retries: int
    """The number of attempts after the first."""

    def __init__(
        self,
        *,
        api_key: str | None = None,
        auth_token: str | None = None,
        base_url: Any = None,
        timeout: float | TimeoutLike | Omit | None = OMIT,
        max_retries: int = 2,
        default_headers: Mapping[str, str] | None = None,
        default_query: Mapping[str, Any] | None = None,
        http_client: Any = None,
        policies: Sequence[Policy] = (),
        on_event: EventListener | None = None,
        **others: Any,
    ) -> None:
        api_key, auth_token = as_secret(api_key), as_secret(auth_token)
        default_headers, default_query = (
            hidden_mapping(default_headers),
            hidden_mapping(default_query),
        )
        base_url = None if base_url is None else as_url(str(base_url))
        hide_client_options(others)
        given = {name: each for name, each in others.items() if each is not None}
        if not isinstance(timeout, Omit):
            given["timeout"] = timeout
        self.inner = self._inner_class(
            api_key=api_key,
            auth_token=auth_token,
            base_url=base_url,
            default_headers=default_headers,
            http_client=http_client,
            policies=policies_of(max_retries, policies),
            on_event=on_event,
            **given,
        )
        vars(self)["max_retries"] = max_retries
        self._policies = tuple(policies)
        self._default_query = query_of(default_query)
        self._mode: Mode = "plain"

    def copy(
        self,
        *,
        api_key: str | None = None,
        auth_token: str | None = None,
        base_url: Any = None,
        timeout: float | TimeoutLike | Omit | None = OMIT,
        max_retries: int | Omit = OMIT,
        default_headers: Mapping[str, str] | None = None,
        set_default_headers: Mapping[str, str] | None = None,
        default_query: Mapping[str, Any] | None = None,
        set_default_query: Mapping[str, Any] | None = None,
    ) -> Self:
        """Return a client with other options, on the same connections if the host is the same."""
        api_key, auth_token = as_secret(api_key), as_secret(auth_token)
        default_headers = hidden_mapping(default_headers)
        set_default_headers = hidden_mapping(set_default_headers)
        set_default_query = hidden_mapping(set_default_query)
        default_query = hidden_mapping(default_query)
        base_url = None if base_url is None else as_url(str(base_url))
        clone = self._clone()
        if not isinstance(max_retries, Omit):
            vars(clone)["max_retries"] = max_retries
        query = self._default_query if set_default_query is None else query_of(set_default_query)
        vars(clone)["_default_query"] = {**query, **query_of(default_query)}
        clone.inner = self.inner.with_options(
            api_key=api_key,
            auth_token=auth_token,
            base_url=base_url,
            timeout=timeout,
            policies=policies_of(clone.max_retries, self._policies),
            default_headers=default_headers_of(self.inner, default_headers, set_default_headers),
        )
        return clone

    with_options = copy

    def _clone(self) -> Self:
        """Return a copy without the groups, which have the settings of this client."""
        clone = copy.copy(self)
        for name, value in vars(self).items():
            if isinstance(value, OfficialGroup):
                del vars(clone)[name]
        return clone

    def _in_mode(self, mode: Mode) -> Self:
        clone = self._clone()
        vars(clone)["_mode"] = mode
        return clone

    @property
    def with_raw_response(self) -> Self:
        """This client with methods that return an `APIResponse` with status and headers."""
        return self._in_mode("raw")

    @property
    def with_streaming_response(self) -> Self:
        """This client with methods that return an `APIResponse` inside a `with` block."""
        return self._in_mode("streaming")

    def is_closed(self) -> bool:
        """Return whether `close()` was called."""
        closed: bool = self.inner.is_closed
        return closed

    def close(self) -> None:
        """Close the idle connections."""
        self.inner.close()

    def __getattr__(self, name: str) -> Any:
        if name[:1] == "_" or name == "inner":
            raise AttributeError(name)
        found = getattr(self.inner, name)
        if isinstance(found, Resource):
            # Kept, so that a program can replace a method: `client.messages.create = fake`.
            group = OfficialGroup(found, self._default_query, self._mode)
            return vars(self).setdefault(name, group)
        return found

    def __setattr__(self, name: str, value: object) -> None:
        if name in SETTINGS:
            del value  # may be a key
            raise AttributeError(
                f"attribute {name!r} of {type(self).__name__!r} objects cannot be set: use"
                f" `client.with_options({name}=...)`, which returns a copy",
                name=name,
            )
        super().__setattr__(name, value)

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *dir(self.inner)})

    def __repr__(self) -> str:
        return f"<{type(self).__name__} over {self.inner!r}>"

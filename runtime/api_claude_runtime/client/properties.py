"""`ClientProperties`: what a client shows about its configuration."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Never

from api_claude_runtime.hints.hinted import CLIENT_NAMES, add_hints, without_hints
from api_claude_runtime.http.bounds import Bounds, given
from api_claude_runtime.requests.timeouts import Timeout

from .options.default_headers import masked

if TYPE_CHECKING:
    from api_claude_runtime.pipeline.flow import Policy

    from .settings import Settings


def unexpected_option(
    kind: type[Any], method: str, options: dict[str, Never], otherwise: str = ""
) -> TypeError:
    """Return the error for options that a method of clients does not have."""
    import inspect

    from api_claude_runtime.hints.lookup import unexpected_argument

    name = next(iter(options))
    options.clear()  # a misspelled option may be a key, and some tracebacks show locals
    known = inspect.signature(getattr(kind, method)).parameters.keys() - {"self", "unexpected"}
    return TypeError(unexpected_argument(name, "option", sorted(known), otherwise))


class Lifetime:
    """Whether `close()` was called on one of the clients that share their connections."""

    __slots__ = ("closed",)

    def __init__(self) -> None:
        self.closed = False


class ClientProperties:
    """The read-only properties of both clients."""

    _settings: Settings
    _http_client: Any
    _lifetime: Lifetime

    @property
    def policies(self) -> tuple[Policy, ...]:
        """The policies of this client. The first is the outermost."""
        return self._settings.policies

    @property
    def base_url(self) -> str:
        """The URL of the API, without a slash at its end."""
        return str(self._settings.base)

    @property
    def timeout(self) -> Timeout:
        """The timeout of calls that set none."""
        return Timeout(**self._settings.timeout)

    @property
    def bounds(self) -> Bounds:
        """How much of a response is accepted."""
        return given(self._settings.bounds)

    @property
    def deadline(self) -> float | None:
        """The deadline of calls that set none, in seconds; `None` for no deadline."""
        return self._settings.deadline

    @property
    def default_headers(self) -> dict[str, str]:
        """A copy of the option `default_headers`. Values that may be secrets are masked."""
        return masked(self._settings.default_headers)

    @property
    def is_closed(self) -> bool:
        """Whether `close()` was called, here or on a copy that shares the connections.

        A call after `close()` opens new connections. If the client has an `http_client`, this is
        also whether that client was closed. It can then send nothing more.
        """
        return self._lifetime.closed or bool(getattr(self._http_client, "is_closed", False))

    def __dir__(self) -> Iterable[str]:
        return without_hints(super().__dir__(), CLIENT_NAMES)

    def __repr__(self) -> str:
        settings = getattr(self, "_settings", None)
        if settings is None:  # the constructor raised an exception
            return f"<{type(self).__name__}, not initialized>"
        credentials = settings.credentials
        shown = f"{credentials.kind} from {credentials.source}"
        return f"<{type(self).__name__} of {settings.base}, {shown}>"


add_hints(ClientProperties, "client", CLIENT_NAMES)

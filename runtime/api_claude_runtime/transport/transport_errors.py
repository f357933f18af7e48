"""From a transport library's exception to one of ours."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal

from api_claude_runtime.errors.base import ClaudeError, ConfigurationError, RequestError
from api_claude_runtime.errors.connection import APIConnectionError, APITimeoutError

if TYPE_CHECKING:
    from api_claude_runtime.http.request import Request

_Phase = Literal["connect", "pool", "write", "read"]

_TIMEOUTS: dict[str, tuple[_Phase, str, bool]] = {
    "ConnectTimeout": ("connect", "connecting to {origin} took longer than {seconds:g} s", False),
    "PoolTimeout": ("pool", "no connection to {origin} became free within {seconds:g} s", False),
    "WriteTimeout": ("write", "{origin} took nothing of the request for {seconds:g} s", True),
    "ReadTimeout": ("read", "{origin} sent nothing for {seconds:g} s", True),
}
_QUOTE = re.compile(r""":?\s*(?:bytearray\()?\bb['"]""")
_NOT_SENT = frozenset({"ConnectError", "ProxyError"})


def translate(error: BaseException, request: Request) -> BaseException:
    """The error to raise instead of `error`.

    httpcore and httpx name their exceptions alike, so that one table of names serves both and
    neither has to be imported. What is no transport error, a cancellation say, comes back as it is.
    """
    if isinstance(error, ClaudeError) or not isinstance(error, Exception):
        return error
    names = [cls.__name__ for cls in type(error).__mro__]
    origin = str(request.origin)
    for name in names:
        if name in _TIMEOUTS:
            phase, text, sent = _TIMEOUTS[name]
            seconds: float = request.timeout[phase] or 0.0
            return APITimeoutError(
                text.format(origin=origin, seconds=seconds), phase=phase, sent=sent
            )
    if "UnsupportedProtocol" in names:
        return ConfigurationError(f"{origin} cannot be reached: {error}")
    if "LocalProtocolError" in names:
        # Its text repeats the offending header, which may be the one with the key.
        return RequestError("the request breaks HTTP: look at extra_headers and at the credentials")
    reason = _unquoted(str(error)) or type(error).__name__
    if not _NOT_SENT.isdisjoint(names):
        return APIConnectionError(f"cannot connect to {origin}: {reason}", sent=False)
    if not {"NetworkError", "ProtocolError", "TransportError", "OSError"}.isdisjoint(names):
        text = f"the connection to {origin} broke: {reason}"
        if not isinstance(request.body, bytes):
            text += " (while a form is sent, this may be how the API refuses it, as too large say)"
        return APIConnectionError(text)
    if "StreamError" in names:  # httpx's, of a stream that is closed or cannot be sent again
        return APIConnectionError(f"the exchange with {origin} cannot go on: {reason}")
    return error


def _unquoted(text: str) -> str:
    """Without what the server sent, which may be the key that it was given."""
    return _QUOTE.split(text, maxsplit=1)[0]


def _scrub(error: BaseException | None) -> None:
    """Make those empty that led to an error of ours: they stay in its `__context__`."""
    while error is not None:
        error.args = ()
        error = error.__cause__ or error.__context__


class translated_errors:  # noqa: N801 - a context manager, used as a word of the language
    """Raise our error instead of the transport's. A class and not a generator: it costs a tenth."""

    __slots__ = ("_request",)

    def __init__(self, request: Request) -> None:
        self._request = request

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if error is None or (ours := translate(error, self._request)) is error:
            return
        # A cause that quotes a header, the request's or the reply's, may hold the key.
        if isinstance(ours, RequestError) or _QUOTE.search(str(error)):
            _scrub(error)
            del error  # nor does a traceback with locals show it
            raise ours from None
        raise ours from error

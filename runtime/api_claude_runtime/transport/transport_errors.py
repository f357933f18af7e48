"""Translates the failures of connections, and exceptions of httpx, to errors of this package."""

from __future__ import annotations

import contextlib
import re
from typing import TYPE_CHECKING, Literal

from api_claude_runtime.errors.base import ClaudeError, ConfigurationError, RequestError
from api_claude_runtime.errors.connection import (
    APIConnectionError,
    APITimeoutError,
    CertificateError,
)
from api_claude_runtime.http.timeout import has_passed

if TYPE_CHECKING:
    from api_claude_runtime.http.request import Request

_Phase = Literal["connect", "pool", "write", "read"]

_TIMEOUTS: dict[str, tuple[_Phase, str, bool]] = {
    "ConnectTimeout": ("connect", "connecting to {origin} took longer than {seconds:g} s", False),
    "PoolTimeout": ("pool", "no connection to {origin} became free within {seconds:g} s", False),
    "WriteTimeout": ("write", "{origin} accepted no bytes of the request for {seconds:g} s", True),
    "ReadTimeout": ("read", "{origin} sent nothing for {seconds:g} s", True),
}
_QUOTED_BYTES = re.compile(r""":?\s*(?:bytearray\()?\bb['"]""")
# The beginnings of texts: of this package and of h11, and of h11 only.
_LENGTH = ("the body is ", "Too much data for", "Too little data for")
_STATE = ("can't handle event type", "Can't send data when", "not in a reusable state")
_NOT_SENT = frozenset({"ConnectError", "ProxyError"})


def translate(error: BaseException, request: Request) -> BaseException:
    """Return the error to raise instead of `error`.

    The failures of `http1.failures` have the names of httpx. Comparing names serves both, and the
    forks of httpx, without importing them. Any other exception, such as a cancellation, is returned
    unchanged.
    """
    if isinstance(error, ClaudeError) or not isinstance(error, Exception):
        return error
    names = [cls.__name__ for cls in type(error).__mro__]
    origin = str(request.origin)
    for name in names:
        if name in _TIMEOUTS:
            phase, text, sent = _TIMEOUTS[name]
            if (deadline := request.deadline) is not None and has_passed(deadline):
                return APITimeoutError.of_deadline(deadline, phase, origin, sent=sent)
            seconds: float = request.timeout[phase] or 0.0
            return APITimeoutError(
                text.format(origin=origin, seconds=seconds), phase=phase, sent=sent
            )
    if "UnsupportedProtocol" in names:
        return ConfigurationError(f"{origin} cannot be reached: {error}")
    if "LocalProtocolError" in names:
        return _local_protocol_error(str(error), origin)
    reason = _before_quoted_bytes(_text_of(error)) or type(error).__name__
    if not _NOT_SENT.isdisjoint(names):
        kind = CertificateError if _is_of_certificate(error) else APIConnectionError
        return kind(f"cannot connect to {origin}: {reason}", sent=False)
    if not {"NetworkError", "ProtocolError", "TransportError", "OSError"}.isdisjoint(names):
        if (deadline := request.deadline) is not None and has_passed(deadline):  # was shut down
            return APITimeoutError.of_deadline(deadline, "read", origin, sent=True)
        text = f"the connection to {origin} failed: {reason}"
        if not isinstance(request.body, bytes):
            text += " (the API may have rejected the upload, for example because it is too large)"
        return APIConnectionError(text)
    if "StreamError" in names:  # httpx: a stream is closed or cannot be sent a second time
        return APIConnectionError(f"the request to {origin} failed: {reason}")
    return error


def _is_of_certificate(error: BaseException | None) -> bool:
    """Return whether a certificate caused the failure. httpx keeps the error as the cause."""
    while error is not None:
        if type(error).__name__ == "SSLCertVerificationError":
            return True
        error = error.__cause__ or error.__context__
    return False


def _local_protocol_error(text: str, origin: str) -> ClaudeError:
    """Return the error for a request that a library refused to send.

    The text of the library is not repeated: it may quote a header, which may contain the key.
    """
    if text.startswith(_LENGTH):
        return RequestError(
            "the body of the request does not have the length of its content-length"
        )
    if text.startswith(_STATE) or "ConnectionState" in text:
        # Something else left the connection in the middle of a request.
        return APIConnectionError(
            f"the connection to {origin} cannot send a request: an earlier request on it was not"
            " ended",
            sent="Request" not in text,
        )
    return RequestError("the request violates HTTP: check extra_headers and the credentials")


def _text_of(error: BaseException | None) -> str:
    """Return the text of an exception, or of the one that caused it if it has none.

    Exceptions of the asynchronous backend have none, because anyio raises its own without a text.
    """
    text = ""
    while error is not None and not text:
        text, error = str(error), error.__cause__ or error.__context__
    return text


def _before_quoted_bytes(text: str) -> str:
    """Return `text` up to the first quoted server bytes, which may repeat the key."""
    return _QUOTED_BYTES.split(text, maxsplit=1)[0]


_LIBRARIES = frozenset({"anyio", "h11", "h2", "httpcore", "httpcore2", "httpx", "httpx2"})


def _forget(error: BaseException | None) -> None:
    """Remove the local variables of libraries from the frames of `error` and its causes.

    They hold the headers as they are sent, and the bytes that were received.
    """
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        vars(error).pop("_request", None)  # of httpx: its URL has the query
        trace = error.__traceback__
        while trace is not None:
            frame, trace = trace.tb_frame, trace.tb_next
            if frame.f_globals.get("__name__", "").partition(".")[0] in _LIBRARIES:
                with contextlib.suppress(RuntimeError):  # it is still running
                    frame.clear()
        error = error.__cause__ or error.__context__


def _scrub(error: BaseException | None) -> None:
    """Clear the arguments of `error` and its causes, which stay reachable as `__context__`."""
    while error is not None:
        error.args = ()
        error = error.__cause__ or error.__context__


class translated_errors:  # noqa: N801 - a context manager that is used like a function
    """Context manager that translates transport errors with `translate`.

    A class costs a tenth of a generator-based context manager.
    """

    __slots__ = ("_request",)

    def __init__(self, request: Request) -> None:
        self._request = request

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if error is None or (translated := translate(error, self._request)) is error:
            return
        _forget(error)
        # An error that quotes a header of the request or the response may contain the key.
        if isinstance(translated, RequestError) or _QUOTED_BYTES.search(str(error)):
            _scrub(error)
            del error  # keep it out of tracebacks that show local variables
            raise translated from None
        raise translated from error

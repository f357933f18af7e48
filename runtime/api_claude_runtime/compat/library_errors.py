"""Converts errors of this package to exceptions of httpx that are also errors of this package."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

from api_claude_runtime.errors.base import ClaudeError, DecodeError, RequestError
from api_claude_runtime.errors.connection import APIConnectionError, APITimeoutError

if TYPE_CHECKING:
    import httpx

_TIMEOUTS = {
    "connect": "ConnectTimeout",
    "pool": "PoolTimeout",
    "read": "ReadTimeout",
    "write": "WriteTimeout",
}


def library_error(library: Any, error: ClaudeError, request: httpx.Request) -> ClaudeError:
    """Return `error` as an instance of its own class and of the matching exception of `library`.

    `except httpx.ReadTimeout` and `except errors.APITimeoutError` both catch it. An error that is
    none of the network, such as `CircuitOpen`, is an `httpx.RequestError` but no
    `httpx.TransportError`: programs retry the latter, and nothing was sent that could be retried.
    """
    ours: Any = type(error)
    cls = _class(ours, _kind(library, error))
    made: ClaudeError = cls.__new__(cls)
    made.args = error.args
    vars(made).update(vars(error))
    vars(made)["_request"] = request
    return made.with_traceback(error.__traceback__)


def _kind(library: Any, error: ClaudeError) -> Any:
    """Return the exception class of the library for an error."""
    name = "RequestError"
    if isinstance(error, APITimeoutError):
        name = _TIMEOUTS.get(error.phase, "TimeoutException")
    elif isinstance(error, DecodeError):
        name = "DecodingError"
    elif isinstance(error, RequestError):  # raised for a request that violates HTTP
        name = "LocalProtocolError"
    elif (found := _kind_of_cause(library, error.__cause__)) is not None:
        return found
    elif isinstance(error, APIConnectionError):
        name = "ReadError" if error.sent else "ConnectError"
    return getattr(library, name)


def _kind_of_cause(library: Any, cause: BaseException | None) -> Any:
    """Return the class of the library that has the name of what caused an error."""
    for name in (cls.__name__ for cls in type(cause).__mro__):
        kind = getattr(library, name, None)
        if isinstance(kind, type) and issubclass(kind, library.TransportError):
            return kind
    return None


@functools.cache
def _class(error: Any, kind: Any) -> Any:
    """Return the class that is both. Each pair has one class, so that `type(error)` is stable."""

    def reduce(self: ClaudeError) -> Any:
        """Pickle as the error of this package: another process need not have the library."""
        plain: ClaudeError = error.__new__(error)
        plain.args = self.args
        vars(plain).update({name: value for name, value in vars(self).items() if name[:1] != "_"})
        return plain.__reduce__()

    return type(error.__name__, (error, kind), {"__doc__": error.__doc__, "__reduce__": reduce})

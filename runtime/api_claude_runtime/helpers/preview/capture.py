"""`capture`: runs a method of a client up to the point where it would send, and takes its call."""

from __future__ import annotations

import copy
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from inspect import iscoroutine
from typing import TYPE_CHECKING, Any, NamedTuple, NoReturn, cast

from api_claude_runtime.auth.credentials import API_KEY_VARIABLE, AUTH_TOKEN_VARIABLE
from api_claude_runtime.client.base_client import BaseClient
from api_claude_runtime.client.resource import AsyncResource, Resource
from api_claude_runtime.errors.base import RequestError
from api_claude_runtime.errors.wording import shown
from api_claude_runtime.pages.list_call import ListCall

if TYPE_CHECKING:
    from api_claude_runtime.client.settings import Settings
    from api_claude_runtime.requests.call import Call

_SEVERAL = frozenset(("gather", "job", "run_tools", "stream_tools", "submit_all", "wait"))
"""Helpers that send more than one request, or none when they are called."""


class Arguments(NamedTuple):
    """The arguments of a method, and whether its result must be awaited."""

    positional: Sequence[Any]
    keywords: Mapping[str, Any]
    awaited: bool


class Captured(NamedTuple):
    """A call that was not sent."""

    call: Call
    settings: Settings
    accessor: str
    """The method, such as `client.messages.create`."""
    variable: str
    """The environment variable for the credential of the client."""
    arguments: Arguments | None = None


class _Stop(BaseException):
    """Leaves a method where it would send. No `except Exception` on the way can catch it."""

    def __init__(self, call: Call) -> None:
        super().__init__()
        self.call = call
        self.awaited = False


def capture(
    method: Callable[..., Any], arguments: Sequence[Any], keywords: Mapping[str, Any]
) -> Captured:
    """Call `method` with the given arguments, but send nothing. Return its call.

    Raises:
        RequestError: `method` is not a method of a client that sends one request.
    """
    while isinstance(method, partial):
        arguments = [*method.args, *arguments]
        keywords = {**method.keywords, **keywords}
        method = method.func
    owner = getattr(method, "__self__", None)
    name = getattr(method, "__name__", "")
    if isinstance(owner, Resource | AsyncResource):
        group: Any = owner
        client, path = group._client, group._path  # noqa: SLF001 - resources are ours
        stopped: Any = copy.copy(group)
        # For helpers that use the client of their group.
        stopped._client = _stopping(client)  # noqa: SLF001 - as above
        stopped._open = _stop  # noqa: SLF001 - as above
    elif isinstance(owner, BaseClient) and name == "request":
        client, path, stopped = cast("Any", owner), "client", _stopping(owner)
    else:
        raise RequestError(
            "the first argument must be a method of a client that sends a request, such as"
            f" client.messages.create, not {_shown(method)}"
        )
    function: Any = getattr(method, "__func__", None)
    stop = None
    if name not in _SEVERAL:
        stop = _run(lambda: function(stopped, *arguments, **keywords))
    if stop is None:
        raise RequestError(
            f"{path}.{name} does not send exactly one request: use the method that it calls, such"
            " as create"
        )
    return Captured(
        stop.call,
        client._settings,  # noqa: SLF001 - clients are ours
        f"{path}.{name}",
        key_variable(client),
        Arguments(arguments, keywords, stop.awaited),
    )


def _shown(given: Any) -> str:
    if iscoroutine(given):
        given.close()  # it is never awaited
        return "a coroutine: pass the method without calling it"
    return shown(given)


def key_variable(client: Any) -> str:
    """Return the environment variable for the credential of `client`."""
    is_key = client._settings.credentials.source_is_key  # noqa: SLF001 - clients are ours
    if client._server is not None:  # noqa: SLF001 - as above
        return "API_KEY" if is_key else "AUTH_TOKEN"  # another API has no variables of Anthropic's
    return API_KEY_VARIABLE if is_key else AUTH_TOKEN_VARIABLE


def _stop(call: Call) -> NoReturn:
    raise _Stop(call)


def _stopping(client: Any) -> Any:
    """Return a copy of `client` that sends nothing."""
    clone = client.with_options()
    clone._open = _stop  # noqa: SLF001 - clients are ours
    return clone


def _run(function: Callable[[], Any]) -> _Stop | None:
    """Return where `function` would send; `None` if it sends nothing."""
    awaited = False
    try:
        result = function()
        awaited = _is_awaited(result)
        if hasattr(result, "__enter__"):
            with result:  # such as `client.messages.stream`, which sends here
                return None
        if hasattr(result, "__aenter__"):
            result = result.__aenter__()
        if _is_awaited(result):
            _step(result)
    except _Stop as stop:
        stop.awaited = awaited
        return stop
    return None


def _is_awaited(result: Any) -> bool:
    return iscoroutine(result) or isinstance(result, ListCall)


def _step(coroutine: Any) -> None:
    try:
        coroutine.send(None)
    except StopIteration:
        pass
    finally:
        coroutine.close()

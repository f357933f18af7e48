"""`Call`: one use of one endpoint, as pure data, and the helpers that generated methods use."""

from __future__ import annotations

import difflib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, TypedDict, final
from urllib.parse import quote

from api_claude_runtime.errors.base import RequestError

if TYPE_CHECKING:
    from api_claude_runtime.replies.models import APIModel

    from .timeouts import TimeoutLike

__all__ = ("OMIT", "Omit")


@final
class Omit:
    """The type of `OMIT`: an argument that is left out, where `None` is JSON's null."""

    __slots__ = ()

    def __bool__(self) -> bool:
        return False

    def __repr__(self) -> str:
        return "OMIT"

    def __reduce__(self) -> str:
        return "OMIT"


OMIT: Final = Omit()


class CallOptions(TypedDict, total=False):
    """What every method takes beside the endpoint's own parameters."""

    extra_headers: Mapping[str, str | None]
    """Headers to add or replace; `None` takes one away."""
    extra_query: Mapping[str, Any]
    """Query parameters to add or replace."""
    extra_body: Mapping[str, Any]
    """Body fields to add or replace, for what this version does not know yet."""
    timeout: float | TimeoutLike | None
    """Seconds, a `Timeout` or an `httpx.Timeout`; `None` waits for ever."""


ACCEPT_EVENTS = "text/event-stream"
# The reference client asks for the second; the first is what the results are.
ACCEPT_LINES = "application/x-jsonl, application/binary"
ACCEPT_FILE = "application/binary"

_OPTIONS = frozenset(CallOptions.__annotations__)


@dataclass(slots=True)
class Call:
    """What to send, before base URL, credentials and defaults are known. Nothing in it is I/O."""

    method: str
    path: str
    query: Mapping[str, Any] = field(default_factory=dict[str, Any])
    headers: Mapping[str, Any] = field(default_factory=dict[str, Any])
    body: Mapping[str, Any] | APIModel | None = None
    files: Mapping[str, Any] | None = None
    """Given, even if empty, the body is a form and not JSON."""
    options: CallOptions = field(default_factory=CallOptions)
    accept: str = "application/json"

    def __post_init__(self) -> None:
        # Options arrive as keywords, so that a misspelt parameter ends up among them.
        if self.options and not self.options.keys() <= _OPTIONS:
            raise TypeError(self._unexpected())

    def _unexpected(self) -> str:
        name = next(key for key in self.options if key not in _OPTIONS)
        fields = self.body if isinstance(self.body, Mapping) else ()
        wire = [*fields, *(self.files or ()), *self.query, *self.headers]
        names = [n.removesuffix("[]").removeprefix("anthropic-").replace("-", "_") for n in wire]
        known = [*names, *_OPTIONS]
        close = difflib.get_close_matches(name, known, n=1)
        advice = (
            f"did you mean {close[0]!r}?" if close else "extra_body= sends what is not known here"
        )
        return f"unexpected keyword argument {name!r}: {advice}"


def segment(name: str, value: str) -> str:
    """`value` as one segment of a path. An empty one would name another endpoint."""
    if not isinstance(value, str):
        raise RequestError(f"{name} is {type(value).__name__}, not a string")
    if not value or value in {".", ".."}:
        raise RequestError(f"{name} is {value!r}: an id is needed")
    try:
        return quote(value, safe="")
    except UnicodeEncodeError:
        raise RequestError(f"{name} has text that UTF-8 cannot say") from None


def joined(values: Sequence[str] | Omit, *always: str) -> str | Omit:
    """A comma-joined header: what the caller gives, then what the endpoint always sends."""
    given = () if isinstance(values, Omit) else (values,) if isinstance(values, str) else values
    names = dict.fromkeys([*given, *always])
    return ",".join(names) if names else OMIT

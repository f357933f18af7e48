"""`Call`: one call of an endpoint as plain data, and functions for generated methods."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, TypedDict, cast, final
from urllib.parse import quote

from api_claude_runtime.auth.hiding import hide_arguments, hide_options
from api_claude_runtime.auth.secret import type_name
from api_claude_runtime.errors.base import RequestError
from api_claude_runtime.errors.wording import shown

if TYPE_CHECKING:
    from pydantic_core.core_schema import CoreSchema

    from api_claude_runtime.auth.secret import Secret
    from api_claude_runtime.replies.models import APIModel

    from .timeouts import TimeoutLike

__all__ = ("OMIT", "Omit")


@final
class Omit:
    """The type of `OMIT`, which marks an argument that is not sent. `None` is sent as JSON null."""

    __slots__ = ()

    def __bool__(self) -> bool:
        return False

    def __repr__(self) -> str:
        return "OMIT"

    def __reduce__(self) -> str:
        return "OMIT"

    @classmethod
    def __get_pydantic_core_schema__(cls, _source: Any, _handler: Any) -> CoreSchema:
        from pydantic_core import core_schema

        return core_schema.is_instance_schema(cls)

    @classmethod
    def __get_pydantic_json_schema__(cls, _schema: Any, _handler: Any) -> dict[str, Any]:
        return {"not": {}}  # JSON cannot contain it


OMIT: Final = Omit()


def is_omitted(value: object) -> bool:
    """Return whether `value` is `OMIT`, or a marker of another SDK with the same meaning.

    The official packages call their markers `NOT_GIVEN`, `not_given` and `omit`. Programs that
    change to this package may still pass them.
    """
    if value is OMIT:
        return True
    kind = type(value)
    return kind.__name__ in _MARKERS and kind.__module__.partition(".")[0] in _SDKS


_MARKERS = frozenset({"NotGiven", "Omit"})
_SDKS = frozenset({"anthropic", "openai", "api_claude_runtime"})


class CallOptions(TypedDict, total=False):
    """The options that every method accepts in addition to the parameters of its endpoint."""

    extra_headers: Mapping[str, str | Secret | None]
    """Headers to add or replace; `None` removes a header. `anthropic-beta` only adds flags."""
    extra_query: Mapping[str, Any]
    """Query parameters to add or replace."""
    extra_body: Mapping[str, Any]
    """Body fields to add or replace, for fields that this version does not support yet."""
    timeout: float | TimeoutLike | None
    """Seconds, a `Timeout` or an `httpx.Timeout`; `None` waits without a limit."""
    deadline: float | None
    """Seconds for the whole call, with all attempts and waits and the whole response or stream.
    `None` removes the deadline of the client."""


class RequestArguments(CallOptions, total=False):
    """The optional arguments of `client.request`."""

    body: Mapping[str, Any] | APIModel | None
    """The fields of the JSON body, or of the form if there are `files`."""
    query: Mapping[str, Any] | None
    """The query parameters."""
    files: Mapping[str, Any] | None
    """Files to upload in a form: field name -> file, or `name[]` -> list of files."""
    betas: Sequence[str]
    """Names of beta features."""
    last_event: str | None
    """The type of the event that ends an event stream, such as `message_stop`."""


ACCEPT_EVENTS = "text/event-stream"
# The API sends batch results with the first type. The reference client requests the second.
ACCEPT_LINES = "application/x-jsonl, application/binary"
ACCEPT_FILE = "application/binary"
ACCEPT_ANY = "*/*"

_OPTIONS = frozenset(CallOptions.__annotations__)


@dataclass(slots=True)
class Call:
    """What to send, before base URL, credentials and defaults are added. It does no I/O."""

    method: str
    path: str
    query: Mapping[str, Any] = field(default_factory=dict[str, Any])
    headers: Mapping[str, Any] = field(default_factory=dict[str, Any])
    body: Mapping[str, Any] | APIModel | Sequence[Any] | float | None = None
    files: Mapping[str, Any] | None = None
    """Files to upload. The body is JSON if this is `None`, and a form otherwise, even if empty."""
    options: CallOptions = field(default_factory=CallOptions)
    accept: str = "application/json"

    def __post_init__(self) -> None:
        # Methods collect all other keyword arguments as options, including misspelled parameters.
        if self.options:
            hide_options(cast("dict[str, Any]", self.options))
            if not self.options.keys() <= _OPTIONS:
                hide_arguments(cast("dict[str, Any]", self.options))
                raise TypeError(self._unexpected())

    def _unexpected(self) -> str:
        name = next(key for key in self.options if key not in _OPTIONS)
        fields = self.body if isinstance(self.body, Mapping) else ()
        wire = [*fields, *(self.files or ()), *self.query, *self.headers]
        names = [n.removesuffix("[]").removeprefix("anthropic-").replace("-", "_") for n in wire]
        from api_claude_runtime.hints.lookup import unexpected_argument

        otherwise = "use extra_body= if the endpoint accepts this field"
        return unexpected_argument(name, "argument", [*names, *_OPTIONS], otherwise)


def check_mapping(name: str, value: object) -> None:
    """Check that `value`, the argument called `name`, is a mapping, `None` or `OMIT`.

    Raises:
        RequestError: It is something else.
    """
    if value is not None and not isinstance(value, Mapping) and not is_omitted(value):
        raise RequestError(f"{name} must be a mapping of names to values, not {type_name(value)}")


def segment(name: str, value: str) -> str:
    """Encode `value`, the argument called `name`, as one segment of a path.

    Raises:
        RequestError: `value` is not a string, cannot be encoded as UTF-8, or would select another
            endpoint (an empty string, `.` or `..`).
    """
    if not isinstance(value, str):
        raise RequestError(f"{name} must be a string, not {type(value).__name__}")
    if not value or value in {".", ".."}:
        raise RequestError(f"{name} must be an id, not {shown(value)}")
    try:
        return quote(value, safe="")
    except UnicodeEncodeError:
        raise RequestError(f"{name} cannot be encoded as UTF-8") from None


def joined(values: Sequence[str] | Omit, *always: str) -> str | Omit:
    """Join header values with commas: those of the caller, then those of the endpoint."""
    if is_omitted(values):
        given: Sequence[str] = ()
    else:
        given = (values,) if isinstance(values, str) else cast("Sequence[str]", values)
    try:
        return ",".join(dict.fromkeys([*given, *always])) or OMIT
    except TypeError:
        raise RequestError(f"betas must be a list of strings, not {shown(values)}") from None

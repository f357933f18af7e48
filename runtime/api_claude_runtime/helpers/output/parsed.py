"""`Parsed`: a message together with its text as a value of the requested type."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from api_claude_runtime.errors.base import RequestError
from api_claude_runtime.replies.reply import reply_in, with_attempts
from api_claude_runtime.requests.call import check_mapping, is_omitted

from .errors import OutputError
from .output import Output

if TYPE_CHECKING:
    from api_claude_runtime.replies.reply import Reply

__all__ = ("Parsed",)

M = TypeVar("M")
T = TypeVar("T")
A = TypeVar("A", bound=Mapping[str, Any])


@dataclass(frozen=True, slots=True)
class Parsed(Generic[M, T]):
    """A message and its parsed text, as returned by `parse`. `reply_of` accepts it too."""

    message: M
    """The complete message: usage, stop reason, all blocks."""
    parsed: T
    """Text of the message as a checked value of the requested type."""

    @property
    def _reply(self) -> Reply | None:
        return reply_in(self.message)


def output_of(kind: type[T] | Output[T]) -> Output[T]:
    """Return an `Output` for a type. An `Output` is returned unchanged."""
    return kind if isinstance(kind, Output) else Output(kind)


def with_format(output: Output[Any], arguments: A) -> A:
    """Return the arguments of `create` with the schema of `output` in `output_config.format`.

    Raises:
        RequestError: The arguments already have a format, or a schema of the API cannot express the
            type.
    """
    given: Any = arguments.get("output_config")
    if given is None or is_omitted(given):
        given = {}
    check_mapping("output_config", given)
    if given.get("format") is not None:
        raise RequestError("output_config.format must not be given together with output=")
    whole = {**arguments, "output_config": {**given, "format": output.format}}
    return cast("A", whole)


def config_with_format(output: type[Any] | Output[Any], output_config: Any) -> Any:
    """Return `output_config` with the schema of `output`, for a request that counts tokens.

    Args:
        output: The type that `parse` gets as `output`. Its schema is counted too.
        output_config: The `output_config` of the request, or `OMIT`.

    Raises:
        RequestError: The API's JSON schemas cannot describe the type, or `output_config` already
            has a `format`. Nothing was sent.
    """
    arguments: dict[str, Any] = {"output_config": output_config}
    return with_format(output_of(output), arguments)["output_config"]


def answer(message: Any) -> str:
    """Return the text of the last text blocks of a message, after any use of tools."""
    texts: list[str] = []
    content: object = message.content
    blocks = cast("Sequence[Any]", content) if isinstance(content, list) else ()  # it may be null
    for block in reversed(blocks):
        if getattr(block, "type", None) != "text":
            break
        text = getattr(block, "text", None)
        texts.append(text if isinstance(text, str) else "")
    return "".join(reversed(texts))


def parsed(output: Output[T], message: M) -> Parsed[M, T]:
    """Parse the text of a message and return both.

    Raises:
        OutputError: The text does not match the type. Its `reply` is the message.
    """
    try:
        return Parsed(message, output.parse(answer(message)))
    except OutputError as error:
        error.reply = message
        raise with_attempts(error, reply_in(message)) from None


def parse(
    create: Callable[..., M], arguments: Mapping[str, Any], *, output: type[T] | Output[T]
) -> Parsed[M, T]:
    """Call `create` and parse the text of the response as a value of your type.

    Args:
        create: `client.messages.create`.
        arguments: Arguments of `create`. They are not modified.
        output: A pydantic model, a dataclass, a `TypedDict` or `list[...]`. Its schema is sent in
            `output_config`. Pass a type that type checkers do not accept here, such as a union, as
            `Output(Cat | Dog)`.

    Returns:
        An object with the value as `.parsed`, validated by all rules of its type, and with the
        response as `.message`.

    Raises:
        OutputError: The text is not a valid value of the type. Its `reply` is the message.
        RequestError: The API's JSON schemas cannot describe the type, or `output_config` already
            has a `format`. Nothing was sent.
    """
    expected = output_of(output)
    return parsed(expected, create(**with_format(expected, arguments)))


async def aparse(
    create: Callable[..., Awaitable[M]],
    arguments: Mapping[str, Any],
    *,
    output: type[T] | Output[T],
) -> Parsed[M, T]:
    """Asynchronous version of `parse`."""
    expected = output_of(output)
    return parsed(expected, await create(**with_format(expected, arguments)))

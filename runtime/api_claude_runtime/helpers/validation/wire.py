"""The values of a call as they are sent: the body as JSON, and parameters as text."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from pydantic_core import PydanticSerializationError, from_json, to_json

from api_claude_runtime.errors.base import RequestError
from api_claude_runtime.requests.call import check_mapping, is_omitted
from api_claude_runtime.requests.encodings import Repeated
from api_claude_runtime.requests.json_body import encode_body
from api_claude_runtime.requests.json_values import to_json_value

from .schema.wording import is_of

if TYPE_CHECKING:
    from api_claude_runtime.requests.call import Call

    from .schema.rules import Rule
    from .schema.walk import Walk

FILE = "(a file)"
"""Stands for a file in the body of a form."""


class SentBody(NamedTuple):
    """A body as it would be sent."""

    value: Any
    """The parsed JSON; `None` if there is no body."""
    size: int | None
    """Number of bytes; `None` for a form, whose files are not read."""


def body_of(call: Call) -> SentBody:
    """Return the body of a call.

    Raises:
        RequestError: The body cannot be sent. The message names the place.
    """
    given: Any = call.options.get("extra_body")
    check_mapping("extra_body", given)
    extra: Mapping[str, Any] = {} if given is None or is_omitted(given) else given
    if call.files is not None:
        form = _plain({**cast("Any", call.body or {}), **extra})
        form |= {k: _files(v) for k, v in call.files.items() if not _is_absent(v)}
        return SentBody(form, None)
    if call.body is None and not extra:
        return SentBody(None, 0)
    sent = encode_body({} if call.body is None else call.body, extra)
    if isinstance(sent, bytes):
        return SentBody(_parsed(sent), len(sent))
    try:
        whole = b"".join(sent)  # a spool, which is on disk
        return SentBody(_parsed(whole), len(whole))
    finally:
        sent.release()


def _parsed(sent: bytes) -> Any:
    try:
        return from_json(sent)
    except ValueError as error:  # an integer of thousands of digits, or a body that is too deep
        raise RequestError(f"the body can be sent, but not checked: {error}") from None


def _plain(fields: Mapping[str, Any]) -> dict[str, Any]:
    """Return fields as JSON values, by the rule for bodies."""
    try:
        data = to_json(to_json_value(fields))
    except (RecursionError, PydanticSerializationError) as error:
        raise RequestError(f"the parameters cannot be checked: {error}") from None
    found: dict[str, Any] = _parsed(data)
    return found


def fields_of(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return the parameters of a query or of headers that are sent, as JSON values."""
    present = {name: value for name, value in values.items() if not _is_absent(value)}
    return _plain(present)


def as_typed(walk: Walk, rule: Rule, value: Any) -> Any:
    """Return text as the number or boolean of a rule, because they are the same in a URL."""
    rule = walk.resolved(rule)
    kinds = rule.get("type", ())
    kinds = (kinds,) if isinstance(kinds, str) else kinds
    if "array" in kinds and value is not None:
        if not isinstance(value, list):
            value = [value]
        return [as_typed(walk, rule.get("items", {}), each) for each in cast("Any", value)]
    if isinstance(value, dict):
        fields = cast("dict[str, Any]", value)
        properties = rule.get("properties", {})
        return {k: as_typed(walk, properties.get(k, {}), each) for k, each in fields.items()}
    if not isinstance(value, str):
        # A number is sent as its digits.
        plain = isinstance(value, (int, float)) and not isinstance(value, bool)
        return str(value) if kinds == ("string",) and plain else value
    try:
        read = from_json(value)
    except ValueError:
        return value
    wanted = {"integer", "number", "boolean"}.intersection(kinds)
    return read if any(is_of(kind, read) for kind in wanted) else value


def _files(value: Any) -> Any:
    # A tuple is one file: its name and its content.
    return [FILE for _ in cast("Any", value)] if isinstance(value, (list, Repeated)) else FILE


def _is_absent(value: Any) -> bool:
    return value is None or is_omitted(value)

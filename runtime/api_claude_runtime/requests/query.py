"""Encoding of query strings in the form of the API: `name[]=a&name[]=b`, `name[key]=value`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime
from enum import Enum
from typing import Any, cast
from urllib.parse import quote

from api_claude_runtime.auth.hiding import hidden, is_utf8, revealed
from api_claude_runtime.auth.secret import Secret
from api_claude_runtime.errors.base import RequestError
from api_claude_runtime.errors.wording import shown
from api_claude_runtime.http.request import MaskedTarget, query_secrets

from .call import is_omitted
from .encodings import Repeated


def encode(values: Mapping[str, Any]) -> str:
    """Return the query string, without the question mark. `OMIT` and `None` are not sent.

    Raises:
        RequestError: A name or a value cannot be sent.
    """
    for name in values:
        _check_name("query", name)
    try:
        values = hidden(values)
        return "&".join(
            [
                f"{_quoted(name, safe='[]')}={_quoted(text)}"
                for key, value in values.items()
                for name, text in pairs(key, value)
            ]
        )
    except RecursionError:
        raise RequestError("a query parameter is nested too deeply, or contains itself") from None


def added(target: bytes, values: Mapping[str, Any]) -> bytes:
    """Return `target` with the query string, if that is not empty."""
    encoded = encode(values).encode("ascii")
    if not encoded:
        return target
    whole = b"%s?%s" % (target, encoded)
    return MaskedTarget(whole) if query_secrets(whole) else whole


def merged(query: Mapping[str, Any], extra: Mapping[str, Any] | None) -> dict[str, Any]:
    """Return `query` with the parameters of `extra` added or replaced.

    In `extra`, `name` replaces both `name` and `name[]`.
    """
    if not extra:
        return dict(query)
    for name in extra:
        _check_name("extra_query", name)
    kept = {key: value for key, value in query.items() if key.removesuffix("[]") not in extra}
    return {**kept, **extra}


def _check_name(argument: str, name: object) -> None:
    if not isinstance(name, str):
        raise RequestError(f"{argument} must have names that are strings, not {shown(name)}")


def _quoted(text: str | Secret, safe: str = "") -> str:
    if isinstance(text, str) and text.isascii():
        return quote(text, safe=safe)
    if not is_utf8(text):
        raise RequestError("a query parameter cannot be encoded as UTF-8")
    return quote(revealed(text), safe=safe)


def pairs(name: str, value: Any) -> Iterator[tuple[str, str | Secret]]:
    """Iterate over the names and values that represent `value` in a query string or a form."""
    if value is None or is_omitted(value):
        return
    if isinstance(value, Mapping):
        fields = cast("Any", value)
        for key, item in fields.items():
            yield from pairs(f"{name}[{key}]", item)
    elif isinstance(value, (list, tuple, set, frozenset)):
        # The spec already names an array parameter `name[]`.
        plain = name.endswith("[]") or isinstance(value, Repeated)
        for item in cast("Iterable[Any]", value):
            yield from pairs(name if plain else f"{name}[]", item)
    else:
        yield name, _text(name, value)


def _text(name: str, value: Any) -> str | Secret:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Enum):
        return _text(name, value.value)
    if isinstance(value, Secret):
        return value
    if isinstance(value, str):
        return str(value)
    if isinstance(value, (int, float)):
        try:
            return str(value)
        except ValueError:  # Python's limit of digits
            raise RequestError(f"parameter {name} is a number that is too long") from None
    if isinstance(value, (datetime, date)):
        return value.isoformat()
    raise RequestError(
        f"parameter {name} must be text, a number, a boolean, a date, a list or a mapping, "
        f"not {type(value).__name__}"
    )

"""Wraps credentials in what a caller passes, so that no traceback shows them."""

from __future__ import annotations

from collections.abc import Mapping, MutableMapping
from operator import is_not
from types import NoneType
from typing import Any, cast

from api_claude_runtime.http.credential_names import is_credential

from .secret import MaskedBytes, Secret, as_object

_PLAIN = frozenset((bool, float, int, NoneType))
_OPTIONS = ("extra_headers", "extra_query", "extra_body", "default_headers")
_PARAMETERS = ("mcp_servers",)
"""Arguments of messages that have fields for credentials."""
_ALL = frozenset((*_OPTIONS, *_PARAMETERS))


def hidden(value: Any, *, is_secret: bool = False) -> Any:
    """Return `value` with a `Secret` in place of each text whose name is one of credentials.

    Mappings, lists and tuples are searched. What contains no credential is returned as it is.

    Args:
        value: A value that a caller passed.
        is_secret: Whether the value itself has the name of a credential.
    """
    try:
        return _hidden(value, is_secret=is_secret)
    except RecursionError:
        return value  # serializing it reports that it is nested too deeply, or contains itself


def _hidden(value: Any, *, is_secret: bool) -> Any:
    kind = cast("Any", type(value))
    if kind in _PLAIN or (kind is str and not is_secret):
        return value
    if isinstance(value, (str, bytes)):
        if not is_secret:
            return value
        return Secret(str(value)) if isinstance(value, str) else MaskedBytes(value)
    if isinstance(value, Mapping):
        fields = cast("Any", value)
        made = {
            name: _hidden(item, is_secret=isinstance(name, str) and is_credential(name))
            for name, item in fields.items()
        }
        return made if any(made[name] is not item for name, item in fields.items()) else fields
    if kind is tuple and len(value) == 2 and isinstance(value[0], str) and not is_secret:
        # A header in a list of headers, which is refused where a mapping is expected.
        second = _hidden(value[1], is_secret=is_credential(value[0]))
        return value if second is value[1] else (value[0], second)
    if kind is list or kind is tuple:
        items = [_hidden(item, is_secret=is_secret) for item in value]
        if all(new is old for new, old in zip(items, value, strict=True)):
            return value
        return items if kind is list else tuple(items)
    return value


def hidden_mapping(value: Any) -> Any:
    """Return `value`, which should be a mapping, as `hidden` does; all texts in another value."""
    return hidden(as_object(value), is_secret=not isinstance(value, Mapping))


def hidden_requests(requests: Any) -> Any:
    """Return `requests` with the credentials in their arguments wrapped. Only lists are searched.

    A batch has up to 100,000 requests. Their messages are therefore not searched.
    """
    if type(requests) not in (list, tuple):
        return requests
    made = [hidden_request(each) for each in requests]
    return made if any(map(is_not, made, requests)) else requests


def hidden_request(request: Any) -> Any:
    """Wrap the credentials in a request, and in the parameters of a request of a batch."""
    if not isinstance(request, (dict, Mapping)):
        return request
    given = cast("Mapping[str, Any]", request)
    params: Any = given.get("params")
    if isinstance(params, (dict, Mapping)):
        inner = hidden_arguments(cast("Mapping[str, Any]", params))
        if inner is not params:
            given = {**given, "params": inner}
    return hidden_arguments(given)


def hide_options(options: MutableMapping[str, Any]) -> None:
    """Wrap the credentials in the options of a call or of a client, in place."""
    for name in _OPTIONS:
        if name in options:
            options[name] = hidden_mapping(options[name])


def hide_arguments(arguments: MutableMapping[str, Any]) -> None:
    """Wrap the credentials in the arguments that a helper passes on, in place."""
    hide_options(arguments)
    for name in _PARAMETERS:
        if name in arguments:
            arguments[name] = hidden(arguments[name])


def hidden_arguments(arguments: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return the arguments of a call with wrapped credentials; unchanged if none has any."""
    if _ALL.isdisjoint(arguments):
        return arguments
    made = dict(arguments)
    hide_arguments(made)
    return made


def revealed(text: Any) -> Any:
    """Return the text of a `Secret`, and any other value unchanged."""
    return text.reveal() if isinstance(text, Secret) else text


def is_utf8(text: str | Secret) -> bool:
    """Return whether a text can be encoded as UTF-8. No exception has the text afterwards."""
    try:
        revealed(text).encode()
    except UnicodeEncodeError:
        return False
    return True

"""Functions that build the requests of a tool run from the caller's arguments."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from api_claude_runtime.errors.arguments import is_list_like
from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.requests.call import Omit

_RESERVED = ("messages", "stream", "tools", "tool_choice")


def checked(arguments: Mapping[str, Any]) -> dict[str, Any]:
    """Return `arguments` without omitted ones.

    Raises:
        ConfigurationError: an argument, or a key of `extra_body`, is one that the run sets itself.
    """
    found = {name: value for name, value in arguments.items() if not isinstance(value, Omit)}
    for name in ("stream", "tools"):
        if name in found:
            raise ConfigurationError(f"{name} must not be given: the tool run sets it")
    extra: Any = found.get("extra_body")
    for name in _RESERVED if isinstance(extra, Mapping) else ():
        if name in extra:
            text = f"extra_body must not contain {name!r}, which would not change between turns"
            raise ConfigurationError(f"{text}: pass it as an argument")
    return found


def as_list(name: str, value: Any, wanted: str) -> list[Any]:
    """Return the items of `value` as a new list.

    Raises:
        ConfigurationError: `value` is not iterable, or is a string, bytes or a mapping.
    """
    if not is_list_like(value):
        raise ConfigurationError(f"{name} must be {wanted}, not {type(value).__name__}")
    return list(value)


def sendable(block: Any) -> Any:
    """Return `block` in a form that the API accepts back.

    A missing input becomes an empty object. An input that is not an object (a stream delivered
    invalid JSON) is wrapped in one. Other blocks are returned unchanged.
    """
    value = getattr(block, "input", None)
    if getattr(block, "type", None) != "tool_use" or isinstance(value, Mapping):
        return block
    return block.model_copy(update={"input": {} if value is None else {"INVALID_JSON": value}})


def release_tool_choice(request: dict[str, Any]) -> None:
    """Remove a `tool_choice` that forces a tool; after the first turn, the run would never end."""
    choice = _fields(request.get("tool_choice"))
    if choice.get("type") in ("any", "tool"):
        del request["tool_choice"]
        if choice.get("disable_parallel_tool_use"):
            request["tool_choice"] = {"type": "auto", "disable_parallel_tool_use": True}


def keep_container(request: dict[str, Any], container: Any) -> None:
    """Reuse the container of the last response: code in it may be waiting for a result."""
    if container is not None:
        settings = _fields(request.get("container"))
        request["container"] = {**settings, "id": container.id} if settings else container.id


def _fields(value: Any) -> Mapping[str, Any]:
    return cast("Mapping[str, Any]", value) if isinstance(value, Mapping) else {}

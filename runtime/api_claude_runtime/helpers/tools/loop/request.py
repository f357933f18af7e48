"""What a run of tools sends: the caller's arguments, and what changes from turn to turn."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from api_claude_runtime.errors.arguments import is_list
from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.requests.call import Omit

_OWN = ("messages", "stream", "tools", "tool_choice")


def given(arguments: Mapping[str, Any]) -> dict[str, Any]:
    """Without what is left out, and without what the run decides itself."""
    found = {name: value for name, value in arguments.items() if not isinstance(value, Omit)}
    for name in ("stream", "tools"):
        if name in found:
            raise ConfigurationError(f"{name}= is for the run to decide")
    extra: Any = found.get("extra_body")
    for name in _OWN if isinstance(extra, Mapping) else ():
        if name in extra:
            text = f"extra_body has {name!r}, which would be the same in each turn"
            raise ConfigurationError(f"{text}: give it as an argument")
    return found


def listed(name: str, value: Any, wanted: str) -> list[Any]:
    """A new list of what is in `value`; a text or a dict is none, though it can be iterated."""
    if not is_list(value):
        raise ConfigurationError(f"{name}= is {type(value).__name__}, not {wanted}")
    return list(value)


def sendable(block: Any) -> Any:
    """As it came, but for input that is missing, or is no object (of a stream; it is no JSON),
    which the API does not take back.
    """
    value = getattr(block, "input", None)
    if getattr(block, "type", None) != "tool_use" or isinstance(value, Mapping):
        return block
    return block.model_copy(update={"input": {} if value is None else {"INVALID_JSON": value}})


def relax(request: dict[str, Any]) -> None:
    """A choice that forces a tool is for the first turn: there would be no end."""
    choice = _fields(request.get("tool_choice"))
    if choice.get("type") in ("any", "tool"):
        del request["tool_choice"]
        if choice.get("disable_parallel_tool_use"):
            request["tool_choice"] = {"type": "auto", "disable_parallel_tool_use": True}


def keep_container(request: dict[str, Any], container: Any) -> None:
    """Code that waits in a container for a result is found there only."""
    if container is not None:
        settings = _fields(request.get("container"))
        request["container"] = {**settings, "id": container.id} if settings else container.id


def _fields(value: Any) -> Mapping[str, Any]:
    return cast("Mapping[str, Any]", value) if isinstance(value, Mapping) else {}

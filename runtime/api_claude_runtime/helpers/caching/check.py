"""`check_cache`: whether the cache breakpoints of a request are as the API wants them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from api_claude_runtime.errors.base import RequestError
from api_claude_runtime.helpers.content.message_content import field
from api_claude_runtime.requests.call import Omit

from .breakpoints import TTLS, listed, problem_of

__all__ = ("check_cache",)

MOST = 4
"""Breakpoints of a request (source: the API's guide to prompt caching)."""


class Breakpoint(NamedTuple):
    place: str
    ttl: Any


def check_cache(
    *, tools: Any = (), system: Any = (), messages: Any = (), cache_control: Any = None
) -> int:
    """The number of cache breakpoints of a request, from the arguments of `create`.

        check_cache(tools=tools, system=system, messages=messages)

    Args:
        tools: A list, or a `ToolRegistry`.
        system: Text, or a list of blocks.
        messages: A list, or a `Conversation`.
        cache_control: Of the request itself.

    Raises:
        RequestError: there are more than four, a `cache_control` of the request itself counting as
            one; one for an hour comes after one for five minutes, in the order of tools, system and
            messages; one stands where none can. With every problem, each with its place. Or
            something is no list, so that it cannot be looked at and then sent.
    """
    problems: list[str] = []
    found: list[Breakpoint] = []
    last: Any = None
    for place, block in _blocks({"tools": tools, "system": system, "messages": messages}):
        last = block
        if (control := _control(block)) is not None:
            found.append(_read(place, control, problems))
            if problem := problem_of(block):
                problems.append(f"{place}: {problem}")
    if (own := _control({"cache_control": cache_control})) is not None:
        auto = _read("cache_control", own, problems)
        if _control(last) is not None and found[-1].ttl != auto.ttl:
            problems.append(
                f"{found[-1].place} has ttl {found[-1].ttl!r}, and cache_control, which means the"
                f" same block, {auto.ttl!r}"
            )
        found.append(auto)
    problems += _out_of_order(found)
    if len(found) > MOST:
        places = ", ".join(each.place for each in found)
        problems.append(f"there are {len(found)} breakpoints, and may be {MOST}: {places}")
    if problems:
        raise RequestError("; ".join(problems))
    return len(found)


def _out_of_order(found: list[Breakpoint]) -> Iterator[str]:
    short = ""
    for place, ttl in found:
        if ttl == "5m":
            short = short or place
        elif ttl == "1h" and short:
            yield f"{place} has ttl '1h' and comes after {short} with '5m'"


def _control(item: Any) -> Any:
    control = field(item, "cache_control")
    return None if isinstance(control, Omit) else control


def _read(place: str, control: Any, problems: list[str]) -> Breakpoint:
    kind, ttl = field(control, "type"), field(control, "ttl")
    if kind != "ephemeral":
        problems.append(f"{place} has a cache_control of type {kind!r}, not 'ephemeral'")
    if ttl is not None and ttl not in TTLS:
        problems.append(f"{place} has ttl {ttl!r}: '5m' or '1h'")
    return Breakpoint(place, "5m" if ttl is None else ttl)


def _blocks(request: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """All that can be marked, each with its place, in the order in which the API reads them."""
    for part in ("tools", "system"):
        yield from _items(part, request.get(part))
    given = request.get("messages")
    given = getattr(given, "messages", given)  # a `Conversation`
    for index, message in enumerate(_listed("messages", given)):
        yield from _items(f"messages[{index}].content", field(message, "content"))


def _items(place: str, items: Any) -> Iterator[tuple[str, Any]]:
    for index, block in enumerate(_listed(place, items)):
        where = f"{place}[{index}]"
        if field(block, "type") == "tool_result":
            # What is in it can be marked like any block, and comes before its end.
            yield from _items(f"{where}.content", field(block, "content"))
        yield where, block


def _listed(place: str, items: Any) -> list[Any]:
    if items is None or isinstance(items, (str, Omit)):
        return []
    found = listed(items)
    if found is None:
        raise RequestError(f"{place} is {type(items).__name__}, not a list")
    return found

"""`check_cache`: check the cache breakpoints of a request against the rules of the API."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from api_claude_runtime.errors.base import RequestError
from api_claude_runtime.errors.wording import shown
from api_claude_runtime.replies.fields import field
from api_claude_runtime.requests.call import Omit

from .breakpoints import TTLS, as_list, marking_problem

__all__ = ("check_cache",)

MAX_BREAKPOINTS = 4
"""Maximum number of breakpoints in a request (source: the API's guide to prompt caching)."""


class Breakpoint(NamedTuple):
    place: str
    ttl: Any


def check_cache(
    *, tools: Any = (), system: Any = (), messages: Any = (), cache_control: Any = None
) -> int:
    """Check the cache breakpoints of a request and return their number.

        check_cache(tools=tools, system=system, messages=messages)

    Args:
        tools: A list or a `ToolRegistry`.
        system: Text or a list of blocks.
        messages: A list or a `Conversation`.
        cache_control: The `cache_control` argument of the request itself.

    Raises:
        RequestError: There are more than four breakpoints, where `cache_control` of the request
            counts as one. Or a breakpoint of one hour comes after one of five minutes, in the order
            tools, system, messages. Or a block has a breakpoint that it cannot have. The message
            lists every problem with its place. Or an argument is an iterator instead of a list:
            checking would consume it before it is sent.
    """
    request = {"tools": tools, "system": system, "messages": messages}
    count, problems = cache_problems({**request, "cache_control": cache_control})
    if problems:
        raise RequestError("; ".join(problems))
    return count


def cache_problems(request: Mapping[str, Any]) -> tuple[int, list[str]]:
    """Return the number of breakpoints in the fields of a request, and what is wrong with them."""
    problems: list[str] = []
    found: list[Breakpoint] = []
    last: Any = None
    for place, block in _blocks(request):
        last = block
        if (control := _control(block)) is not None:
            found.append(_breakpoint(place, control, problems))
            if problem := marking_problem(block):
                problems.append(f"{place}: {problem}")
    if (own := _control(request)) is not None:
        auto = _breakpoint("cache_control", own, problems)
        if _control(last) is not None and found[-1].ttl != auto.ttl:
            problems.append(
                f"{found[-1].place} and cache_control mark the same block and must have the same"
                f" ttl, not {found[-1].ttl!r} and {auto.ttl!r}"
            )
        found.append(auto)
    problems += _out_of_order(found)
    if len(found) > MAX_BREAKPOINTS:
        places = ", ".join(each.place for each in found)
        problems.append(
            f"the request has {len(found)} cache breakpoints, but the limit is {MAX_BREAKPOINTS}:"
            f" {places}"
        )
    return len(found), problems


def _out_of_order(found: list[Breakpoint]) -> Iterator[str]:
    short = ""
    for place, ttl in found:
        if ttl == "5m":
            short = short or place
        elif ttl == "1h" and short:
            yield f"{place} with ttl '1h' must come before {short} with ttl '5m'"


def _control(item: Any) -> Any:
    control = field(item, "cache_control")
    return None if isinstance(control, Omit) else control


def _breakpoint(place: str, control: Any, problems: list[str]) -> Breakpoint:
    kind, ttl = field(control, "type"), field(control, "ttl")
    if kind != "ephemeral":
        problems.append(f"{place}: cache_control type must be 'ephemeral', not {shown(kind)}")
    if ttl is not None and ttl not in TTLS:
        problems.append(f"{place}: ttl must be '5m' or '1h', not {shown(ttl)}")
    return Breakpoint(place, "5m" if ttl is None else ttl)


def _blocks(request: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """Yield every markable block with its place, in the order in which the API reads them."""
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
            # The blocks inside a result can be marked too, and precede a mark on the result.
            yield from _items(f"{where}.content", field(block, "content"))
        yield where, block


def _listed(place: str, items: Any) -> list[Any]:
    if items is None or isinstance(items, (str, Omit)):
        return []
    found = as_list(items)
    if found is None:
        raise RequestError(f"{place} must be a list, not {type(items).__name__}")
    return found

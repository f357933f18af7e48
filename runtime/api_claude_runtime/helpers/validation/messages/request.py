"""Checks what the fields of a message request, or of a batch, must have in common."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, cast

from api_claude_runtime.helpers.caching.check import cache_problems
from api_claude_runtime.helpers.tools.define.checks import tool_problems
from api_claude_runtime.helpers.validation.problem import Problem
from api_claude_runtime.helpers.validation.schema.paths import shown
from api_claude_runtime.replies.fields import field

from .blocks import list_of, media_problems
from .images import image_problems
from .turns import turn_problems

if TYPE_CHECKING:
    from api_claude_runtime.helpers.preview.capture import Captured
    from api_claude_runtime.helpers.validation.schema.walk import Walk

_PLACE = re.compile(r"(tools|tool_choice|system|messages|cache_control)(?:\[\d+\]|\.\w+)*(?=[ :])")
# With this beta, the budget may exceed `max_tokens`, because it is for a whole turn with tools.
_INTERLEAVED = "interleaved-thinking"


def check_fields(kind: str, body: Mapping[str, Any], walk: Walk, captured: Captured) -> None:
    """Add the problems between fields to those of the fields, which were found before.

    Args:
        kind: The kind of operation: `messages`, `tokens` or `batches`.
        body: The body as parsed JSON.
        walk: The comparison with the rules. What it refused is not checked again.
        captured: The call.
    """
    headers: Any = {**captured.call.headers, **(captured.call.options.get("extra_headers") or {})}
    interleaved = _INTERLEAVED in str(headers.get("anthropic-beta"))
    if kind != "batches":
        walk.problems += _message(body, "", _touched(walk.problems), interleaved=interleaved)
        return
    touched = _touched(walk.problems)
    requests = list_of(body, "requests")
    walk.problems += _repeated_ids(requests)
    for index, request in enumerate(requests):
        params: Any = field(request, "params")
        if isinstance(params, Mapping):
            place = f"requests[{index}].params."
            walk.problems += _message(
                cast("Mapping[str, Any]", params), place, touched, interleaved=interleaved
            )


def _message(
    body: Mapping[str, Any], place: str, touched: set[str], *, interleaved: bool
) -> Iterator[Problem]:
    """Yield the problems of one message request. `place` precedes each path."""
    sound = {k: v for k, v in body.items() if f"{place}{k}" not in touched}
    messages = list_of(sound, "messages")
    stored = body.get("thread") is not None
    if sound.get("messages") == [] and not stored:
        yield Problem(f"{place}messages", "must have at least one message", "messages")
    found: list[Problem] = [
        *_tools(body, sound, messages, stored=stored),
        *(_problem(text, "cache") for text in _cache(sound)),
        *turn_problems(messages, stored=stored),
        *media_problems(messages),
        *image_problems(messages),
        *(() if interleaved else _thinking(sound)),
    ]
    for problem in found:
        yield problem._replace(path=f"{place}{problem.path}".rstrip("."))


def _tools(
    body: Mapping[str, Any], sound: Mapping[str, Any], messages: list[Any], *, stored: bool
) -> Iterator[Problem]:
    """Yield the problems of the tools and of the choice, unless the choice may name other tools."""
    if ("tools" in body and "tools" not in sound) or (
        "tool_choice" in body and "tool_choice" not in sound
    ):
        return
    added = any(kind == "tool_addition" for kind in _kinds(messages))
    other = stored or added or body.get("mcp_servers")
    choice = None if other else sound.get("tool_choice")
    for text in tool_problems(sound.get("tools") or [], choice):
        yield _problem(text, "tool_choice" if text.startswith("tool_choice") else "tools")


def _kinds(messages: list[Any]) -> Iterator[Any]:
    """Yield the type of each content block."""
    for message in messages:
        for block in list_of(message, "content"):
            yield field(block, "type")


def _cache(sound: Mapping[str, Any]) -> list[str]:
    names = ("tools", "system", "messages", "cache_control")
    return cache_problems({name: sound.get(name) for name in names})[1]


def _thinking(sound: Mapping[str, Any]) -> Iterator[Problem]:
    budget: Any = field(sound.get("thinking"), "budget_tokens")
    most = sound.get("max_tokens")
    if budget is not None and most is not None and budget >= most:
        given = shown(budget, "")
        text = f"must be less than max_tokens ({shown(most, '')}), not {given}"
        yield Problem("thinking.budget_tokens", text, "thinking", given)


def _repeated_ids(requests: list[Any]) -> Iterator[Problem]:
    seen: dict[str, int] = {}
    for index, request in enumerate(requests):
        name: Any = field(request, "custom_id")
        if isinstance(name, str) and (first := seen.setdefault(name, index)) != index:
            path = f"requests[{index}].custom_id"
            text = f"is already the custom_id of requests[{first}]"
            yield Problem(path, text, "custom_id", shown(name, "custom_id"))


def _problem(text: str, rule: str) -> Problem:
    """Return a text that begins with its location as a problem."""
    match = _PLACE.match(text)
    if match is None:
        return Problem("", text, rule)
    return Problem(match[0], text[match.end() :].lstrip(": "), rule)


def _touched(problems: list[Problem]) -> set[str]:
    """Return the paths of all problems, and of everything around them."""
    found: set[str] = set()
    for problem in problems:
        path = problem.path
        while path and path not in found:
            found.add(path)
            path = path[: max(path.rfind("."), path.rfind("["), 0)]
    return found

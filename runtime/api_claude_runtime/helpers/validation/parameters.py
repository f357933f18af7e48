"""Checks the parameters in the path, the query and the headers of a call."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from api_claude_runtime.hints.nearest import nearest

from .problem import Problem
from .wire import as_typed, fields_of

if TYPE_CHECKING:
    from api_claude_runtime.requests.call import Call

    from .schema.rules import Operation, Rule
    from .schema.walk import Walk


def check_parameters(walk: Walk, operation: Operation, call: Call) -> None:
    """Compare the parameters of a call with their rules."""
    rule = operation.rule
    arguments: dict[str, str] = rule.get("arguments", {})
    query = fields_of(call.query)
    extra: Any = call.options.get("extra_query") or {}
    # What is in `extra_query` may be newer than the rules.
    query |= {name: value for name, value in extra.items() if name in rule.get("query", {})}
    headers: dict[str, Any] = {
        name.lower(): value for name, value in fields_of(call.headers).items()
    }
    path: dict[str, Any] = dict(operation.path)
    for where, given in (("path", path), ("query", query), ("header", headers)):
        rules: dict[str, Rule] = rule.get(where, {})
        for wire, expected in rules.items():
            name = arguments.get(wire) or wire.removesuffix("[]")
            if wire in rule.get("commas", ()) and isinstance(given.get(wire), str):
                given[wire] = given[wire].split(",")
            if wire in given:
                walk.check(expected, as_typed(walk, expected, given[wire]), name)
            elif wire in rule.get("required", ()):
                walk.problems.append(Problem(name, "is missing", "required"))
    for name in call.query.keys() - rule.get("query", {}).keys():
        _unknown(walk, name, query, rule.get("query", {}))


def _unknown(walk: Walk, name: str, query: dict[str, Any], known: dict[str, Any]) -> None:
    if name in query:
        near = nearest(name, known)
        hint = f": did you mean {near!r}?" if near else ""
        walk.add(name, f"is not a known query parameter{hint}", "unknown", query[name])

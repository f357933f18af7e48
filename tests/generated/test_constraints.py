"""`check_request` against JSON Schema: both accept and both refuse the same bodies.

The differences by design are:

- `check_request` also knows rules between fields, which have rule names of their own.
- It checks that a string with `contentEncoding: base64` is base64. JSON Schema does not.
- `$` in a pattern is the end of the string, as JSON Schema defines it. The oracle is written in
  Python, whose `$` also matches before a line break at the end.
"""

from __future__ import annotations

import copy
import functools
import re
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema.protocols import Validator

from api_claude import AsyncClient, Client, Problem, check_request
from support.closed_schemas import validator
from support.each import check_each
from support.operations import Operation, document, examples, operations

BETWEEN_FIELDS = {
    *("messages", "role", "tool_use", "tool_result", "tools", "tool_choice", "cache"),
    *("thinking", "size", "media_type", "custom_id", "images", "dimensions"),
}
KEY = "sk-ant-test-validation"
NOWHERE = "http://127.0.0.1:9"
CLIENT = Client(api_key=KEY, base_url=NOWHERE)
ASYNC_CLIENT = AsyncClient(api_key=KEY, base_url=NOWHERE)

Path = tuple[str | int, ...]


def of_the_spec(problems: list[Problem]) -> list[Problem]:
    return [each for each in problems if each.rule not in BETWEEN_FIELDS]


def unexpected(operation: Operation, problems: list[Problem]) -> list[Problem]:
    """Return the problems of a valid request. The examples of GA methods contain beta fields."""
    by_design = {"beta"} if operation.view == "ga" else set[str]()
    return [each for each in of_the_spec(problems) if each.rule not in by_design]


def accepted(operation: Operation) -> None:
    for client in (CLIENT, ASYNC_CLIENT):
        method = operation.method_of(client)
        for values in (operation.smallest(), operation.fullest()):
            assert unexpected(operation, check_request(method, **values)) == []
    method = operation.method_of(CLIENT)
    for _, values in operation.variants():
        assert unexpected(operation, check_request(method, **values)) == []


def test_each_valid_request_has_no_problem() -> None:
    """Smallest, fullest, and every variant of every argument, of every method."""
    check_each(operations(), accepted)


def json_operations() -> list[Operation]:
    return [
        each
        for each in operations()
        if "application/json" in each.spec.get("requestBody", {}).get("content", {})
    ]


JSON_OPERATIONS = json_operations()
ENDPOINTS = {
    accessor: (method.upper(), re.sub(r"{\w+}", "id_1", path))
    for path, item in document()["paths"].items()
    for method, operation in item.items()
    for accessor in operation["x-accessors"]
}


def bodies(operation: Operation) -> Iterator[Any]:
    yield examples().smallest(operation.body)
    yield examples().fullest(operation.body)
    yield from examples().variants(operation.body)


def problems_of(operation: Operation, body: Any) -> list[Problem]:
    method, path = ENDPOINTS[operation.accessor]
    beta = {"anthropic-beta": "any"} if operation.view == "beta" else {}
    found = check_request(CLIENT.request, method, path, cast_to=dict, body=body, extra_headers=beta)
    return of_the_spec(found)


def places(value: Any, path: Path = ()) -> Iterator[Path]:
    yield path
    items: Any = ()
    if isinstance(value, dict):
        items = value.items()
    elif isinstance(value, list):
        items = enumerate(value)
    for key, child in items:
        yield from places(child, (*path, key))


VALUES: list[Any] = [
    *(None, True, False, 0, -1, 1, 1.0, 0.5, 10**9, 1023, 1024, -0.0),
    *("", "x", "x" * 300, "not valid!", "a\n", "2026-13-01", "2026-01-02", "text", "user"),
    *("2026-01-02T03:04:05Z", "2026-01-02T03:04:05", "2026-01-02t03:04:05z"),
    *([], [None], ["x"], [{}], {}, {"type": "text"}, {"type": "none"}, {"x": 1}, {"type": None}),
]


@st.composite
def mutated(draw: st.DrawFn, body: Any) -> Any:
    """Return a body with one or two changes: removed, added, renamed, replaced or repeated."""
    result = copy.deepcopy(body)
    for _ in range(draw(st.integers(1, 2))):
        path = draw(st.sampled_from([*places(result)][1:] or [()]))
        value = copy.deepcopy(draw(st.sampled_from(VALUES)))
        if not path:
            result[draw(st.sampled_from(["x", "type", "name"]))] = value
            continue
        parent = result
        for step in path[:-1]:
            parent = parent[step]
        key = path[-1]
        change = draw(st.sampled_from(["remove", "add", "rename", "replace", "repeat", "beside"]))
        if change == "remove":
            del parent[key]
        elif change == "replace" or not isinstance(parent, dict):
            parent[key] = value
        elif change == "rename":
            parent[f"{key}s"] = parent.pop(key)
        elif change == "repeat" and isinstance(parent[key], list):
            parent[key] = parent[key] * draw(st.sampled_from([2, 21, 130]))
        elif change == "beside":
            parent[draw(st.sampled_from(["type", "content", "id", "name"]))] = value
        else:
            parent["unknown_field"] = value
    return result


def is_explained(problem: Problem) -> bool:
    """Return whether JSON Schema, or the oracle, does not know the rule."""
    base64 = problem.rule == "format" and "base64" in problem.message
    return base64 or (problem.rule == "pattern" and problem.value.endswith("\\n'"))


@functools.cache
def oracle(operation: str) -> Validator:
    found = next(each for each in JSON_OPERATIONS if each.accessor == operation)
    return validator(found.body, beta=found.view == "beta")


@functools.cache
def valid_bodies(operation: str) -> list[Any]:
    return [*bodies(next(each for each in JSON_OPERATIONS if each.accessor == operation))]


NAMES = [each.accessor for each in JSON_OPERATIONS]
# Messages have the most types, so a quarter of the examples is about them.
OFTEN = ["messages.create", "beta.messages.create", "messages.batches.create"] * (len(NAMES) // 9)


@pytest.mark.timeout(300)
@settings(max_examples=150, deadline=None, suppress_health_check=[*HealthCheck])
@given(st.data())
def test_json_schema_agrees_about_changed_bodies(data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(NAMES + OFTEN))
    body = data.draw(mutated(data.draw(st.sampled_from(valid_bodies(name)))))
    error = next(oracle(name).iter_errors(body), None)
    found = problems_of(next(each for each in JSON_OPERATIONS if each.accessor == name), body)
    if error is not None:
        assert found, f"{name}: only JSON Schema refuses {error.json_path}: {error.message}"
    else:
        assert all(map(is_explained, found)), f"{name}: only check_request refuses: {found}"

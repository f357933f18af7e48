"""Every way to every endpoint, beside the spec: accessor, URL, betas, parameters, body, reply."""

import functools
from collections.abc import Iterator, Mapping
from typing import Any

from facts import claims, deviations, document, shapes
from facts.claims import Field
from facts.deviations import facts
from facts.shapes import Shape

Operation = Mapping[str, Any]
REPLIES = {
    "application/json": "json",
    "application/x-jsonl": "jsonl",
    "application/octet-stream": "binary",
    "text/event-stream": "sse",
}


@functools.cache
def operations() -> dict[str, tuple[str, str, Operation]]:
    """Accessor -> method, path and operation of the spec."""
    return {
        accessor: (method.upper(), path, operation)
        for path, item in document.document()["paths"].items()
        for method, operation in item.items()
        for accessor in operation["x-accessors"]
    }


def given(variant: Operation) -> dict[str, dict[str, Field]]:
    """What the facts' method takes, by where it travels."""
    return {
        "path": {
            name: Field(shapes.of("string"), required=True) for name in variant["path_parameters"]
        },
        **{
            where: {name: facts().field(value) for name, value in variant.get(where, {}).items()}
            for where in ("query", "headers", "body")
        },
    }


def taken(accessor: str) -> dict[str, dict[str, Field]]:
    """What the spec's does."""
    _, _, operation = operations()[accessor]
    alien = "x-ga-only" if accessor.startswith("beta.") else "x-beta-only"
    found: dict[str, dict[str, Field]] = {"path": {}, "query": {}, "headers": {}, "body": {}}
    for value in map(document.resolved, operation.get("parameters", ())):
        if not value.get(alien):
            where = "headers" if value["in"] == "header" else value["in"]
            shape = document.shape(value["schema"])
            found[where][value["name"].removesuffix("[]")] = Field(
                shape, value.get("required", False)
            )
    for content in operation.get("requestBody", {}).get("content", {}).values():
        found["body"] = {
            name: Field(document.shape(inner), required)
            for name, (inner, required) in document.properties(_schema(content)).items()
            if inner.get(alien) is not True
        }
    return found


def _schema(content: Mapping[str, Any]) -> Mapping[str, Any]:
    name = content["schema"].get("$ref", "").removeprefix(document.PREFIX)
    return document.schemas()[name] if name else content["schema"]


def parameters() -> Iterator[str]:
    """GA and beta share a type, so that each may allow what the other does."""
    by_path: dict[tuple[str, str], list[Operation]] = {}
    for variant in claims.variants():
        by_path.setdefault((variant["method"], variant["path"]), []).append(variant)
    for variants in by_path.values():
        versions = {variant["accessor"]: given(variant) for variant in variants}
        for accessor, theirs in versions.items():
            if accessor not in operations():
                continue
            for where, mine in taken(accessor).items():
                for name in mine.keys() | theirs[where].keys():
                    have = [v[where][name] for v in versions.values() if name in v[where]]
                    yield from _compare(
                        f"{accessor} {where} {name}", mine.get(name), theirs[where].get(name), have
                    )


def _compare(
    label: str, mine: Field | None, theirs: Field | None, have: list[Field]
) -> Iterator[str]:
    if theirs is None:
        yield f"{label}: is no fact"
    elif mine is None:
        yield f"{label}: is missing"
    else:
        shape = functools.reduce(shapes.merged, [each.shape for each in have])
        expected = Field(shape, all(each.required for each in have))
        if mine != expected:
            yield f"{label}: is {mine}, should be {expected}"


def the_rest() -> Iterator[str]:
    for variant in claims.variants():
        accessor = variant["accessor"]
        if accessor not in operations():
            yield f"{accessor}: is missing"
            continue
        for label, mine, theirs in _traits(accessor, variant):
            if mine != theirs:
                yield f"{accessor} {label}: is {mine}, should be {theirs}"


def _traits(accessor: str, variant: Operation) -> Iterator[tuple[str, Any, Any]]:
    method, path, operation = operations()[accessor]
    beta = accessor.startswith("beta.")
    yield "endpoint", (method, path), (variant["method"], variant["path"])
    yield "betas", operation.get("x-betas", []) if beta else [], variant.get("betas", [])
    contents = [*operation.get("requestBody", {}).get("content", {})]
    yield "content type", contents, [variant[k] for k in ("content_type",) if k in variant]
    if "body_is" in variant:
        (content,) = operation["requestBody"]["content"].values()
        yield "body", document.shape(content["schema"]), facts().shape(variant["body_is"])
    kind, shape, page = _reply(operation, beta=beta)
    theirs = variant["response"]
    item = theirs.get("type") or theirs.get("item") or theirs.get("event")
    yield "reply kind", kind, theirs["kind"]
    yield "page", page, theirs.get("page", "")
    yield "reply", shape, facts().shape(item) if item else shapes.of("string<binary>")
    stream, events = operation.get("x-stream"), variant.get("stream")
    if stream and events:
        event = document.shape({"$ref": f"{document.PREFIX}{stream['event']}"})
        # GA may get events that only beta has: it is one union for both.
        missing = facts().shape(events["event"]) - event
        yield "events", missing, frozenset()
        yield "when it streams", stream.get("when", "always"), events["when"]
    yield "streams", bool(stream), bool(events)


def _reply(operation: Operation, *, beta: bool) -> tuple[str, Shape, str]:
    other = operation.get("x-beta-reply") if beta else None
    contents = operation["responses"]["200"]["content"]
    media = next(iter(contents))
    page = operation.get("x-page")
    if page:
        item = {"$ref": f"{document.PREFIX}{other or page['item']}"}
        return "page", document.shape(item), page["kind"]
    schema = {"$ref": f"{document.PREFIX}{other}"} if other else contents[media]["schema"]
    return REPLIES[media], document.shape(schema), ""


def test_operations() -> None:
    found = [*the_rest(), *parameters()]
    assert deviations.unexplained(found, "operations") == []


def test_there_are_271_operations_and_382_ways_to_them() -> None:
    endpoints = {(method, path) for method, path, _ in operations().values()}
    assert (len(endpoints), len(operations())) == (271, 382)

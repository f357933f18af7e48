"""Methods in the facts and in the spec are equal: URL, betas, parameters, body, response."""

import functools
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from facts import claims, deviations, document, shapes
from facts.claims import Field
from facts.deviations import facts
from facts.differences import Difference, field_difference
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
    """Return accessor -> HTTP method, path and operation of the spec."""
    return {
        accessor: (method.upper(), path, operation)
        for path, item in document.document()["paths"].items()
        for method, operation in item.items()
        for accessor in operation["x-accessors"]
    }


def fact_parameters(variant: Operation) -> dict[str, dict[str, Field]]:
    """Return the parameters of a method in the facts, by their location in the request."""
    return {
        "path": {
            name: Field(shapes.of("string"), required=True) for name in variant["path_parameters"]
        },
        **{
            where: {name: facts().field(value) for name, value in variant.get(where, {}).items()}
            for where in ("query", "headers", "body")
        },
    }


def spec_parameters(accessor: str) -> dict[str, dict[str, Field]]:
    """Return the parameters of a method in the spec, by their location in the request."""
    _, _, operation = operations()[accessor]
    excluded = "x-ga-only" if accessor.startswith("beta.") else "x-beta-only"
    found: dict[str, dict[str, Field]] = {"path": {}, "query": {}, "headers": {}, "body": {}}
    for value in map(document.resolved, operation.get("parameters", ())):
        if not value.get(excluded):
            where = "headers" if value["in"] == "header" else value["in"]
            shape = document.shape(value["schema"])
            found[where][value["name"].removesuffix("[]")] = Field(
                shape, value.get("required", False)
            )
    for content in operation.get("requestBody", {}).get("content", {}).values():
        found["body"] = {
            name: Field(document.shape(inner), required)
            for name, (inner, required) in document.properties(_schema(content)).items()
            if inner.get(excluded) is not True
        }
    return found


def _schema(content: Mapping[str, Any]) -> Mapping[str, Any]:
    name = content["schema"].get("$ref", "").removeprefix(document.PREFIX)
    return document.schemas()[name] if name else content["schema"]


def parameters() -> Iterator[Difference]:
    """Yield differences in parameters. GA and beta share types, so both accept the union."""
    by_path: dict[tuple[str, str], list[Operation]] = {}
    for variant in claims.variants():
        by_path.setdefault((variant["method"], variant["path"]), []).append(variant)
    for variants in by_path.values():
        versions = {variant["accessor"]: fact_parameters(variant) for variant in variants}
        for accessor, facts_by_place in versions.items():
            if accessor not in operations():
                continue
            for where, in_spec in spec_parameters(accessor).items():
                for name in in_spec.keys() | facts_by_place[where].keys():
                    have = [v[where][name] for v in versions.values() if name in v[where]]
                    yield from _compare(
                        Place(accessor, where, name),
                        in_spec.get(name),
                        facts_by_place[where].get(name),
                        have,
                    )


class Place(NamedTuple):
    """A parameter of a method."""

    accessor: str
    where: str
    name: str

    @property
    def key(self) -> str:
        return " ".join(self)

    def __str__(self) -> str:
        kind = {"headers": "header", "body": "field of the body"}.get(
            self.where, f"{self.where} parameter"
        )
        return f"{kind} {self.name} of {self.accessor}, in {_file(self.accessor)}"


def _type_text(place: Place) -> str:
    """Return the type of a header by its name in the facts. Its values would be a long list."""
    (variant,) = (each for each in claims.variants() if each["accessor"] == place.accessor)
    return f"array of {variant[place.where][place.name]['type']['array']['ref']}"


def _file(accessor: str) -> str:
    method, path, _ = operations()[accessor]
    return document.part_of_operation(method, path)


def _compare(
    place: Place, in_spec: Field | None, in_facts: Field | None, have: list[Field]
) -> Iterator[Difference]:
    if in_facts is None:
        yield Difference(f"{place.key}: is not in the facts", str(place), "is not in the facts")
        return
    shape = functools.reduce(shapes.merged, [each.shape for each in have])
    expected = Field(shape, all(each.required for each in have))
    if in_spec is None:
        text = _type_text(place) if place.name == "anthropic-beta" else str(expected)
        yield Difference(f"{place.key}: is missing", str(place), f"is missing: add {text}")
    elif in_spec != expected:
        yield Difference(
            f"{place.key}: is {in_spec}, should be {expected}",
            str(place),
            field_difference(in_spec, expected),
        )


def other_differences() -> Iterator[Difference]:
    """Yield differences in everything except the parameters."""
    for variant in claims.variants():
        accessor = variant["accessor"]
        if accessor not in operations():
            yield Difference(f"{accessor}: is missing", *_missing(accessor, variant))
            continue
        for label, in_spec, in_facts in _traits(accessor, variant):
            if in_spec != in_facts:
                yield Difference(
                    f"{accessor} {label}: is {in_spec}, should be {in_facts}",
                    f"{label} of {accessor}, in {_file(accessor)}",
                    f"is {_text(in_spec)}, should be {_text(in_facts)}",
                )


def _missing(accessor: str, variant: Operation) -> tuple[str, str]:
    endpoint = variant["method"], variant["path"]
    if endpoint in {(method, path) for method, path, _ in operations().values()}:
        file = document.part_of_operation(*endpoint)
        return f"method {accessor}", f"is not in spec/: add it to {' '.join(endpoint)} in {file}"
    return (
        f"operation {' '.join(endpoint)} ({accessor})",
        f"is not in spec/: add it to a part of {variant['group']}",
    )


def _text(value: Any) -> str:
    """Format a shape, a list or an endpoint."""
    if isinstance(value, frozenset):
        return shapes.show(value)
    if isinstance(value, (list, tuple)):
        return " ".join(map(str, value)) or "nothing"
    return str(value)


def _traits(accessor: str, variant: Operation) -> Iterator[tuple[str, Any, Any]]:
    """Yield name, value in the spec and value in the facts of each trait of a method."""
    method, path, operation = operations()[accessor]
    beta = accessor.startswith("beta.")
    yield "endpoint", (method, path), (variant["method"], variant["path"])
    yield (
        "betas",
        _split(operation.get("x-betas", []) if beta else []),
        _split(variant.get("betas", [])),
    )
    contents = [*operation.get("requestBody", {}).get("content", {})]
    yield "content type", contents, [variant[k] for k in ("content_type",) if k in variant]
    if "body_is" in variant:
        (content,) = operation["requestBody"]["content"].values()
        yield "body", document.shape(content["schema"]), facts().shape(variant["body_is"])
    kind, shape, page = _reply(operation, beta=beta)
    response = variant["response"]
    item = response.get("type") or response.get("item") or response.get("event")
    yield "reply kind", kind, response["kind"]
    yield "page", page, response.get("page", "")
    yield "reply", shape, facts().shape(item) if item else shapes.of("string<binary>")
    stream, events = operation.get("x-stream"), variant.get("stream")
    if stream and events:
        event = document.shape({"$ref": f"{document.PREFIX}{stream['event']}"})
        # GA and beta share one union of events, so GA may have events that only beta sends.
        missing = facts().shape(events["event"]) - event
        yield "events", missing, frozenset()
        yield "when it streams", stream.get("when", "always"), events["when"]
    yield "streams", bool(stream), bool(events)


def _split(betas: list[str]) -> list[str]:
    """Return the betas one by one. A header has them in one text."""
    return [beta for each in betas for beta in each.split(",")]


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


def test_operations_match_the_facts() -> None:
    deviations.check([*other_differences(), *parameters()], "operations")


def test_the_spec_has_no_methods_beyond_the_facts() -> None:
    known = {variant["accessor"] for variant in claims.variants()}
    deviations.fail(
        f"method {accessor} of {method} {path} is in spec/, but not in the facts"
        for accessor, (method, path, _) in operations().items()
        if accessor not in known
    )


def test_there_are_286_operations_and_397_accessors() -> None:
    endpoints = {(method, path) for method, path, _ in operations().values()}
    assert (len(endpoints), len(operations())) == (286, 397)

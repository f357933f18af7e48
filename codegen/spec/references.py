"""References inside the document: which schemas a value refers to, and whether they exist."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from codegen.problems import Problems, pointer

from .shapes import PREFIX, children, is_object

__all__ = ("PREFIX", "check", "check_cycles", "schemas")


def schemas(value: Any) -> Iterator[str]:
    """Yield the schemas that `value` refers to, except in the mappings of discriminators."""
    for target in targets(value, mappings=False):
        if target.startswith(PREFIX):
            yield target.removeprefix(PREFIX)


def targets(value: Any, *, mappings: bool = True) -> Iterator[str]:
    """Yield every reference in `value`. `mappings` includes the mappings of discriminators."""
    if isinstance(value, dict):
        for key, child in value.items():
            if key == "$ref" and isinstance(child, str):
                yield child
            elif key != "discriminator" or "propertyName" not in child:
                yield from targets(child, mappings=mappings)
            elif mappings:
                yield from child.get("mapping", {}).values()
    elif isinstance(value, list):
        for child in value:
            yield from targets(child, mappings=mappings)


def check(document: dict[str, Any], problems: Problems) -> None:
    """Report references to undefined names, and inline objects, which have no name."""
    for key in ("title", "version"):
        if key not in document.get("info", {}):
            problems.add("#/info", f"must have {key}")
    for section, entries in document["components"].items():
        for name, value in entries.items():
            where = pointer(["components", section, name])
            _checktargets(document, value, where, problems)
            if section == "schemas":
                _check_inline(value, where, problems)
    for section in ("paths", "webhooks"):
        for path, item in document[section].items():
            _checktargets(document, item, pointer([section, path]), problems)
            for method, operation in item.items():
                _check_names(document, operation, pointer([section, path, method]), problems)


def _check_names(
    document: dict[str, Any], operation: dict[str, Any], where: str, problems: Problems
) -> None:
    page, stream = operation.get("x-page", {}), operation.get("x-stream", {})
    named = {
        "x-page/item": page.get("item"),
        "x-stream/event": stream.get("event"),
        "x-stream/accumulate": stream.get("accumulate"),
        "x-beta-reply": operation.get("x-beta-reply"),
    }
    helpers = operation.get("x-helpers", {})
    types = ("message", "request", "params")
    named |= {f"x-helpers/{key}": helpers[key] for key in types if key in helpers}
    for key, name in named.items():
        if name is not None and name not in document["components"]["schemas"]:
            problems.add(f"{where}/{key}", f"names schema {name}, which is not defined")


def _checktargets(document: dict[str, Any], value: Any, where: str, problems: Problems) -> None:
    for target in targets(value):
        _, _, section, name = [*target.split("/", 3), "", "", ""][:4]
        if name not in document["components"].get(section, {}):
            problems.add(where, f"refers to {name or target}, which is not defined")


def _check_inline(value: Any, where: str, problems: Problems, *, top: bool = True) -> None:
    """Report inline objects, whose types would have to be named after their position."""
    if not isinstance(value, dict):
        return
    if "properties" in value:
        for name in value.get("required", ()):
            if name not in value["properties"]:
                problems.add(where, f"requires {name}, which is not one of its properties")
    if not top and value.get("properties"):
        problems.add(where, "is an inline object: define it as a named schema and refer to it")
        return
    for key in ("properties", "items", "additionalProperties", "anyOf", "oneOf"):
        child = value.get(key)
        if isinstance(child, list):
            for index, inner in enumerate(child):
                _check_inline(inner, f"{where}/{key}/{index}", problems, top=False)
        elif isinstance(child, dict):
            inner_values = child.items() if key == "properties" else [(key, child)]
            for name, inner in inner_values:
                _check_inline(inner, f"{where}/{key}/{name}", problems, top=False)


def check_cycles(schemas: dict[str, Any], problems: Problems) -> None:
    """Report types that contain themselves without an object in between.

    Such a type would be an alias of itself, which Python cannot define.
    """
    done: set[str] = set()

    def visit(name: str, path: tuple[str, ...]) -> None:
        if name in path:
            cycle = path[path.index(name) :]
            problems.add(
                f"{PREFIX}{min(cycle)}",
                f"contains itself without an object in between: {' -> '.join((*cycle, name))}",
            )
        elif name not in done and not is_object(schemas[name]):
            for other in inside(schemas[name]):
                visit(other, (*path, name))
            done.add(name)

    def inside(value: dict[str, Any]) -> Iterator[str]:
        if "$ref" in value:
            yield value["$ref"].removeprefix(PREFIX)
        for inner in children(value):
            yield from inside(inner)

    for name in schemas:
        visit(name, ())

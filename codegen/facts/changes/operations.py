"""`operation_changes`: what changed in the endpoints, and in the methods that call them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from codegen.facts.facts import Facts

from .change import Change, show
from .fields import fields_changes, type_breaks

Operation = Mapping[str, Any]
PLACES = {"query": "query", "headers": "header", "body": "body"}


def operation_changes(old: Facts, new: Facts) -> Iterator[Change]:
    """Yield endpoints that are new or gone, and the changes of the methods of all others."""
    before, after = _endpoints(old), _endpoints(new)
    for endpoint in sorted(before.keys() | after.keys(), key=_by_path):
        text = " ".join(endpoint)
        if endpoint not in before:
            yield Change("operation", text, "added", "", None, ", ".join(after[endpoint]))
        elif endpoint not in after:
            accessors = ", ".join(before[endpoint])
            yield Change("operation", text, "removed", "", accessors, None, "callers")
        else:
            yield from _methods(text, before[endpoint], after[endpoint])


def _by_path(endpoint: tuple[str, str]) -> tuple[str, str]:
    return endpoint[1], endpoint[0]


def _endpoints(facts: Facts) -> dict[tuple[str, str], dict[str, Operation]]:
    found: dict[tuple[str, str], dict[str, Operation]] = {}
    for each in facts.operations:
        found.setdefault((each["method"], each["path"]), {})[each["accessor"]] = each
    return found


def _methods(
    endpoint: str, old: Mapping[str, Operation], new: Mapping[str, Operation]
) -> Iterator[Change]:
    for accessor in sorted(old.keys() | new.keys()):
        if accessor not in old:
            yield Change("method", accessor, "added", "", None, endpoint)
        elif accessor not in new:
            yield Change("method", accessor, "removed", "", endpoint, None, "callers")
        else:
            yield from _one(accessor, old[accessor], new[accessor])


def _one(accessor: str, old: Operation, new: Operation) -> Iterator[Change]:
    yield from _parameters(accessor, old, new)
    for key in ("content_type", "betas"):
        if old.get(key) != new.get(key):
            yield Change(
                "method", accessor, key, "request", _text(old.get(key)), _text(new.get(key))
            )
    if bool(old.get("deprecated")) != bool(new.get("deprecated")):
        was, now = ("yes" if each.get("deprecated") else "no" for each in (old, new))
        yield Change("method", accessor, "deprecated", "", was, now)
    for key in ("response", "stream"):
        if old.get(key) != new.get(key):
            texts = _reply(old.get(key)), _reply(new.get(key))
            yield Change("response", accessor, key, "response", *texts, "readers")
    yield from _errors(accessor, old.get("errors", []), new.get("errors", []))


def _parameters(accessor: str, old: Operation, new: Operation) -> Iterator[Change]:
    for key, place in PLACES.items():
        # The fields of a body with a named type are the fields of this type.
        if key == "body" and "body_type" in old and old["body_type"] == new.get("body_type"):
            continue
        fields = old.get(key, {}), new.get(key, {})
        yield from fields_changes("parameter", f"{accessor} {place}.", *fields, "request")
    if old.get("body_is") != new.get("body_is"):
        before, after = old.get("body_is"), new.get("body_is")
        breaks = (
            type_breaks(before, after, sent=True, received=False) if before and after else "callers"
        )
        texts = before and show(before), after and show(after)
        yield Change("parameter", f"{accessor} body", "type", "request", *texts, breaks)


def _errors(accessor: str, old: list[str], new: list[str]) -> Iterator[Change]:
    """Yield the error classes that the documentation of a method lists or no longer lists."""
    for name in new:
        if name not in old:
            yield Change("documented error", accessor, "added", "response", None, name)
    for name in old:
        if name not in new:
            yield Change("documented error", accessor, "removed", "response", name, None)


def _reply(value: Operation | None) -> str | None:
    """Return a response or stream as text: `page PageCursor of Message`."""
    if value is None:
        return None
    item = value.get("type") or value.get("item") or value.get("event")
    words = [value.get("kind", "events"), value.get("page"), value.get("when")]
    return " ".join([*filter(None, words), *([f"of {show(item)}"] if item else [])])


def _text(value: object) -> str | None:
    if isinstance(value, list):
        return ", ".join(map(str, value)) or None
    return None if value is None else str(value)

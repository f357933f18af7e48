"""The `x-` extensions of the spec, by the place where each is allowed. Others are problems."""

from __future__ import annotations

import keyword
from collections.abc import Iterator
from typing import Any

from codegen.problems import Problems, pointer

ON_OPERATION = {
    "x-stability",
    "x-accessors",
    "x-betas",
    "x-page",
    "x-stream",
    "x-beta-reply",
    "x-helpers",
}
ON_SCHEMA = {"x-beta-only", "x-python-name", "x-send-null"}
ON_PARAMETER = {"x-beta-only", "x-ga-only", "x-python-name"}

_METHODS = {"get", "post", "put", "patch", "delete", "head"}


def check(document: dict[str, Any], problems: Problems) -> None:
    """Report every `x-` key that is not allowed in its place, and every invalid Python name."""
    for section in ("paths", "webhooks"):
        for path, item in document[section].items():
            for method, operation in item.items():
                steps = (section, path, method)
                if method not in _METHODS:
                    problems.add(pointer(steps), f"must be one of {', '.join(sorted(_METHODS))}")
                    continue
                _walk(operation, steps, ON_OPERATION, problems)
    for section, entries in document["components"].items():
        for name, value in entries.items():
            allowed = ON_PARAMETER if section == "parameters" else ON_SCHEMA
            _walk(value, ("components", section, name), allowed, problems)


def _walk(value: Any, steps: tuple[Any, ...], allowed: set[str], problems: Problems) -> None:
    if not isinstance(value, dict):
        return
    for key in value:
        if isinstance(key, str) and key.startswith("x-") and key not in allowed:
            problems.add(
                pointer((*steps, key)),
                f"is not allowed here; allowed extensions are {', '.join(sorted(allowed))}",
            )
    name = value.get("x-python-name", "name")
    if not isinstance(name, str) or not name.isidentifier() or keyword.iskeyword(name):
        problems.add(
            pointer((*steps, "x-python-name")), f"must be a valid Python name, not {name!r}"
        )
    for accessor in value.get("x-accessors", ()):
        if "." not in str(accessor):
            problems.add(
                pointer((*steps, "x-accessors")),
                f"must have the form group.method, not {accessor!r}",
            )
        if not all(
            step.isidentifier() and not keyword.iskeyword(step) for step in accessor.split(".")
        ):
            problems.add(
                pointer((*steps, "x-accessors")),
                f"must consist of valid Python names, not {accessor!r}",
            )
    for key, child in _children(value):
        inner = ON_PARAMETER if "parameters" in key else ON_SCHEMA
        _walk(child, (*steps, *key), inner, problems)


def _children(value: dict[str, Any]) -> Iterator[tuple[tuple[Any, ...], Any]]:
    for key, child in value.items():
        if key in {"properties", "responses", "content", "headers"} and isinstance(child, dict):
            # The keys of these mappings are names, so a key with `x-` is not an extension.
            for name, inner in child.items():
                yield (key, name), inner
        elif isinstance(child, dict):
            yield (key,), child
        elif isinstance(child, list):
            for index, inner in enumerate(child):
                yield (key, index), inner

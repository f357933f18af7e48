"""`compare`: all changes between two versions of the facts, sorted."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from codegen.facts.facts import Facts

from .change import Change
from .operations import operation_changes
from .types import type_changes


def compare(old: Facts, new: Facts) -> list[Change]:
    return [
        *operation_changes(old, new),
        *type_changes(old, new),
        *_errors(old, new),
        *_constants(old, new),
    ]


def _errors(old: Facts, new: Facts) -> Iterator[Change]:
    before = {each["class"]: each for each in old.errors}
    after = {each["class"]: each for each in new.errors}
    for name in sorted(before.keys() | after.keys()):
        if name not in before:
            yield Change("error", name, "added", "response", None, _error(after[name]))
        elif name not in after:
            yield Change(
                "error", name, "removed", "response", _error(before[name]), None, "readers"
            )
        elif _error(before[name]) != _error(after[name]):
            texts = _error(before[name]), _error(after[name])
            yield Change("error", name, "code", "response", *texts, "readers")


def _error(row: dict[str, Any]) -> str:
    return f"{row['status']} {row['code']}"


def _constants(old: Facts, new: Facts) -> Iterator[Change]:
    for key, area in (("betas", "beta"), ("models", "model")):
        before, after = old.constants.get(key, []), new.constants.get(key, [])
        yield from (Change(area, name, "added") for name in after if name not in before)
        yield from (Change(area, name, "removed") for name in before if name not in after)
    before, after = (each.constants.get("deprecated_models", {}) for each in (old, new))
    for name in sorted(before.keys() | after.keys()):
        if before.get(name) != after.get(name):
            yield Change("model", name, "deprecated", "", before.get(name), after.get(name))

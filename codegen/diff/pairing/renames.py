"""`renames`: which schemas only have another name in the new document."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from difflib import SequenceMatcher
from typing import Any

from codegen.diff.normal.node import Alternative, Node
from codegen.diff.reading.document import Document
from codegen.diff.reading.operations import mapping
from codegen.spec.references import PREFIX

from .matching import Pairs
from .places import Places

_SIMILAR = 0.6


def renames(
    before: Document, after: Document, pairs: Pairs
) -> tuple[dict[str, str], dict[str, list[str]]]:
    """Return old name -> new name, and old name -> candidates where several are equally good.

    A schema counts as renamed if its old name is gone, the new name is new, and the new one stands
    in its place wherever it was used, or else if most of its fields are the same. Equally good
    candidates are listed, because a guess would hide a break.
    """
    by_place = Places(before, after).names(pairs)
    taken = set(by_place.values())
    gone = sorted(before.schemas.keys() - after.schemas.keys())
    new = sorted(after.schemas.keys() - before.schemas.keys())
    used_before = before.requests.keys() | before.replies.keys() | before.bodies
    used_after = after.requests.keys() | after.replies.keys() | after.bodies
    olds = {
        name: _features(before, name)
        for name in gone
        if name in used_before and name not in by_place
    }
    news = {
        name: _features(after, name) for name in new if name in used_after and name not in taken
    }
    index: dict[str, list[str]] = {}
    for name, features in news.items():
        for each in features:
            index.setdefault(each, []).append(name)
    scores: dict[str, dict[str, float]] = {}
    for old, features in olds.items():
        shared: Counter[str] = Counter()
        for each in features:
            shared.update(index.get(each, ()))
        scores[old] = {
            name: score
            for name, count in sorted(shared.items())
            if (score := count / (len(features) + len(news[name]) - count)) >= _SIMILAR
        }
    found, ties = _decided(scores)
    found = by_place | found
    return found, {old: names for old, names in ties.items() if old not in found}


def _decided(
    scores: dict[str, dict[str, float]],
) -> tuple[dict[str, str], dict[str, list[str]]]:
    found: dict[str, str] = {}
    ties: dict[str, list[str]] = {}
    taken: dict[str, list[str]] = {}
    for old, candidates in scores.items():
        best = _best(old, candidates)
        if len(best) == 1:
            taken.setdefault(best[0], []).append(old)
        elif best:
            ties[old] = best
    for new, olds in taken.items():
        best = _best(new, {old: scores[old][new] for old in olds})
        if len(best) == 1:
            found[best[0]] = new
        for old in olds:
            if old not in found:
                ties[old] = [new]
    return found, ties


def _best(name: str, candidates: Mapping[str, float]) -> list[str]:
    """Return the candidates that are equally good. If one has a similar name, it is the best."""
    if not candidates:
        return []
    top = max(candidates.values())
    best = [each for each, score in candidates.items() if score == top]
    if len(best) > 1:
        close = {each: SequenceMatcher(None, name, each).ratio() for each in best}
        near = [each for each in best if close[each] == max(close.values())]
        rest = sorted(close.values())[-2]
        if len(near) == 1 and close[near[0]] >= _SIMILAR and close[near[0]] - rest > 0.1:
            return near
    return sorted(best)


def _features(document: Document, name: str) -> frozenset[str]:
    """Return what two schemas have to share to count as similar."""
    node = document.normal.named(name)
    found: set[str] = {f"tag {node.tag}"} if node.tag else set()
    for each in node.alternatives:
        found |= _alternative(each)
    return frozenset(found)


def _alternative(each: Alternative) -> set[str]:
    if each.values:
        return {f"value {value!r}" for value in each.values}
    if each.kind != "object":
        return {f"{each.kind} {each.name} {each.items and _kinds(each.items)}"}
    found: set[str] = set()
    for field in each.fields.values():
        only = field.node.only
        constant = only and len(only.values) == 1 and next(iter(only.values))
        found.add(f"field {field.wire} {constant}" if constant else f"field {field.wire}")
        found.add(f"type {field.wire} {_kinds(field.node)} {field.required}")
    return found or {"object"}


def _kinds(node: Node) -> str:
    return " ".join(sorted(each.kind for each in node.alternatives))


def apply(document: dict[str, Any], names: Mapping[str, str]) -> dict[str, Any]:
    """Return a document in which the schemas have their new names."""
    renamed: dict[str, Any] = _apply(
        document, {f"{PREFIX}{old}": f"{PREFIX}{new}" for old, new in names.items()}
    )
    components: dict[str, Any] = mapping(renamed.get("components"))
    if components:
        schemas: dict[str, Any] = mapping(components.get("schemas"))
        moved = {names.get(name, name): schema for name, schema in schemas.items()}
        renamed["components"] = {**components, "schemas": moved}
    for section in ("paths", "webhooks"):
        for item in mapping(renamed.get(section)).values():
            for operation in mapping(item).values():
                _extensions(operation, names)
    return renamed


def _apply(value: Any, targets: Mapping[str, str]) -> Any:
    if isinstance(value, dict):
        return {key: _apply(child, targets) for key, child in value.items()}
    if isinstance(value, list):
        return [_apply(child, targets) for child in value]
    return targets.get(value, value) if isinstance(value, str) else value


def _extensions(operation: Any, names: Mapping[str, str]) -> None:
    """Rename the schemas that the extensions of an operation name."""
    if not isinstance(operation, dict):
        return
    if operation.get("x-beta-reply") in names:
        operation["x-beta-reply"] = names[operation["x-beta-reply"]]
    keys = {
        "x-page": ("item",),
        "x-stream": ("event", "accumulate"),
        "x-helpers": ("message", "request", "params"),
    }
    for extension, inner in keys.items():
        given = mapping(operation.get(extension))
        for key in inner:
            if given.get(key) in names:
                given[key] = names[given[key]]

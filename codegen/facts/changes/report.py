"""The reports of the changes between two versions: text, Markdown and JSON."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from dataclasses import asdict

from codegen.facts.facts import Facts

from .change import Change
from .types import used

# Heading -> areas, in the order of the report.
SECTIONS = {
    "Endpoints": {"operation"},
    "Methods and their parameters": {"method", "parameter", "response"},
    "Fields": {"field"},
    "Members of unions, values of enums, tags": {"union member", "enum value", "tags"},
    "Betas and models": {"beta", "model"},
    "Error codes": {"error"},
    "Types": {"type"},
}
DOCUMENTED = "documented error"
LONGEST, SHOWN = 300, 5


def text(old: Facts, new: Facts, changes: list[Change]) -> str:
    """Return the report for a terminal."""
    lines = [*_report(old, new, changes, lambda title: f"\n{title}\n", "  ")]
    return "\n".join(line.replace("`", "") for line in lines) + "\n"


def markdown(old: Facts, new: Facts, changes: list[Change]) -> str:
    """Return the report for a pull request."""
    lines = [*_report(old, new, changes, lambda title: f"\n## {title}\n", "- ")]
    lines[0] = f"# {lines[0]}\n"
    return "\n".join(lines) + "\n"


def as_json(old: Facts, new: Facts, changes: list[Change]) -> str:
    """Return the changes for other programs. Nothing is shortened."""
    found = {"old": old.name, "new": new.name, "changes": [asdict(each) for each in changes]}
    return json.dumps(found, indent=1, ensure_ascii=False) + "\n"


def _report(
    old: Facts, new: Facts, changes: list[Change], heading: Callable[[str], str], bullet: str
) -> Iterator[str]:
    yield f"{old.name} -> {new.name}: {len(changes)} change{'' if len(changes) == 1 else 's'}"
    yield f"{_sizes(old)} -> {_sizes(new)}"
    yield heading("Summary")
    counts = Counter((each.area, each.change) for each in changes)
    for (area, change), count in sorted(counts.items()):
        yield f"{bullet}{area} {change}: {count}"
    broken = [each for each in changes if each.breaks]
    for breaks in ("callers", "readers"):
        found = [each for each in broken if each.breaks == breaks]
        yield heading(f"Breaks {breaks} ({len(found)})")
        yield from (f"{bullet}{_short(each)}" for each in found)
    for title, areas in SECTIONS.items():
        found = [each for each in changes if each.area in areas]
        if found:
            yield heading(f"{title} ({len(found)})")
            yield from (f"{bullet}{_short(each)}" for each in found)
    yield from _documented(changes, heading, bullet)


def _documented(changes: list[Change], heading: Callable[[str], str], bullet: str) -> Iterator[str]:
    """Yield one line for each error class, with the methods that document it."""
    methods: dict[tuple[str, str], list[str]] = defaultdict(list)
    for each in changes:
        if each.area == DOCUMENTED:
            methods[each.change, each.new or each.old or ""].append(each.place)
    if methods:
        yield heading(f"Errors that methods document ({sum(map(len, methods.values()))})")
    for (change, name), places in sorted(methods.items(), key=lambda item: item[0]):
        rest = f" and {len(places) - SHOWN} more" if len(places) > SHOWN else ""
        yield f"{bullet}{name} {change}: {', '.join(places[:SHOWN])}{rest}"


def _sizes(facts: Facts) -> str:
    endpoints = {(each["method"], each["path"]) for each in facts.operations}
    types = len(used(facts))
    return f"{len(endpoints)} endpoints, {len(facts.operations)} methods, {types} types"


def _short(change: Change) -> str:
    line = str(change)
    return line if len(line) <= LONGEST else f"{line[:LONGEST]}..."

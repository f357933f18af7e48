"""`parts`: one part for each top-level group, and one for the schemas that groups share."""

from __future__ import annotations

from typing import Any

from codegen.spec.load import Part

from .directions import reached

SHARED = "shared"


def parts(
    schemas: dict[str, Any],
    operations: dict[tuple[str, str], dict[str, Any]],
    titles: dict[str, str],
) -> list[Part]:
    """Return the parts. Each schema is in the part of the only group that reaches it."""
    groups: dict[str, list[tuple[str, str]]] = {}
    for key, operation in operations.items():
        groups.setdefault(_group(operation["x-accessors"][0]), []).append(key)
    used = {
        group: reached(schemas, [operations[key] for key in keys]) for group, keys in groups.items()
    }
    shared = Part(SHARED, "Types that several groups share.")
    found = {
        group: Part(group, titles.get(group, f"Operations of `{group}`."), operations=keys)
        for group, keys in sorted(groups.items())
    }
    for name in schemas:
        owners = [group for group, names in used.items() if name in names]
        part = found[owners[0]] if len(owners) == 1 else shared
        part.schemas.append(name)
    return [*([shared] if shared.schemas else []), *found.values()]


def _group(accessor: str) -> str:
    steps = accessor.split(".")
    group = steps[1] if steps[0] == "beta" and len(steps) > 2 else steps[0]
    return f"{group}_" if group == SHARED else group

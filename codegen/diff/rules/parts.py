"""Rules for parts: schemas that moved from one part of the spec to another."""

from __future__ import annotations

from codegen.diff.findings import Findings
from codegen.diff.model import Axis, Class, Finding
from codegen.diff.reading.document import Document
from codegen.problems import pointer

_MOST = 3


def compare(found: Findings, before: Document, after: Document) -> None:
    """Report schemas that moved. Their public names stay, the modules that define them change."""
    moves: dict[tuple[str, str], list[str]] = {}
    old, new = before.source.parts, after.source.parts
    if not old or not new:
        return
    for name in sorted(before.schemas.keys() & after.schemas.keys()):
        where = pointer(["components", "schemas", name])
        if where in old and where in new and old[where] != new[where]:
            moves.setdefault((old[where], new[where]), []).append(name)
    for (left, right), names in sorted(moves.items()):
        more = f" and {len(names) - _MOST} more" if len(names) > _MOST else ""
        moved = f"{', '.join(names[:_MOST])}{more} -> models/{right}.py"
        says = f"models/{left}.py moves; public names stay ({moved})"
        where = pointer(["components", "schemas", names[0]])
        found.append(Finding("part", where, names[0], Class.NEUTRAL, Axis.PYTHON, says))

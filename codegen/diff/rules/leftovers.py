"""Rules for what no other rule looks at, so that no difference is dropped."""

from __future__ import annotations

import json
from typing import Any

from codegen.diff.findings import Findings
from codegen.diff.model import Axis, Class, Finding
from codegen.diff.reading.document import Document
from codegen.diff.reading.operation import VERBS
from codegen.diff.reading.operations import listing, mapping
from codegen.problems import pointer


def compare(found: Findings, before: Document, after: Document) -> None:
    """Report differences of path items and error rows, and any that is left."""
    old, new = before.raw, after.raw
    for section in ("paths", "webhooks"):
        items = mapping(old.get(section)), mapping(new.get(section))
        for path in sorted(items[0].keys() | items[1].keys(), key=str):
            _item(found, [section, str(path)], items[0].get(path), items[1].get(path))
    rows = [listing(each.get("x-error-codes")) for each in (old, new)]
    odd = [[each for each in side if not isinstance(each, dict)] for side in rows]
    if differs(odd[0], odd[1]):
        _unknown(found, ["x-error-codes"])
    if not found and differs(old, new):
        for key in sorted(old.keys() | new.keys(), key=str):
            if differs(old.get(key), new.get(key)):
                _unknown(found, [key])


def differs(before: Any, after: Any) -> bool:
    """Whether two values differ as JSON: `true` is not 1, and the order of keys is ignored."""
    return before is not after and _text(before) != _text(after)


def _text(value: Any) -> str:
    return json.dumps(value, sort_keys=True, default=str)


def _item(found: Findings, steps: list[str], before: Any, after: Any) -> None:
    """Compare a path apart from its operations and parameters."""
    for value in (before, after):
        if value is not None and not isinstance(value, dict) and differs(before, after):
            _unknown(found, steps)
            return
    old, new = mapping(before), mapping(after)
    for key in sorted(old.keys() | new.keys(), key=str):
        operations = [isinstance(each.get(key), dict) or key not in each for each in (old, new)]
        if not differs(old.get(key), new.get(key)) or (key in VERBS and all(operations)):
            continue
        where = [*steps, str(key)]
        if key in {"summary", "description"}:
            _add(found, Class.DOCS, where, "has another text", shown=False)
        elif key == "parameters" or str(key).startswith("x-"):
            text = "is changed; the operations below are compared"
            _add(found, Class.NEUTRAL, where, text, shown=False)
        else:
            _unknown(found, where)


def _unknown(found: Findings, steps: list[str]) -> None:
    _add(found, Class.UNCLASSIFIED, steps, "is changed, which no rule classifies")


def _add(found: Findings, cls: Class, steps: list[str], text: str, *, shown: bool = True) -> None:
    axis = Axis.BOTH if cls == Class.UNCLASSIFIED else Axis.NONE
    says = f"{'/'.join(steps)} {text}"
    found.append(Finding("rest", pointer(steps), "", cls, axis, says, shown=shown))

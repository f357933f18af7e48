"""Rules for error codes, which are exception classes of the package."""

from __future__ import annotations

from typing import Any

from api_claude_runtime.errors import status as classes
from codegen.diff.findings import Findings
from codegen.diff.model import Axis, Class, Finding
from codegen.diff.normal.node import Alternative, Field, Node
from codegen.diff.reading.document import Document
from codegen.diff.site import Site
from codegen.diff.values.values import Values


def compare(values: Values, before: Document, after: Document) -> None:
    """Compare the tables of error codes."""
    old = {_class(each): each for each in before.source.errors}
    new = {_class(each): each for each in after.source.errors}
    codes = {each.get("code"): name for name, each in new.items() if name not in old}
    for name in sorted(old.keys() - new.keys()):
        says = f"errors.{name} ({_about(old[name])}) is gone"
        if old[name].get("code") in codes:
            says += f"; errors.{codes[old[name].get('code')]} has the same code (renamed)"
        item = _found(before, old[name], Class.CALLERS, says, "code")
        item.gone = True
        values.found.append(item)
    for name in sorted(new.keys() - old.keys()):
        says = f"+ errors.{name} ({_about(new[name])})"
        item = _found(after, new[name], Class.ADDITIVE, says, "code")
        item.detail = f"a {base(new[name])}: its `except` clauses keep working"
        values.found.append(item)
    for name in sorted(old.keys() & new.keys()):
        if old[name] != new[name]:
            _row(values, before, after, old[name], new[name])


def base(row: dict[str, Any]) -> str:
    """Return the exception class for the status of an error code."""
    for each in vars(classes).values():
        known = isinstance(each, type) and issubclass(each, classes.APIStatusError)
        if known and each.status_code == row.get("status"):
            return str(each.__name__)
    return "InternalServerError" if _status(row) >= 500 else "APIStatusError"


def _status(row: dict[str, Any]) -> int:
    given = row.get("status")
    return given if isinstance(given, int) else 0


def _class(row: dict[str, Any]) -> str:
    return str(row.get("class", row.get("code", "?")))


def _about(row: dict[str, Any]) -> str:
    return f"{row.get('status')} {row.get('code')}"


def _found(document: Document, row: dict[str, Any], cls: Class, says: str, key: str) -> Finding:
    where, axis = document.row_pointer(row), Axis.BOTH if cls > Class.DOCS else Axis.NONE
    return Finding(key, where, _class(row), cls, axis, says, named=True)


def _row(
    values: Values, before: Document, after: Document, old: dict[str, Any], new: dict[str, Any]
) -> None:
    name, found = _class(new), values.found
    start = len(found)
    if old.get("status") != new.get("status"):
        says = f"{name} is {new.get('status')} (was {old.get('status')})"
        if base(old) != base(new):
            says += f": except {base(old)} no longer catches it"
            cls = Class.CALLERS
        else:
            cls = Class.READERS
        item = _found(after, new, cls, says, "status")
        item.topic = "errors"
        found.append(item)
    if old.get("code") != new.get("code"):
        says = f"errors.{name} is for {new.get('code')} (was {old.get('code')})"
        found.append(_found(after, new, Class.READERS, says, "name"))
    _texts(found, after, old, new)
    fields = [
        Alternative(
            "object",
            fields={wire: Field(wire, wire, node) for wire, node in document.details(row).items()},
        )
        for document, row in ((before, old), (after, new))
    ]
    where = after.row_pointer(new)
    site = Site(f"errors.{name}", False, where)
    values.compare(site, *(Node(where, [each]) for each in fields))
    if len(found) == start:
        text = "is written in another way"
        found.hidden(site, "code", Class.NEUTRAL, text)


def _texts(found: Findings, after: Document, old: dict[str, Any], new: dict[str, Any]) -> None:
    texts = [" ".join(str(each.get("description", "")).split()) for each in (old, new)]
    if texts[0] != texts[1]:
        says = f"errors.{_class(new)} has another description"
        item = _found(after, new, Class.DOCS, says, "docs")
        item.shown = False
        found.append(item)

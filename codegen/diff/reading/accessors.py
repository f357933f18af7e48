"""`accessor`: the name in the client of an operation whose document does not give one."""

from __future__ import annotations

import re
from typing import Any

_ITEM = {"get": "retrieve", "delete": "delete", "post": "update", "put": "replace"}
_COLLECTION = {"get": "list", "delete": "delete_all", "post": "create", "put": "replace_all"}


def accessor(path: str, method: str, operation: dict[str, Any]) -> str:
    """Return the accessor of an operation, such as `messages.batches.retrieve`.

    An `operationId` with a dot is an accessor already. Otherwise the path decides, because the ids
    of generated documents do not read as names.
    """
    given = operation.get("operationId")
    if isinstance(given, str) and re.fullmatch(r"[A-Za-z_]\w*(\.[A-Za-z_]\w*)+", given):
        return given
    plain, _, query = path.partition("?")
    steps = [step for step in plain.split("/") if step and not re.fullmatch(r"v\d+", step)]
    named = [_name(step) for step in steps if "{" not in step]
    groups = ["beta"] if "beta=true" in query else []
    item = bool(steps) and "{" in steps[-1]
    after_item = len(steps) > 1 and "{" in steps[-2]
    if method == "post" and after_item and not item and not _plural(named[-1]):
        return ".".join([*groups, *named])
    verb = (_ITEM if item else _COLLECTION).get(method, method)
    return ".".join([*groups, *(named or ["root"]), verb])


def _plural(name: str) -> bool:
    return name.endswith("s")


def _name(step: str) -> str:
    """Return a step of a path as a Python name: `count-tokens` -> `count_tokens`."""
    name = re.sub(r"\W+", "_", step).strip("_") or "root"
    return f"_{name}" if name[0].isdigit() else name

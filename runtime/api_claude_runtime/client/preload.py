"""Pay for imports and validators at a time of the caller's choosing."""

from __future__ import annotations

import importlib
from collections.abc import Mapping, Sequence
from typing import Any

from api_claude_runtime.replies import decode

Groups = Mapping[str, Sequence[tuple[str, str]]]


def preload(package: str, known: Groups, groups: Sequence[str]) -> None:
    """Import what `groups` (all when empty) need, and build the validators of their replies. A
    group brings those below it: `organization` has all of `organization.users`.
    """
    for group in groups or known:
        names = [name for name in known if f"{name}.".startswith(f"{group}.")]
        if not names:
            raise ValueError(f"there is no group {group!r}; there are {', '.join(sorted(known))}")
        for module, name in (entry for each in names for entry in known[each]):
            kind: Any = getattr(importlib.import_module(f"{package}.{module}"), name)
            decode.prepare(kind)
    importlib.import_module(f"{package}.client")
    importlib.import_module("api_claude_runtime.transport.pool")

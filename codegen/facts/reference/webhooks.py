"""The events of webhooks, read from the method that verifies and parses them."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Mapping
from typing import Any

from codegen.facts.package.package import Definition, Package

from .resources import Method
from .types.named_types import NamedTypes

METHOD = "webhooks.unwrap"


def event_type(all_methods: Iterable[Method], package: Package, types: NamedTypes) -> str | None:
    """Return the name of the type that `webhooks.unwrap` returns, or None without this method."""
    for method in all_methods:
        if method.accessor.endswith(METHOD) and method.node.returns is not None:
            target = package.find(method.module, ast.unparse(method.node.returns))
            if isinstance(target, Definition):
                return types.reference(target).get("ref")
    return None


def webhooks(event: str | None, types: Mapping[str, Mapping[str, Any]]) -> list[dict[str, str]]:
    """Return the type of each event, and the name of the type of its data."""
    fields = types.get(event, {}).get("fields", {}) if event else {}
    data = fields.get("data", {}).get("type", {}).get("ref")
    tags = types.get(data, {}).get("tags", {}) if data else {}
    return [{"type": tag, "data": name} for tag, name in tags.items()]

# Generated from spec/ by `nox -s codegen`. Do not edit.
"""The types of the beta. Those that are the same without the beta have one class."""

from __future__ import annotations

from typing import Any


def __getattr__(name: str) -> Any:
    from .. import types

    if name[:1] != "_":
        for each in (name, name.removeprefix("Beta")):
            try:
                return getattr(types, each)
            except (AttributeError, ImportError):
                continue
    from api_claude_runtime.hints.lookup import module_error

    raise module_error(__name__, name)

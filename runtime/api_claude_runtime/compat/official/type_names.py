"""`other_type`: types of the official package that have another name in this package."""

from __future__ import annotations

from types import ModuleType
from typing import Any

from .results import message_events


def other_type(models: ModuleType, name: str) -> Any:
    """Return the type for a name of the official package; `None` if there is none.

    An event such as `ContentBlockDeltaEvent` is that of the API, unless the official package makes
    an event of its own. `ParsedMessage` is a message with `parsed_output`.

    Args:
        models: The module of the response types.
        name: The name.
    """
    plain = name.removeprefix("Parsed")
    if name.endswith("Event") and hasattr(message_events, plain):
        return getattr(message_events, plain)
    for each in (plain, f"Raw{plain}"):
        if each in models.__all__:
            return getattr(models, each)
    return None

"""`check_is_type`: refuses values that callers pass by mistake instead of a type."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from typing import Any, cast

from pydantic import BaseModel

from api_claude_runtime.errors.base import RequestError


def check_is_type(kind: Any) -> None:
    """Check that `kind` is not a value, such as an instance of the type or a schema.

    Raises:
        RequestError: It is one. The message has what to pass instead.
    """
    cls: type[Any] = type(cast("object", kind))  # not `isinstance`: `list[int]` claims to be a list
    if issubclass(cls, Mapping):
        advice = 'pass a schema as output_config={"format": {...}} to create()'
    elif issubclass(cls, BaseModel) or dataclasses.is_dataclass(cls):
        advice = f"pass {cls.__name__} itself"
    elif issubclass(cls, (list, tuple, set)):
        advice = f"pass {cls.__name__}[...]"
    elif issubclass(cls, (str, bytes, int, float)):
        advice = "pass a class"
    else:
        return
    raise RequestError(f"output must be a type, not an instance of {cls.__name__}: {advice}")

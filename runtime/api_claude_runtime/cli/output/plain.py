"""`plain`: results as JSON data, with the names and the fields that the API sent."""

from __future__ import annotations

import json
from typing import Any, cast

from .escape import json_safe


def plain(value: Any) -> Any:
    """Return a value of a response as JSON data. Fields that were not sent are left out."""
    dump = getattr(value, "model_dump", None)  # importing the class would load pydantic
    if dump is not None:
        return dump(mode="json", exclude_unset=True, warnings=False)
    if isinstance(value, list | tuple):
        return [plain(each) for each in cast("Any", value)]
    return value


def compact(data: Any) -> str:
    """Return JSON on one line that is safe to show in a terminal."""
    return json_safe(json.dumps(data, ensure_ascii=False, separators=(", ", ": "), default=str))


def pretty(data: Any) -> str:
    """Return JSON on several lines that is safe to show in a terminal."""
    return json_safe(json.dumps(data, ensure_ascii=False, indent=2, default=str))

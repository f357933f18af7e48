"""A list of models as the API returns it, in two pages, with all kinds of missing values."""

from __future__ import annotations

import json
from typing import Any

from api_claude.models import ModelInfo

from .servers.canned import Canned

YES, NO = {"supported": True}, {"supported": False}


def capabilities(**changes: Any) -> dict[str, Any]:
    """Return the capabilities of a model that supports everything except `changes`."""
    whole: dict[str, Any] = {
        "batch": YES,
        "citations": YES,
        "code_execution": YES,
        "context_management": {"supported": True, "clear_tool_uses_20250919": YES},
        "effort": {"supported": True, "low": YES, "medium": YES, "high": YES, "max": NO},
        "image_input": YES,
        "pdf_input": YES,
        "server_tools": {"supported": True, "code_execution": YES, "web_search": YES},
        "structured_outputs": YES,
        "thinking": {
            "supported": True,
            "types": {"adaptive": YES, "between_tools": NO, "disabled": YES, "enabled": YES},
        },
    }
    return whole | changes


def model(name: str, created: str, **changes: Any) -> dict[str, Any]:
    """Return a model as the API lists it. The beginning of its name is its line."""
    return {
        "type": "model",
        "id": f"claude-{name}",
        "display_name": name,
        "created_at": created,
        "lifecycle": "active",
        "line": name.partition("-")[0],
        "max_input_tokens": 200_000,
        "max_tokens": 64_000,
        "deprecated_at": None,
        "retires_at": None,
        "capabilities": capabilities(),
        **changes,
    }


NO_EFFORT = {"supported": False, "low": NO, "medium": NO, "high": NO, "max": NO}
LISTED = [
    model("sonnet-4-6", "2026-02-05T00:00:00Z", max_input_tokens=1_000_000),
    model("opus-4-5", "2025-11-24T00:00:00Z", allowed_fallback_models=["claude-sonnet-4-6"]),
    model(
        "sonnet-4-5",
        "2025-09-29T00:00:00Z",
        lifecycle="deprecated",
        retires_at="2026-12-15T00:00:00Z",
        capabilities=capabilities(effort=NO_EFFORT),
    ),
    model(
        "haiku-3",
        "2024-03-07T00:00:00Z",
        lifecycle="deprecated",
        retires_at="2026-11-01T00:00:00Z",
        max_input_tokens=None,
        max_tokens=None,
        capabilities=None,
    ),
    model(
        "opus-3",
        "1970-01-01T00:00:00Z",
        lifecycle="retired",
        retires_at="2026-01-05T00:00:00Z",
        max_tokens=4096,
    ),
    model("test", "2025-01-01T00:00:00Z", line=None),
]
MODELS = [ModelInfo.model_validate(each) for each in LISTED]


def pages() -> dict[str, Canned]:
    """Return the responses of `client.models.list()`: two pages of three models."""
    first, second = LISTED[:3], LISTED[3:]
    return {
        "/v1/models": _page(first, more=True),
        f"/v1/models?after_id={first[-1]['id']}": _page(second, more=False),
    }


def _page(models: list[dict[str, Any]], *, more: bool) -> Canned:
    ids = {"first_id": models[0]["id"], "last_id": models[-1]["id"]}
    return Canned(json.dumps({"data": models, "has_more": more, **ids}).encode())

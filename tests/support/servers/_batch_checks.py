"""What a batch may say, in the API's own words where it may not."""

import re
from collections.abc import Mapping
from typing import Any, NamedTuple

import pydantic_core

from . import bodies

MOST_REQUESTS = 100_000
_CUSTOM_ID = re.compile(r"[a-zA-Z0-9_-]{1,64}")
_PATTERN = "^[a-zA-Z0-9_-]{1,64}$"


class Refused(Exception):
    """An error reply: its HTTP status and its message."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status


class Item(NamedTuple):
    """One request of a batch."""

    custom_id: str
    params: Mapping[str, Any]


def error_body(status: int, message: str, request_id: str | None) -> dict[str, Any]:
    """An error as the API writes it; `status` decides its type."""
    other = "api_error" if status >= 500 else "invalid_request_error"
    kind = bodies.ERRORS[status][0] if status in bodies.ERRORS else other
    error = {"type": kind, "message": message}
    return {"type": "error", "error": error, "request_id": request_id}


def read_items(body: bytes) -> list[Item]:
    """The requests in the body of a creation.

    As in the API, what `params` says is looked at when its turn comes; see `complaint`.
    """
    try:
        # Not `json`: it would make a `str` of the whole body first.
        value = pydantic_core.from_json(body, allow_inf_nan=False, cache_strings="keys")
    except ValueError as error:
        raise Refused(400, f"The request body is not valid JSON: {error}") from None
    requests = _field(value, "requests", list, "")
    if not requests:
        raise Refused(400, "requests: List should have at least 1 item after validation, not 0")
    if len(requests) > MOST_REQUESTS:
        count = f"at most {MOST_REQUESTS} items after validation, not {len(requests)}"
        raise Refused(400, f"requests: List should have {count}")
    items = [_item(request, f"requests.{index}.") for index, request in enumerate(requests)]
    seen = set[str]()
    for item in items:
        if item.custom_id in seen:
            text = "custom_id's must be unique within a batch. Duplicate custom_id found"
            raise Refused(400, f"requests: {text}: {item.custom_id}")
        seen.add(item.custom_id)
    return items


def complaint(params: Mapping[str, Any]) -> str | None:
    """What the API finds wrong with a request before it gives it to a model."""
    for name in ("max_tokens", "messages", "model"):
        if name not in params:
            return f"{name}: Field required"
    if not isinstance(params["max_tokens"], int) or params["max_tokens"] < 1:
        return "max_tokens: must be greater than or equal to 1"
    if params.get("stream"):
        return '"stream=True" is not supported in the Message Batches API'
    return None


def _item(request: Any, where: str) -> Item:
    custom_id = _field(request, "custom_id", str, where)
    if not _CUSTOM_ID.fullmatch(custom_id):
        long = (
            "have at most 64 characters" if len(custom_id) > 64 else f"match pattern '{_PATTERN}'"
        )
        raise Refused(400, f"{where}custom_id: String should {long}")
    params = _field(request, "params", dict, where)
    if extra := request.keys() - {"custom_id", "params"}:
        raise Refused(400, f"{where}{min(extra)}: Extra inputs are not permitted")
    return Item(custom_id, params)


def _field(value: Any, name: str, kind: type, where: str) -> Any:
    if not isinstance(value, dict):
        raise Refused(400, f"{where.rstrip('.') or 'body'}: Input should be an object")
    fields: dict[str, Any] = value
    if name not in fields:
        raise Refused(400, f"{where}{name}: Field required")
    if not isinstance(fields[name], kind):
        raise Refused(400, f"{where}{name}: Input should be a valid {kind.__name__}")
    return fields[name]

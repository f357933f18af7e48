"""Validation of batches and their requests, with the error messages of the API."""

import re
from collections.abc import Mapping
from typing import Any, NamedTuple

import pydantic_core

from . import bodies

MOST_REQUESTS = 100_000
_CUSTOM_ID = re.compile(r"[a-zA-Z0-9_-]{1,64}")
_PATTERN = "^[a-zA-Z0-9_-]{1,64}$"


class ApiError(Exception):
    """An error response: its HTTP status and its message."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status


class Item(NamedTuple):
    """One request of a batch."""

    custom_id: str
    params: Mapping[str, Any]


def error_body(status: int, message: str, request_id: str | None) -> dict[str, Any]:
    """Return an error body in the format of the API. `status` determines its type."""
    other = "api_error" if status >= 500 else "invalid_request_error"
    kind = bodies.ERRORS[status][0] if status in bodies.ERRORS else other
    error = {"type": kind, "message": message}
    return {"type": "error", "error": error, "request_id": request_id}


def read_items(body: bytes) -> list[Item]:
    """Return the requests in the body of a batch creation.

    As in the API, `params` is validated later, when the request is executed; see
    `validation_error`.

    Raises:
        ApiError: The body is invalid.
    """
    try:
        # `json` would first decode the whole body to a `str`.
        value = pydantic_core.from_json(body, allow_inf_nan=False, cache_strings="keys")
    except ValueError as error:
        raise ApiError(400, f"The request body is not valid JSON: {error}") from None
    requests = _field(value, "requests", list, "")
    if not requests:
        raise ApiError(400, "requests: List should have at least 1 item after validation, not 0")
    if len(requests) > MOST_REQUESTS:
        count = f"at most {MOST_REQUESTS} items after validation, not {len(requests)}"
        raise ApiError(400, f"requests: List should have {count}")
    items = [_item(request, f"requests.{index}.") for index, request in enumerate(requests)]
    seen = set[str]()
    for item in items:
        if item.custom_id in seen:
            text = "custom_id's must be unique within a batch. Duplicate custom_id found"
            raise ApiError(400, f"requests: {text}: {item.custom_id}")
        seen.add(item.custom_id)
    return items


def validation_error(params: Mapping[str, Any]) -> str | None:
    """Return the error for which the API rejects a request before a model sees it, or `None`."""
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
        rule = (
            "have at most 64 characters" if len(custom_id) > 64 else f"match pattern '{_PATTERN}'"
        )
        raise ApiError(400, f"{where}custom_id: String should {rule}")
    params = _field(request, "params", dict, where)
    if extra := request.keys() - {"custom_id", "params"}:
        raise ApiError(400, f"{where}{min(extra)}: Extra inputs are not permitted")
    return Item(custom_id, params)


def _field(value: Any, name: str, kind: type, where: str) -> Any:
    if not isinstance(value, dict):
        raise ApiError(400, f"{where.rstrip('.') or 'body'}: Input should be an object")
    fields: dict[str, Any] = value
    if name not in fields:
        raise ApiError(400, f"{where}{name}: Field required")
    if not isinstance(fields[name], kind):
        raise ApiError(400, f"{where}{name}: Input should be a valid {kind.__name__}")
    return fields[name]

"""Changes to a prepared request: fields of its JSON body, headers, and the path of a model."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import quote

from pydantic_core import from_json, to_json

from api_claude_runtime.auth.secret import MaskedBody
from api_claude_runtime.errors.base import RequestError
from api_claude_runtime.errors.wording import shown

if TYPE_CHECKING:
    from api_claude_runtime.http.request import Request


def with_fields(request: Request, change: Callable[[dict[str, Any]], dict[str, Any]]) -> Request:
    """Return a request with other fields in its JSON body.

    Args:
        request: The request.
        change: Returns the new fields. It must not raise, because its frame has the old ones.

    Raises:
        RequestError: The body is compressed, or sent in parts, or is no JSON object.
    """
    if not isinstance(request.body, bytes):
        raise RequestError("the body must be in memory: this platform does not support a Spool")
    if any(name == b"content-encoding" for name, _ in request.headers):
        raise RequestError(
            "the body must not be compressed, because this platform needs other fields in it:"
            " remove the policy that compresses requests"
        )
    body = _changed(request.body, change)
    if body is None:
        raise RequestError("the body must be a JSON object")
    headers = [pair for pair in request.headers if pair[0] != b"content-length"]
    headers.append((b"content-length", b"%d" % len(body)))
    return request._replace(body=body, headers=headers)


def _changed(body: bytes, change: Callable[[dict[str, Any]], dict[str, Any]]) -> bytes | None:
    # Returns `None` and does not raise: the fields may contain secrets.
    try:
        fields = from_json(bytes(body))
        data = to_json(change(cast("Any", fields))) if isinstance(fields, dict) else None
    except ValueError:
        return None
    if data is not None and isinstance(body, MaskedBody):
        masked = MaskedBody(data)
        masked.secrets = body.secrets
        return masked
    return data


def with_model(request: Request, model: str) -> Request:
    """Return a request with another model in its body."""

    def changed(fields: dict[str, Any]) -> dict[str, Any]:
        return {**fields, "model": model}

    return with_fields(request, changed)._replace(fields={**(request.fields or {}), "model": model})


def taken(request: Request, name: bytes) -> tuple[str | None, Request]:
    """Return the value of a header, `None` without one, and the request without the header."""
    found = [value for each, value in request.headers if each == name]
    if not found:
        return None, request
    kept = [pair for pair in request.headers if pair[0] != name]
    return b", ".join(found).decode("latin-1"), request._replace(headers=kept)


def model_of(request: Request) -> str:
    """Return the model of a request.

    Raises:
        RequestError: It has none, or one that would select another path.
    """
    model = request.model
    if not model or model.partition(";")[0] in {"", ".", ".."}:
        raise RequestError(f"model must be the id of a model of this platform, not {shown(model)}")
    return model


def segment(text: str, safe: str = "") -> str:
    """Encode a text as one segment of a path.

    Raises:
        RequestError: It is empty, a dot segment, or cannot be encoded as UTF-8.
    """
    if text in {"", ".", ".."}:
        raise RequestError(f"{shown(text)} cannot be a part of a path")
    try:
        return quote(text, safe=safe)
    except UnicodeEncodeError:
        raise RequestError(f"{shown(text)} cannot be encoded as UTF-8") from None


def with_path(request: Request, path: str, query: str = "") -> Request:
    """Return a request with another path after the base URL."""
    target = request.prefix + (path + query).encode("ascii")
    return request._replace(target=type(request.target)(target))  # it may mask credentials

"""The fields of a request body, and forms with files."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from api_claude_runtime.requests.call import Call
    from api_claude_runtime.requests.uploads.multipart import Form


def body_fields(body: Any, extra: Mapping[str, Any] | None) -> Mapping[str, Any] | None:
    """Return the fields of the body; `None` if it is not an object."""
    if extra and (body is None or isinstance(body, Mapping)):
        return {**(body or {}), **extra}
    return cast("Mapping[str, Any]", body) if isinstance(body, Mapping) else None


def form_body(call: Call, headers: list[tuple[bytes, bytes]]) -> Form:
    """Return the form of a call with files, and add its headers to `headers`."""
    from api_claude_runtime.requests.uploads.multipart import form  # most programs do not need it

    body: Any = call.body or {}
    if not isinstance(body, Mapping):
        body = body.model_dump(mode="json", exclude_none=True)
    content = form(
        cast("Mapping[str, Any]", body), call.files or {}, call.options.get("extra_body")
    )
    headers.append((b"content-type", content.content_type))
    size = content.length
    known = (b"content-length", b"%d" % size) if size is not None else None
    headers.append(known or (b"transfer-encoding", b"chunked"))
    return content

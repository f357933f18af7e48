"""What a client is configured with, and how a call becomes a request. Pure: no I/O, no clock."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from . import auth, base_url, body, header_lines, query, timeouts
from .call import Call
from .encoding import ACCEPTED
from .errors import ConfigurationError, RequestError
from .request import Request

if TYPE_CHECKING:
    from .auth import Credentials
    from .base_url import BaseURL
    from .form import Form
    from .models import APIModel
    from .request import Streamed
    from .timeouts import TimeoutLike

BASE_URL = "https://api.anthropic.com"
BASE_URL_VARIABLE = "ANTHROPIC_BASE_URL"
API_VERSION = "2026-10-21"
USER_AGENT = "api-claude/0.1.0"

_BODILESS = frozenset({"GET", "HEAD", "DELETE"})
_OF_A_REQUEST = frozenset({"accept", "content-length", "content-type", "transfer-encoding"})


class Settings:
    """Everything about a client but its connections. Constant headers are encoded once."""

    __slots__ = (
        "api_version",
        "base",
        "credentials",
        "default_headers",
        "headers",
        "prefix",
        "timeout",
    )

    def __init__(
        self,
        *,
        credentials: Credentials,
        url: str | BaseURL | None = None,
        timeout: float | TimeoutLike | None = timeouts.DEFAULT_TIMEOUT,
        api_version: str = API_VERSION,
        default_headers: Mapping[str, str] | None = None,
    ) -> None:
        if url is None:
            url = os.environ.get(BASE_URL_VARIABLE) or BASE_URL
        self.base = base_url.parse(url) if isinstance(url, str) else url
        self.prefix = self.base.prefix.encode("ascii")
        self.credentials = credentials
        self.timeout = timeouts.wire(timeout)
        self.api_version = api_version
        self.default_headers = dict(default_headers or {})
        auth.check_official(credentials, self.base.origin.host)
        if own := _OF_A_REQUEST & {name.lower() for name in self.default_headers}:
            raise ConfigurationError(f"{', '.join(sorted(own))} is each request's own")
        try:
            self.headers = _constant(self)
        except RequestError as error:
            raise ConfigurationError(error.message) from None

    def request(self, call: Call) -> Request:
        """The request that `call` means under these settings.

        Raises:
            RequestError: an argument that cannot be sent.
        """
        options = call.options
        headers = [*self.headers, (b"accept", call.accept.encode("ascii"))]
        content: bytes | Streamed = b""
        extra_body = options.get("extra_body")
        if call.files is not None:
            content = _form(call, headers)
        elif call.body is not None or extra_body:
            content = _json(call.body or {}, extra_body)
            headers.append((b"content-type", b"application/json"))
            if not isinstance(content, bytes):
                headers.append((b"content-length", b"%d" % (content.length or 0)))
        if isinstance(content, bytes) and (content or call.method not in _BODILESS):
            headers.append((b"content-length", b"%d" % len(content)))
        header_lines.apply(headers, call.headers)
        header_lines.apply(headers, options.get("extra_headers"))
        target = self.base.prefix + call.path
        extra_query = options.get("extra_query")
        if call.query or extra_query:
            text = query.encode(query.merged(call.query, extra_query))
            target = f"{target}?{text}" if text else target
        timeout = timeouts.wire(options["timeout"]) if "timeout" in options else self.timeout
        return Request(
            call.method,
            self.base.origin,
            target.encode("ascii"),
            headers,
            content,
            timeout,
            self.prefix,
        )


def _json(
    fields: Mapping[str, Any] | APIModel, extra: Mapping[str, Any] | None
) -> bytes | Streamed:
    module = sys.modules.get("api_claude_runtime.spool")  # nobody has a spool without it
    if module is not None and isinstance(fields, Mapping):
        whole = {**fields, **(extra or {})}
        if any(isinstance(value, module.Spool) for value in whole.values()):
            return cast("Streamed", module.SpooledBody(whole))
    return body.encode(fields, extra)


def _form(call: Call, headers: list[tuple[bytes, bytes]]) -> Form:
    from .form import form  # here, for most programs upload nothing

    fields = call.body if isinstance(call.body, Mapping) else None
    content = form(fields or {}, call.files or {}, call.options.get("extra_body"))
    headers.append((b"content-type", content.content_type))
    size = content.length
    known = (b"content-length", b"%d" % size) if size is not None else None
    headers.append(known or (b"transfer-encoding", b"chunked"))
    return content


def _constant(settings: Settings) -> list[tuple[bytes, bytes]]:
    headers = [
        (b"host", settings.base.origin.host_header),
        settings.credentials.wire(),
        (b"anthropic-version", header_lines.value("anthropic-version", settings.api_version)),
        (b"user-agent", USER_AGENT.encode("ascii")),
        (b"accept-encoding", ACCEPTED),
    ]
    header_lines.apply(headers, settings.default_headers)
    return headers

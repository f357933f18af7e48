"""`sent_by`: what a platform sends for a call, without a server."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast
from urllib.parse import parse_qsl

from api_claude_runtime.auth.provided import Provided
from api_claude_runtime.client.settings import Settings
from api_claude_runtime.http.request import Request
from api_claude_runtime.pipeline.flow import Run, Send
from api_claude_runtime.platforms.platform import Platform
from api_claude_runtime.requests.call import Call, CallOptions


def request_for(
    platform: Platform,
    path: str = "/v1/messages",
    body: Mapping[str, Any] | None = None,
    method: str = "POST",
    **options: Any,
) -> Request:
    """Return the request of a call as a client prepares it."""
    settings = Settings(credentials=Provided("test"), platform=platform, url=platform.base)
    path, _, query = path.partition("?")
    given = cast("CallOptions", options)
    return settings.request(Call(method, path, dict(parse_qsl(query)), body=body, options=given))


def sent_by(platform: Platform, request: Request) -> Request:
    """Return the request that the platform sends for a prepared one."""
    flow = platform.send(request)
    step = next(flow)
    while isinstance(step, Run):
        step = flow.send(step.function())
    assert isinstance(step, Send)
    flow.close()
    return step.request

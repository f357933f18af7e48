"""Build requests with `Settings`, and read their headers as a dict."""

from __future__ import annotations

from typing import Any

from api_claude_runtime.auth.credentials import direct_credentials
from api_claude_runtime.client.settings import Settings
from api_claude_runtime.http.request import Request
from api_claude_runtime.requests.call import Call

KEY = "sk-ant-0123456789-abcdef"


def settings(**options: Any) -> Settings:
    return Settings(credentials=direct_credentials(KEY), **options)


def request(call: Call | None = None, **options: Any) -> Request:
    return settings(**options).request(call or Call("GET", "/v1/models"))


def headers(of: Request) -> dict[str, str]:
    names = [name for name, _ in of.headers]
    assert len(names) == len(set(names))
    return {name.decode(): bytes(value).decode("latin-1") for name, value in of.headers}

"""Lines about the credential and the proxy show where they are from, and no secret."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from api_claude import Client, Credentials, Secret
from api_claude_runtime.helpers.diagnostics.configuration import (
    Place,
    credentials_line,
    proxy_line,
    proxy_place,
)
from api_claude_runtime.transport.proxies.environment import Proxy

KEY = "sk-ant-SECRET"


def line_of(**options: Any) -> Any:
    line = credentials_line(Client(**options)._settings)
    assert "SECRET" not in str(line)
    return line


def test_sources(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    key = "API key from the argument api_key=, sent in the header "
    assert line_of(api_key=KEY).text == f"{key}authorization"
    assert line_of(api_key=KEY, auth_header="x-api-key").text == f"{key}x-api-key"
    assert line_of(auth_token=KEY).text.startswith("token from the argument auth_token=, sent")
    given = Credentials(Secret(KEY))
    assert "API key from the argument credentials=" in line_of(credentials=given).text
    monkeypatch.setenv("ANTHROPIC_AUTH_TOKEN", KEY)
    assert line_of().text.startswith("token from ANTHROPIC_AUTH_TOKEN, sent")
    assert line_of().status == "ok"
    (tmp_path / "secret").mkdir()
    (tmp_path / "secret" / "-secrets.sh").write_text(f"export ANTHROPIC_API_KEY={KEY}\n")
    line = credentials_line(Client.from_workspace(tmp_path)._settings)
    assert f"ANTHROPIC_API_KEY in {tmp_path}" in line.text


def test_both_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ANTHROPIC_API_KEY", KEY)
    monkeypatch.setenv("ANTHROPIC_AUTH_TOKEN", KEY)
    line = line_of()
    assert line.status == "warning"
    assert "ANTHROPIC_AUTH_TOKEN is set as well and is not used" in line.text
    assert line_of(api_key=KEY).status == "ok"


@pytest.mark.parametrize(
    "url, host, port",
    [
        ("http://user:SECRET@a.example:3128", "a.example", 3128),
        ("http://a.example", "a.example", 80),
        ("https://a.example", "a.example", 443),
        ("socks5://a.example", "a.example", 1080),
        ("http://[::1]:1", "::1", 1),
    ],
)
def test_proxies(url: str, host: str, port: int) -> None:
    proxy = Proxy(Secret(url), "HTTPS_PROXY")
    assert proxy_place(proxy) == Place(host, port)
    line = proxy_line(proxy, own_client=False)
    assert line.text.endswith(" from the variable HTTPS_PROXY")
    assert "SECRET" not in line.text
    assert f"//{Place(host, port)} " in line.text


def test_without_a_proxy() -> None:
    assert proxy_line(None, own_client=False).text == "none: requests are sent directly"
    assert proxy_line(None, own_client=True).status == "skipped"

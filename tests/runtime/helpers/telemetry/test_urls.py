"""Routes and URLs for the names and attributes of spans."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import parse_qsl, urlencode

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from api_claude.policy import Origin, Request, wire_timeout
from api_claude_runtime.helpers.telemetry.urls import path_of, route_of, url_of
from support.documents import DOCS

ROOT = DOCS.parent


def request(target: str, prefix: str = "") -> Request:
    origin = Origin(b"https", b"api.anthropic.com", 443)
    return Request("GET", origin, target.encode(), [], b"", wire_timeout(1), prefix.encode())


@pytest.mark.parametrize(
    "path, route",
    [
        ("/v1/messages", "/v1/messages"),
        ("/v1/messages/batches/msgbatch_01AbC/results", "/v1/messages/batches/{id}/results"),
        ("/v1/models/claude-sonnet-4-6", "/v1/models/{id}"),
        ("/v1/organizations/api_keys/apikey_1", "/v1/organizations/api_keys/{id}"),
        ("/v1/x/a%20b", "/v1/x/{id}"),
        ("/v1/x/Uppercase", "/v1/x/{id}"),
        ("/", "/"),
    ],
)
def test_route_of(path: str, route: str) -> None:
    assert route_of(path) == route


def test_the_api_names_no_segment_that_looks_like_an_id() -> None:
    texts = [each.read_text("utf-8") for each in (ROOT / "spec" / "parts").rglob("*.yaml")]
    paths = re.findall(r"^  '?(/v1/[^\s?']*?)(?:\?\S*)?'?:$", "\n".join(texts), re.MULTILINE)
    assert len(paths) > 100
    for plain in paths:
        concrete = re.sub(r"\{[^}]+\}", "id_1", plain)
        assert route_of(concrete) == re.sub(r"\{[^}]+\}", "{id}", plain)


def test_path_of() -> None:
    assert path_of(request("/gateway/v1/messages?beta=true", "/gateway")) == "/v1/messages"


@pytest.mark.parametrize(
    "query, expected",
    [
        ("", ""),
        ("?limit=2&after_id=m-1", "?limit=2&after_id=m-1"),
        ("?api_key=sk&limit=2", "?api_key=REDACTED&limit=2"),
        ("?Api%5FKey=sk", "?Api%5FKey=REDACTED"),
        ("?token", "?token=REDACTED"),
    ],
)
def test_url_of(query: str, expected: str) -> None:
    assert url_of(request(f"/v1/models{query}")) == f"https://api.anthropic.com/v1/models{expected}"


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(["limit", "access_token", "secret", "a"]), st.text())))
def test_no_secret_in_a_query_stays(pairs: Any) -> None:
    url = url_of(request(f"/v1/models?{urlencode(pairs)}"))
    for name, value in parse_qsl(url.partition("?")[2], keep_blank_values=True):
        assert value == "REDACTED" or name in ("limit", "a")

"""Tests of `Vertex`: its servers, and how it rewrites requests."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api_claude_runtime.errors.base import ConfigurationError, RequestError
from api_claude_runtime.http.request import Request
from api_claude_runtime.platforms.vertex import Vertex
from support.platform_requests import request_for, sent_by

MODEL = "claude-sonnet-4-5@20250929"
BODY = {"model": MODEL, "max_tokens": 9, "messages": []}
PLATFORM = Vertex("us-east5", "my-project", access_token="t")


def body_of(request: Request) -> Any:
    assert isinstance(request.body, bytes)
    assert dict(request.headers)[b"content-length"] == b"%d" % len(request.body)
    return json.loads(request.body)


@pytest.mark.parametrize(
    "region, url",
    [
        ("global", "https://aiplatform.googleapis.com/v1"),
        ("us", "https://aiplatform.us.rep.googleapis.com/v1"),
        ("eu", "https://aiplatform.eu.rep.googleapis.com/v1"),
        ("us-east5", "https://us-east5-aiplatform.googleapis.com/v1"),
        ("europe-west1", "https://europe-west1-aiplatform.googleapis.com/v1"),
    ],
)
def test_the_server_of_a_region(region: str, url: str) -> None:
    assert str(Vertex(region, "p").base) == url


@pytest.mark.parametrize(
    "region", ["", ".", "us.east", "evil.com/", "a@b", "a#", "-a", "a-", "ä", "a b", 5, "a" * 64]
)
def test_a_region_that_would_be_another_host(region: Any) -> None:
    with pytest.raises(ConfigurationError, match="region must be a name such as 'us-east5'"):
        Vertex(region, "p")


def test_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ConfigurationError, match="CLOUD_ML_REGION"):
        Vertex()
    monkeypatch.setenv("CLOUD_ML_REGION", "")
    with pytest.raises(ConfigurationError, match="region is missing"):
        Vertex()
    monkeypatch.setenv("CLOUD_ML_REGION", "eu")
    monkeypatch.setenv("ANTHROPIC_VERTEX_PROJECT_ID", "of-variable")
    assert Vertex() == Vertex("eu", "of-variable")
    assert Vertex("us", "other") == Vertex(region="us", project="other")
    monkeypatch.setenv("ANTHROPIC_VERTEX_BASE_URL", "https://proxy.example/v1/")
    assert str(Vertex().base) == "https://proxy.example/v1"
    assert str(Vertex(base_url="https://b.example/v1").base) == "https://b.example/v1"


@pytest.mark.parametrize("url", ["http://proxy.example.com/v1", "https://user:pass@host/v1", "x"])
def test_a_base_url_is_checked(url: str) -> None:
    with pytest.raises(ConfigurationError, match="base_url"):
        Vertex("eu", "p", base_url=url)


def test_a_message() -> None:
    request = request_for(PLATFORM, body=BODY, extra_headers={"anthropic-beta": "context-1m"})
    sent = sent_by(PLATFORM, request)
    path = "/v1/projects/my-project/locations/us-east5/publishers/anthropic/models"
    assert sent.target.decode() == f"{path}/{MODEL}:rawPredict"
    assert body_of(sent) == {
        "anthropic_version": "vertex-2023-10-16",
        "max_tokens": 9,
        "messages": [],
    }
    headers = dict(sent.headers)
    assert headers[b"authorization"] == b"Bearer t"
    assert headers[b"anthropic-beta"] == b"context-1m"
    assert b"anthropic-version" not in headers
    assert headers[b"host"] == b"us-east5-aiplatform.googleapis.com"


def test_a_stream() -> None:
    sent = sent_by(PLATFORM, request_for(PLATFORM, body={**BODY, "stream": True}))
    assert sent.target.endswith(b"%b:streamRawPredict" % MODEL.encode())
    assert body_of(sent)["stream"] is True


def test_counting_keeps_the_model() -> None:
    sent = sent_by(PLATFORM, request_for(PLATFORM, "/v1/messages/count_tokens", BODY))
    assert sent.target.endswith(b"/publishers/anthropic/models/count-tokens:rawPredict")
    assert body_of(sent)["model"] == MODEL


def test_the_version_is_an_option_and_one_of_the_call_wins() -> None:
    platform = Vertex("eu", "p", access_token="t", api_version="vertex-2030-01-01")
    assert body_of(sent_by(platform, request_for(platform, body=BODY)))["anthropic_version"] == (
        "vertex-2030-01-01"
    )
    given = request_for(platform, body=BODY, extra_body={"anthropic_version": "vertex-x"})
    assert body_of(sent_by(platform, given))["anthropic_version"] == "vertex-x"


def test_the_query_of_the_beta_is_left_out() -> None:
    request = request_for(PLATFORM, "/v1/messages?beta=true", BODY)
    assert sent_by(PLATFORM, request).target.endswith(b":rawPredict")
    request = request_for(PLATFORM, "/v1/messages?beta=true", BODY, extra_query={"trace": "1"})
    assert sent_by(PLATFORM, request).target.endswith(b":rawPredict?trace=1")


def test_credentials_of_the_caller_win() -> None:
    request = request_for(PLATFORM, body=BODY, extra_headers={"Authorization": "Bearer own"})
    sent = sent_by(PLATFORM, request)
    assert [value for name, value in sent.headers if name == b"authorization"] == [b"Bearer own"]


@pytest.mark.parametrize(
    "method, path",
    [
        ("GET", "/v1/models"),
        ("GET", "/v1/models/claude?beta=true"),
        ("POST", "/v1/messages/batches"),
        ("GET", "/v1/messages/batches/b"),
        ("POST", "/v1/files?beta=true"),
        ("GET", "/v1/messages"),
        ("POST", "/v1/complete"),
    ],
)
def test_what_it_lacks_is_an_error_by_name(method: str, path: str) -> None:
    with pytest.raises(RequestError, match=r"Vertex AI does not offer .* it offers only count"):
        sent_by(PLATFORM, request_for(PLATFORM, path, {"model": MODEL}, method))


@pytest.mark.parametrize("model", ["", ".", "..", ";x", "..;x", "\ud800", None])
def test_a_model_that_would_be_another_path(model: Any) -> None:
    request = request_for(PLATFORM, body={})._replace(fields={"model": model})
    with pytest.raises(RequestError):
        sent_by(PLATFORM, request)


IDS = st.text(min_size=1).filter(
    lambda text: text.partition(";")[0] not in {"", ".", ".."} and text.isprintable()
)


@given(model=IDS, project=IDS)
def test_each_value_is_one_segment_that_is_encoded_once(model: str, project: str) -> None:
    platform = Vertex("eu", project, access_token="t")
    request = request_for(platform, body={"model": model})
    path = sent_by(platform, request).target.decode("ascii")
    assert urlsplit(f"https://host{path}").path == path  # no query, no fragment
    parts = path.split("/")
    assert len(parts) == 10
    assert parts[2:4] + parts[4:6] == ["projects", parts[3], "locations", "eu"]
    assert unquote(parts[3]) == project
    encoded, _, method = parts[9].partition(":")
    assert (unquote(encoded), method) == (model, "rawPredict")
    assert ";" not in path

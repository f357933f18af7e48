"""Tests of `GoogleCloud`: its two bases."""

from __future__ import annotations

from typing import Any
from urllib.parse import unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.platforms.google_cloud import GoogleCloud
from support.platform_requests import request_for, sent_by

PLATFORM = GoogleCloud("my-project", "us-east5", "wrkspc_1", access_token="t")
ROOT = "/v1/projects/my-project/locations/us-east5"


@pytest.mark.parametrize(
    "path",
    [
        "/v1/messages",
        "/v1/messages?beta=true",
        "/v1/messages/count_tokens",
        "/v1/messages/batches/b_1/results",
        "/v1/models/claude%2Fx",
        "/v1/files/f_1/content?beta=true",
        "/v1/organizations_of_others",
    ],
)
def test_operations_of_a_workspace(path: str) -> None:
    sent = sent_by(PLATFORM, request_for(PLATFORM, path, {"model": "m"}))
    assert sent.target.decode() == f"{ROOT}/workspaces/wrkspc_1/invoke{path}"
    assert str(sent.origin) == "https://claude.googleapis.com"


@pytest.mark.parametrize(
    "path",
    [
        "/v1/organizations/me",
        "/v1/organizations/api_keys/k?beta=true",
        "/v1/user_profiles",
        "/v1/user_profiles?beta=true",
        "/v1/user_profiles/u_1/action_urls",
    ],
)
def test_operations_of_the_organization(path: str) -> None:
    platform = GoogleCloud("my-project", "us-east5", access_token="t")  # no workspace is needed
    sent = sent_by(platform, request_for(platform, path, method="GET"))
    assert sent.target.decode() == f"{ROOT}/claudeOrganization/invoke{path}"


def test_the_rest_of_a_request_stays_as_it_is() -> None:
    request = request_for(PLATFORM, body={"model": "m", "max_tokens": 1})
    sent = sent_by(PLATFORM, request)
    assert sent.body == request.body
    assert dict(sent.headers) == {**dict(request.headers), b"authorization": b"Bearer t"}
    assert b"anthropic-version" in dict(sent.headers)


def test_a_base_url_turns_the_choice_off() -> None:
    platform = GoogleCloud(access_token="t", base_url="https://proxy.example/x/invoke")
    sent = sent_by(platform, request_for(platform, "/v1/user_profiles", method="GET"))
    assert sent.target == b"/x/invoke/v1/user_profiles"


def test_a_missing_workspace_is_an_error_at_the_first_operation_that_needs_it() -> None:
    platform = GoogleCloud("my-project", access_token="t")
    with pytest.raises(ConfigurationError, match="ANTHROPIC_GOOGLE_CLOUD_WORKSPACE_ID"):
        sent_by(platform, request_for(platform, "/v1/models", method="GET"))


def test_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GOOGLE_CLOUD_PROJECT", "general")
    assert GoogleCloud() == GoogleCloud("general", "global")
    monkeypatch.setenv("ANTHROPIC_GOOGLE_CLOUD_PROJECT", "own")
    monkeypatch.setenv("ANTHROPIC_GOOGLE_CLOUD_LOCATION", "eu")
    monkeypatch.setenv("ANTHROPIC_GOOGLE_CLOUD_WORKSPACE_ID", "w")
    assert GoogleCloud() == GoogleCloud("own", "eu", "w")
    assert GoogleCloud("a", "b", "c") == GoogleCloud(project="a", location="b", workspace="c")
    monkeypatch.setenv("ANTHROPIC_GOOGLE_CLOUD_BASE_URL", "https://proxy.example")
    assert str(GoogleCloud().base) == "https://proxy.example"


@pytest.mark.parametrize("name", ["project", "location", "workspace"])
@pytest.mark.parametrize("value", ["", ".", "..", "\ud800", 5, b"x"])
def test_a_part_that_would_be_another_path(name: str, value: Any) -> None:
    with pytest.raises(ConfigurationError, match=name):
        GoogleCloud(**{"project": "p", name: value})


IDS = st.text(min_size=1).filter(lambda text: text not in {".", ".."} and text.isprintable())


@given(project=IDS, location=IDS, workspace=IDS)
def test_each_part_is_one_segment_that_is_encoded_once(
    project: str, location: str, workspace: str
) -> None:
    platform = GoogleCloud(project, location, workspace, access_token="t")
    path = sent_by(platform, request_for(platform, body={})).target.decode("ascii")
    assert urlsplit(f"https://host{path}").path == path
    parts = path.split("/")
    assert [unquote(each) for each in parts] == [
        *("", "v1", "projects", project, "locations", location, "workspaces", workspace),
        *("invoke", "v1", "messages"),
    ]

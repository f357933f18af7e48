"""Tests of `AWS`: its workspace, its credentials, and what it lacks."""

from __future__ import annotations

from typing import Any

import pytest

from api_claude.platforms import AWS
from api_claude_runtime.errors.base import ConfigurationError, RequestError
from support.platform_requests import request_for, sent_by
from support.sigv4 import ACCESS_KEY, SECRET_KEY

PLATFORM = AWS("us-east-1", "wrkspc_1", api_key="k")


def test_a_request_has_its_workspace() -> None:
    sent = sent_by(PLATFORM, request_for(PLATFORM, "/v1/models", method="GET"))
    assert sent.target == b"/v1/models"
    headers = dict(sent.headers)
    assert headers[b"anthropic-workspace-id"] == b"wrkspc_1"
    assert headers[b"authorization"] == b"Bearer k"
    own = {"anthropic-workspace-id": "own"}
    sent = sent_by(PLATFORM, request_for(PLATFORM, "/v1/models", method="GET", extra_headers=own))
    assert dict(sent.headers)[b"anthropic-workspace-id"] == b"own"


def test_the_server_of_a_region() -> None:
    assert str(PLATFORM.base) == "https://aws-external-anthropic.us-east-1.api.aws"


def test_what_it_lacks_is_an_error() -> None:
    request = request_for(PLATFORM, "/v1/user_profiles/p_1/action_urls")
    assert not PLATFORM.offers_operation(request)
    with pytest.raises(RequestError, match="Claude Platform on AWS does not offer POST"):
        sent_by(PLATFORM, request)


def test_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_REGION", "eu-west-1")
    monkeypatch.setenv("ANTHROPIC_AWS_WORKSPACE_ID", "wrkspc_2")
    monkeypatch.setenv("ANTHROPIC_AWS_API_KEY", "from-variable")
    platform = AWS()
    assert (platform.region, platform.workspace_id) == ("eu-west-1", "wrkspc_2")
    sent = sent_by(platform, request_for(platform, "/v1/models", method="GET"))
    assert dict(sent.headers)[b"authorization"] == b"Bearer from-variable"
    # An access key that is passed wins over the variable.
    platform = AWS(access_key=ACCESS_KEY, secret_key=SECRET_KEY)
    sent = sent_by(platform, request_for(platform, "/v1/models", method="GET"))
    assert b"/aws-external-anthropic/" in bytes(dict(sent.headers)[b"authorization"])


@pytest.mark.parametrize("workspace", [None, "a b", "a\n", "ä", 5])
def test_an_odd_workspace(workspace: Any) -> None:
    with pytest.raises(ConfigurationError, match="workspace_id"):
        AWS("us-east-1", workspace, api_key="k")


def test_a_proxy_that_authorizes_needs_no_workspace() -> None:
    platform = AWS("us-east-1", base_url="https://proxy.example", skip_auth=True)
    sent = sent_by(platform, request_for(platform, "/v1/models", method="GET"))
    assert not {b"authorization", b"anthropic-workspace-id"} & {name for name, _ in sent.headers}

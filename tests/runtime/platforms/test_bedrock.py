"""Tests of `Bedrock`: its servers, its credentials, and how it rewrites requests."""

from __future__ import annotations

import copy
import json
import pickle
from typing import Any
from urllib.parse import unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api_claude import Secret
from api_claude.platforms import Bedrock
from api_claude_runtime.errors.base import ConfigurationError, CredentialsError, RequestError
from api_claude_runtime.http.request import Request
from support.platform_requests import request_for, sent_by
from support.sigv4 import ACCESS_KEY, SECRET_KEY

REGION = "us-east-1"
MODEL = "anthropic.claude-sonnet-4-5-20250929-v1:0"
BODY: dict[str, Any] = {"model": MODEL, "max_tokens": 9, "messages": []}
PLATFORM = Bedrock(REGION, api_key="SECRET-key")
PAIR: dict[str, Any] = {"access_key": ACCESS_KEY, "secret_key": SECRET_KEY}


@pytest.fixture(autouse=True)
def without_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("AWS_REGION", "AWS_DEFAULT_REGION", "AWS_BEARER_TOKEN_BEDROCK"):
        monkeypatch.delenv(name, raising=False)
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN"):
        monkeypatch.delenv(name, raising=False)


def body_of(request: Request) -> Any:
    assert isinstance(request.body, bytes)
    assert dict(request.headers)[b"content-length"] == b"%d" % len(request.body)
    return json.loads(request.body)


@pytest.mark.parametrize(
    "api, url, service",
    [
        ("invoke", "https://bedrock-runtime.us-east-1.amazonaws.com", "bedrock"),
        ("messages", "https://bedrock-runtime.us-east-1.amazonaws.com/anthropic", "bedrock"),
        ("mantle", "https://bedrock-mantle.us-east-1.api.aws/anthropic", "bedrock-mantle"),
    ],
)
def test_the_server_and_the_service_of_each_api(api: Any, url: str, service: str) -> None:
    platform = Bedrock(REGION, api_key="k", api=api)
    assert (str(platform.base), platform.service) == (url, service)


def test_a_message() -> None:
    sent = sent_by(PLATFORM, request_for(PLATFORM, body=BODY))
    assert sent.target == b"/model/anthropic.claude-sonnet-4-5-20250929-v1:0/invoke"
    version = {"anthropic_version": "bedrock-2023-05-31"}
    assert body_of(sent) == {**version, "max_tokens": 9, "messages": []}
    headers = dict(sent.headers)
    assert headers[b"authorization"] == b"Bearer SECRET-key"
    assert not any(name.startswith(b"anthropic") for name in headers)
    assert sent.model == MODEL


def test_a_stream() -> None:
    sent = sent_by(PLATFORM, request_for(PLATFORM, body={**BODY, "stream": True}))
    assert sent.target.endswith(b"/invoke-with-response-stream")
    assert "stream" not in body_of(sent)
    assert dict(sent.headers)[b"accept"] == b"application/vnd.amazon.eventstream"


def test_flags_and_profiles_move_to_the_body() -> None:
    headers = {"anthropic-beta": "a, b", "anthropic-user-profile-id": "p_1"}
    body = body_of(sent_by(PLATFORM, request_for(PLATFORM, body=BODY, extra_headers=headers)))
    assert body["anthropic_beta"] == ["a", "b"]
    assert body["user_profile_id"] == "p_1"
    own = {**BODY, "anthropic_version": "x", "user_profile_id": "own"}
    body = body_of(sent_by(PLATFORM, request_for(PLATFORM, body=own, extra_headers=headers)))
    assert (body["anthropic_version"], body["user_profile_id"]) == ("x", "own")


def test_the_other_apis_keep_the_form_of_the_request() -> None:
    for api in ("messages", "mantle"):
        platform = Bedrock(REGION, api_key="k", api=api)  # type: ignore[arg-type]
        sent = sent_by(platform, request_for(platform, body=BODY))
        assert sent.target == b"/anthropic/v1/messages"
        assert body_of(sent) == BODY
        headers = {"anthropic-user-profile-id": "p_1"}
        sent = sent_by(platform, request_for(platform, body=BODY, extra_headers=headers))
        assert body_of(sent) == {**BODY, "user_profile_id": "p_1"}


@given(st.text(min_size=1).filter(lambda text: text.partition(";")[0] not in {"", ".", ".."}))
def test_each_model_is_one_segment_that_is_encoded_once(model: str) -> None:
    request = request_for(PLATFORM, body=BODY)._replace(fields={**BODY, "model": model})
    try:
        model.encode()
    except UnicodeEncodeError:
        with pytest.raises(RequestError):
            sent_by(PLATFORM, request)
        return
    parts = urlsplit(sent_by(PLATFORM, request).target.decode()).path.split("/")
    assert [unquote(part) for part in parts] == ["", "model", model, "invoke"]


@pytest.mark.parametrize("model", ["", ".", "..", ";a", ".;a", "..;", None, 5])
def test_a_model_that_would_select_another_path_is_refused(model: Any) -> None:
    request = request_for(PLATFORM, body={**BODY, "model": model})
    with pytest.raises(RequestError, match="model must be"):
        sent_by(PLATFORM, request)


@pytest.mark.parametrize("api", ["invoke", "messages"])
@pytest.mark.parametrize(
    "path, kind",
    [("/v1/messages/count_tokens", "count_tokens"), ("/v1/messages/batches", "batches")],
)
def test_the_error_names_the_api_that_has_what_is_lacking(api: Any, path: str, kind: str) -> None:
    with pytest.raises(RequestError, match=f"only messages; api='mantle' offers {kind} too$"):
        sent_by(Bedrock("us-east-1", api_key="k", api=api), request_for(PLATFORM, path))


@pytest.mark.parametrize("path", ["/v1/models", "/v1/files"])
def test_no_other_api_is_named_if_it_lacks_that_too(path: str) -> None:
    with pytest.raises(RequestError, match=r"it offers only messages$"):
        sent_by(PLATFORM, request_for(PLATFORM, path))


@pytest.mark.parametrize("path", ["/v1/messages/count_tokens", "/v1/models", "/v1/files"])
def test_what_it_lacks_is_an_error(path: str) -> None:
    with pytest.raises(RequestError, match=f"Amazon Bedrock does not offer POST {path}"):
        sent_by(PLATFORM, request_for(PLATFORM, path, body=BODY))


def test_a_compressed_body_is_refused() -> None:
    headers = {"content-encoding": "gzip"}
    with pytest.raises(RequestError, match="must not be compressed"):
        sent_by(PLATFORM, request_for(PLATFORM, body=BODY, extra_headers=headers))


def test_a_signature_is_of_the_region_and_the_service() -> None:
    platform = Bedrock(REGION, api="mantle", **PAIR)
    sent = sent_by(platform, request_for(platform, body=BODY))
    value = dict(sent.headers)[b"authorization"]
    assert b"/us-east-1/bedrock-mantle/aws4_request" in bytes(value)
    assert "Signature" not in repr(sent.headers)


def test_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_DEFAULT_REGION", "eu-west-1")
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", ACCESS_KEY)
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", SECRET_KEY)
    platform = Bedrock()
    assert platform.region == "eu-west-1"
    sent = sent_by(platform, request_for(platform, body=BODY))
    assert bytes(dict(sent.headers)[b"authorization"]).startswith(b"AWS4-HMAC-SHA256 ")
    monkeypatch.setenv("AWS_REGION", "eu-central-1")
    monkeypatch.setenv("AWS_BEARER_TOKEN_BEDROCK", "SECRET-bearer")
    platform = Bedrock()
    assert platform.region == "eu-central-1"
    sent = sent_by(platform, request_for(platform, body=BODY))
    assert dict(sent.headers)[b"authorization"] == b"Bearer SECRET-bearer"
    with pytest.raises(CredentialsError, match="AWS_BEARER_TOKEN_BEDROCK is set"):
        Bedrock(**PAIR)
    monkeypatch.setenv("ANTHROPIC_BEDROCK_BASE_URL", "https://proxy.example/b")
    assert str(Bedrock().base) == "https://proxy.example/b"


@pytest.mark.parametrize(
    "arguments, text",
    [
        ({"region": "a.b"}, "region must be a name"),
        ({"region": "us-east-1", "api": "other"}, "api must be 'invoke', 'messages' or 'mantle'"),
        ({"region": "us-east-1", "api_key": "k", **PAIR}, "pass only one of"),
        ({"region": "us-east-1", "api_key": "k", "profile": "p"}, "pass only one of"),
        ({"region": "us-east-1", "access_key": ACCESS_KEY}, "secret_key is missing"),
        ({"region": "us-east-1", "secret_key": "SECRET"}, "access_key is missing"),
        ({"region": "us-east-1", "api_key": ""}, "api_key is empty"),
        ({"region": "us-east-1", "api_key": "k", "skip_auth": True}, "skip_auth=True must not be"),
        ({"region": "us-east-1", "skip_auth": "no"}, "skip_auth must be True or False"),
        ({"region": "us-east-1", "api_key": "k", "api_version": ""}, "api_version must be"),
        ({"api_key": "k"}, "region is missing"),
        ({"base_url": "https://a.example", **PAIR}, "region is missing"),
        ({"api_key": "k", "base_url": "http://a.example"}, "must begin with https"),
    ],
)
def test_odd_arguments(arguments: dict[str, Any], text: str) -> None:
    with pytest.raises(ConfigurationError, match=text):
        Bedrock(**arguments)


def test_a_key_and_a_base_url_need_no_region() -> None:
    platform = Bedrock(api_key="k", base_url="https://a.example")
    assert platform.region is None


def test_without_credentials_for_a_proxy() -> None:
    platform = Bedrock(REGION, base_url="https://a.example", skip_auth=True)
    sent = sent_by(platform, request_for(platform, body=BODY))
    assert b"authorization" not in dict(sent.headers)


def test_a_pickled_platform_of_a_proxy_still_has_no_credentials(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    platform = Bedrock(REGION, base_url="https://a.example", skip_auth=True)
    assert platform != Bedrock(REGION, base_url="https://a.example")
    monkeypatch.setenv("AWS_BEARER_TOKEN_BEDROCK", "SECRET-bearer")
    again = pickle.loads(pickle.dumps(platform))
    assert again == platform
    assert b"authorization" not in dict(sent_by(again, request_for(again, body=BODY)).headers)


def test_it_is_a_value_that_shows_no_secret() -> None:
    assert Bedrock(REGION, api_key="k") == Bedrock(REGION, api_key=Secret("k"))
    assert Bedrock(REGION, api_key="k") != Bedrock(REGION, api_key="l")
    assert "SECRET" not in repr(PLATFORM)
    assert copy.deepcopy(PLATFORM) is PLATFORM
    with pytest.raises(TypeError, match="cannot be pickled"):
        pickle.dumps(PLATFORM)

"""Request headers: their precedence, and which are rejected."""

from __future__ import annotations

from typing import Any

import pytest

from api_claude import OMIT, Client
from api_claude_runtime.errors.base import ConfigurationError, RequestError
from api_claude_runtime.requests.call import Call, joined
from support.requests import KEY, headers, request


def test_call_headers_override_default_headers_case_insensitively() -> None:
    call = Call(
        "GET", "/v1/models", headers={"x-a": "call", "x-b": OMIT, "anthropic-version": OMIT}
    )
    defaults = {"X-A": "default", "X-B": "default", "X-C": "default", "User-Agent": "mine"}
    sent = headers(request(call, default_headers=defaults))
    assert (sent["x-a"], sent["x-b"], sent["x-c"], sent["user-agent"]) == (
        "call",
        "default",
        "default",
        "mine",
    )
    call.options = {"extra_headers": {"X-a": "extra", "X-B": None, "Accept": "text/plain"}}
    sent = headers(request(call, default_headers=defaults))
    assert (sent["x-a"], sent["accept"]) == ("extra", "text/plain")
    assert "x-b" not in sent


def test_extra_headers_can_remove_or_replace_the_key_for_one_call() -> None:
    call = Call(
        "GET",
        "/v1/models",
        options={"extra_headers": {"Authorization": None, "X-Api-Key": "other-key"}},
    )
    sent = request(call)
    assert "authorization" not in headers(sent)
    assert headers(sent)["x-api-key"] == "other-key"
    assert "other-key" not in repr(sent.headers)


@pytest.mark.parametrize(
    "value",
    ["hush\nx-evil: 1", "hush\r", "hush\x00", "hush\x7f", "hush\u20ac", 7, b"hush", ["hush"]],
)
@pytest.mark.parametrize("name", ["x-note", "x-api-key"])
def test_an_invalid_header_value_is_rejected_and_not_shown(name: str, value: Any) -> None:
    call = Call("GET", "/v1/models", options={"extra_headers": {name: value}})
    with pytest.raises(RequestError, match=name) as caught:
        request(call)
    assert "hush" not in str(caught.value)


@pytest.mark.parametrize("name", ["", "x y", "x:", "x\n", "x\r\ny", "é", "x\x00", 7, None])
def test_an_invalid_header_name_is_rejected(name: Any) -> None:
    with pytest.raises(RequestError, match="header name"):
        request(Call("GET", "/v1/models", options={"extra_headers": {name: "v"}}))


@pytest.mark.parametrize(
    "options",
    [
        {"default_headers": {"x": "a\nb"}},
        {"default_headers": {"x y": "a"}},
        {"api_version": "a\nb"},
    ],
)
def test_an_invalid_default_header_is_a_configuration_error(options: dict[str, Any]) -> None:
    """A client option is invalid, so the constructor raises its documented error."""
    with pytest.raises(ConfigurationError):
        Client(api_key=KEY, **options)


def test_betas_are_joined_without_duplicates() -> None:
    assert joined(["a", "b"], "c", "a") == "a,b,c"
    assert joined("a", "b") == "a,b"
    assert joined(OMIT, "b") == "b"
    assert joined(OMIT) is OMIT
    assert joined([]) is OMIT
    sent = request(Call("GET", "/v1/models", headers={"anthropic-beta": joined(["a"], "b")}))
    assert headers(sent)["anthropic-beta"] == "a,b"


def flags(call: Call, **options: Any) -> str | None:
    return headers(request(call, **options)).get("anthropic-beta")


def test_beta_flags_of_client_call_and_extra_headers_are_all_sent() -> None:
    call = Call("GET", "/v1/models", headers={"anthropic-beta": joined(["b"], "c")})
    defaults = {"Anthropic-Beta": "a, c"}
    assert flags(Call("GET", "/v1/models"), default_headers=defaults) == "a,c"
    assert flags(call, default_headers=defaults) == "a,c,b"
    assert flags(call, default_headers={"anthropic-beta": "b"}) == "b,c"
    call.options = {"extra_headers": {"ANTHROPIC-beta": "d,b,,"}}
    assert flags(call, default_headers=defaults) == "a,c,b,d"
    assert flags(call) == "b,c,d"
    call.headers = {"anthropic-beta": OMIT}
    assert flags(call, default_headers=defaults) == "a,c,d,b"


def test_extra_headers_with_none_remove_every_beta_flag() -> None:
    call = Call(
        "GET",
        "/v1/models",
        headers={"anthropic-beta": "b"},
        options={"extra_headers": {"anthropic-beta": None}},
    )
    assert flags(call, default_headers={"anthropic-beta": "a"}) is None


def test_two_spellings_of_the_beta_header_in_one_mapping_are_one_list() -> None:
    spellings = {"anthropic-beta": "a", "Anthropic-Beta": "b"}
    assert flags(Call("GET", "/v1/models"), default_headers=spellings) == "a,b"


def test_an_invalid_beta_flag_is_rejected_and_not_added() -> None:
    call = Call("GET", "/v1/models", options={"extra_headers": {"anthropic-beta": ["x"]}})
    with pytest.raises(RequestError, match="header anthropic-beta must be a string, not list"):
        request(call, default_headers={"anthropic-beta": "a"})

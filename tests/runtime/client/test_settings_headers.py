"""Headers of a request: who overrides whom, and what is refused."""

from __future__ import annotations

from typing import Any

import pytest

from api_claude import OMIT, Client
from api_claude_runtime.errors.base import ConfigurationError, RequestError
from api_claude_runtime.requests.call import Call, joined
from support.requests import KEY, headers, request


def test_headers_are_replaced_from_general_to_special_whatever_their_case() -> None:
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


def test_the_key_can_be_taken_away_or_replaced_for_one_call() -> None:
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
def test_a_value_that_would_break_the_header_is_refused_and_not_shown(
    name: str, value: Any
) -> None:
    call = Call("GET", "/v1/models", options={"extra_headers": {name: value}})
    with pytest.raises(RequestError, match=name) as caught:
        request(call)
    assert "hush" not in str(caught.value)


@pytest.mark.parametrize("name", ["", "x y", "x:", "x\n", "x\r\ny", "é", "x\x00", 7, None])
def test_a_name_that_is_none_is_refused(name: Any) -> None:
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
def test_a_client_with_such_a_header_cannot_be_made(options: dict[str, Any]) -> None:
    """An option of the client, and so the error that the client documents."""
    with pytest.raises(ConfigurationError):
        Client(api_key=KEY, **options)


def test_betas_are_joined_and_none_is_sent_twice() -> None:
    assert joined(["a", "b"], "c", "a") == "a,b,c"
    assert joined("a", "b") == "a,b"
    assert joined(OMIT, "b") == "b"
    assert joined(OMIT) is OMIT
    assert joined([]) is OMIT
    sent = request(Call("GET", "/v1/models", headers={"anthropic-beta": joined(["a"], "b")}))
    assert headers(sent)["anthropic-beta"] == "a,b"

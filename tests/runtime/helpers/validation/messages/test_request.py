"""Rules between the fields of a message request."""

from __future__ import annotations

from base64 import b64encode
from typing import Any

import pytest

from api_claude import Client, check_request

CLIENT = Client(api_key="sk-ant-test-validation", base_url="http://127.0.0.1:9")
TOOL: dict[str, Any] = {"name": "get", "input_schema": {"type": "object"}}
PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 100


def found(*, beta: bool = False, **changes: Any) -> list[tuple[str, str]]:
    messages = [{"role": "user", "content": "Hi"}]
    call = {"model": "m", "max_tokens": 2000, "messages": messages, **changes}
    create: Any = CLIENT.beta.messages.create if beta else CLIENT.messages.create
    return [(each.path, each.rule) for each in check_request(create, **call)]


def picture(data: str, media_type: str = "image/png") -> dict[str, Any]:
    return {
        "type": "image",
        "source": {"type": "base64", "media_type": media_type, "data": data},
    }


def user(*blocks: dict[str, Any]) -> list[dict[str, Any]]:
    return [{"role": "user", "content": [*blocks]}]


def test_a_request_needs_a_message() -> None:
    assert found(messages=[]) == [("messages", "messages")]
    thread = {"type": "continue", "previous_thread_id": "t"}
    assert ("messages", "messages") not in found(messages=[], thread=thread, beta=True)


def test_tool_choice_names_a_tool() -> None:
    choice = {"type": "tool", "name": "got"}
    assert found(tools=[TOOL], tool_choice=choice) == [("tool_choice.name", "tool_choice")]
    assert found(tool_choice={"type": "any"}) == [("tool_choice.type", "tool_choice")]
    assert found(tools=[TOOL], tool_choice={"type": "tool", "name": "get"}) == []


def test_tool_choice_may_name_a_tool_of_an_mcp_server() -> None:
    servers = [{"type": "url", "name": "a", "url": "https://example.com"}]
    choice = {"type": "tool", "name": "theirs"}
    assert found(mcp_servers=servers, tool_choice=choice, beta=True) == []


def test_names_of_tools_are_unique() -> None:
    assert found(tools=[TOOL, TOOL]) == [("tools[1].name", "tools")]


def test_tools_that_the_spec_refuses_are_reported_once() -> None:
    assert found(tools=[{**TOOL, "name": "a b"}]) == [("tools[0].name", "pattern")]
    assert found(tools=[{"name": "a"}]) == [("tools[0].input_schema", "required")]


def test_cache_breakpoints() -> None:
    mark = {"cache_control": {"type": "ephemeral"}}
    texts = [{"type": "text", "text": "a", **mark} for _ in range(5)]
    assert found(system=texts) == [("", "cache")]
    long = {"cache_control": {"type": "ephemeral", "ttl": "1h"}}
    system = [{"type": "text", "text": "a", **mark}, {"type": "text", "text": "a", **long}]
    assert found(system=system) == [("system[1]", "cache")]


@pytest.mark.parametrize("budget, fits", [(1024, True), (1999, True), (2000, False)])
def test_the_thinking_budget_is_below_max_tokens(budget: int, fits: bool) -> None:
    thinking = {"type": "enabled", "budget_tokens": budget}
    expected = [] if fits else [("thinking.budget_tokens", "thinking")]
    assert found(thinking=thinking) == expected
    betas = ["interleaved-thinking-2025-05-14"]
    assert found(thinking=thinking, betas=betas, beta=True) == []


def test_integers_of_many_digits_are_reported() -> None:
    assert found(max_tokens=10**5000) == [("", "json")]
    large = 10**4000
    thinking = {"type": "enabled", "budget_tokens": large}
    assert found(thinking=thinking) == [("thinking.budget_tokens", "thinking")]
    assert found(max_tokens=-large) == [("max_tokens", "minimum")]
    assert found(model=large) == [("model", "type")]


def test_the_media_type_matches_the_image() -> None:
    data = b64encode(PNG).decode()
    assert found(messages=user(picture(data))) == []
    place = "messages[0].content[0].source.media_type"
    assert found(messages=user(picture(data, "image/jpeg"))) == [(place, "media_type")]


def test_an_image_in_a_tool_result_is_checked() -> None:
    call = {"type": "tool_use", "id": "t1", "name": "get", "input": {}}
    bad = picture(b64encode(PNG).decode(), "image/gif")
    result = {"type": "tool_result", "tool_use_id": "t1", "content": [bad]}
    messages = [{"role": "assistant", "content": [call]}, *user(result)]
    place = "messages[1].content[0].content[0].source.media_type"
    assert found(messages=messages) == [(place, "media_type")]


def test_the_size_of_an_image() -> None:
    large = b64encode(PNG + b"\0" * (8 * 1024 * 1024)).decode()
    place = "messages[0].content[0].source.data"
    assert found(messages=user(picture(large))) == [(place, "size")]


def test_base64_with_a_prefix_is_refused() -> None:
    messages = user(picture("data:image/png;base64,iVBORw0KGgo="))
    assert found(messages=messages) == [("messages[0].content[0].source.data", "format")]


@pytest.mark.parametrize("model", ["", " ", "m" * 257])
def test_a_model_may_be_any_string(model: str) -> None:
    """The spec has no rule about the form of a model. The API knows which ones exist."""
    assert found(model=model) == []


def test_limits_of_the_spec() -> None:
    """The limits that another client had, or has in another form."""
    assert found(max_tokens=0) == []
    assert found(max_tokens=-1) == [("max_tokens", "minimum")]
    assert found(max_tokens=1_000_000) == []
    assert found(model=5) == [("model", "type")]
    assert found(metadata={"user_id": "x" * 513}) == [("metadata.user_id", "length")]
    thinking = {"type": "enabled", "budget_tokens": 1023}
    assert found(thinking=thinking) == [("thinking.budget_tokens", "minimum")]
    assert found(tools=[{**TOOL, "name": "x" * 129}]) == [
        ("tools[0].name", "length"),
        ("tools[0].name", "pattern"),
    ]
    assert found(messages=user({"type": "text", "text": ""})) == [
        ("messages[0].content[0].text", "length")
    ]
    assert found(system=[{"type": "text", "text": ""}]) == [("system[0].text", "length")]
    assert found(system=[{"type": "txt", "text": "a"}]) == [("system[0].type", "value")]
    assert found(system="x" * 200_000) == []

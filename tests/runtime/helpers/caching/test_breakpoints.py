"""Prompt cache breakpoints: what `cached` marks, and what `check_cache` rejects."""

from __future__ import annotations

import copy
import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api_claude import image
from api_claude_runtime.errors.base import RequestError
from api_claude_runtime.helpers.caching.breakpoints import cached
from api_claude_runtime.helpers.caching.check import check_cache
from api_claude_runtime.helpers.conversations.conversation import Conversation
from api_claude_runtime.helpers.tools.define.registry import ToolRegistry
from api_claude_runtime.helpers.tools.define.tool import Tool, tool
from api_claude_runtime.requests import json_body
from api_claude_runtime.requests.call import OMIT
from support.conversations import THINKING, reply

SHORT: dict[str, Any] = {"type": "ephemeral"}
LONG: dict[str, Any] = {"type": "ephemeral", "ttl": "1h"}
CALL = {"type": "tool_use", "id": "t1", "name": "look", "input": {"at": None}}
DEFINITION = {"name": "look", "input_schema": {"type": "object"}}


def text(value: str, **fields: Any) -> dict[str, Any]:
    return {"type": "text", "text": value, **fields}


@tool
def look(at: int) -> str:
    """Looks."""
    return str(at)


@tool
def hear(at: int) -> str:
    """Hears."""
    return str(at)


@pytest.mark.parametrize(
    "block",
    [
        text("Hi"),
        text("Hi", cache_control=LONG),
        {"type": "image", "source": {"type": "url", "url": "https://e.org/a.png"}},
        {"type": "document", "source": {"type": "text", "media_type": "text/plain", "data": "a"}},
        {"type": "tool_result", "tool_use_id": "t1"},
        {"type": "tool_result", "tool_use_id": "t1", "content": [text("a"), text("")]},
        CALL,
        DEFINITION,
        {"type": "web_search_20250305", "name": "web_search"},
        {"type": "mcp_toolset", "mcp_server_name": "s"},
        {"type": "newer_kind"},
    ],
    ids=lambda block: block.get("type", "tool"),
)
def test_a_block_is_copied_and_marked(block: dict[str, Any]) -> None:
    before = copy.deepcopy(block)
    assert cached(block) == {**block, "cache_control": SHORT}
    assert cached(block, "5m")["cache_control"] == {"type": "ephemeral", "ttl": "5m"}
    assert cached([{"type": "x"}, block], "1h") == [{"type": "x"}, {**block, "cache_control": LONG}]
    assert cached((block,)) == [{**block, "cache_control": SHORT}]
    assert block == before


def test_text_becomes_a_block() -> None:
    assert cached("Hi", ttl="1h") == text("Hi", cache_control=LONG)


def test_a_marked_response_block_has_the_fields_that_a_request_sends() -> None:
    message = reply(text("Hi", citations=None, newer_field=1), CALL)
    for block in message.content:
        sent = json_body.encode({"block": block, "cache_control": SHORT})
        marked: Any = cached(block)
        control = marked.pop("cache_control")
        assert json_body.encode({"block": marked, "cache_control": control}) == sent
    assert cached(message.content)[0] is message.content[0]
    assert cached(message.content)[1] == {**CALL, "cache_control": SHORT}
    sent_content = [text("Hi", newer_field=1), CALL]
    assert cached(message) == {"role": "assistant", "content": cached(sent_content)}


def test_a_message_is_marked_on_its_last_block() -> None:
    message = {"role": "user", "content": [text("a"), text("b")]}
    assert cached(message) == {
        "role": "user",
        "content": [text("a"), text("b", cache_control=SHORT)],
    }
    assert cached({"role": "user", "content": "a"}, "1h") == {
        "role": "user",
        "content": [text("a", cache_control=LONG)],
    }
    talk = Conversation().user("a").assistant("b").user("c")
    assert cached(talk.messages)[:2] == talk.messages[:2]
    assert cached(talk.messages)[2]["content"] == [text("c", cache_control=SHORT)]


def test_tools_become_marked_definitions() -> None:
    assert cached(look) == {**look.definition, "cache_control": SHORT}
    for many in ([look, hear], ToolRegistry([look, hear])):
        assert cached(many) == [look.definition, {**hear.definition, "cache_control": SHORT}]
    strict = Tool(lambda: 1, name="own", cache_control=LONG)
    assert cached(strict)["cache_control"] == SHORT
    assert strict.definition["cache_control"] == LONG


def test_an_image_block_can_be_marked() -> None:
    block = image("https://e.org/a.png")
    assert cached(block) == {**block, "cache_control": SHORT}


@pytest.mark.parametrize(
    "given, problem",
    [
        (THINKING, "a thinking block cannot have a cache breakpoint: mark a block before or after"),
        (
            {"type": "redacted_thinking", "data": "x"},
            "a redacted_thinking block cannot have a cache breakpoint",
        ),
        (reply(THINKING), "a thinking block cannot have a cache breakpoint"),
        (reply(text("a"), THINKING).content, "a thinking block cannot have a cache breakpoint"),
        ("", "an empty text block cannot have a cache breakpoint"),
        (text(""), "an empty text block cannot have a cache breakpoint"),
        ({"role": "user", "content": ""}, "no content"),
        ({"role": "user", "content": []}, "no content"),
        ({"role": "user"}, "no content"),
        ([], "the list is empty"),
        (ToolRegistry(), "the list is empty"),
        ({**DEFINITION, "defer_loading": True}, "defer_loading"),
        ({"text": "a"}, "a dict must have a type"),
        (5, "a list of these, not int"),
        (b"a", "a list of these, not bytes"),
        (None, "a list of these, not NoneType"),
    ],
)
def test_an_unmarkable_value_is_rejected(given: Any, problem: str) -> None:
    with pytest.raises(RequestError) as caught:
        cached(given)
    assert problem in str(caught.value)


@pytest.mark.parametrize("ttl", ["", "5", "2h", 300, "1H"])
def test_an_unknown_ttl_is_rejected(ttl: Any) -> None:
    with pytest.raises(RequestError, match=f"ttl must be '5m' or '1h', not {ttl!r}"):
        cached("a", ttl=ttl)


def user(*blocks: Any) -> dict[str, Any]:
    return {"role": "user", "content": list(blocks)}


def test_the_breakpoints_of_a_valid_request_are_counted() -> None:
    assert check_cache() == 0
    assert check_cache(tools=OMIT, system=OMIT, messages=[], cache_control=OMIT) == 0
    assert check_cache(system="a", messages=[{"role": "user", "content": "b"}, reply(CALL)]) == 0
    assert (
        check_cache(
            tools=cached([look, hear], "1h"),
            system=[cached("a", "1h"), cached("b", "5m")],
            messages=[user(cached("c")), user(text("d"))],
        )
        == 4
    )
    marked = Tool(lambda: 1, name="own", cache_control=LONG)
    assert check_cache(tools=[marked, look], cache_control=SHORT) == 2
    assert check_cache(tools=ToolRegistry([marked])) == 1


@pytest.mark.parametrize(
    "request_, problem",
    [
        (
            {"system": [cached("a")] * 3, "messages": [user(cached("b"), cached("c"))]},
            "5 cache breakpoints, but the limit is 4: system[0], system[1], system[2], messages[0].content[0], m",
        ),
        ({"system": [cached("a")] * 4, "cache_control": SHORT}, "system[3], cache_control"),
        (
            {"tools": cached([look]), "system": [cached("b"), cached("a", "1h")]},
            "system[1] with ttl '1h' must come before tools[0] with ttl '5m'",
        ),
        (
            {"system": [cached("a", "5m")], "messages": [user(text("a"))], "cache_control": LONG},
            "cache_control with ttl '1h' must come before system[0] with ttl '5m'",
        ),
        (
            {"messages": [user(cached("a", "1h"))], "cache_control": SHORT},
            (
                "messages[0].content[0] and cache_control mark the same block and must have the"
                " same ttl, not '1h' and '5m'"
            ),
        ),
        (
            {
                "messages": [
                    user(text("a")),
                    {"role": "assistant", "content": [THINKING | {"cache_control": SHORT}]},
                ]
            },
            "messages[1].content[0]: a thinking block cannot have a cache breakpoint",
        ),
        ({"system": [text("", cache_control=SHORT)]}, "system[0]: an empty text block"),
        (
            {"system": [text("a", cache_control={"type": "x"})]},
            "cache_control type must be 'ephemeral', not 'x'",
        ),
        (
            {"system": [text("a", cache_control=SHORT | {"ttl": "9m"})]},
            "system[0]: ttl must be '5m' or '1h', not '9m'",
        ),
        (
            {"tools": [{**DEFINITION, "defer_loading": True, "cache_control": SHORT}]},
            "tools[0]: a tool with defer_loading",
        ),
        (
            {
                "messages": [
                    user({"type": "tool_result", "content": [cached("a"), cached("b", "1h")]})
                ]
            },
            "messages[0].content[0].content[1] with ttl '1h'",
        ),
    ],
)
def test_breakpoints_that_the_api_rejects_are_rejected(
    request_: dict[str, Any], problem: str
) -> None:
    with pytest.raises(RequestError) as caught:
        check_cache(**request_)
    assert problem in str(caught.value)


def test_the_error_lists_all_problems() -> None:
    with pytest.raises(RequestError) as caught:
        check_cache(
            tools=[cached(look)] * 5, system=[cached("a", "1h"), text("", cache_control=SHORT)]
        )
    for problem in (
        "7 cache breakpoints",
        "system[0] with ttl '1h'",
        "system[1]: an empty text block",
    ):
        assert problem in str(caught.value)


MARKS = st.lists(st.sampled_from([None, "5m", "1h"]), max_size=4)


@given(MARKS, MARKS, MARKS, st.sampled_from([None, "5m", "1h"]))
def test_only_too_many_or_misordered_breakpoints_are_rejected(
    tools: list[Any], system: list[Any], blocks: list[Any], auto: Any
) -> None:
    def marked(kind: str, ttls: list[Any]) -> list[Any]:
        items = [{"type": "text", "text": "a", "name": kind} for _ in ttls]
        return [i if t is None else cached(i, t) for i, t in zip(items, ttls, strict=True)]

    request: dict[str, Any] = {
        "tools": marked("tool", tools),
        "system": marked("system", system),
        "messages": [user(*marked("block", blocks))],
    }
    if auto:
        request["cache_control"] = {"type": "ephemeral", "ttl": auto}
    every = [*tools, *system, *blocks]
    clash = bool(auto and every and every[-1] not in (None, auto))
    ttls = [ttl for ttl in [*every, auto] if ttl]
    if len(ttls) <= 4 and ttls == sorted(ttls) and not clash:
        assert check_cache(**request) == len(ttls)
    else:
        with pytest.raises(RequestError):
            check_cache(**request)


@pytest.mark.parametrize(
    "request_, where",
    [
        ({"messages": iter([user("a")])}, "messages must be a list, not list_iterator"),
        ({"tools": (cached(look) for _ in range(6))}, "tools must be a list, not generator"),
        (
            {"messages": [{"role": "user", "content": iter([])}]},
            "messages[0].content must be a list, not list_iterator",
        ),
    ],
)
def test_an_iterator_is_rejected(request_: Any, where: str) -> None:
    with pytest.raises(RequestError, match=re.escape(where)):
        check_cache(**request_)


def test_a_conversation_is_checked() -> None:
    talk = Conversation([user(cached("a"), cached("b"))])
    assert check_cache(messages=talk) == 2
    with pytest.raises(TypeError, match="message"):
        check_cache(message=[user(cached("a"))])  # type: ignore[call-arg]  # what is tested

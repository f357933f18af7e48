"""`explain_cache`: where two prompts differ, and what decides whether the cache can be read."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api_claude import (
    OMIT,
    CacheExplanation,
    Conversation,
    ToolRegistry,
    cached,
    errors,
    explain_cache,
    image,
    tool,
)
from api_claude.models import Message, Usage
from support.png import png
from support.servers import bodies

TOOLS: list[Any] = [
    {"name": "look", "input_schema": {"type": "object", "properties": {"at": {"type": "string"}}}},
    {"name": "go", "description": "Goes.", "input_schema": {"type": "object"}},
]
FIRST: dict[str, Any] = {
    "model": "claude-sonnet-4-6",
    "max_tokens": 100,
    "tools": TOOLS,
    "system": [{"type": "text", "text": "You are a guide. "}, cached("The handbook. " * 9, "1h")],
    "messages": [{"role": "user", "content": "May I bring a dog?"}],
}
NEXT: dict[str, Any] = {
    **FIRST,
    "messages": [
        *FIRST["messages"],
        {"role": "assistant", "content": "Yes."},
        {"role": "user", "content": "And a cat?"},
    ],
}


def tokens(read: int = 0, written: int = 0, other: int = 10) -> Usage:
    return Usage.model_validate(
        {
            "input_tokens": other,
            "output_tokens": 1,
            "cache_read_input_tokens": read,
            "cache_creation_input_tokens": written,
        }
    )


def changed(**changes: Any) -> dict[str, Any]:
    return {**copy.deepcopy(FIRST), **changes}


def test_a_conversation_that_goes_on_can_read_the_cache() -> None:
    found = explain_cache(FIRST, NEXT)
    assert found.reason == "readable"
    assert found.readable == "system[1]"
    assert found.ttl == "1h"
    assert not found.moved
    assert found.settings == ()
    assert found.difference is not None
    assert found.difference.extends
    assert found.difference.path == "messages[1].content"
    assert found.difference.kind == "added"
    assert found.same_blocks == 5
    assert 0 < found.same_bytes < found.total_bytes
    assert explain_cache(FIRST, NEXT, tokens(read=50)).reason == "read"


def test_equal_requests() -> None:
    found = explain_cache(FIRST, copy.deepcopy(FIRST))
    assert found.difference is None
    assert found.share == 1.0
    assert explain_cache({}, {}).share == 1.0


DIFFERENCES: list[tuple[dict[str, Any], str, str, int]] = [
    (
        changed(tools=[TOOLS[0], {**TOOLS[1], "description": "Goes far."}]),
        "tools[1].description",
        "changed",
        1,
    ),
    (changed(tools=TOOLS[::-1]), "tools[0].name", "changed", 0),
    (changed(tools=[*TOOLS, {"name": "sit", "input_schema": {}}]), "tools[2]", "added", 2),
    (changed(tools=TOOLS[:1]), "tools[1]", "removed", 1),
    (changed(tools=OMIT), "tools[0]", "removed", 0),
    (
        changed(tools=[{**TOOLS[0], "strict": True}, TOOLS[1]]),
        "tools[0].strict",
        "added",
        0,
    ),
    (
        changed(
            tools=[
                {**TOOLS[0], "input_schema": dict(reversed([*TOOLS[0]["input_schema"].items()]))},
                TOOLS[1],
            ]
        ),
        "tools[0].input_schema",
        "reordered",
        0,
    ),
    (changed(system="You are a guide."), "system.text", "changed", 2),
    (changed(system=[FIRST["system"][0]]), "system[1]", "removed", 3),
    (
        changed(messages=[{"role": "user", "content": "May I?"}]),
        "messages[0].content.text",
        "changed",
        4,
    ),
    (
        changed(messages=[{"role": "assistant", "content": "May I"}]),
        "messages[0].role",
        "changed",
        4,
    ),
    (changed(messages=[]), "messages[0].content", "removed", 4),
]


@pytest.mark.parametrize("after, path, kind, same", DIFFERENCES)
def test_the_first_difference(after: dict[str, Any], path: str, kind: str, same: int) -> None:
    found = explain_cache(FIRST, after)
    assert found.difference is not None
    assert (found.difference.path, found.difference.kind) == (path, kind)
    assert found.same_blocks == same
    assert found.difference.part == path.partition("[")[0].partition(".")[0]
    reason = "no_breakpoint" if "system" in path else "prompt_changed"
    assert found.reason == ("readable" if same >= 4 else reason)
    assert str(found.difference) in str(found)


def test_the_excerpts_show_the_difference() -> None:
    one, two = ("x" * 200 + f"10:0{minute} today" + "y" * 200 for minute in (1, 2))
    difference = explain_cache({"system": one}, {"system": two}).difference
    assert difference is not None
    assert difference.before == f"...'{'x' * 16}10:01 today{'y' * 13}'..."
    assert difference.after == f"...'{'x' * 16}10:02 today{'y' * 13}'..."


def test_the_values_true_and_one_differ() -> None:
    left = changed(tools=[{**TOOLS[0], "strict": True}])
    right = changed(tools=[{**TOOLS[0], "strict": 1}])
    difference = explain_cache(left, right).difference
    assert difference is not None
    assert (difference.before, difference.after) == ("'true'", "'1'")


def test_text_and_a_text_block_are_the_same() -> None:
    blocks = [{"type": "text", "text": "May I bring a dog?"}]
    assert (
        explain_cache(FIRST, changed(messages=[{"role": "user", "content": blocks}])).difference
        is None
    )
    assert (
        explain_cache(
            FIRST, changed(messages=[{"role": "user", "content": cached(blocks)}])
        ).difference
        is None
    )


def test_the_order_of_the_fields_of_a_block_does_not_matter() -> None:
    after = changed(tools=[dict(reversed([*each.items()])) for each in TOOLS])
    assert explain_cache(FIRST, after).difference is None


def test_request_helpers_are_compared_as_they_are_sent() -> None:
    @tool
    def look(at: str) -> str:
        """Looks."""
        return at

    registry = ToolRegistry([look])
    left = {"tools": registry, "messages": Conversation().user("Hi"), "timeout": 3}
    right = {"tools": [look], "messages": [{"role": "user", "content": "Hi"}], "timeout": 4}
    assert explain_cache(left, right).difference is None
    reply = Message.model_validate(bodies.MESSAGE)
    turn = {"role": "assistant", "content": bodies.TEXT}
    left = {"messages": [{"role": "assistant", "content": reply.content}]}
    assert explain_cache(left, {"messages": [turn]}).difference is None
    assert explain_cache({"extra_body": {"system": "a"}}, {"system": "a"}).difference is None


@pytest.mark.parametrize(
    "changes, name, part, reason",
    [
        ({"model": "claude-opus-4-6"}, "model", "tools", "setting_changed"),
        ({"speed": "fast"}, "speed", "system", "setting_changed"),
        (
            {"output_config": {"format": {"type": "json_schema", "schema": {}}}},
            "output_config.format",
            "system",
            "setting_changed",
        ),
        ({"tool_choice": {"type": "any"}}, "tool_choice", "messages", "readable"),
        ({"thinking": {"type": "adaptive"}}, "thinking", "messages", "readable"),
        ({"output_config": {"effort": "low"}}, "output_config.effort", None, "readable"),
    ],
)
def test_settings(changes: dict[str, Any], name: str, part: str | None, reason: str) -> None:
    found = explain_cache(FIRST, changed(**changes))
    assert [(each.name, each.part) for each in found.settings] == [(name, part)]
    assert found.reason == reason
    assert str(found.settings[0]) in str(found)


def test_a_setting_that_invalidates_the_messages_only_matters_for_their_breakpoints() -> None:
    marked = changed(system="Guide.", messages=cached(FIRST["messages"]))
    found = explain_cache(marked, {**marked, "tool_choice": {"type": "none"}})
    assert found.reason == "setting_changed"
    assert found.readable is None


@pytest.mark.parametrize(
    "changes",
    [
        {"max_tokens": 9},
        {"metadata": {"user_id": "a"}},
        {"stop_sequences": ["a"]},
        {"service_tier": "auto"},
        {"speed": "standard"},
        {"tool_choice": {"type": "auto"}},
        {"thinking": OMIT},
        {"output_config": {"effort": None}},
    ],
)
def test_settings_that_do_not_matter(changes: dict[str, Any]) -> None:
    assert explain_cache(FIRST, changed(**changes)).settings == ()


def test_the_display_of_thinking_does_not_matter() -> None:
    one, two = ({"type": "adaptive", "display": each} for each in ("omitted", "summarized"))
    assert explain_cache(changed(thinking=one), changed(thinking=two)).settings == ()


def test_images_and_citations_matter_wherever_they_are() -> None:
    document = {"type": "document", "source": {"type": "text"}, "citations": {"enabled": True}}
    result = {"type": "tool_result", "tool_use_id": "a", "content": [image(png(1, 2, 3))]}
    after = changed(messages=[*FIRST["messages"], {"role": "user", "content": [document, result]}])
    found = explain_cache(FIRST, after)
    assert [(each.name, each.part) for each in found.settings] == [
        ("citations", "system"),
        ("images", "messages"),
    ]
    assert found.reason == "setting_changed"


def test_no_breakpoint() -> None:
    plain = changed(system="Guide.")
    assert explain_cache(plain, FIRST).reason == "nothing_written"
    assert explain_cache(FIRST, plain).reason == "no_breakpoint"


def test_the_automatic_breakpoint_is_on_the_last_block() -> None:
    auto = changed(system="Guide.", cache_control={"type": "ephemeral"})
    found = explain_cache(
        auto, {**NEXT, "system": "Guide.", "cache_control": {"type": "ephemeral"}}
    )
    assert found.written == ("messages[0].content",)
    assert found.marked == ("messages[2].content",)
    assert found.moved
    assert found.readable == "messages[0].content"
    assert found.ttl == "5m"


def test_the_automatic_breakpoint_is_not_on_a_thinking_block() -> None:
    thinking = {"type": "thinking", "thinking": "Hm.", "signature": "a"}
    turn = {"role": "assistant", "content": [{"type": "text", "text": "Yes."}, thinking]}
    auto = {"cache_control": {"type": "ephemeral", "ttl": "1h"}}
    found = explain_cache({}, {**auto, "messages": [*FIRST["messages"], turn]})
    assert found.marked == ("messages[1].content[0]",)
    assert explain_cache({}, {**auto, "messages": []}).marked == ()


def test_a_cache_that_is_read_in_part() -> None:
    talk = [{"role": "user", "content": "Hello"}]
    before = changed(messages=cached(talk))
    after = changed(messages=cached([{"role": "user", "content": "Hi"}]))
    found = explain_cache(before, after, tokens(read=30, written=5))
    assert found.reason == "read"
    assert found.readable == "system[1]"
    assert found.unreadable == ("messages[0].content[0]",)
    assert "not readable: messages[0].content[0]" in str(found)
    assert explain_cache(before, before).unreadable == ()


def numbered(count: int, *marks: int) -> dict[str, Any]:
    blocks: list[Any] = [{"type": "text", "text": str(at)} for at in range(count)]
    for at in marks:
        blocks[at] = cached(blocks[at])
    return {"messages": [{"role": "user", "content": blocks}]}


@pytest.mark.parametrize(
    "before, after, readable",
    [
        ((1, 0), (21, 19), 0),
        ((1, 0), (21, 20), None),
        ((30, 0, 25), (30, 25), 25),
        ((30, 0, 25), (30, 10), 0),
        ((30, 25), (30, 24), None),
        ((3, 2), (9, 8), 2),
    ],
)
def test_a_breakpoint_finds_entries_up_to_nineteen_blocks_before_it(
    before: tuple[int, ...], after: tuple[int, ...], readable: int | None
) -> None:
    found = explain_cache(numbered(*before), numbered(*after))
    assert found.readable == (None if readable is None else f"messages[0].content[{readable}]")
    assert found.reason == ("breakpoint_moved" if readable is None else "readable")


def with_calls(count: int, *, parallel: bool) -> list[dict[str, Any]]:
    """Return a question and calls of tools with their results, in one turn or one after another."""
    calls = [{"type": "tool_use", "id": f"t{n}", "name": "get", "input": {}} for n in range(count)]
    results = [{"type": "tool_result", "tool_use_id": f"t{n}"} for n in range(count)]
    question = [{"role": "user", "content": [cached("What?")]}]
    turns = (
        [(calls, results)]
        if parallel
        else [([c], [r]) for c, r in zip(calls, results, strict=True)]
    )
    for called, answered in turns:
        question += [
            {"role": "assistant", "content": called},
            {"role": "user", "content": answered},
        ]
    return question


@pytest.mark.parametrize(
    "count, parallel, reason",
    [
        (50, True, "readable"),
        (9, False, "readable"),
        (10, False, "breakpoint_moved"),
    ],
)
def test_parallel_calls_of_tools_count_as_one_block(
    count: int, parallel: bool, reason: str
) -> None:
    talk = with_calls(count, parallel=parallel)
    before = {"messages": talk[:1]}
    unmarked = [{"role": "user", "content": "What?"}, *talk[1:]]
    after = {"messages": cached(unmarked)}
    assert explain_cache(before, after).reason == reason


@pytest.mark.parametrize(
    "before, after, part",
    [("low", "high", "messages"), (None, "high", None), ("high", None, None)],
)
def test_the_effort(before: str | None, after: str | None, part: str | None) -> None:
    """A model has a default effort, which is the same as none."""

    def request(effort: str | None) -> dict[str, Any]:
        config = {} if effort is None else {"output_config": {"effort": effort}}
        return changed(**config, messages=cached(FIRST["messages"]))

    found = explain_cache(request(before), request(after))
    assert [(each.name, each.part) for each in found.settings] == [("output_config.effort", part)]
    assert found.readable == ("messages[0].content[0]" if part is None else "system[1]")


@pytest.mark.parametrize(
    "usage, seconds, reason",
    [
        (tokens(read=5), 9999, "read"),
        (tokens(), 10, "too_short"),
        (tokens(written=5), 3601, "expired"),
        (tokens(written=5), 3599, "not_found"),
        (tokens(written=5), None, "not_found"),
        (None, 3601, "expired"),
        (None, 3600, "readable"),
        (None, None, "readable"),
    ],
)
def test_usage_and_time(usage: Usage | None, seconds: float | None, reason: str) -> None:
    found = explain_cache(FIRST, NEXT, usage, seconds=seconds)
    assert found.reason == reason
    assert (found.tokens is None) is (usage is None)


def test_a_message_in_place_of_the_usage() -> None:
    message = Message.model_validate(bodies.MESSAGE)
    for each in (message, message.usage, dict(bodies.MESSAGE), dict(bodies.USAGE)):
        found = explain_cache(FIRST, NEXT, each).tokens
        assert found is not None
        assert found.other == 12


@pytest.mark.parametrize(
    "before, after, usage, text",
    [
        ([], {}, None, "before must be a dict of arguments, not list"),
        ({}, {"tools": iter(())}, None, "after: tools must be a list, not tuple_iterator"),
        ({}, {"messages": 3}, None, "after: messages must be a list, not int"),
        ({}, {}, 3, "usage must be the usage of a message, not int"),
        ({"system": object()}, {}, None, "system"),
    ],
)
def test_what_cannot_be_explained(before: Any, after: Any, usage: Any, text: str) -> None:
    with pytest.raises(errors.RequestError, match=text):
        explain_cache(before, after, usage)


def test_the_printed_text() -> None:
    after = changed(system="You are a guide.", tool_choice={"type": "any"})
    assert str(explain_cache(FIRST, after, tokens(written=30), seconds=12)) == (
        "no_breakpoint: the later request has no breakpoint, so it reads nothing: mark the same block"
        " as before\n"
        "first difference: system.text changed: 'You are a guide. ' -> 'You are a guide.'\n"
        "the same before it: 2 blocks, 154 of 238 bytes (65%)\n"
        "setting: tool_choice changed from None to {'type': 'any'}: the cache cannot be read from"
        " messages on\n"
        "breakpoints before: system[1]\n"
        "breakpoints after: none\n"
        "time between the requests: 12 s\n"
        "tokens: 0 read, 30 written, 10 neither"
    )


def test_nothing_is_changed() -> None:
    before, after = copy.deepcopy(FIRST), copy.deepcopy(NEXT)
    explain_cache(before, after)
    assert (before, after) == (FIRST, NEXT)


JSON: Any = st.recursive(
    st.none() | st.booleans() | st.integers(-5, 5) | st.text(max_size=3),
    lambda inner: (
        st.lists(inner, max_size=2) | st.dictionaries(st.text("ab", max_size=1), inner, max_size=2)
    ),
    max_leaves=5,
)
BLOCKS = st.lists(
    st.fixed_dictionaries({"type": st.just("x"), "v": JSON, "input": JSON}), max_size=4
)
REQUESTS = st.builds(
    lambda tools, system, talk: {
        "tools": tools,
        "system": system,
        "messages": [{"role": "user", "content": each} for each in talk],
    },
    BLOCKS,
    BLOCKS,
    st.lists(BLOCKS, max_size=3),
)


def flat(request: dict[str, Any]) -> list[str]:
    def text(part: str, block: dict[str, Any]) -> str:
        return part + json.dumps(block["v"], sort_keys=True) + json.dumps(block["input"])

    found = [text("tools", each) for each in request["tools"]]
    found += [text("system", each) for each in request["system"]]
    for message in request["messages"]:
        found += [text("messages", each) for each in message["content"]]
    return found


@given(REQUESTS, REQUESTS)
def test_the_difference_is_at_the_end_of_the_longest_common_beginning(
    before: dict[str, Any], after: dict[str, Any]
) -> None:
    left, right = flat(before), flat(after)
    common = 0
    while common < min(len(left), len(right)) and left[common] == right[common]:
        common += 1
    found: CacheExplanation = explain_cache(before, after)
    assert found.same_blocks == common
    assert (found.difference is None) is (left == right)
    assert found.reason == "nothing_written"
    assert str(found)
    again = explain_cache(before, before)
    assert again.difference is None


@pytest.mark.parametrize("seconds", ["30", -1, float("nan"), True])
def test_seconds_must_be_a_number(seconds: Any) -> None:
    with pytest.raises(errors.ConfigurationError, match=r"^seconds must be"):
        explain_cache(FIRST, NEXT, seconds=seconds)

"""Tests of tool runs with responses that the API does not send."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from api_claude import errors
from api_claude_runtime.helpers.tools.define.tool import tool
from support.scripted_tools import KINDS, Kind, Script, model_message, text, until_done, use
from support.servers import FaultServer, bodies
from support.servers._faults import FAULTS

pytestmark = pytest.mark.filterwarnings("ignore::api_claude.errors.ReplyShapeWarning")


@pytest.fixture
def play(monkeypatch: pytest.MonkeyPatch) -> Callable[..., Script]:
    def play(*replies: Any) -> Script:
        script = Script(*replies)
        monkeypatch.setitem(FAULTS, "script", script)
        return script

    return play


def double(x: int) -> int:
    return 2 * x


@pytest.mark.parametrize("kind", KINDS, ids=str)
def test_a_call_without_input_is_sent_back_with_an_empty_input(
    faults: FaultServer, play: Callable[..., Script], kind: Kind
) -> None:
    call = {"type": "tool_use", "id": "toolu_1", "name": "now"}
    script = play(model_message(call), model_message(text()))
    until_done(kind, faults.url("script"), [tool(name="now")(lambda: "noon")])
    assert script.sent[1]["messages"][1]["content"] == [{**call, "input": {}}]
    assert script.results()[0]["content"] == "noon"


@pytest.mark.parametrize(
    "body", [{}, {**model_message(text()), "content": None}], ids=["empty", "null"]
)
def test_a_response_that_is_not_a_message_is_a_decode_error(
    faults: FaultServer, play: Callable[..., Script], body: dict[str, Any]
) -> None:
    for mode in ("sync", "async"):
        runs: list[Any] = []
        play(model_message(use("double", x=21)), body)
        with pytest.raises(
            errors.DecodeError, match="content must be a list, not NoneType"
        ) as caught:
            kind = Kind(mode, streamed=False)
            until_done(kind, faults.url("script"), [double], on_start=runs.append)
        assert caught.value.request_id == dict(bodies.COMMON_HEADERS)["request-id"]
        roles = [message["role"] for message in runs[0].messages]
        assert roles == ["user", "assistant", "user"]


@pytest.mark.parametrize("name", [["double"], 5, None], ids=repr)
def test_a_tool_name_that_is_not_a_string_is_an_error_result(
    faults: FaultServer, play: Callable[..., Script], name: Any
) -> None:
    call = {**use("double", x=1), "name": name}
    script = play(model_message(call), model_message(text()))
    until_done(Kind("sync", streamed=False), faults.url("script"), [double])
    (result,) = script.results()
    assert result["is_error"]
    assert "unknown tool" in result["content"]

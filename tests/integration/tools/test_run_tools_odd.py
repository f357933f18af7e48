"""Runs of tools whose replies are not what the API sends."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from api_claude import errors
from api_claude_runtime.helpers.tools.define.tool import tool
from support.scripted_tools import KINDS, Kind, Script, said, text, until_done, use
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
def test_a_call_without_input_goes_back_with_an_empty_one(
    faults: FaultServer, play: Callable[..., Script], kind: Kind
) -> None:
    call = {"type": "tool_use", "id": "toolu_1", "name": "now"}
    script = play(said(call), said(text()))
    until_done(kind, faults.url("script"), [tool(name="now")(lambda: "noon")])
    assert script.sent[1]["messages"][1]["content"] == [{**call, "input": {}}]
    assert script.results()[0]["content"] == "noon"


@pytest.mark.parametrize("body", [{}, {**said(text()), "content": None}], ids=["empty", "null"])
def test_a_reply_that_is_no_message(
    faults: FaultServer, play: Callable[..., Script], body: dict[str, Any]
) -> None:
    for mode in ("sync", "async"):
        held: list[Any] = []
        play(said(use("double", x=21)), body)
        with pytest.raises(errors.DecodeError, match="content is NoneType") as caught:
            kind = Kind(mode, streamed=False)
            until_done(kind, faults.url("script"), [double], began=held.append)
        assert caught.value.request_id == dict(bodies.COMMON_HEADERS)["request-id"]
        roles = [message["role"] for message in held[0].messages]
        assert roles == ["user", "assistant", "user"]


@pytest.mark.parametrize("name", [["double"], 5, None], ids=repr)
def test_a_name_that_is_none_is_told_to_the_model(
    faults: FaultServer, play: Callable[..., Script], name: Any
) -> None:
    call = {**use("double", x=1), "name": name}
    script = play(said(call), said(text()))
    until_done(Kind("sync", streamed=False), faults.url("script"), [double])
    (result,) = script.results()
    assert result["is_error"]
    assert "there is no tool" in result["content"]

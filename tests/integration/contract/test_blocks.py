"""Blocks and tools made by the helpers, in requests that are checked against the spec."""

from pathlib import Path
from typing import Any, Literal

import pytest
from pydantic import BaseModel

from api_claude import (
    Conversation,
    ToolRegistry,
    cached,
    check_cache,
    check_tools,
    document,
    image,
    result_block,
    tool,
)
from support.blocking import Connector
from support.operations import check
from support.png import png
from support.servers import ContractServer


class Place(BaseModel):
    city: str
    country: Literal["France", "Peru"] | None = None


@tool(strict=True)
def get_weather(place: Place, days: int) -> str:
    """The weather of some days.

    Args:
        place: Where.
        days: How many.
    """
    return f"{place.city} {days}"


@tool(cache_control={"type": "ephemeral", "ttl": "1h"})
def get_time(city: str, zones: list[str] | None = None) -> str:
    """The time."""
    return f"{city} {zones}"


TOOLS = ToolRegistry([get_weather, get_time])
ASK: dict[str, Any] = {"model": "claude-sonnet-4-6", "max_tokens": 64}


@pytest.fixture(params=["messages", "beta.messages"])
def messages(
    request: pytest.FixtureRequest, contract_server: ContractServer, connect: Connector
) -> Any:
    client = connect(contract_server.base_url)
    return client.messages if request.param == "messages" else client.beta.messages


def test_tool_definitions(messages: Any) -> None:
    choice: Any = {"type": "tool", "name": "get_time"}
    check_tools(TOOLS, choice)
    talk = [{"role": "user", "content": "Hello"}]
    check(messages.create(**ASK, messages=talk, tools=TOOLS.definitions, tool_choice=choice))


def test_images_documents_and_breakpoints(messages: Any, tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(png(255, 0, 0))
    content = [
        image(tmp_path / "a.png"),
        image("https://example.com/a.png"),
        image("file_011CNha8iCJcU1wXNR6q4V8w", cache_control={"type": "ephemeral"}),
        document(b"%PDF-1.7", title="A title", context="A context", citations=True),
        document(text="Some text."),
        cached("The question", "5m"),
    ]
    request: dict[str, Any] = {
        "system": [cached("Instructions", "1h")],
        "tools": cached(TOOLS, "1h"),
        "messages": [{"role": "user", "content": content}],
    }
    assert check_cache(**request) == 4
    check(messages.create(**ASK, **request))


def test_tool_results_in_a_conversation(messages: Any) -> None:
    use = {"type": "tool_use", "id": "toolu_01", "name": "get_time", "input": {"city": "Rome"}}
    values = ["noon", {"hour": 12}, [image(png(0, 0, 0))], ValueError("no"), None]
    for value in values:
        block = result_block("toolu_01", value, is_error=isinstance(value, ValueError))
        talk = Conversation(system="Be brief.").user("When?").assistant([use]).results(block)
        check(messages.create(**ASK, **talk.arguments, tools=TOOLS.definitions))


def test_first_turn_of_a_tool_run(messages: Any) -> None:
    """The example response of the server may call a tool that does not exist."""
    run = messages.run_tools(
        **ASK, tools=TOOLS, messages=[{"role": "user", "content": "Hello"}], max_turns=1
    )
    for turn in run:
        check(turn.message)
        break
    else:
        pytest.fail("the run had no turn")

"""Spans of tool runs: the run, its calls and its tools, in threads and in tasks."""

from __future__ import annotations

import asyncio
import json
import threading
from typing import Any

import pytest
from opentelemetry.trace import INVALID_SPAN, SpanKind, StatusCode, get_current_span

from api_claude import AsyncClient, Client, OpenTelemetry, ToolRegistry, tool
from api_claude.errors import ConfigurationError
from support.blocking import KEY
from support.scripted_tools import ARGUMENTS, KINDS, Kind, Script, model_message, text, use
from support.servers import FaultServer
from support.servers._faults import FAULTS
from support.telemetry import Telemetry, attributes, broken_tracers, parent_id, span_id

SECRET = "the-secret-of-a-tool"
BOTH = threading.Barrier(2, timeout=30)


def weather(city: str) -> str:
    """The weather in a city.

    Args:
        city: Where.
    """
    BOTH.wait()  # so both calls run at the same time
    get_current_span().set_attribute("city", city)
    return f"Clear. {SECRET}"


async def weather_async(city: str) -> str:
    """The weather in a city.

    Args:
        city: Where.
    """
    await asyncio.sleep(0)
    get_current_span().set_attribute("city", city)
    return f"Clear. {SECRET}"


def broken() -> str:
    """Raise an error."""
    raise LookupError(SECRET)


TOOLS: dict[str, Any] = {
    "sync": [tool(name="weather")(weather), tool(broken)],
    "async": [tool(name="weather")(weather_async), tool(broken)],
    "threads": [tool(name="weather")(weather), tool(broken)],
}


@pytest.fixture
def script(monkeypatch: pytest.MonkeyPatch) -> Script:
    first = model_message(
        use("weather", call="toolu_1", city="Paris"), use("weather", call="toolu_2", city="Oslo")
    )
    second = model_message(use("broken", call="toolu_3"))
    script = Script(first, second, model_message(text("Clear.")))
    monkeypatch.setitem(FAULTS, "script", script)
    return script


async def arun(kind: Kind, telemetry: Telemetry, url: str, tools: Any) -> None:
    async with AsyncClient(api_key=KEY, base_url=url, policies=[telemetry.policy]) as client:
        start: Any = client.messages.stream_tools if kind.streamed else client.messages.run_tools
        with telemetry.policy.agent(start(**ARGUMENTS, tools=tools), name="sky") as run:
            await run.until_done()


def run_it(kind: Kind, telemetry: Telemetry, url: str, tools: Any) -> None:
    if kind.mode == "async":
        asyncio.run(arun(kind, telemetry, url, tools))
        return
    with Client(api_key=KEY, base_url=url, policies=[telemetry.policy]) as client:
        start: Any = client.messages.stream_tools if kind.streamed else client.messages.run_tools
        with telemetry.policy.agent(start(**ARGUMENTS, tools=tools), name="sky") as run:
            run.until_done()


CASES = [(kind, kind.mode) for kind in KINDS] + [(Kind("async", streamed=False), "threads")]


@pytest.mark.usefixtures("script")
@pytest.mark.parametrize("kind, tools", CASES, ids=str)
def test_a_run_with_parallel_tools(faults: FaultServer, kind: Kind, tools: str) -> None:
    telemetry = Telemetry()
    run_it(kind, telemetry, faults.url("script"), TOOLS[tools])
    agent = telemetry.only("invoke_agent")
    assert agent.name == "invoke_agent sky"
    assert attributes(agent)["gen_ai.agent.name"] == "sky"
    assert attributes(agent)["gen_ai.request.model"] == ARGUMENTS["model"]
    assert [each.name.split()[0] for each in telemetry.children(agent)] == [
        "chat",
        "execute_tool",
        "execute_tool",
        "chat",
        "execute_tool",
        "chat",
    ]
    spans = telemetry.named("execute_tool")
    assert [each.name for each in spans] == ["execute_tool weather"] * 2 + ["execute_tool broken"]
    assert {each.kind for each in spans} == {SpanKind.INTERNAL}
    calls = {attributes(each)["gen_ai.tool.call.id"]: attributes(each) for each in spans}
    cities = [calls[f"toolu_{number}"].get("city") for number in (1, 2, 3)]
    assert cities == ["Paris", "Oslo", None]  # each tool ran in the context of its own span
    failed = spans[-1]
    assert calls["toolu_3"]["error.type"] == "LookupError"
    assert failed.status.status_code is StatusCode.ERROR
    assert {parent_id(each) for each in telemetry.named("POST")} == {
        span_id(each) for each in telemetry.named("chat")
    }
    assert SECRET not in telemetry.everything()
    names = {name for name, _, _ in telemetry.points()}
    assert {"gen_ai.execute_tool.duration", "gen_ai.invoke_agent.duration"} <= names


@pytest.mark.usefixtures("script")
def test_content_of_tools(faults: FaultServer) -> None:
    telemetry = Telemetry(content=True)
    run_it(KINDS[0], telemetry, faults.url("script"), TOOLS["sync"])
    first = attributes(telemetry.named("execute_tool weather")[0])
    assert first["gen_ai.tool.call.arguments"] in ('{"city":"Paris"}', '{"city":"Oslo"}')
    assert first["gen_ai.tool.call.result"] == f"Clear. {SECRET}"
    broken = attributes(telemetry.only("execute_tool broken"))
    assert "gen_ai.tool.call.result" not in broken


def test_a_run_that_fails(faults: FaultServer) -> None:
    telemetry = Telemetry()
    registry = ToolRegistry(TOOLS["sync"])
    with (
        Client(api_key=KEY, base_url=faults.url("json-400"), policies=[telemetry.policy]) as client,
        pytest.raises(Exception, match="max_tokens"),
        telemetry.policy.agent(client.messages.run_tools(**ARGUMENTS, tools=registry)) as run,
    ):
        run.until_done()
    agent = telemetry.only("invoke_agent")
    assert agent.name == "invoke_agent"
    assert attributes(agent)["error.type"] == "BadRequestError"


@pytest.mark.usefixtures("script")
def test_tools_are_not_reported_after_the_block(faults: FaultServer) -> None:
    telemetry = Telemetry()
    with Client(api_key=KEY, base_url=faults.url("script"), policies=[telemetry.policy]) as client:
        with telemetry.policy.agent(client.messages.run_tools(**ARGUMENTS, tools=[broken])) as run:
            pass
        run.cancel()
    assert [each.name for each in telemetry.spans] == ["invoke_agent"]


@pytest.mark.parametrize("method", ["on_start", "on_end"])
@pytest.mark.parametrize("tools", TOOLS)
@pytest.mark.usefixtures("script")
def test_a_broken_span_processor_does_not_matter_to_tools(
    faults: FaultServer, method: str, tools: str
) -> None:
    telemetry = Telemetry()
    telemetry.policy = OpenTelemetry(broken_tracers(method), telemetry.meters)
    kind = Kind("async" if tools == "async" else "sync", streamed=False)
    run_it(kind, telemetry, faults.url("script"), TOOLS[tools])
    last = json.loads(faults.requests[-2].body)["messages"][-1]["content"]
    assert [each["content"] for each in last] == [f"Clear. {SECRET}"] * 2
    assert get_current_span() is INVALID_SPAN


def odd(city: str) -> Any:
    """Return bytes that are no text, and an object."""
    return [{"type": "text", "text": "Clear."}] if city == "" else {"raw": b"\xff", "of": object}


def test_content_that_json_does_not_know(
    faults: FaultServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = model_message(use("odd", call="toolu_1", city="Paris"))
    monkeypatch.setitem(FAULTS, "script", Script(first, model_message(text("Clear."))))
    telemetry = Telemetry(content=True)
    run_it(KINDS[0], telemetry, faults.url("script"), [odd])
    assert "gen_ai.tool.call.result" in attributes(telemetry.only("execute_tool"))


def test_a_run_is_required() -> None:
    with pytest.raises(ConfigurationError, match=r"run must be the result of run_tools .* not str"):
        Telemetry().policy.agent("run")  # type: ignore[type-var]  # what is tested


def awaitable_of(city: str) -> Any:
    """A function that is not declared async and returns a coroutine."""
    return weather_async(city)


@pytest.mark.usefixtures("script")
def test_a_function_that_returns_an_awaitable(faults: FaultServer) -> None:
    telemetry = Telemetry()
    tools = [tool(name="weather", description="w")(awaitable_of), tool(broken)]
    run_it(Kind("async", streamed=False), telemetry, faults.url("script"), tools)
    spans = telemetry.named("execute_tool")
    assert len(spans) == 3
    assert {parent_id(each) for each in spans} == {span_id(telemetry.only("invoke_agent"))}

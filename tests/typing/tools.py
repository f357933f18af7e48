"""Type checks for tool definitions. Checked by mypy and pyright, never run."""

from collections.abc import Awaitable, Callable
from typing import Annotated, Any, assert_type

from api_claude import Client
from api_claude_runtime.helpers.tools.define.checks import check_tools
from api_claude_runtime.helpers.tools.define.registry import ToolRegistry
from api_claude_runtime.helpers.tools.define.tool import Tool, tool
from api_claude_runtime.helpers.tools.loop.result_content import content_of, result_block


@tool
def weather(city: Annotated[str, "Where"], days: int = 1, *, metric: bool = True) -> list[float]:
    return [20.0] * days if metric else [len(city)]


@tool(name="look-up", description="Looks it up.", strict=True, cache_control={"type": "ephemeral"})
async def look_up(key: str) -> int | None:
    return len(key)


def plain(key: str) -> bytes:
    return key.encode()


def calls_keep_their_signature() -> None:
    assert_type(weather("Paris", 2, metric=False), list[float])
    assert_type(weather(city="Paris"), list[float])
    weather()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    weather(5)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    weather("Paris", 2, False)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    weather("Paris", metrik=True)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


async def runs() -> None:
    assert_type(await look_up("a"), int | None)
    assert_type(await look_up.arun({"key": "a"}), int | None)
    assert_type(await weather.arun({"city": "Paris"}), list[float])
    assert_type(weather.run({"city": "Paris"}), list[float])
    assert_type(weather.parse({"city": "Paris"}), dict[str, Any])


def made_from_a_function() -> None:
    assert_type(tool(plain)("a"), bytes)
    assert_type(tool(plain, name="other")("a"), bytes)
    assert_type(Tool(plain).run({"key": "a"}), bytes)
    takes(weather)
    takes_function(weather)
    takes_function(plain)
    takes_async(look_up)


def takes(item: Tool[..., object]) -> None: ...


def takes_async(item: Tool[[str], Awaitable[int | None]]) -> None: ...


def takes_function(item: Callable[[str], object]) -> None: ...


registry = ToolRegistry([weather, look_up])


@registry.register
def added(count: int) -> str:
    return "x" * count


@registry.register
@tool(name="again")
def added_tool(count: int) -> str:
    return "x" * count


def registries() -> None:
    assert_type(added(2), str)
    assert_type(added_tool(count=2), str)
    assert_type(registry.names, list[str])
    for one in registry:
        assert_type(one, Tool[..., Any])
    check_tools(registry, {"type": "tool", "name": "added"})
    check_tools([weather, {"name": "x", "input_schema": {"type": "object"}}])


def tools_and_results_in_a_request() -> None:
    client = Client()
    client.messages.create(
        model="m",
        max_tokens=1,
        tools=[weather.definition, *registry.definitions],
        messages=[{"role": "user", "content": [result_block("toolu_1", weather("Paris"))]}],
    )
    assert_type(content_of(1), str | list[Any])

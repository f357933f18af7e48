"""Tests of `ToolRegistry`: lookup by name, order, and unique names."""

from __future__ import annotations

import asyncio
import pickle
from typing import Any

import pytest

from api_claude_runtime.errors.base import ClaudeError, ConfigurationError
from api_claude_runtime.helpers.tools.define.registry import ToolRegistry
from api_claude_runtime.helpers.tools.define.tool import Tool, tool
from api_claude_runtime.helpers.tools.errors import ToolInputError, ToolNotFound


@tool
def get_weather(city: str) -> str:
    return city.upper()


@tool
async def get_time(zone: str) -> str:
    return zone.lower()


@pytest.fixture
def registry() -> ToolRegistry:
    return ToolRegistry([get_weather, get_time])


def test_a_registry_is_an_ordered_collection(registry: ToolRegistry) -> None:
    assert registry.names == ["get_weather", "get_time"]
    assert list(registry) == [get_weather, get_time]
    assert len(registry) == 2
    assert registry.definitions == [get_weather.definition, get_time.definition]
    assert "get_time" in registry
    assert get_time in registry
    assert "get_tim" not in registry
    assert tool(name="get_time")(get_weather.__wrapped__) not in registry  # type: ignore[attr-defined]
    assert 5 not in registry
    assert registry.get("get_time") is get_time
    assert repr(registry) == "ToolRegistry(get_weather, get_time)"


def test_register_as_a_decorator(registry: ToolRegistry) -> None:
    @registry.register
    def double(x: int) -> int:
        return 2 * x

    @registry.register
    @tool(name="other")
    def triple(x: int) -> int:
        return 3 * x

    assert isinstance(double, Tool)
    assert (double(2), triple(2)) == (4, 6)
    assert registry.names == ["get_weather", "get_time", "double", "other"]
    assert registry.run("other", {"x": "5"}) == 15


def test_a_duplicate_name_is_refused(registry: ToolRegistry) -> None:
    def get_time(x: int) -> None: ...

    for again in (get_weather, get_time):
        with pytest.raises(ConfigurationError, match="duplicate tool name 'get_"):
            registry.register(again)
    with pytest.raises(ConfigurationError):
        ToolRegistry([get_weather, get_weather])
    assert len(registry) == 2


def test_run_and_arun(registry: ToolRegistry) -> None:
    assert registry.run("get_weather", {"city": "Oslo"}) == "OSLO"
    assert asyncio.run(registry.arun("get_weather", {"city": "Oslo"})) == "OSLO"
    assert asyncio.run(registry.arun("get_time", {"zone": "UTC"})) == "utc"
    with pytest.raises(ConfigurationError, match="is async"):
        registry.run("get_time", {"zone": "UTC"})
    with pytest.raises(ToolInputError, match="city: Field required"):
        registry.run("get_weather", {})


def test_an_unknown_name_lists_the_available_names(registry: ToolRegistry) -> None:
    with pytest.raises(ToolNotFound) as caught:
        registry.run("getweather", {})
    error = caught.value
    assert str(error) == (
        "unknown tool 'getweather': did you mean 'get_weather'?"
        " the available tools are get_weather, get_time"
    )
    assert (error.name, error.names) == ("getweather", ("get_weather", "get_time"))
    assert isinstance(error, ClaudeError)
    assert isinstance(error, LookupError)
    assert str(pickle.loads(pickle.dumps(error))) == str(error)
    with pytest.raises(ToolNotFound, match="'zzz': the available tools are get_weather, get"):
        asyncio.run(registry.arun("zzz", {}))
    with pytest.raises(ToolNotFound, match="no tools are available"):
        ToolRegistry().get("a")


@pytest.mark.parametrize("name", ["x" * 10_000, "", "\n", 5, None, []])
def test_the_error_for_an_odd_name_is_short(registry: ToolRegistry, name: Any) -> None:
    with pytest.raises(ToolNotFound) as caught:
        registry.get(name)
    assert len(str(caught.value)) < 250

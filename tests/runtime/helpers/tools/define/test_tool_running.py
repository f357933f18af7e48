"""Tests of running a tool: sync, async, in threads, and with other kinds of callables."""

from __future__ import annotations

import asyncio
import contextvars
import functools
import threading
from collections.abc import Callable
from typing import Any

import pytest
from pydantic import BaseModel

from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.helpers.tools.define.tool import tool
from api_claude_runtime.helpers.tools.errors import ToolInputError


class Place(BaseModel):
    city: str


@tool(name="slow-look-up", description="  Looks up.\n    Twice. ", strict=True)
async def look_up(key: str, place: Place | None = None) -> tuple[str, Place | None]:
    await asyncio.sleep(0)
    return key, place


def test_async_functions() -> None:
    assert look_up.is_async
    got = asyncio.run(look_up.arun({"key": "a", "place": {"city": "Oslo"}}))
    assert got == ("a", Place(city="Oslo"))
    with pytest.raises(ConfigurationError, match="is async: use await arun"):
        _ = look_up.run({"key": "a"})
    with pytest.raises(ToolInputError, match="key: Field required"):
        asyncio.run(look_up.arun({}))


def test_a_sync_function_runs_in_a_thread_with_the_context() -> None:
    here = contextvars.ContextVar[str]("here")

    @tool
    def where(x: int) -> tuple[int, str]:
        return threading.get_ident(), here.get()

    async def main() -> tuple[int, str]:
        here.set("kept")
        return await where.arun({"x": 1})

    thread, context = asyncio.run(main())
    assert thread != threading.get_ident()
    assert context == "kept"
    outside = contextvars.copy_context()
    outside.run(here.set, "outside")
    assert outside.run(where.run, {"x": 1}) == (threading.get_ident(), "outside")


def test_sync_tools_run_in_parallel() -> None:
    both = threading.Barrier(2, timeout=30)

    @tool
    def meet(x: int) -> int:
        both.wait()
        return x

    async def main() -> list[int]:
        return list(await asyncio.gather(meet.arun({"x": 1}), meet.arun({"x": 2})))

    assert asyncio.run(main()) == [1, 2]


def test_exceptions_of_the_function_propagate() -> None:
    @tool
    def fail(x: int) -> None:
        raise KeyError(x)

    with pytest.raises(KeyError):
        fail.run({"x": 1})
    with pytest.raises(KeyError):
        asyncio.run(fail.arun({"x": 1}))


def plain(x: int, y: str = "y") -> Any:
    return x, y


class Service:
    def ask(self, x: int) -> Any:
        return self, x

    async def __call__(self, x: int) -> int:
        return x

    @staticmethod
    def static(x: int) -> int:
        return x


def wrapped(function: Callable[..., Any]) -> Callable[..., Any]:
    @functools.wraps(function)
    def inner(*args: Any, **kwargs: Any) -> Any:
        return function(*args, **kwargs)

    return inner


def wrapped_async(function: Callable[..., Any]) -> Callable[..., Any]:
    @functools.wraps(function)
    def inner(*args: Any, **kwargs: Any) -> Any:
        async def later() -> Any:
            return function(*args, **kwargs)

        return later()

    return inner


def test_other_callables() -> None:
    service = Service()
    assert tool(service.ask).run({"x": 1}) == (service, 1)
    assert tool(Service.static).run({"x": 1}) == 1
    assert tool(wrapped(plain)).run({"x": 1}) == (1, "y")
    assert asyncio.run(tool(wrapped_async(plain)).arun({"x": 1})) == (1, "y")
    part = tool(functools.partial(plain, y="z"), name="part")
    assert (part.run({"x": 1}), part.description, part.__name__) == ((1, "z"), "", "part")
    called = tool(service, name="called")
    assert called.is_async
    assert asyncio.run(called.arun({"x": 1})) == 1

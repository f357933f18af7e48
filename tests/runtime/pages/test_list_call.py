"""The call of an asynchronous list method is a coroutine, and names a missing `await`."""

from __future__ import annotations

import asyncio
import collections.abc
import gc
import inspect
import unittest.mock
import warnings
import weakref
from collections.abc import Awaitable, Callable, Iterator
from typing import Any

import pytest

from api_claude import AsyncClient
from api_claude_runtime.pages.list_call import ListCall, list_call


class Pages:
    @list_call
    async def list(self, value: object = 1, *, wait: bool = False) -> object:
        """Return the value."""
        await asyncio.sleep(3600 if wait else 0)
        return value


@pytest.fixture(autouse=True)
def _no_warning() -> Iterator[None]:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        yield
        gc.collect()
    assert [str(each.message) for each in caught if "never awaited" in str(each.message)] == []


async def _await(call: Any) -> object:
    return await call


async def _task(call: Any) -> object:
    return await asyncio.create_task(call, name="list")


async def _gather(call: Any) -> object:
    return (await asyncio.gather(call, Pages().list(2)))[0]


async def _wait(call: Any) -> object:
    done, _ = await asyncio.wait([asyncio.ensure_future(call)])
    return done.pop().result()


async def _wait_for(call: Any) -> object:
    return await asyncio.wait_for(call, 60)


async def _task_group(call: Any) -> object:
    async with asyncio.TaskGroup() as group:
        task = group.create_task(call)
    return task.result()


@pytest.mark.parametrize("use", [_await, _task, _gather, _wait, _wait_for, _task_group])
def test_call_can_be_awaited_in_every_way(use: Callable[[Any], Awaitable[object]]) -> None:
    async def main() -> object:
        return await use(Pages().list("x"))

    assert asyncio.run(main(), debug=True) == "x"


def test_call_is_a_coroutine() -> None:
    call: Any = Pages().list(3)
    assert isinstance(call, collections.abc.Coroutine)
    assert asyncio.iscoroutine(call)
    assert inspect.isawaitable(call)
    assert inspect.getcoroutinestate(call) == inspect.CORO_CREATED
    assert (call.__name__, call.__qualname__) == ("list", "Pages.list")
    assert repr(call).startswith("<coroutine object Pages.list ")
    assert weakref.ref(call)() is call
    assert asyncio.run(call) == 3


def test_method_is_a_coroutine_function() -> None:
    for method in (Pages.list, Pages().list, AsyncClient(auth_token="t").models.list):
        assert inspect.iscoroutinefunction(method)
        assert asyncio.iscoroutinefunction(method)
        assert isinstance(unittest.mock.create_autospec(method), Callable)
    assert list(inspect.signature(Pages().list).parameters) == ["value", "wait"]
    assert inspect.getdoc(Pages.list) == "Return the value."


def test_cancelling_reaches_the_method() -> None:
    async def main() -> str:
        task = asyncio.create_task(Pages().list(wait=True))
        await asyncio.sleep(0)
        assert "Pages.list" in repr(task)
        assert task.get_stack()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(Pages().list(wait=True), 0.01)
        return "cancelled"

    assert asyncio.run(main()) == "cancelled"


def _loop(call: Any) -> None:
    for _ in call:
        raise AssertionError


def _async_loop(call: Any) -> None:
    async def main() -> None:
        async for _ in call:
            raise AssertionError

    asyncio.run(main())


@pytest.mark.parametrize(
    "use", [_loop, _async_loop, list, len, lambda call: call[0], lambda call: "id" in call]
)
@pytest.mark.parametrize("owner", [Pages(), AsyncClient(auth_token="t").models])
def test_call_that_is_not_awaited_raises_with_advice(
    use: Callable[[Any], None], owner: Any
) -> None:
    with pytest.raises(TypeError) as caught:
        use(owner.list())
    text = str(caught.value)
    assert text.startswith(f"{type(owner).__name__}.list() must be awaited before it is ")
    assert "page.data" in text
    assert "`async for item in page.iter_all()`" in text


@pytest.mark.parametrize("name", ["data", "iter_all", "next_page", "has_more"])
def test_attribute_of_a_page_that_is_not_awaited_raises_with_advice(name: str) -> None:
    call = Pages().list()
    with pytest.raises(AttributeError, match=rf"Pages.list\(\) must be awaited before '{name}'"):
        getattr(call, name)
    call.close()


def test_call_that_is_not_awaited_is_true() -> None:
    call = Pages().list()
    assert call
    call.close()


def test_call_that_is_dropped_still_warns() -> None:
    with pytest.warns(RuntimeWarning, match=r"Pages.list' was never awaited"):
        Pages().list()  # type: ignore[unused-coroutine]


def test_every_asynchronous_list_method_returns_a_list_call() -> None:
    client = AsyncClient(auth_token="t")
    for resource in (client.models, client.beta.files, client.messages.batches):
        call: Any = resource.list()
        assert isinstance(call, ListCall)
        call.close()

"""Return values of generated methods: pages, JSON Lines, event streams, nullable responses."""

from __future__ import annotations

import asyncio
import importlib
import typing
from collections.abc import Callable
from types import ModuleType
from typing import Any

import pytest

from api_claude_runtime.errors.connection import StreamInterrupted

Scripted = Callable[..., Any]
JSON, LINES, EVENTS = "application/json", "application/x-jsonl", "text/event-stream"

FIRST = b'{"data": [{"id": "a"}], "has_more": true, "first_id": "a", "last_id": "a"}'
LAST = b'{"data": [{"id": "b"}], "has_more": false, "first_id": "b", "last_id": "b"}'
ITEM = b'event: item\ndata: {"type": "item", "item": {"id": "a"}}\n\n'
END = b'event: end\ndata: {"type": "end"}\n\n'


def test_page(scripted: Scripted, server: Any) -> None:
    page = scripted("replies", (200, JSON, FIRST), (200, JSON, LAST)).feeds.list()
    assert [type(item).__name__ for item in page.data] == ["Item"]
    assert [item.id for item in page.iter_all()] == ["a", "b"]
    assert server.requests[1].rest == "/v1/items?after_id=a"


@pytest.mark.parametrize("nothing", [b"null", b" null\n", b""])
def test_nullable_response(scripted: Scripted, nothing: bytes) -> None:
    client = scripted("replies", (200, JSON, b'{"id": "a"}'), (200, JSON, nothing))
    assert client.feeds.next().id == "a"
    assert client.feeds.next() is None


def test_nullable_response_of_the_async_client(
    scripted: Scripted, load: Callable[[str], Any]
) -> None:
    scripted("replies")
    method = load("replies").AsyncClient(auth_token="test").feeds.next
    assert typing.cast("Any", method).__annotations__["return"] == "Item | None"


def test_lines(scripted: Scripted) -> None:
    client = scripted("replies", (200, LINES, b'{"id": "a"}\n{"id": "b"}\n'))
    with client.feeds.lines() as lines:
        assert [(type(line).__name__, line.id) for line in lines] == [("Item", "a"), ("Item", "b")]


def test_operation_that_always_streams(scripted: Scripted) -> None:
    with scripted("replies", (200, EVENTS, ITEM + END)).feeds.watch() as events:
        assert [type(event).__name__ for event in events] == ["ItemEvent", "EndEvent"]


def test_stream_without_its_last_event_is_interrupted(scripted: Scripted) -> None:
    events = scripted("replies", (200, EVENTS, ITEM)).feeds.watch()
    with pytest.raises(StreamInterrupted):
        list(events)


def test_switch_selects_the_return_value(scripted: Scripted, server: Any) -> None:
    client = scripted("replies", (200, JSON, b'{"id": "a"}'), (200, EVENTS, ITEM + END))
    assert client.feeds.ask(question="?").id == "a"
    assert server.requests[0].json() == {"question": "?"}
    with client.feeds.ask(question="?", live=True) as events:
        assert [event.type for event in events] == ["item", "end"]
    assert server.requests[1].json() == {"question": "?", "live": True}


def test_stream_without_a_declared_last_event(scripted: Scripted) -> None:
    with scripted("replies", (200, EVENTS, ITEM)).feeds.tell(question="?", live=True) as events:
        assert [event.type for event in events] == ["item"]


def test_overloads_follow_the_switch(load: Callable[[str], ModuleType]) -> None:
    load("replies")
    from api_claude.resources.feeds import AsyncFeeds, Feeds  # type: ignore[import-not-found]

    for cls, prefix in ((Feeds, ""), (AsyncFeeds, "Async")):
        overloads = typing.get_overloads(cls.ask)
        assert [each.__annotations__["return"] for each in overloads] == [
            "Item",
            f"{prefix}EventStream[FeedEvent]",
            f"Item | {prefix}EventStream[FeedEvent]",
        ]


def test_stream_method_exists_if_the_spec_has_accumulate(
    load: Callable[[str], ModuleType],
) -> None:
    client = load("replies").Client(auth_token="test")
    assert "Stream `ask`" in client.feeds.stream.__doc__
    manager = client.feeds.stream(question="?")
    assert type(manager).__name__ == "MessageStreamManager"


def test_async_client(scripted: Scripted, server: Any) -> None:
    scripted("replies", (200, JSON, FIRST), (200, JSON, LAST), (200, EVENTS, ITEM + END))
    package: Any = importlib.import_module("api_claude")

    async def run() -> tuple[list[str], list[str]]:
        client = package.AsyncClient(api_key="test", base_url=server.url("scripted"))
        async with client as feeds:
            page = await feeds.feeds.list()
            items = [item.id async for item in page.iter_all()]
            async with await feeds.feeds.ask(question="?", live=True) as events:
                return items, [event.type async for event in events]

    assert asyncio.run(run()) == (["a", "b"], ["item", "end"])

"""The substitutions that make a synchronous module of an asynchronous one, and the modules."""

from __future__ import annotations

from dataclasses import dataclass, field

WORDS = {
    "__aenter__": "__enter__",
    "__aexit__": "__exit__",
    "__aiter__": "__iter__",
    "__anext__": "__next__",
    "anext": "next",
    "An asynchronous": "A",
    "any task of the same event loop": "any thread",
    "task": "thread",
}
"""Whole words, in code and in text."""

PREFIXES = {"An `Async": "A `", "Async": "", "async_": "", "async ": "", "await ": ""}
"""Beginnings of words: `AsyncStream` -> `Stream`, `async def` -> `def`."""

UNWRAPPED = ("Awaitable",)
"""Generic types that are replaced by their argument: `Awaitable[X]` -> `X`."""


@dataclass(frozen=True)
class Pair:
    """A module that is written by hand, and the module that is made of it."""

    source: str
    target: str
    differences: dict[str, str] = field(default_factory=dict)
    """What else differs: text in the source -> text in the target. Applied first."""


PAIRS = (
    Pair("client/async_calls.py", "client/calls.py"),
    Pair(
        "client/async_client.py",
        "client/sync_client.py",
        {
            "HTTPXAsyncClient": "HTTPXClient",
            "httpx.AsyncClient": "httpx.Client",
            "AsyncClient": "SyncClient",
            "asend": "send",
            "The asynchronous client.": "The synchronous client.",
            (
                "    Tasks and event loops can share one client, without `http_client`.\n"
                "    With trio, pass an `httpx.Client` as `http_client`.\n"
            ): "    Threads can share one client.\n",
            " of the running event loop": "",
        },
    ),
    Pair("helpers/output/async_parsed_stream.py", "helpers/output/parsed_stream.py"),
    Pair("pages/async_page.py", "pages/page.py"),
    Pair("streaming/messages/async_message_stream.py", "streaming/messages/message_stream.py"),
)
"""Modules whose synchronous version is made of the asynchronous one.

Others are written twice, because their versions do different things: threads that read, cancel and
wait, against tasks of an event loop.
"""

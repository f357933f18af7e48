"""The substitutions that make a synchronous module of an asynchronous one, and the modules."""

from __future__ import annotations

from dataclasses import dataclass, field

WORDS = {
    "__aenter__": "__enter__",
    "__aexit__": "__exit__",
    "__aiter__": "__iter__",
    "__anext__": "__next__",
    "adrive": "drive",
    "anext": "next",
    "arun_flow": "run_flow",
    "arun_jobs": "run_jobs",
    "asend": "send",
    "asynchronous=True": "asynchronous=False",
    "from anyio import sleep": "from time import sleep",
    "An asynchronous": "A",
    "any task of the same event loop": "any thread",
    "task": "thread",
}
"""Whole words, in code and in text."""

PREFIXES = {
    "An `Async": "A `",
    "an `Async": "a `",
    "an `async ": "a `",
    "Async": "",
    "async_": "",
    "async ": "",
    "await ": "",
}
"""Beginnings of words: `AsyncStream` -> `Stream`, `async def` -> `def`."""

NO_RESULT = ("AsyncGenerator",)
"""Generic types that get a third argument, because the synchronous type also has the type of the
result: `AsyncGenerator[X, None]` -> `Generator[X, None, None]`."""

UNWRAPPED = ("Awaitable",)
"""Generic types that are replaced by their argument: `Awaitable[X]` -> `X`."""


REMOVED = ("ASYNC109",)
"""Rules of ruff about asynchronous code. Comments that ignore them are removed."""


@dataclass(frozen=True)
class Pair:
    """A module that is written by hand, and the module that is made of it."""

    source: str
    target: str
    differences: dict[str, str] = field(default_factory=dict)
    """What else differs: text in the source -> text in the target. Applied first."""


PAIRS = (
    Pair("batches/api/async_drive.py", "batches/api/drive.py"),
    Pair(
        "batches/jobs/async_job.py",
        "batches/jobs/job.py",
        {
            (
                "\n        To leave the loop early, close the generator, for example with"
                " `contextlib.aclosing`. This\n        releases the connection.\n"
            ): "",
        },
    ),
    Pair("client/async_calls.py", "client/calls.py"),
    Pair(
        "client/async_client.py",
        "client/sync_client.py",
        {
            "HTTPXAsyncClient": "HTTPXClient",
            "httpx.AsyncClient": "httpx.Client",
            "AsyncClient": "SyncClient",
            "The asynchronous client.": "The synchronous client.",
            (
                "    Tasks and event loops can share one client, without `http_client`.\n"
                "    With trio, pass an `httpx.Client` as `http_client`.\n"
            ): "    Threads can share one client.\n",
            " of the running event loop": "",
        },
    ),
    Pair(
        "compat/async_transport.py",
        "compat/transport.py",
        {
            "asynchronous client of a library": "synchronous client of a library",
            "handle_async_request": "handle_request",
            "def aclose": "def close",
            " of the running event loop": "",
        },
    ),
    Pair(
        "compat/official/async_anthropic.py",
        "compat/official/anthropic.py",
        {"official package's asynchronous client": "official package's client"},
    ),
    Pair(
        "compat/official/async_groups.py",
        "compat/official/groups.py",
        {
            (
                "class AsyncPaginator:\n"
                '    """The result of a method that lists: awaited, a page; iterated, all'
                ' items."""\n\n'
                "    def __init__(self, send: Callable[[], Any]) -> None:\n"
                "        self._send = send\n\n"
                "    def __await__(self) -> Generator[Any, None, AsyncOfficialPage]:\n"
                "        page: Generator[Any, None, AsyncOfficialPage] = self._send().__await__()\n"
                "        return page\n\n"
                "    async def __aiter__(self) -> AsyncIterator[Any]:\n"
                "        async for item in await self._send():\n"
                "            yield item\n\n\n"
            ): "",
            (
                '    if mode == "plain" and "Page" in returned:\n'
                "        return _paginator(member, query)\n"
            ): "",
            (
                "def _paginator(method: Callable[..., Any], query: Query) -> Any:\n"
                "    @functools.wraps(method)\n"
                "    def call(*ids: Any, **given: Any) -> Any:\n"
                "        call = prepared(given, query)\n"
                '        return AsyncPaginator(lambda: _send(method, ids, call, "plain"))\n\n'
                "    return call\n\n\n"
            ): "",
            "import APIResponse, AsyncAPIResponse": "import APIResponse",
            "-> AsyncAPIResponse": "-> APIResponse",
            "AsyncAPIResponse(response)": "response",
            "from collections.abc import AsyncIterator, Callable, Generator, Mapping": (
                "from collections.abc import Callable, Mapping"
            ),
        },
    ),
    Pair("compat/official/results/async_download.py", "compat/official/results/download.py"),
    Pair(
        "compat/official/results/async_runner.py",
        "compat/official/results/runner.py",
        {"raise StopAsyncIteration": "raise StopIteration", "aiter(run)": "iter(run)"},
    ),
    Pair("compat/official/results/async_streams.py", "compat/official/results/streams.py"),
    Pair("helpers/output/async_parsed_stream.py", "helpers/output/parsed_stream.py"),
    Pair(
        "helpers/tools/run/async_run.py",
        "helpers/tools/run/sync_run.py",
        {
            "    Tools, handlers and `approve` may be async.\n\n": "",
            (
                "Cancelling the task that reads the run cancels the tasks of its tools. A\n"
                "    thread cannot be stopped, so the run waits for it. In both cases `messages` is"
                " the conversation\n    as the next"
            ): (
                "Ctrl-C propagates once no tool is running. In both cases `messages` is the\n"
                "    conversation as the next"
            ),
            "its own task, or in its own thread if its function is not async.": (
                "its own thread, with a copy of the context. With 1, or if a turn has one call,"
                " tools\n                run in the caller's thread."
            ),
            "not a tool, or two tools\n                have the same name.": (
                "not a tool, two tools\n                have the same name, or a function is async."
            ),
            "It may be async. `False` or a string refuses the call, and the model\n"
            "                receives the refusal with the reason.": (
                "`False` or a string refuses the call, and the model receives the refusal\n"
                "                with the reason."
            ),
            "They may be async. A\n                function is called with one": (
                "A function is called\n                with one"
            ),
        },
    ),
    Pair(
        "helpers/tools/run/async_stream_run.py",
        "helpers/tools/run/stream_run.py",
        {
            "when `turn.read()` has read it": "when `turn.message` is read",
            (
                "If you leave an `async for`\n"
                "    loop early without it, Python closes the response some time later."
            ): (
                "So does leaving the\n"
                "    `for` loop early, unless another thread is reading the response."
            ),
        },
    ),
    Pair("pages/async_page.py", "pages/page.py"),
    Pair(
        "pipeline/async_drivers.py",
        "pipeline/drivers.py",
        {
            "for event loops. Only drivers wait": "for threads. Only drivers wait",
            ", error: BaseException | None = None\n)": "\n)",
            "_close(opened, error)": "_close(opened)",
            (
                "    if not opened or isinstance(error, GeneratorExit):\n"
                "        return  # a task that was garbage-collected cannot await anything\n"
                "    from anyio import CancelScope\n\n"
                "    with CancelScope(shield=True):\n"
                "        for each in opened:\n"
                "            await each.close()\n"
            ): "    for each in opened:\n        each.close()\n",
        },
    ),
    Pair(
        "pipeline/steps/async_made_response.py",
        "pipeline/steps/made_response.py",
        {'b"".join([chunk async for chunk in self.chunks()])': 'b"".join(self.chunks())'},
    ),
    Pair("pipeline/steps/async_tapped_response.py", "pipeline/steps/tapped_response.py"),
    Pair("pipeline/async_tracked_response.py", "pipeline/tracked_response.py"),
    Pair(
        "streaming/downloads/async_download.py",
        "streaming/downloads/download.py",
        {
            (
                "        from anyio.to_thread import run_sync"
                "  # a slow disk must not block the event loop\n\n"
            ): "",
            "await run_sync(file.write, chunk)": "file.write(chunk)",
            "await run_sync(file.finish)": "file.finish()",
        },
    ),
    Pair(
        "streaming/async_stream.py",
        "streaming/stream.py",
        {
            ", in the next step of the event loop.": ".",
            "ag_running": "gi_running",
            (
                "        await state.response.close()\n        if not values.gi_running:"
                "  # another task may have resumed it and will find it stopped\n"
                "            await values.aclose()\n"
            ): (
                "        # Replaced and not closed: `close` fails if another thread resumes it"
                " meanwhile.\n        self._values = _empty()\n        state.response.close()\n"
            ),
            "class AsyncEventStream": (
                "def _empty() -> Generator[Any, None, None]:\n    yield from ()\n\n\n"
                "class EventStream"
            ),
        },
    ),
    Pair("streaming/messages/async_message_stream.py", "streaming/messages/message_stream.py"),
)
"""Modules whose synchronous version is made of the asynchronous one.

Others are written twice, for one of two reasons:

- Their versions do different things: threads that read, cancel and wait, against tasks of an event
  loop. Examples are the pools and adapters in `transport/`, `batches/gather/`,
  `reliability/health/`, `helpers/stream_control/`, `helpers/tools/loop/`, and `StreamedTurn`, which
  reads in a property.
- The second version is about as short as the header and the imports of a module of its own.
  Examples are `client/endpoint.py`, `batches/jobs/submit.py`, `batches/api/wait.py`,
  `helpers/compare/compare.py`, `helpers/tools/run/turn.py` and the protocols in `http/`.
"""

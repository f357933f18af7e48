"""What programs do with `api_claude.compat`: each step for `Anthropic` and for `AsyncAnthropic`."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any, Literal

from api_claude.compat import AsyncAnthropic, beta_async_tool, beta_tool
from api_claude.errors import APIStatusError

from .surface import ARGUMENTS, Person

Body = Literal["message", "stream", "page", "lines", "file", "error"]
COUNTED: dict[str, Any] = {name: ARGUMENTS[name] for name in ("model", "messages")}


@beta_tool
def add(a: int, b: int = 0) -> str:
    """Add two numbers."""
    return str(a + b)


@beta_async_tool
async def add_later(a: int, b: int = 0) -> str:
    """Add two numbers."""
    return str(a + b)


def _value(value: Any) -> None:
    repr(value), value.to_dict(), value.to_json()


def _error(call: Callable[[], Any]) -> None:
    try:
        call()
    except APIStatusError as error:
        _response(error)
        raise


def _response(error: Any) -> None:
    repr(error.response), error.response.text, error.response.json()
    error.response.headers.get("request-id"), error.request_id


def _raw(found: Any) -> None:
    repr(found), found.status_code, found.headers, found.request_id, found.elapsed
    repr(found.parse())


def _read(manager: Any) -> None:
    with manager as stream:
        for event in stream:
            repr(event)
        repr(stream.current_message_snapshot)
        repr(stream.get_final_message())
        stream.get_final_text()


def _texts(manager: Any) -> None:
    with manager as stream:
        "".join(stream.text_stream)
        stream.until_done()


def _pages(client: Any) -> None:
    found = client.models.list()
    repr(found), found.has_next_page()
    for number, item in enumerate(found):
        repr(item)
        assert number < 1000, "the pages never end"
    for number, page in enumerate(found.iter_pages()):
        repr(page)
        assert number < 1000, "the pages never end"


def _streamed(client: Any) -> None:
    with client.messages.with_streaming_response.create(**ARGUMENTS) as found:
        _raw(found)


def _file(client: Any) -> None:
    found = client.beta.files.download("file_1")
    found.read()


def _run(client: Any) -> None:
    run = client.beta.messages.tool_runner(**ARGUMENTS, tools=[add], max_iterations=2)
    for message in run:
        repr(message), repr(run.generate_tool_call_response())


Step = tuple[Body, Callable[[Any], Any]]
STEPS: tuple[Step, ...] = (
    ("message", lambda c: _value(c.messages.create(**ARGUMENTS))),
    ("message", lambda c: repr(c.messages.parse(**ARGUMENTS, output_format=Person))),
    ("message", lambda c: _raw(c.messages.with_raw_response.create(**ARGUMENTS))),
    ("message", _streamed),
    ("message", lambda c: _value(c.messages.count_tokens(**COUNTED))),
    ("message", _run),
    ("stream", lambda c: [repr(each) for each in c.messages.create(**ARGUMENTS, stream=True)]),
    ("stream", lambda c: _read(c.messages.stream(**ARGUMENTS))),
    ("stream", lambda c: _read(c.messages.stream(**ARGUMENTS, output_format=Person))),
    ("stream", lambda c: _texts(c.beta.messages.stream(**ARGUMENTS))),
    ("page", _pages),
    ("lines", lambda c: [repr(each) for each in c.messages.batches.results("b")]),
    ("file", _file),
    ("error", lambda c: _error(lambda: c.messages.create(**ARGUMENTS))),
)


async def _aerror(client: Any) -> None:
    try:
        await client.messages.create(**ARGUMENTS)
    except APIStatusError as error:
        _response(error)
        raise


async def _aread(manager: Any) -> None:
    async with manager as stream:
        async for event in stream:
            repr(event)
        repr(stream.current_message_snapshot)
        repr(await stream.get_final_message())
        await stream.get_final_text()


async def _atexts(client: Any) -> None:
    async with client.beta.messages.stream(**ARGUMENTS) as stream:
        async for text in stream.text_stream:
            repr(text)
        await stream.until_done()


async def _apages(client: Any) -> None:
    number = 0
    async for item in client.models.list():
        repr(item)
        number += 1
        assert number < 1000, "the pages never end"
    found = await client.models.list()
    repr(found), found.has_next_page()
    async for page in found.iter_pages():
        repr(page)
        number += 1
        assert number < 3000, "the pages never end"


async def _astreamed(client: Any) -> None:
    async with client.messages.with_streaming_response.create(**ARGUMENTS) as found:
        repr(found), found.status_code, found.headers, repr(await found.parse())


async def _afile(client: Any) -> None:
    found = await client.beta.files.download("file_1")
    await found.read()


async def _arun(client: Any) -> None:
    run = client.beta.messages.tool_runner(**ARGUMENTS, tools=[add_later], max_iterations=2)
    async for message in run:
        repr(message), repr(await run.generate_tool_call_response())


async def _aevents(client: Any) -> None:
    async for event in await client.messages.create(**ARGUMENTS, stream=True):
        repr(event)


async def _alines(client: Any) -> None:
    async for line in await client.messages.batches.results("b"):
        repr(line)


async def _amessage(client: Any) -> None:
    _value(await client.messages.create(**ARGUMENTS))


async def _aparsed(client: Any) -> None:
    repr(await client.messages.parse(**ARGUMENTS, output_format=Person))


async def _araw(client: Any) -> None:
    _raw(await client.messages.with_raw_response.create(**ARGUMENTS))


async def _acount(client: Any) -> None:
    _value(await client.messages.count_tokens(**COUNTED))


AsyncStep = tuple[Body, Callable[[AsyncAnthropic], Coroutine[Any, Any, None]]]
ASYNC_STEPS: tuple[AsyncStep, ...] = (
    ("message", _amessage),
    ("message", _aparsed),
    ("message", _araw),
    ("message", _astreamed),
    ("message", _acount),
    ("message", _arun),
    ("stream", _aevents),
    ("stream", lambda c: _aread(c.messages.stream(**ARGUMENTS))),
    ("stream", lambda c: _aread(c.messages.stream(**ARGUMENTS, output_format=Person))),
    ("stream", _atexts),
    ("page", _apages),
    ("lines", _alines),
    ("file", _afile),
    ("error", _aerror),
)

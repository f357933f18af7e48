"""Programs that run with the official package and with `api_claude.compat`, with equal results.

The shapes are those of the examples of the official package: a message, a count, streams with their
events and text, raw responses, structured output, tools, files, lists, batches, errors and copies.
Each program gets the module, and returns what it would print.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from typing import Any
from unittest import mock

import anthropic
import pydantic
import pytest

from api_claude import compat
from support.servers import FaultServer, bodies
from support.servers.canned import Canned, CannedServer

ASK: dict[str, Any] = {
    "model": "claude-sonnet-4-6",
    "max_tokens": 16,
    "messages": [{"role": "user", "content": "Hi"}],
}
COUNT = {name: ASK[name] for name in ("model", "messages")}
Program = Callable[[Any, Any, FaultServer], Any]


def stated(message: Any) -> dict[str, Any]:
    """Return a message without null fields: the official package adds some while it streams."""
    found: dict[str, Any] = message.to_dict(exclude_none=True)
    return found


def a_message(module: Any, client: Any, server: FaultServer) -> Any:
    message = client.messages.create(**ASK)
    return message.content[0].text, message.usage.input_tokens, message._request_id, message.role


def a_dictionary(module: Any, client: Any, server: FaultServer) -> Any:
    message = client.messages.create(**ASK, stop_sequences=module.NOT_GIVEN, system=module.omit)
    return message.to_dict(), json.loads(message.to_json()), message.content[0].to_dict()


def a_conversation(module: Any, client: Any, server: FaultServer) -> Any:
    first = client.messages.create(**ASK)
    messages = [
        *ASK["messages"],
        {"role": first.role, "content": first.content},
        {"role": "user", "content": "How are you?"},
    ]
    client.messages.create(**{**ASK, "messages": messages})
    return json.loads(server.requests[-1].body)


def a_retry(module: Any, client: Any, server: FaultServer) -> Any:
    retrying = client.with_options(base_url=server.url("json-500", "json-ok"), max_retries=2)
    return retrying.messages.create(**ASK).id, len(server.requests)


def events(module: Any, client: Any, server: FaultServer) -> Any:
    with client.copy(base_url=server.url("sse-ok")).messages.stream(**ASK) as stream:
        seen = [event.type for event in stream if event.type != "ping"]
        return seen, stated(stream.get_final_message())


def derived_events(module: Any, client: Any, server: FaultServer) -> Any:
    seen: list[Any] = []
    with client.copy(base_url=server.url("sse-ok")).messages.stream(**ASK) as stream:
        for event in stream:
            if event.type == "text":
                seen.append((event.text, event.snapshot))
            elif event.type == "content_block_stop":
                seen.append((event.index, event.content_block.text))
            elif event.type == "message_stop":
                seen.append(event.message.stop_reason)
    return seen


def text(module: Any, client: Any, server: FaultServer) -> Any:
    with client.copy(base_url=server.url("sse-ok")).messages.stream(**ASK) as stream:
        return list(stream.text_stream), stream.get_final_text()


def raw_events(module: Any, client: Any, server: FaultServer) -> Any:
    streamed = client.copy(base_url=server.url("sse-ok")).messages.create(**ASK, stream=True)
    return [event.type for event in streamed if event.type != "ping"]


def an_iterator(module: Any, client: Any, server: FaultServer) -> Any:
    streaming = client.copy(base_url=server.url("sse-ok"))
    raw = streaming.messages.create(**ASK, stream=True)
    with streaming.messages.stream(**ASK) as stream:
        seen = [next(raw).type, next(stream).type]
        for event in stream:
            seen.append(event.type)
            break
        seen += [event.type for event in stream if event.type != "ping"]
        return seen, next(raw).type, stream.response.status_code, raw.response.status_code


def events_as_json(module: Any, client: Any, server: FaultServer) -> Any:
    with client.copy(base_url=server.url("sse-ok")).messages.stream(**ASK) as stream:
        return [
            (json.loads(event.to_json())["type"], event.model_dump()["type"], event.to_dict())
            for event in stream
            if event.type == "text"
        ]


def a_replaced_method(module: Any, client: Any, server: FaultServer) -> Any:
    with mock.patch.object(client.messages, "create", return_value="fake"):
        first = client.messages.create(**ASK)
    return first, client.messages.create(**ASK).id


def names_of_httpx(module: Any, client: Any, server: FaultServer) -> Any:
    limit = module.Timeout(60.0, read=5.0, write=10.0, connect=2.0)
    with module.DefaultHttpxClient() as http_client:
        url = server.url("json-ok")
        own = module.Anthropic(api_key="k", base_url=url, timeout=limit, http_client=http_client)
        return own.messages.create(**ASK).id, limit.read, limit.connect, limit.write, limit.pool


def a_raw_response(module: Any, client: Any, server: FaultServer) -> Any:
    raw = client.messages.with_raw_response.create(**ASK)
    return raw.status_code, raw.headers["request-id"], raw.retries_taken, raw.parse().id


def a_streamed_response(module: Any, client: Any, server: FaultServer) -> Any:
    with client.messages.with_streaming_response.create(**ASK) as response:
        return response.status_code, response.headers.get("request-id"), response.parse().id


def errors(module: Any, client: Any, server: FaultServer) -> Any:
    seen: list[Any] = []
    for fault in ("json-400", "json-401", "json-403", "json-404", "json-413", "json-429"):
        failing = client.with_options(base_url=server.url(fault), max_retries=0)
        try:
            failing.messages.create(**ASK)
        except module.RateLimitError as error:
            seen.append(("limited", error.response.headers["retry-after"], error.status_code))
        except module.APIStatusError as error:
            seen.append((error.status_code, error.request_id, error.body, error.type))
    return seen


def more_errors(module: Any, client: Any, server: FaultServer) -> Any:
    seen: list[Any] = []
    for url in (server.url("json-500"), server.url("json-529"), "http://127.0.0.1:1"):
        try:
            client.with_options(base_url=url, max_retries=0).messages.create(**ASK)
        except module.InternalServerError as error:
            seen.append((error.status_code, error.response.status_code))
        except module.APIConnectionError:
            seen.append("unreachable")
    try:
        slow = client.with_options(base_url=server.url("stall-before-headers"), max_retries=0)
        slow.messages.create(**ASK, timeout=0.2)
    except module.APITimeoutError as error:
        seen.append(isinstance(error, module.APIConnectionError))
    return seen


def a_file(module: Any, client: Any, server: FaultServer) -> Any:
    uploading = client.copy(base_url=server.url("uploaded"))
    found = uploading.beta.files.upload(file=("a.txt", b"hello", "text/plain"))
    content = client.copy(base_url=server.url("file-ok")).beta.files.download("file_1").read()
    return found.filename, found.size_bytes, content


def other_options(module: Any, client: Any, server: FaultServer) -> Any:
    changed = client.with_options(default_headers={"x-team": "a"}, timeout=9)
    changed.messages.create(**ASK, extra_headers={"x-run": "1"}, extra_query={"n": 2})
    sent = server.requests[-1]
    return (
        sent.header("x-team"),
        sent.header("x-run"),
        sent.path.endswith("?n=2"),
        changed.max_retries,
    )


PROGRAMS: list[Program] = [
    a_message,
    a_dictionary,
    a_conversation,
    a_retry,
    events,
    derived_events,
    text,
    raw_events,
    an_iterator,
    events_as_json,
    a_replaced_method,
    names_of_httpx,
    a_raw_response,
    a_streamed_response,
    errors,
    more_errors,
    a_file,
    other_options,
]


@pytest.mark.parametrize("program", PROGRAMS, ids=lambda program: program.__name__)
def test_both_packages_give_the_same(program: Program) -> None:
    results: list[Any] = []
    for module in (anthropic, compat):
        with FaultServer() as server:
            client: Any = module.Anthropic(
                api_key="k", base_url=server.url("json-ok"), max_retries=0
            )
            with client:
                results.append(program(module, client, server))
    assert results[0] == results[1]


TOOL_USE = {"type": "tool_use", "id": "toolu_1", "name": "capital", "input": {"country": "France"}}


class Country(pydantic.BaseModel):
    capital: str


def canned(*blocks: Any, **fields: Any) -> Canned:
    return Canned(json.dumps({**bodies.MESSAGE, "content": [*blocks], **fields}).encode())


MODEL = {"type": "model", "created_at": "2026-01-01T00:00:00Z", "lifecycle": "active"}


def listed(*ids: str, more: bool) -> Canned:
    data = [{**MODEL, "id": each, "display_name": each} for each in ids]
    page = {"data": data, "has_more": more, "first_id": ids[0], "last_id": ids[-1]}
    return Canned(json.dumps(page).encode())


PAGES = {
    "/v1/models": listed("a", "b", more=True),
    "/v1/models?after_id=b": listed("c", more=False),
}


def test_lists_give_the_same() -> None:
    results: list[Any] = []
    for module in (anthropic, compat):
        with CannedServer(PAGES) as server:
            client = module.Anthropic(api_key="k", base_url=server.base_url)
            page = client.models.list()
            ids = [each.id for each in client.models.list()]
            results.append(
                (ids, page.has_next_page(), page.get_next_page().data[0].id, page.has_more)
            )
    assert results[0] == results[1] == (["a", "b", "c"], True, "c", True)


def test_parsed_output_is_the_same() -> None:
    answer = canned({"type": "text", "text": '{"capital": "Paris"}'})
    results: list[Any] = []
    for module in (anthropic, compat):
        with CannedServer({"/v1/messages": answer}) as server:
            client = module.Anthropic(api_key="k", base_url=server.base_url)
            found = client.messages.parse(**ASK, output_format=Country)
            sent = json.loads(server.requests[0].body)
            schema = sent["output_config"]["format"].pop("schema")  # titles and their order differ
            schema.pop("title", None)
            server.responses["/v1/messages"] = canned(TOOL_USE, stop_reason="tool_use")
            other = client.messages.parse(**ASK, output_format=Country).parsed_output
            results.append((found.parsed_output, sent, schema["required"], set(schema), other))
    assert results[0] == results[1]


def _documented(function: Callable[[str], str]) -> Callable[[str], str]:
    def capital(country: str) -> str:
        """Return the capital of a country.

        Args:
            country: The name of the country.
        """
        return function(country)

    return capital


def test_tools_give_the_same() -> None:
    called = canned(TOOL_USE, stop_reason="tool_use")
    final = canned({"type": "text", "text": "Paris."})
    results: list[Any] = []
    for module in (anthropic, compat):
        asked: list[str] = []

        def capital(country: str, into: Any = asked) -> str:
            into.append(country)
            return "Paris"

        tool = module.beta_tool(_documented(capital))
        with CannedServer() as server:
            server.responses = {"/v1/messages": called, "/v1/messages?beta=true": called}
            client = module.Anthropic(api_key="k", base_url=server.base_url)
            runner = client.beta.messages.tool_runner(**ASK, tools=[tool])
            seen = []
            for message in runner:
                seen.append((message.stop_reason, runner.generate_tool_call_response()))
                server.responses = dict.fromkeys(server.responses, final)
            answered = json.loads(server.requests[-1].body)["messages"][-1]["content"][0]
            results.append((seen, asked, answered["type"], answered["tool_use_id"]))
    assert results[0] == results[1]
    assert [reason for reason, _ in results[0][0]] == ["tool_use", "end_turn"]
    assert results[0][1:] == (["France"], "tool_result", "toolu_1")


async def asynchronous(module: Any, server: FaultServer) -> Any:
    async with module.AsyncAnthropic(api_key="k", base_url=server.url("json-ok")) as client:
        found = await asyncio.gather(*(client.messages.create(**ASK) for _ in range(3)))
        streaming = client.copy(base_url=server.url("sse-ok"))
        async with streaming.messages.stream(**ASK) as stream:
            pieces = [piece async for piece in stream.text_stream]
            final = await stream.get_final_message()
        seen = [event.type async for event in await streaming.messages.create(**ASK, stream=True)]
        raw = await client.messages.with_raw_response.create(**ASK)
        async with client.messages.with_streaming_response.create(**ASK) as response:
            parsed = await response.parse()
        return (
            [each.to_dict() for each in found],
            pieces,
            stated(final),
            [each for each in seen if each != "ping"],
            raw.headers["request-id"],
            parsed.id,
        )


def test_asynchronous_programs_give_the_same() -> None:
    results: list[Any] = []
    for module in (anthropic, compat):
        with FaultServer() as server:
            results.append(asyncio.run(asynchronous(module, server)))
    assert results[0] == results[1]


def test_names_of_the_module() -> None:
    """All names of the official module are here, or raise an error with advice."""
    missing = [name for name in anthropic.__all__ if not hasattr(compat, name)]
    for name in missing:
        with pytest.raises(AttributeError, match="has no attribute"):
            getattr(compat, name)
    assert [name for name in missing if name.endswith("Error") and "Token" not in name] == [
        "RetryableError"
    ]

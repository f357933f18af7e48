"""What programs for the official package do with results of `api_claude.compat`."""

from __future__ import annotations

import asyncio
import inspect
import json
import pickle
import weakref
from typing import Any
from unittest import mock

import pydantic
import pytest

import api_claude.compat as anthropic
from api_claude import Client, errors, models, params
from support.servers import FaultServer, bodies
from support.servers.canned import Canned, CannedServer

ASK: dict[str, Any] = {
    "model": "claude-sonnet-4-6",
    "max_tokens": 16,
    "messages": [{"role": "user", "content": "Hi"}],
}
START = {"type": "message_start", "message": {**bodies.MESSAGE, "content": []}}
TEXT = {"type": "content_block_start", "index": 0, "content_block": {"type": "text", "text": ""}}
STOP: list[Any] = [{"type": "content_block_stop", "index": 0}, {"type": "message_stop"}]
CALL = {"type": "tool_use", "id": "toolu_1", "name": "capital", "input": {"country": "France"}}


class Country(pydantic.BaseModel):
    capital: str


def client(url: str, **options: Any) -> Any:
    return anthropic.Anthropic(**{"api_key": "k", "base_url": url, "max_retries": 0, **options})


def piece(text: object, **fields: object) -> dict[str, object]:
    delta = {"type": "text_delta", "text": text}
    return {"type": "content_block_delta", "index": 0, "delta": delta, **fields}


def stream_of(*events: Any) -> Canned:
    sent = "".join(f"event: {each['type']}\ndata: {json.dumps(each)}\n\n" for each in events)
    return Canned(sent.encode(), "text/event-stream")


def message_of(*blocks: object, **fields: object) -> Canned:
    return Canned(json.dumps({**bodies.MESSAGE, "content": [*blocks], **fields}).encode())


def test_a_stream_is_an_iterator_that_continues(faults: FaultServer) -> None:
    own = client(faults.url("sse-ok"))
    streamed = own.messages.create(**ASK, stream=True)
    assert next(streamed).type == "message_start"
    assert [event.type for event in streamed][-1] == "message_stop"
    assert streamed.response.status_code == 200
    with own.messages.stream(**ASK) as stream:
        first = next(stream).type
        for event in stream:
            second = event.type
            break
        assert (first, second) == ("message_start", "content_block_start")
        assert "".join(stream.text_stream) == bodies.TEXT
        assert stream.response.headers["request-id"] == bodies.REQUEST_ID
        with pytest.raises(AttributeError, match=r"client\.inner"):
            _ = stream.nothing
    with own.messages.stream(**ASK) as stream:
        list(stream)
    assert stream.get_final_text() == bodies.TEXT


def test_events_have_the_methods_of_models() -> None:
    parts = ['{"capital": "Pa', 'ris"}']
    events = [START, TEXT, *(piece(part) for part in parts), *STOP]
    with CannedServer({"/v1/messages": stream_of(*events)}) as server:
        with client(server.base_url).messages.stream(**ASK, output_format=Country) as stream:
            found = list(stream)
            parsed = stream.get_final_message().parsed_output
        for event in found:
            assert json.loads(event.to_json())["type"] == event.type
            assert event.model_dump()["type"] == event.to_dict()["type"] == event.type
            assert pickle.loads(pickle.dumps(event)).type == event.type
        texts = [event for event in found if event.type == "text"]
        assert [each.parsed_snapshot() for each in texts] == [
            {"capital": "Pa"},
            parsed.model_dump(),
        ]
        assert isinstance(found[-1].message, models.Message)


WEIRD: list[Any] = [
    [START, TEXT, piece(None), piece(5), piece("a", index=None), piece("b", index=[]), *STOP],
    [START, TEXT, {"type": "content_block_delta"}, piece("a", delta=None), piece("b", delta=[])],
    [START, {"type": "content_block_stop", "index": "x"}, {"type": "content_block_stop"}, *STOP],
    [{"type": "message_start", "message": None}, TEXT, piece("a"), {"type": "text"}, *STOP],
    [{"type": "content_block_start", "index": 0}, {"type": "message_delta"}, *STOP],
]


@pytest.mark.filterwarnings("ignore")  # the events are not of the shapes that the spec has
@pytest.mark.parametrize("events", WEIRD)
def test_events_of_any_shape_raise_errors_of_this_package_only(events: list[Any]) -> None:
    with CannedServer({"/v1/messages": stream_of(*events)}) as server:
        own = client(server.base_url)
        for use in (list, lambda stream: list(stream.text_stream)):
            try:
                with own.messages.stream(**ASK) as stream:
                    use(stream)
                    assert isinstance(stream.get_final_text(), str)
            except errors.ClaudeError:
                pass


@pytest.mark.filterwarnings("ignore")  # the messages are not of the shape that the spec has
@pytest.mark.parametrize("content", [None, 5, {}, [None], ["a"], [{"type": "text", "text": 5}]])
def test_messages_of_any_shape_have_no_parsed_output(content: object) -> None:
    reply = Canned(json.dumps({**bodies.MESSAGE, "content": content}).encode())
    with CannedServer({"/v1/messages": reply}) as server:
        own = client(server.base_url)
        assert own.messages.parse(**ASK, output_format=Country).parsed_output is None
        assert own.messages.create(**ASK).parsed_output is None
        with pytest.raises(errors.OutputError):
            own.inner.messages.parse(**ASK, output=Country)


def test_parsed_output_with_tools_and_of_another_text() -> None:
    with CannedServer({"/v1/messages": message_of(CALL, stop_reason="tool_use")}) as server:
        own = client(server.base_url)
        found = own.messages.parse(**ASK, output_format=Country)
        assert (found.parsed_output, found.stop_reason) == (None, "tool_use")
        server.responses["/v1/messages"] = message_of({"type": "text", "text": "no JSON"})
        with pytest.raises(errors.OutputError) as caught:
            own.messages.parse(**ASK, output_format=Country)
        assert caught.value.reply.content[0].text == "no JSON"


def test_the_events_of_a_session_are_a_stream() -> None:
    event = {
        "type": "session.status_idle",
        "id": "e1",
        "stop_reason": {"type": "end_turn"},
        "processed_at": "2026-01-01T00:00:00Z",
    }
    path = "/v1/sessions/s1/events/stream"
    with (
        CannedServer({path: stream_of(event), f"{path}?beta=true": stream_of(event)}) as server,
        client(server.base_url).beta.sessions.events.stream("s1") as stream,
    ):
        assert [each.to_dict()["id"] for each in stream] == ["e1"]


def test_methods_can_be_replaced_and_have_help(faults: FaultServer) -> None:
    own = client(faults.url("json-ok"))
    copied = own.copy()
    with mock.patch.object(own.messages, "create", return_value="fake"):
        assert own.messages.create(**ASK) == "fake"
        assert copied.messages.create(**ASK).id == bodies.MESSAGE_ID
        assert own.with_options(timeout=3).messages.create(**ASK).id == bodies.MESSAGE_ID
    assert own.messages.create(**ASK).id == bodies.MESSAGE_ID
    assert "max_tokens" in inspect.signature(own.messages.create).parameters
    assert inspect.getdoc(own.messages.create) == inspect.getdoc(
        Client.messages.func(own.inner).create
    )
    asynchronous = anthropic.AsyncAnthropic(api_key="k", base_url=faults.url("json-ok"))
    assert inspect.iscoroutinefunction(asynchronous.messages.create)


def test_a_client_with_groups_is_freed_when_it_is_dropped(faults: FaultServer) -> None:
    own = client(faults.url("json-ok"))
    own.messages.create(**ASK)
    freed = weakref.ref(own.messages)
    del own
    assert freed() is None


@pytest.mark.parametrize(
    "name", ["api_key", "auth_token", "base_url", "timeout", "max_retries", "default_headers"]
)
def test_settings_cannot_be_set(name: str) -> None:
    own = client("http://127.0.0.1:1")
    with pytest.raises(AttributeError, match=rf"client\.with_options\({name}=\.\.\.\)"):
        setattr(own, name, "other")
    assert own.max_retries == 0


def test_results_equal_objects_that_a_program_creates(faults: FaultServer) -> None:
    message = client(faults.url("json-ok")).messages.create(**ASK)
    block = anthropic.types.TextBlock(type="text", text=bodies.TEXT)
    assert message.content == [block]
    assert block == message.content[0] != anthropic.types.TextBlock(type="text", text="other")
    assert message == models.Message.model_validate(message.to_dict())
    assert message != "text"


def test_a_download_has_text_and_headers(faults: FaultServer, tmp_path: Any) -> None:
    own = client(faults.url("file-ok"))
    found = own.beta.files.download("file_1")
    assert found.status_code == found.response.status_code == 200
    assert found.text() == bodies.FILE.decode("utf-8", "replace")
    with own.beta.files.with_streaming_response.download("file_1") as response:
        response.stream_to_file(tmp_path / "copy")
    assert (tmp_path / "copy").read_bytes() == bodies.FILE
    with pytest.raises(AttributeError, match=r"client\.inner"):
        _ = found.content


@anthropic.beta_tool
def capital(country: str) -> str:
    """Return the capital of a country.

    Args:
        country: The name of the country.
    """
    return f"Capital of {country}"


def test_the_results_of_tools_are_available_before_they_are_sent() -> None:
    with CannedServer({"/v1/messages": message_of(CALL, stop_reason="tool_use")}) as server:
        runner = client(server.base_url).beta.messages.tool_runner(**ASK, tools=[capital])
        assert runner.generate_tool_call_response() is None
        assert next(runner).stop_reason == "tool_use"
        answer = runner.generate_tool_call_response()
        server.responses["/v1/messages"] = message_of({"type": "text", "text": "Paris."})
        assert runner.until_done().content[0].text == "Paris."
        assert json.loads(server.requests[-1].body)["messages"][-1] == answer
    assert (answer["role"], answer["content"][0]["content"]) == ("user", "Capital of France")
    assert runner.generate_tool_call_response() is None
    with pytest.raises(AttributeError, match="run_tools"):
        runner.append_messages({})


def test_max_iterations_ends_a_run_and_is_not_set_by_default() -> None:
    with CannedServer({"/v1/messages": message_of(CALL, stop_reason="tool_use")}) as server:
        own = client(server.base_url)
        runner = own.beta.messages.tool_runner(**ASK, tools=[capital], max_iterations=2)
        assert [each.stop_reason for each in runner] == ["tool_use"] * 2
        assert runner.until_done().stop_reason == "tool_use"
        runner = own.beta.messages.tool_runner(**ASK, tools=[capital])
        for number, _ in enumerate(runner):
            if number == 12:
                server.responses["/v1/messages"] = message_of({"type": "text", "text": "Paris."})
        assert number == 13


def test_asynchronous_results(faults: FaultServer) -> None:
    async def main() -> None:
        async with anthropic.AsyncAnthropic(api_key="k", base_url=faults.url("json-ok")) as own:
            async with own.messages.with_streaming_response.create(**ASK) as response:
                assert (await response.parse()).id == bodies.MESSAGE_ID
                assert response.status_code == 200
            streaming = own.copy(base_url=faults.url("sse-ok"))
            async with streaming.messages.stream(**ASK) as stream:
                assert (await anext(stream)).type == "message_start"
                async for event in stream:
                    assert event.type == "content_block_start"
                    break
                assert "".join([text async for text in stream.text_stream]) == bodies.TEXT
            files = own.copy(base_url=faults.url("file-ok"))
            found = await files.beta.files.download("file_1")
            assert await found.text() == bodies.FILE.decode("utf-8", "replace")
            assert found.headers["content-type"]

    asyncio.run(main())


def test_an_asynchronous_runner() -> None:
    async def main(server: CannedServer) -> None:
        async with anthropic.AsyncAnthropic(api_key="k", base_url=server.base_url) as own:
            runner = own.beta.messages.tool_runner(**ASK, tools=[capital], max_iterations=1)
            assert (await anext(runner)).stop_reason == "tool_use"
            answer = await runner.generate_tool_call_response()
            assert answer["content"][0]["tool_use_id"] == "toolu_1"
            assert (await runner.until_done()).stop_reason == "tool_use"

    with CannedServer({"/v1/messages": message_of(CALL, stop_reason="tool_use")}) as server:
        asyncio.run(main(server))


def test_tools_have_the_options_of_the_official_package(faults: FaultServer) -> None:
    schema = {"type": "object", "properties": {"country": {"type": "string"}}}

    @anthropic.beta_tool(
        name="other", defer_loading=True, input_schema=schema, input_examples=[{"country": "F"}]
    )
    def lookup(country: str) -> str:
        return country

    @anthropic.beta_async_tool
    async def later(country: str) -> str:
        return country

    assert lookup.to_dict() == {
        "name": "other",
        "input_schema": schema,
        "defer_loading": True,
        "input_examples": [{"country": "F"}],
    }
    assert capital.to_dict()["description"] == "Return the capital of a country."
    assert lookup.call({"country": "France"}) == lookup("France") == "France"
    assert asyncio.run(later.call({"country": "France"})) == "France"
    own = client(faults.url("json-ok"))
    own.beta.messages.tool_runner(**ASK, tools=[lookup]).until_done()
    assert faults.requests[-1].json()["tools"] == [lookup.to_dict()]
    with pytest.raises(TypeError, match="defer"):
        anthropic.beta_tool(defer=True)(str)


def test_types_are_imported_by_their_official_names() -> None:
    from api_claude.compat import types
    from api_claude.compat.types import ContentBlockDeltaEvent, Message, ParsedMessage, ToolParam
    from api_claude.compat.types.beta import BetaMessage, BetaMessageParam, BetaTextBlock

    assert Message is BetaMessage is ParsedMessage is models.Message
    assert BetaTextBlock is models.TextBlock
    assert (ToolParam, BetaMessageParam) == (params.ToolParam, params.MessageParam)
    assert ContentBlockDeltaEvent is models.RawContentBlockDeltaEvent
    assert types is anthropic.types
    for module in (types, types.beta):
        with pytest.raises(AttributeError, match="Nothing"):
            _ = module.Nothing
    with pytest.raises(ImportError, match="Nothing"):
        from api_claude.compat.types.beta import Nothing  # noqa: F401 - does not exist


def test_events_are_instances_of_their_official_types(faults: FaultServer) -> None:
    types = anthropic.types
    with client(faults.url("sse-ok")).messages.stream(**ASK) as stream:
        found = list(stream)
    assert isinstance(found[0], types.MessageStartEvent)
    assert isinstance(found[-3], types.ContentBlockStopEvent)
    assert isinstance(found[-1], types.MessageStopEvent)


def test_names_of_httpx(faults: FaultServer) -> None:
    timeout = anthropic.Timeout(60.0, read=5.0, connect=2.0)
    assert (timeout.read, timeout.connect, timeout.write) == (5.0, 2.0, 60.0)
    with anthropic.DefaultHttpxClient() as http_client:
        own = client(faults.url("json-ok"), timeout=timeout, http_client=http_client)
        assert own.messages.create(**ASK, timeout=timeout).id == bodies.MESSAGE_ID
    assert anthropic.__version__

    async def main() -> None:
        async with anthropic.DefaultAsyncHttpxClient() as http_client:
            own = anthropic.AsyncAnthropic(
                api_key="k", base_url=faults.url("json-ok"), http_client=http_client
            )
            assert (await own.messages.create(**ASK)).id == bodies.MESSAGE_ID

    asyncio.run(main())

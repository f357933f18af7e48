"""`api_claude.compat.Anthropic` and `AsyncAnthropic` against real servers."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import httpx
import pydantic
import pytest

import api_claude.compat as anthropic
from api_claude import Metrics, models, reply_of
from support.servers import FaultServer, bodies
from support.servers.canned import Canned, CannedServer

ASK: dict[str, Any] = {
    "model": "claude-sonnet-4-6",
    "max_tokens": 16,
    "messages": [{"role": "user", "content": "Hi"}],
}
EVENTS = ["message_start", "content_block_start"]
EVENTS += ["content_block_delta", "text"] * 4
EVENTS += ["content_block_stop", "message_delta", "message_stop"]


class Country(pydantic.BaseModel):
    capital: str


def client(url: str, **options: Any) -> Any:
    return anthropic.Anthropic(**{"api_key": "sk-ant-test", "base_url": url, **options})


def replied(text: str) -> Canned:
    message = {**bodies.MESSAGE, "content": [{"type": "text", "text": text}]}
    return Canned(json.dumps(message).encode())


def test_a_message(faults: FaultServer) -> None:
    with client(faults.url("json-ok")) as own:
        message = own.messages.create(
            **ASK, temperature=anthropic.NOT_GIVEN, top_k=anthropic.omit, system=anthropic.not_given
        )
    assert message.content[0].text == bodies.TEXT
    assert message._request_id == bodies.REQUEST_ID
    assert message.to_dict()["usage"]["output_tokens"] == 9
    assert isinstance(message, models.Message)
    assert isinstance(message, anthropic.types.Message)
    assert reply_of(message).status == 200
    assert set(faults.requests[0].json()) == set(ASK)


@pytest.mark.parametrize("fault", ["json-429", "json-500", "json-529"])
def test_it_retries_twice_unless_told_otherwise(faults: FaultServer, fault: str) -> None:
    events: list[Any] = []
    own = client(faults.url(fault, "busy-briefly", "json-ok"), on_event=events.append)
    assert own.max_retries == anthropic.DEFAULT_MAX_RETRIES == 2
    if fault != "json-429":  # its header asks for a wait of one second
        assert own.messages.create(**ASK).id == bodies.MESSAGE_ID
        assert len(faults.requests) == 3
    with pytest.raises(anthropic.APIStatusError):
        client(faults.url("json-529"), max_retries=0).messages.create(**ASK)
    with pytest.raises(anthropic.APIStatusError):
        own.with_options(base_url=faults.url("json-500"), max_retries=0).messages.create(**ASK)


def test_it_sends_again_what_got_no_response(faults: FaultServer) -> None:
    own = client(faults.url("reset-before-headers", "json-ok"), max_retries=1)
    assert own.messages.create(**ASK).id == bodies.MESSAGE_ID
    assert len(faults.requests) == 2


@pytest.mark.parametrize(
    "fault, kind",
    [
        ("json-400", "BadRequestError"),
        ("json-401", "AuthenticationError"),
        ("json-403", "PermissionDeniedError"),
        ("json-404", "NotFoundError"),
        ("json-413", "RequestTooLargeError"),
        ("json-429", "RateLimitError"),
        ("busy-for-weeks", "RateLimitError"),
        ("json-500", "InternalServerError"),
        ("json-504", "DeadlineExceededError"),
        ("json-529", "OverloadedError"),
    ],
)
def test_errors_have_the_old_names_and_a_response(
    faults: FaultServer, fault: str, kind: str
) -> None:
    retries = 2 if fault == "busy-for-weeks" else 0
    with pytest.raises(getattr(anthropic, kind)) as found:
        client(faults.url(fault), max_retries=retries).messages.create(**ASK)
    error: Any = found.value
    assert isinstance(error, anthropic.APIStatusError)
    assert isinstance(error, anthropic.APIError)
    assert isinstance(error, anthropic.AnthropicError)
    assert error.response.status_code == error.status_code >= 400
    assert error.response.headers["request-id"] == error.request_id
    assert error.response.json() == error.body
    assert json.loads(error.response.text) == error.body


def test_connections_that_fail(faults: FaultServer) -> None:
    with pytest.raises(anthropic.APITimeoutError):
        client(faults.url("stall-before-headers"), max_retries=0, timeout=0.2).messages.create(
            **ASK
        )
    with pytest.raises(anthropic.APIConnectionError):
        client("http://127.0.0.1:1", max_retries=0).messages.create(**ASK)


def test_streams(faults: FaultServer) -> None:
    own = client(faults.url("sse-ok"), timeout=httpx.Timeout(9))
    with own.messages.stream(**ASK) as stream:
        events = list(stream)
        assert [event.type for event in events] == EVENTS
        texts = [event for event in events if event.type == "text"]
        assert texts[-1].snapshot == bodies.TEXT
        assert events[-3].content_block.text == bodies.TEXT
        assert events[-1].message.to_dict() == stream.get_final_message().to_dict()
        assert stream.request_id == bodies.REQUEST_ID
    with own.messages.stream(**ASK) as stream:
        assert list(stream.text_stream) == list(bodies.PIECES)
        assert stream.get_final_text() == bodies.TEXT
        assert stream.current_message_snapshot.id == bodies.MESSAGE_ID
    with own.messages.create(**ASK, stream=True) as raw:
        assert [event.type for event in raw][-1] == "message_stop"
    with pytest.raises(anthropic.OverloadedError) as found:
        client(faults.url("sse-overloaded")).messages.stream(**ASK).__enter__().until_done()
    assert found.value.response.status_code == 200


def test_raw_and_streaming_responses(faults: FaultServer) -> None:
    own = client(faults.url("busy-briefly", "json-ok"))
    raw = own.messages.with_raw_response.create(**ASK)
    assert (raw.status_code, raw.retries_taken, raw.method) == (200, 1, "POST")
    assert raw.headers["request-id"] == raw.request_id == bodies.REQUEST_ID
    assert raw.parse().content[0].text == bodies.TEXT
    assert raw.elapsed.total_seconds() > 0
    assert own.with_raw_response.beta.messages.create(**ASK).url.endswith("/v1/messages")
    with own.messages.with_streaming_response.create(**ASK) as response:
        assert response.parse().id == bodies.MESSAGE_ID
    with pytest.raises(AttributeError, match=r"use parse\(\)"):
        _ = raw.http_response


def test_parsed_output() -> None:
    with CannedServer({"/v1/messages": replied('{"capital": "Paris"}')}) as server:
        found = client(server.base_url).messages.parse(**ASK, output_format=Country)
        sent = json.loads(server.requests[0].body)
    assert found.parsed_output == Country(capital="Paris")
    assert found.content[0].parsed_output == found.parsed_output
    assert "parsed_output" not in found.to_json()
    assert sent["output_config"]["format"]["type"] == "json_schema"
    assert sent["output_config"]["format"]["schema"] == anthropic.transform_schema(Country)


def listed(*ids: str, more: bool) -> Canned:
    items = [
        {
            "type": "model",
            "id": each,
            "display_name": each,
            "created_at": "2026-01-01T00:00:00Z",
            "lifecycle": "active",
        }
        for each in ids
    ]
    page = {"data": items, "has_more": more, "first_id": ids[0], "last_id": ids[-1]}
    return Canned(json.dumps(page).encode())


PAGES = {
    "/v1/models": listed("a", "b", more=True),
    "/v1/models?after_id=b": listed("c", more=False),
}


def test_pages_iterate_over_all_items() -> None:
    with CannedServer(PAGES) as server:
        own = client(server.base_url)
        page = own.models.list()
        assert [each.id for each in page.data] == ["a", "b"]
        assert [each.id for each in page] == ["a", "b", "c"]
        assert page.has_next_page()
        last = page.get_next_page()
        assert [each.to_dict()["id"] for each in last.data] == ["c"]
        assert not last.has_next_page()
        with pytest.raises(RuntimeError, match="no next page"):
            last.get_next_page()
        assert [len(each.data) for each in page.iter_pages()] == [2, 1]


def test_tools_run_until_the_model_is_done() -> None:
    @anthropic.beta_tool
    def capital(country: str) -> str:
        """Return the capital of a country.

        Args:
            country: The name of the country.
        """
        asked.append(country)
        return "Paris"

    asked: list[str] = []
    block = {"type": "tool_use", "id": "toolu_1", "name": "capital", "input": {"country": "France"}}
    call = {**bodies.MESSAGE, "stop_reason": "tool_use", "content": [block]}
    with CannedServer({"/v1/messages": Canned(json.dumps(call).encode())}) as server:
        own = client(server.base_url)
        runner = own.beta.messages.tool_runner(**ASK, tools=[capital], max_iterations=2)
        seen = []
        for message in runner:
            seen.append(message.stop_reason)
            server.responses["/v1/messages"] = replied("Paris.")
        assert seen == ["tool_use", "end_turn"]
        assert asked == ["France"]
        with pytest.raises(TypeError, match="stream_tools"):
            own.beta.messages.tool_runner(**ASK, tools=[capital], stream=True)


def test_files(faults: FaultServer, tmp_path: Any) -> None:
    own = client(faults.url("uploaded"))
    assert own.beta.files.upload(file=("a.txt", b"hello", "text/plain")).filename == "notes.txt"
    own = client(faults.url("file-ok"))
    assert own.beta.files.download("file_1").read() == bodies.FILE
    own.beta.files.download("file_1").write_to_file(tmp_path / "copy")
    assert (tmp_path / "copy").read_bytes() == bodies.FILE
    assert b"".join(own.beta.files.download("file_1").iter_bytes()) == bodies.FILE


def test_copies_and_defaults(faults: FaultServer) -> None:
    headers, query = {"x-one": "1", "x-two": "2"}, {"tenant": "a"}
    own = client(faults.url("json-ok"), default_headers=headers, default_query=query)
    copied = own.copy(
        max_retries=5, default_headers={"x-two": "3"}, default_query={"n": 1}, api_key="other"
    )
    only = own.copy(set_default_headers={"x-four": "4"}, set_default_query={})
    assert (own.max_retries, copied.max_retries, only.max_retries) == (2, 5, 2)
    for each in (own, copied, only):
        each.messages.create(**ASK)
    first, second, third = faults.requests
    assert first.path.endswith("?tenant=a")
    assert (first.header("x-one"), first.header("x-two")) == ("1", "2")
    assert second.path.endswith("?tenant=a&n=1")
    assert (second.header("x-one"), second.header("x-two")) == ("1", "3")
    assert "other" in str(second.headers)
    assert third.path.endswith("/v1/messages")
    assert (third.header("x-one"), third.header("x-four")) == (None, "4")
    assert not own.is_closed()
    own.close()
    assert own.is_closed()


def test_policies_are_inside_the_retries(faults: FaultServer) -> None:
    metrics = Metrics()
    own = client(faults.url("busy-briefly", "json-ok"), on_event=metrics)
    own.messages.create(**ASK)
    assert metrics.report().retried == 1
    assert [type(each).__name__ for each in own.inner.policies] == ["Retry"]


@pytest.mark.parametrize(
    "use, advice",
    [
        (lambda own: own.api_key, "does not show its credentials"),
        (lambda own: own.completions, "client.messages.create"),
        (lambda own: own.get, "client.request"),
        (lambda own: client("http://a", middleware=[print]), "policies"),
        (lambda own: client("http://a", max_retries=-1), "max_retries"),
        (lambda own: anthropic.AnthropicBedrock, "base_url"),
        (lambda own: anthropic.types.Nothing, "Nothing"),
        (lambda own: own.messages.create(**ASK, betas=["x"]), "beta"),
    ],
)
def test_what_does_not_carry_over_says_what_to_do(use: Any, advice: str) -> None:
    with pytest.raises((AttributeError, TypeError, ValueError), match=advice):
        use(client("http://127.0.0.1:1"))


def test_the_key_is_not_shown() -> None:
    own = client("http://127.0.0.1:1", api_key="sk-ant-secret")
    assert "sk-ant-secret" not in repr(own) + repr(own.messages) + repr(vars(own))


def test_the_asynchronous_client(faults: FaultServer) -> None:
    async def main() -> None:
        url = faults.url("busy-briefly", "json-ok")
        async with anthropic.AsyncAnthropic(api_key="k", base_url=url) as own:
            found = await asyncio.gather(*(own.messages.create(**ASK) for _ in range(5)))
            assert {each.to_dict()["id"] for each in found} == {bodies.MESSAGE_ID}
            raw = await own.messages.with_raw_response.create(**ASK)
            assert raw.parse().id == bodies.MESSAGE_ID
            async with own.messages.with_streaming_response.create(**ASK) as response:
                assert response.status_code == 200
            streaming = own.copy(base_url=faults.url("sse-ok"))
            async with streaming.messages.stream(**ASK) as stream:
                assert [event.type async for event in stream] == EVENTS
                assert (await stream.get_final_message()).to_dict()["id"] == bodies.MESSAGE_ID
            async with streaming.messages.stream(**ASK) as stream:
                assert [text async for text in stream.text_stream] == list(bodies.PIECES)
            events = await streaming.messages.create(**ASK, stream=True)
            assert [event.type async for event in events][-1] == "message_stop"
            failing = own.with_options(base_url=faults.url("json-400"))
            with pytest.raises(anthropic.BadRequestError) as error:
                await failing.messages.create(**ASK)
            assert error.value.response.status_code == 400
            files = own.copy(base_url=faults.url("file-ok"))
            assert await (await files.beta.files.download("file_1")).read() == bodies.FILE

    asyncio.run(main())


def test_asynchronous_pages_are_awaited_or_iterated() -> None:
    async def main(url: str) -> None:
        async with anthropic.AsyncAnthropic(api_key="k", base_url=url) as own:
            assert [each.id async for each in own.models.list()] == ["a", "b", "c"]
            page = await own.models.list()
            assert len(page.data) == 2
            assert (await page.get_next_page()).data[0].id == "c"

    with CannedServer(PAGES) as server:
        asyncio.run(main(server.base_url))

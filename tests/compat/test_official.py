"""The official client over our transports: nothing about it changes but what the policies do."""

from __future__ import annotations

import asyncio
from typing import Any

import anthropic
import pytest

from api_claude import CircuitBreaker, RateLimit, Retry, errors
from support.servers import FaultServer, bodies

RETRY = Retry(3, base=0.001)
ASK: dict[str, Any] = {
    "model": "claude-sonnet-4-6",
    "max_tokens": 16,
    "messages": [{"role": "user", "content": "Hi"}],
}


def test_create_with_a_retry(clients: Any, faults: FaultServer) -> None:
    client = clients(faults.url("json-529", "json-ok"), [RETRY])
    message = client.messages.create(**ASK)
    assert message.content[0].text == bodies.TEXT
    assert message._request_id == bodies.REQUEST_ID
    assert clients.names() == ["Attempt", "Wait", "Attempt", "CallDone", "Used", "BodyDone"]
    assert clients.events[4].usage.output_tokens == message.usage.output_tokens


def test_stream(clients: Any, faults: FaultServer) -> None:
    client = clients(faults.url("json-529", "sse-ok"), [RETRY])
    with client.messages.stream(**ASK) as stream:
        assert "".join(stream.text_stream) == bodies.TEXT
        assert stream.get_final_message().stop_reason == "end_turn"
    types = [event.type for event in client.messages.create(**ASK, stream=True)]
    assert types[-1] == "message_stop"
    assert [each.partial for each in clients.events if hasattr(each, "partial")] == [False] * 2


def test_count_tokens_lists_and_raw_responses(clients: Any, faults: FaultServer) -> None:
    client = clients(faults.url("echo"), [RateLimit(requests_per_minute=600)])
    asked = {name: value for name, value in ASK.items() if name != "max_tokens"}
    raw = client.messages.with_raw_response.count_tokens(**asked)
    assert raw.status_code == 200
    assert raw.headers["request-id"] == bodies.REQUEST_ID
    assert raw.http_response.json()["path"].endswith("/v1/messages/count_tokens")
    with client.messages.with_streaming_response.count_tokens(**asked) as response:
        assert b"count_tokens" in response.read()


def test_upload_and_download(clients: Any, faults: FaultServer) -> None:
    client = clients(faults.url("uploaded"), [RETRY])
    found = client.beta.files.upload(file=("a.txt", b"hello", "text/plain"))
    assert found.filename == "notes.txt"
    assert b"hello" in faults.requests[0].body
    client = clients(faults.url("file-ok"), [RETRY])
    assert client.beta.files.download("file_1").read() == bodies.FILE


@pytest.mark.parametrize(
    "fault, kind",
    [
        ("json-400", anthropic.BadRequestError),
        ("json-429", anthropic.RateLimitError),
        ("busy-for-weeks", anthropic.RateLimitError),
        ("json-500", anthropic.InternalServerError),
        ("html-502", anthropic.InternalServerError),
    ],
)
def test_statuses_are_errors_of_the_official_client(
    clients: Any, faults: FaultServer, fault: str, kind: type[Exception]
) -> None:
    with pytest.raises(kind):
        clients(faults.url(fault), [Retry(2, base=0.001, max_retry_after=1)]).messages.create(**ASK)


def test_connections_that_fail(clients: Any, faults: FaultServer) -> None:
    with pytest.raises(anthropic.APITimeoutError) as timeout:
        clients(faults.url("stall-before-headers"), [RETRY]).messages.create(**ASK, timeout=0.2)
    assert isinstance(timeout.value.__cause__, errors.APITimeoutError)
    with pytest.raises(anthropic.APIConnectionError) as refused:
        clients("http://127.0.0.1:1", [RETRY]).messages.create(**ASK)
    assert len(refused.value.__cause__.attempts) == 3


def test_a_refusal_is_the_cause(clients: Any, faults: FaultServer) -> None:
    client = clients(faults.url("json-529"), [CircuitBreaker(failures=1, window=60, open_for=60)])
    with pytest.raises(anthropic.APIStatusError):
        client.messages.create(**ASK)
    with pytest.raises(anthropic.APIConnectionError) as refused:
        client.messages.create(**ASK)
    assert isinstance(refused.value.__cause__, errors.CircuitOpen)
    assert len(faults.requests) == 1


def test_an_error_in_a_stream(clients: Any, faults: FaultServer) -> None:
    with (
        pytest.raises(anthropic.APIStatusError),
        clients(faults.url("sse-overloaded")).messages.stream(**ASK) as stream,
    ):
        stream.until_done()
    done = [each for each in clients.events if type(each).__name__ == "BodyDone"]
    assert [each.error for each in done] == ["OverloadedError"]


def test_a_stream_that_is_left(clients: Any, faults: FaultServer) -> None:
    with clients(faults.url("stall-mid-stream")).messages.stream(**ASK) as stream:
        assert next(iter(stream)).type == "message_start"
    assert faults.wait_until_idle()
    assert [each.partial for each in clients.events if hasattr(each, "partial")] == [True]


def test_a_crowd_of_tasks(clients: Any, faults: FaultServer) -> None:
    async def main() -> None:
        async with clients.asynchronous(faults.url("json-529", "json-ok"), [RETRY]) as client:
            found = await asyncio.gather(*(client.messages.create(**ASK) for _ in range(200)))
        assert {each.content[0].text for each in found} == {bodies.TEXT}

    asyncio.run(main())
    assert clients.names().count("Used") == 200


def test_streams_and_cancellation_in_tasks(clients: Any, faults: FaultServer) -> None:
    async def main() -> None:
        async with clients.asynchronous(faults.url("sse-ok"), [RETRY]) as client:
            async with client.messages.stream(**ASK) as stream:
                assert [text async for text in stream.text_stream] == list(bodies.PIECES)
            for fault in ("stall-before-headers", "stall-mid-stream"):
                slow = client.copy(base_url=faults.url(fault))
                task = asyncio.create_task(_read(slow))
                await asyncio.sleep(0.3)
                task.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await task
        assert await asyncio.to_thread(faults.wait_until_idle)

    asyncio.run(asyncio.wait_for(main(), 30))


async def _read(client: Any) -> None:
    async with client.messages.stream(**ASK) as stream:
        async for _ in stream:
            pass


def test_its_own_retries_would_multiply(clients: Any, faults: FaultServer) -> None:
    """The page says to pass `max_retries=0`. This is what happens without it."""
    client = clients(faults.url("json-529"), [Retry(2, base=0.001)]).with_options(max_retries=1)
    with pytest.raises(anthropic.APIStatusError):
        client.messages.create(**ASK)
    assert len(faults.requests) == 4

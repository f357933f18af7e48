"""A platform that is busy, before or inside a stream, and streams that are cut."""

from __future__ import annotations

import pytest

from api_claude import Bounds, Retry, errors, reply_of
from support import frames
from support.blocking import AnyClient, Connector
from support.platform_calls import CALLS, QUESTION, client_of
from support.platform_table import AMAZON, ROWS, Row, refused_by_google
from support.servers import amazon_readings as amazon
from support.servers import bodies, events
from support.servers.canned import Canned
from support.servers.platforms import PlatformServer

AFTER_ONE_SECOND = {"retry-after": "1"}
BUSY_GOOGLE = refused_by_google(429, "RESOURCE_EXHAUSTED", "Quota exceeded.")
BUSY_FOUNDRY = Canned(
    b'{"error": {"code": "RateLimitReached", "message": "Rate limit is exceeded. Try again in 1 s."}}',
    status=429,
    headers=AFTER_ONE_SECOND,
)


def busy(name: str) -> Canned:
    """Return how a platform answers when there are too many requests."""
    if name.startswith("mantle"):
        return Canned(bodies.to_json(bodies.error(429)), status=429, headers=AFTER_ONE_SECOND)
    if name in AMAZON:
        return amazon.refusal("bedrock", "ThrottlingException", "Too many requests", 429)
    return BUSY_FOUNDRY if name.startswith("foundry") else BUSY_GOOGLE


def started(row: Row) -> bytes:
    """Return the first half of a stream."""
    if not row.has_frames:
        return b"".join(events.HALF)
    data = [each.partition(b"data: ")[2].strip() for each in events.HALF]
    return b"".join(frames.chunk(each) for each in data if each)


def streamed(row: Row, body: bytes) -> Canned:
    return Canned(body, row.stream().media_type)


def read(client: AnyClient) -> None:
    with client.messages.stream(max_tokens=9, **QUESTION) as stream:
        stream.until_done()


@pytest.mark.parametrize("operation", ["create", "stream"])
@pytest.mark.parametrize("name", ROWS)
def test_too_many_requests(connect: Connector, name: str, operation: str) -> None:
    row = ROWS[name]
    with PlatformServer(row.reading, row.stream) as server:
        server.replies.append(busy(name))
        client = client_of(connect, row.platform(server.url))
        with pytest.raises(errors.RateLimitError) as raised:
            CALLS[operation](client)
        assert len(server.requests) == 1
        assert raised.value.retry_after == (1 if busy(name).headers == AFTER_ONE_SECOND else None)
        server.replies.append(busy(name)._replace(headers={"retry-after": "0.001"}))
        client = client_of(connect, row.platform(server.url), policies=[Retry(2, base=0.001)])
        assert CALLS[operation](client)
        assert len(server.requests) == 3


@pytest.mark.parametrize("name", ROWS)
def test_too_many_requests_inside_a_stream(connect: Connector, name: str) -> None:
    row = ROWS[name]
    fault = (
        frames.exception("throttlingException", {"message": "Too many tokens"})
        if row.has_frames
        else events.event(bodies.error(429))
    )
    with PlatformServer(row.reading, row.stream) as server:
        server.replies.append(streamed(row, started(row) + fault))
        client = client_of(connect, row.platform(server.url), policies=[Retry(3, base=0.001)])
        with pytest.raises(errors.RateLimitError) as raised:
            read(client)
        assert raised.value.status == 200
        assert raised.value.partial.content[0].text == events.HALF_TEXT
        assert len(server.requests) == 1  # what has begun is not sent again


@pytest.mark.parametrize("lost", [1, 20])
@pytest.mark.parametrize("name", ROWS)
def test_a_stream_that_is_cut(connect: Connector, name: str, lost: int) -> None:
    row = ROWS[name]
    with PlatformServer(row.reading, row.stream) as server:
        server.replies.append(streamed(row, row.stream().body[:-lost]))
        client = client_of(connect, row.platform(server.url), policies=[Retry(3, base=0.001)])
        if lost == 1 and not row.has_frames:
            read(client)  # only the last of two line feeds is missing
        else:
            with pytest.raises(errors.StreamInterrupted) as raised:
                read(client)
            assert raised.value.partial.id == bodies.MESSAGE_ID
        assert len(server.requests) == 1


@pytest.mark.parametrize("name", ROWS)
def test_an_event_that_is_too_long(connect: Connector, name: str) -> None:
    row = ROWS[name]
    long = bodies.to_json({"type": "ping", "x": "x" * 5000})
    fault = frames.chunk(long) if row.has_frames else b"event: ping\ndata: %b\n\n" % long
    with PlatformServer(row.reading, row.stream) as server:
        server.replies.append(streamed(row, started(row) + fault))
        bounds = Bounds(event_bytes=4000)
        client = client_of(connect, row.platform(server.url), bounds=bounds)
        with pytest.raises(errors.BoundExceeded, match="event_bytes"):
            read(client)


@pytest.mark.parametrize("name", ROWS)
def test_an_error_that_is_too_long(connect: Connector, name: str) -> None:
    row = ROWS[name]
    with PlatformServer(row.reading, row.stream) as server:
        server.replies.append(busy(name)._replace(body=b'{"message": "' + b"x" * 3_000_000 + b'"}'))
        client = client_of(connect, row.platform(server.url), bounds=Bounds(error_bytes=1000))
        with pytest.raises(errors.RateLimitError) as raised:
            CALLS["create"](client)
        assert len(str(raised.value)) < 2000


@pytest.mark.parametrize("name", [each for each, row in ROWS.items() if row.has_frames])
def test_a_frame_whose_checksum_is_wrong(connect: Connector, name: str) -> None:
    row = ROWS[name]
    body = bytearray(row.stream().body)
    body[-1] ^= 1
    with PlatformServer(row.reading, row.stream) as server:
        server.replies.append(streamed(row, bytes(body)))
        client = client_of(connect, row.platform(server.url))
        with pytest.raises(errors.DecodeError, match="checksum") as raised:
            read(client)
        assert raised.value.partial.id == bodies.MESSAGE_ID


def test_the_attempts_show_the_throttled_one(connect: Connector) -> None:
    row = ROWS["bedrock-signed"]
    with PlatformServer(row.reading, row.stream) as server:
        server.replies.append(busy("bedrock-signed"))
        client = client_of(connect, row.platform(server.url), policies=[Retry(2, base=0.001)])
        message = client.messages.create(max_tokens=9, **QUESTION)
        assert [each.status for each in reply_of(message).attempts] == [429, 200]

"""The contents of errors and of unusual responses."""

from datetime import UTC, datetime
from typing import Any

import pytest

from api_claude import Limits, Timeout, Unknown, errors, reply_of
from api_claude_runtime.http.rate_limits import Limit
from integration.faults.test_faults import everything_shown
from support.blocking import Connector
from support.fault_table import ARGUMENTS
from support.servers import FaultServer, bodies
from support.servers._connection import Connection
from support.servers._faults import FAULTS
from support.servers._request import Request
from support.servers.events import HALF_TEXT

KEY = "sk-ant-api03-SECRET-0123456789"


def test_a_rate_limit_error_has_retry_after_and_rate_limits(
    faults: FaultServer, connect: Connector
) -> None:
    with pytest.raises(errors.RateLimitError) as caught:
        connect(faults.url("json-429")).messages.create(**ARGUMENTS)
    error = caught.value
    assert (error.status, error.type, error.code) == (429, "rate_limit_error", None)
    assert error.retry_after == 1.0
    assert error.request_id == bodies.REQUEST_ID
    reset = datetime(2026, 1, 1, 0, 0, 1, tzinfo=UTC)
    assert error.rate_limits.requests == Limit(50, 0, reset)
    assert error.rate_limits.tokens == Limit(40000, 39000, reset.replace(second=2))
    assert error.rate_limits.input_tokens is None
    assert error.body == bodies.error(429)
    assert bodies.REQUEST_ID in str(error)
    assert bodies.ERRORS[429][1] in str(error)


@pytest.mark.parametrize("status", bodies.ERRORS)
def test_an_error_has_its_type_and_message(
    faults: FaultServer, connect: Connector, status: int
) -> None:
    with pytest.raises(errors.APIStatusError) as caught:
        connect(faults.url(f"json-{status}")).messages.create(**ARGUMENTS)
    assert caught.value.status == status
    assert (caught.value.type, caught.value.message) == bodies.ERRORS[status]
    assert caught.value.request_id == bodies.REQUEST_ID


def test_the_error_page_of_a_proxy_is_quoted(faults: FaultServer, connect: Connector) -> None:
    with pytest.raises(errors.InternalServerError, match="Bad Gateway") as caught:
        connect(faults.url("html-502")).messages.create(**ARGUMENTS)
    assert caught.value.status == 502
    assert caught.value.body == bodies.HTML.decode()
    assert caught.value.request_id is None


def test_a_body_that_is_not_json_is_kept_in_the_error(
    faults: FaultServer, connect: Connector
) -> None:
    with pytest.raises(errors.DecodeError) as caught:
        connect(faults.url("error-200-html")).messages.create(**ARGUMENTS)
    assert caught.value.body == bodies.HTML


@pytest.mark.parametrize("auth_header", ["authorization", "x-api-key"])
@pytest.mark.parametrize("follow", [None, False, True])
def test_a_redirect_is_not_followed(
    faults: FaultServer, connect: Connector, auth_header: str, follow: bool | None
) -> None:
    options: dict[str, Any] = {"api_key": KEY, "auth_header": auth_header}
    if follow is not None:
        options["http_client"] = connect.httpx_client(follow_redirects=follow)
    with pytest.raises(errors.APIStatusError, match="/echo/v1/messages") as caught:
        connect(faults.url("redirect"), **options).messages.create(**ARGUMENTS)
    assert caught.value.status == 307
    (request,) = faults.requests  # the key was sent to no other server
    assert KEY in (request.header(auth_header) or "")


def test_unknown_fields_and_blocks_are_kept(faults: FaultServer, connect: Connector) -> None:
    message = connect(faults.url("json-unknown")).messages.create(**ARGUMENTS)
    assert message.stop_reason == "out_of_ideas"
    text, hologram = message.content
    assert text.model_extra == {"mood": "calm"}
    assert isinstance(hologram, Unknown)
    assert hologram.depth == 3
    assert hologram.model_dump() == bodies.UNKNOWN_BLOCK
    assert message.usage.service_tier == "express"
    assert message.model_extra == {"weather": {"sky": "clear"}}


def test_unknown_fields_and_blocks_are_sent_back_unchanged(
    faults: FaultServer, connect: Connector
) -> None:
    message = connect(faults.url("json-unknown")).messages.create(**ARGUMENTS)
    turn = {"role": "assistant", "content": message.content}
    connect(faults.url("json-ok")).messages.create(**{**ARGUMENTS, "messages": [turn]})
    sent = faults.requests[-1].json()["messages"][0]["content"]
    assert sent == bodies.UNKNOWN_MESSAGE["content"]


def test_unknown_events_and_blocks_in_a_stream_are_kept(
    faults: FaultServer, connect: Connector
) -> None:
    client = connect(faults.url("sse-unknown"))
    with client.messages.create(**ARGUMENTS, stream=True) as stream:
        events = list(stream)
    unknown = [event for event in events if event.type == "message_weather"]
    assert isinstance(unknown[0], Unknown)
    assert unknown[0].sky == "clear"
    with client.messages.stream(**ARGUMENTS) as accumulated:
        message = accumulated.get_final_message()
    text, hologram = message.content
    assert text.text == bodies.TEXT
    assert hologram.type == "hologram"
    assert isinstance(hologram, Unknown)
    assert hologram.layer == {"colour": "blue"}  # from an unknown delta
    assert message.stop_reason == "out_of_ideas"


@pytest.mark.parametrize(
    "fault", ["sse-cut", "sse-reset", "truncated-chunk", "stall-mid-stream", "sse-overloaded"]
)
def test_the_error_has_the_partial_message(
    faults: FaultServer, connect: Connector, fault: str
) -> None:
    client = connect(faults.url(fault), timeout=Timeout(connect=5.0, read=0.3))
    received: list[str] = []
    with (
        pytest.raises((errors.StreamInterrupted, errors.APIStatusError)) as caught,
        client.messages.stream(**ARGUMENTS) as stream,
    ):
        received += stream.text_stream
    error: Any = caught.value
    assert error.request_id == bodies.REQUEST_ID
    assert error.partial.content[0].text == HALF_TEXT
    assert error.partial.stop_reason is None
    assert stream.snapshot == error.partial


def test_events_before_an_error_are_delivered(faults: FaultServer, connect: Connector) -> None:
    text = ""
    client = connect(faults.url("sse-overloaded"))
    with (
        pytest.raises(errors.OverloadedError) as caught,
        client.messages.create(**ARGUMENTS, stream=True) as stream,
    ):
        for event in stream:
            if event.type == "content_block_delta":
                text += event.delta.text
    assert text == HALF_TEXT
    assert caught.value.status == 200  # the status of the stream


def test_pings_are_delivered_only_on_request(faults: FaultServer, connect: Connector) -> None:
    client = connect(faults.url("sse-ok"))
    with client.messages.create(**ARGUMENTS, stream=True) as stream:
        assert "ping" not in [event.type for event in stream]
    with client.messages.create(**ARGUMENTS, stream=True) as stream:
        assert [event.type for event in stream.with_pings()].count("ping") == 2


def test_a_connection_is_reused(faults: FaultServer, connect: Connector) -> None:
    client = connect(faults.url("json-ok"), limits=Limits(connections=1))
    for _ in range(3):
        assert reply_of(client.messages.create(**ARGUMENTS)).request_id == bodies.REQUEST_ID
        assert faults.open_connections == 1


def test_a_request_has_the_documented_headers_and_body(
    faults: FaultServer, connect: Connector
) -> None:
    """Check every header of a request, and its body."""
    client = connect(faults.url("json-ok"), api_key=KEY, default_headers={"x-team": "blue"})
    client.messages.create(**ARGUMENTS, extra_headers={"x-call": "1"}, extra_query={"beta": True})
    (request,) = faults.requests
    assert (request.method, request.path) == ("POST", "/json-ok/v1/messages?beta=true")
    headers = dict(request.headers)
    assert headers.pop("user-agent").startswith("api-claude/")
    assert headers.pop("anthropic-version")
    assert int(headers.pop("content-length")) == len(request.body)
    assert headers == {
        "host": faults.base_url.removeprefix("http://"),
        "authorization": f"Bearer {KEY}",
        "accept": "application/json",
        "accept-encoding": "gzip, deflate",
        "content-type": "application/json",
        "x-team": "blue",
        "x-call": "1",
    }
    assert request.json() == ARGUMENTS


@pytest.mark.parametrize("transport", ["pool", "httpx"])
@pytest.mark.parametrize("line", ["header", "status"])
def test_an_invalid_http_response_with_the_key_does_not_leak_it(
    faults: FaultServer,
    connect: Connector,
    monkeypatch: pytest.MonkeyPatch,
    line: str,
    transport: str,
) -> None:
    """h11, which httpx uses, quotes the line that it cannot parse. The error does not."""

    def echo_key(connection: Connection, request: Request) -> None:
        key = (request.header("authorization") or "").encode()
        start = b"" if line == "status" else b"HTTP/1.1 200 OK\r\n"
        connection.send(start + b"\x00" + key + b"\r\n\r\n")
        connection.close()

    monkeypatch.setitem(FAULTS, "echo-key", echo_key)
    options = {"http_client": connect.httpx_client()} if transport == "httpx" else {}
    client = connect(faults.url("echo-key"), api_key=KEY, **options)
    reasons = {"status": "does not begin with HTTP/1", "header": "Invalid header token"}
    reason = reasons[line] if transport == "pool" else f"illegal {line} line"
    with pytest.raises(errors.APIConnectionError, match=reason) as caught:
        client.models.list()
    error: BaseException | None = caught.value
    assert KEY not in everything_shown(caught.value)
    while error is not None:  # also check causes that a traceback does not print
        assert KEY not in f"{error!r} {error}"
        error = error.__cause__ or error.__context__


@pytest.mark.parametrize("fault", ["sse-cut", "sse-reset", "stall-mid-stream"])
def test_the_advice_of_an_interrupted_stream_fits_its_kind(
    faults: FaultServer, connect: Connector, fault: str
) -> None:
    client = connect(faults.url(fault), timeout=0.3)
    with pytest.raises(errors.StreamInterrupted) as caught:
        list(client.messages.create(**ARGUMENTS, stream=True))
    assert "partial" not in str(caught.value)
    assert "what was read before is all that arrived" in str(caught.value)
    with (
        pytest.raises(errors.StreamInterrupted) as caught,
        client.messages.stream(**ARGUMENTS) as stream,
    ):
        stream.until_done()
    assert caught.value.partial is not None
    assert "`partial` holds what arrived" in str(caught.value)


def test_the_advice_of_an_interrupted_download_has_no_partial(
    faults: FaultServer, connect: Connector
) -> None:
    with pytest.raises(errors.StreamInterrupted) as caught:
        connect(faults.url("short-body")).beta.files.download("file_1").read()
    assert "partial" not in str(caught.value)


CALLS: dict[str, Any] = {
    "whole": lambda client: client.messages.create(**ARGUMENTS),
    "events": lambda client: list(client.messages.create(**ARGUMENTS, stream=True)),
    "lines": lambda client: list(client.messages.batches.results("batch_1")),
    "download": lambda client: client.beta.files.download("file_1").read(),
}


@pytest.mark.parametrize("call", CALLS)
def test_a_body_that_cannot_be_decompressed_has_the_request_id(
    faults: FaultServer, connect: Connector, call: str
) -> None:
    with pytest.raises(errors.DecodeError, match="encoding 'br'") as caught:
        CALLS[call](connect(faults.url("brotli-json")))
    assert caught.value.request_id == bodies.REQUEST_ID
    assert "`body`" not in str(caught.value)  # it is empty


@pytest.mark.parametrize("call", ["whole", "events"])
def test_the_reason_of_a_broken_connection_is_the_same_sync_and_async(
    faults: FaultServer, connect: Connector, call: str
) -> None:
    with pytest.raises(errors.APIConnectionError, match="Connection reset by peer"):
        CALLS[call](connect(faults.url("reset-mid-body")))

"""Clients of httpx and of its fork httpx2: over sockets, and with the mock transports of tests."""

from __future__ import annotations

import gzip
import importlib
import json
from typing import Any

import pytest

from api_claude import Client, Retry, errors, reply_of
from api_claude_runtime.transport.factory import _library_of as library_of
from support.blocking import KEY, Connector
from support.servers import FaultServer, bodies, events

MESSAGE = dict(bodies.MESSAGE)
ASK: dict[str, Any] = {
    "model": "m",
    "max_tokens": 8,
    "messages": [{"role": "user", "content": "Hi"}],
}
EVENT_STREAM = {"content-type": "text/event-stream"}


@pytest.fixture(params=["httpx", "httpx2"])
def library(request: pytest.FixtureRequest) -> Any:
    return pytest.importorskip(request.param)


class Caller:
    """Creates clients of the package with an HTTP client of `library`, and closes both."""

    def __init__(self, library: Any, connect: Connector) -> None:
        self.library = library
        self.connect = connect
        self.kind = library.Client if connect.mode == "sync" else library.AsyncClient

    def __call__(self, url: str = "https://api.test", *, options: Any = None, **own: Any) -> Any:
        client = self.kind(**own)
        self.connect._close_callbacks.append(
            client.close
            if self.connect.mode == "sync"
            else lambda: self.connect._runner.run(client.aclose())
        )
        return self.connect(url, http_client=client, **(options or {}))

    def mocked(self, *responses: Any, **options: Any) -> Any:
        """Return a client that gets these responses, one after the other."""
        left = list(responses)
        self.requests: list[Any] = []

        def handle(request: Any) -> Any:
            self.requests.append(request)
            response = left.pop(0)
            if isinstance(response, Exception):
                raise response
            return response

        return self(transport=self.library.MockTransport(handle), options=options)


@pytest.fixture
def caller(library: Any, connect: Connector) -> Caller:
    return Caller(library, connect)


def test_a_mocked_json_response(caller: Caller) -> None:
    client = caller.mocked(
        caller.library.Response(200, json=MESSAGE, headers={"Request-Id": "req_1"})
    )
    message = client.messages.create(**ASK)
    assert message.content[0].text == bodies.TEXT
    assert reply_of(message).request_id == "req_1"
    assert json.loads(caller.requests[0].content) == ASK
    assert caller.requests[0].headers["authorization"] == f"Bearer {KEY}"


def test_a_mocked_error_and_a_retry(caller: Caller) -> None:
    response = caller.library.Response
    busy = response(529, json=dict(bodies.error(529)))
    client = caller.mocked(busy, response(200, json=MESSAGE), policies=[Retry(2, base=0.001)])
    assert client.messages.create(**ASK).id == MESSAGE["id"]
    with pytest.raises(errors.OverloadedError):
        caller.mocked(response(529, json=dict(bodies.error(529)))).messages.create(**ASK)
    with pytest.raises(errors.APIStatusError) as caught:
        caller.mocked(response(503)).messages.create(**ASK)
    assert caught.value.status == 503


def test_a_closed_client_is_a_configuration_error(caller: Caller) -> None:
    client = caller.mocked()
    getattr(client._http_client, "close" if caller.connect.mode == "sync" else "aclose")()
    with pytest.raises(errors.ConfigurationError, match="http_client is closed"):
        client.messages.create(**ASK)
    assert caller.requests == []


def test_a_mocked_stream_whose_body_is_known(caller: Caller) -> None:
    body = b"".join(events.STREAM)
    client = caller.mocked(
        *[caller.library.Response(200, content=body, headers=EVENT_STREAM) for _ in range(3)]
    )
    with client.messages.stream(**ASK) as stream:
        assert stream.get_final_text() == bodies.TEXT
    assert len(list(client.messages.create(**ASK, stream=True))) > 3
    with client.messages.stream(**ASK) as stream:
        next(iter(stream))  # left before its end


def test_a_mocked_stream_in_chunks(caller: Caller) -> None:
    def chunks() -> Any:
        yield from events.STREAM

    async def async_chunks() -> Any:
        for chunk in events.STREAM:
            yield chunk

    content = chunks() if caller.connect.mode == "sync" else async_chunks()
    client = caller.mocked(caller.library.Response(200, content=content, headers=EVENT_STREAM))
    with client.messages.stream(**ASK) as stream:
        assert stream.get_final_text() == bodies.TEXT


def test_a_mocked_compressed_response(caller: Caller) -> None:
    body = gzip.compress(json.dumps(MESSAGE).encode())
    response = caller.library.Response(200, content=body, headers={"content-encoding": "gzip"})
    assert caller.mocked(response).messages.create(**ASK).id == MESSAGE["id"]


def test_a_mocked_download_and_upload(caller: Caller) -> None:
    response = caller.library.Response
    client = caller.mocked(response(200, content=b"data"), response(200, content=b""))
    assert client.files.download("file_1").read() == b"data"
    assert client.files.download("file_1").read() == b""


@pytest.mark.parametrize(
    "name, kind",
    [
        ("ConnectError", errors.APIConnectionError),
        ("ReadTimeout", errors.APITimeoutError),
        ("RemoteProtocolError", errors.APIConnectionError),
    ],
)
def test_a_mocked_failure(caller: Caller, name: str, kind: type[Exception]) -> None:
    error = getattr(caller.library, name)("no")
    with pytest.raises(kind) as caught:
        caller.mocked(error).messages.create(**ASK)
    assert type(caught.value) is kind


@pytest.mark.parametrize("fault", ["json-ok", "gzip-json"])
def test_an_event_hook_that_reads_the_response(
    caller: Caller, faults: FaultServer, fault: str
) -> None:
    def read(response: Any) -> None:
        response.read()

    async def aread(response: Any) -> None:
        await response.aread()

    hook = read if caller.connect.mode == "sync" else aread
    client = caller(faults.url(fault), event_hooks={"response": [hook]})
    assert client.messages.create(**ASK).id == MESSAGE["id"]
    assert client.messages.create(**ASK).id == MESSAGE["id"]


def test_calls_streams_and_files_over_sockets(caller: Caller, faults: FaultServer) -> None:
    client = caller(faults.url("json-ok", "sse-ok", "sse-ok", "json-429", "reset-mid-body"))
    assert client.messages.create(**ASK).id == MESSAGE["id"]
    with client.messages.stream(**ASK) as stream:
        assert stream.get_final_text() == bodies.TEXT
    with client.messages.stream(**ASK) as stream:
        next(iter(stream))
        stream.cancel()
        with pytest.raises(errors.Cancelled):
            list(stream)
    with pytest.raises(errors.RateLimitError):
        client.messages.create(**ASK)
    with pytest.raises(errors.APIConnectionError):
        client.messages.create(**ASK)
    upload = caller(faults.url("uploaded"))
    upload.files.upload(file=("a.txt", b"content"))
    assert b"content" in faults.requests[-1].body
    caller.connect.close()
    assert faults.wait_until_idle()


def test_the_other_kind_of_client_is_refused(library: Any) -> None:
    with pytest.raises(
        errors.ConfigurationError, match=r"must be an httpx\.Client, not AsyncClient"
    ):
        Client(api_key=KEY, http_client=library.AsyncClient())


def test_subclasses_and_other_objects(library: Any) -> None:
    class Own(library.Client):  # type: ignore[misc, name-defined]
        pass

    with Own() as client:
        assert library_of(client, "Client") is importlib.import_module(library.__name__)
        assert library_of(client, "AsyncClient") is None
    fake = type("Client", (), {"__module__": "nowhere.at.all"})()
    assert library_of(fake, "Client") is None
    assert library_of(object(), "Client") is None

"""The transports below clients of httpx and httpx2, over sockets, sync and async."""

from __future__ import annotations

import asyncio
import importlib
import threading
import time
from collections.abc import Iterator
from typing import Any

import pytest

from api_claude import (
    Budget,
    CircuitBreaker,
    Endpoint,
    Failover,
    Quota,
    RateLimit,
    Recorder,
    ReplyCache,
    Retry,
    compat,
    errors,
)
from support.blocking import Blocking, Mode
from support.servers import FaultServer, bodies

BODY = {"model": "m", "max_tokens": 8, "messages": [{"role": "user", "content": "Hi"}]}
STREAMED = {**BODY, "stream": True}
RETRY = {"base": 0.001, "jitter": "none"}


class Above:
    """Creates the clients of a library that send through our transports."""

    def __init__(self, name: str, mode: Mode) -> None:
        self.library = importlib.import_module(name)
        self.mode = mode
        self.runner = asyncio.Runner()
        self.opened: list[Any] = []

    def __call__(self, policies: Any = (), *, timeout: float = 5.0, **options: Any) -> Any:
        name = self.library.__name__
        own = {key: options.pop(key) for key in [*options] if key in {"on_event", "limits"}}
        if self.mode == "sync":
            transport = getattr(compat, f"{name}_transport")(policies, **own)
            client = self.library.Client(transport=transport, timeout=timeout, **options)
        else:
            transport = getattr(compat, f"async_{name}_transport")(policies, **own)
            inner = self.library.AsyncClient(transport=transport, timeout=timeout, **options)
            client = Blocking(inner, self.runner)
        self.opened.append(client)
        return client

    def stream(self, client: Any, url: str, body: Any) -> Any:
        """Return an open response whose body is not read yet."""
        request = client.build_request("POST", f"{url}/v1/messages", json=body)
        response = client.send(request, stream=True)
        return response if self.mode == "sync" else Blocking(response, self.runner)

    def close(self, of: Any) -> None:
        of.close() if self.mode == "sync" else of.aclose()

    def leave(self, client: Any, url: str, marker: bytes) -> None:
        """Read a stream until `marker` has arrived, and close it there."""
        if self.mode == "async":
            self.runner.run(self._leave(client._target, url, marker))
            return
        response = self.stream(client, url, STREAMED)
        data = b""
        for chunk in response.iter_raw():
            data += chunk
            if marker in data:
                break
        response.close()

    async def _leave(self, client: Any, url: str, marker: bytes) -> None:
        request = client.build_request("POST", f"{url}/v1/messages", json=STREAMED)
        response = await client.send(request, stream=True)
        data = b""
        async for chunk in response.aiter_raw():
            data += chunk
            if marker in data:
                break
        await response.aclose()

    def read(self, response: Any) -> bytes:
        data: bytes = response.read() if self.mode == "sync" else response.aread()
        return data


@pytest.fixture(params=["httpx", "httpx2"])
def above(request: pytest.FixtureRequest, mode: Mode) -> Iterator[Above]:
    found = Above(request.param, mode)
    try:
        yield found
    finally:
        for client in found.opened:
            found.close(client)
        found.runner.close()


def post(client: Any, url: str, body: Any = BODY, **options: Any) -> Any:
    return client.post(f"{url}/v1/messages", json=body, **options)


def test_a_retry_and_its_events(above: Above, faults: FaultServer) -> None:
    seen: list[Any] = []
    client = above([Retry(3, **RETRY)], on_event=seen.append)
    response = post(client, faults.url("json-529", "json-ok"))
    assert response.status_code == 200
    assert response.json() == bodies.MESSAGE
    assert response.http_version == "HTTP/1.1"
    assert response.elapsed.total_seconds() > 0
    names = [type(each).__name__ for each in seen]
    assert names == ["Attempt", "Wait", "Attempt", "CallDone", "Used", "BodyDone"]
    assert seen[0].model == "m"
    assert seen[4].usage.output_tokens == 9


@pytest.mark.parametrize("fault", ["json-400", "json-529", "html-502", "busy-for-weeks"])
def test_a_status_is_a_response(above: Above, faults: FaultServer, fault: str) -> None:
    client = above([Retry(2, **RETRY)])
    response = post(client, faults.url(fault))
    assert response.status_code >= 400
    assert response.content
    expected = {"json-400": 1, "busy-for-weeks": 1}.get(fault, 2)
    assert len(faults.requests) == expected


def test_a_status_after_too_long_a_wait_has_its_headers(above: Above, faults: FaultServer) -> None:
    response = post(above([Retry(3)]), faults.url("busy-for-weeks"))
    assert response.headers["retry-after"] == "4000000"
    assert response.json()["error"]["type"] == "rate_limit_error"


def test_without_policies_it_is_the_pool(above: Above, faults: FaultServer) -> None:
    client = above()
    for _ in range(3):
        assert post(client, faults.url("json-ok")).json() == bodies.MESSAGE
    assert faults.accepted == 1


def test_compressed_bodies_are_decoded_once(above: Above, faults: FaultServer) -> None:
    client = above([RateLimit(requests_per_minute=60000)])
    response = post(client, faults.url("gzip-json"))
    assert response.json() == bodies.MESSAGE
    assert "content-encoding" not in response.headers
    response = post(client, faults.url("gzip-sse"), STREAMED)
    assert b"message_stop" in response.content
    assert faults.requests[0].header("accept-encoding") == "gzip, deflate"


def test_errors_are_of_both_kinds(above: Above, faults: FaultServer) -> None:
    library = above.library
    client = above([Retry(2, **RETRY)], timeout=0.2)
    with pytest.raises(library.ReadTimeout) as timeout:
        post(client, faults.url("stall-before-headers"))
    assert isinstance(timeout.value, errors.APITimeoutError)
    assert timeout.value.request.method == "POST"
    assert len(timeout.value.attempts) == 1
    with pytest.raises(library.ConnectError) as refused:
        post(client, "http://127.0.0.1:1")
    assert isinstance(refused.value, errors.APIConnectionError)
    assert len(refused.value.attempts) == 2
    with pytest.raises(library.ReadError):
        post(client, faults.url("reset-before-headers"))


def test_a_body_that_breaks_off(above: Above, faults: FaultServer) -> None:
    seen: list[Any] = []
    client = above(on_event=seen.append)
    response = above.stream(client, faults.url("sse-reset"), STREAMED)
    with pytest.raises(above.library.ReadError) as error:
        above.read(response)
    assert isinstance(error.value, errors.APIConnectionError)
    above.close(response)
    used = [each for each in seen if type(each).__name__ == "Used"]
    assert [each.partial for each in used] == [True]


def test_a_refusal_of_a_policy_is_raised(above: Above, faults: FaultServer) -> None:
    client = above([CircuitBreaker(failures=1, window=60, open_for=60)])
    post(client, faults.url("json-529"))
    with pytest.raises(errors.CircuitOpen) as error:
        post(client, faults.url("json-529"))
    assert isinstance(error.value, above.library.RequestError)
    assert not isinstance(error.value, above.library.TransportError)
    assert error.value.hint in str(error.value)
    assert len(faults.requests) == 1


def test_an_error_event_counts_for_the_breaker(above: Above, faults: FaultServer) -> None:
    client = above([CircuitBreaker(failures=1, window=60, open_for=60)])
    post(client, faults.url("sse-overloaded"), STREAMED)
    with pytest.raises(errors.CircuitOpen):
        post(client, faults.url("sse-overloaded"), STREAMED)


@pytest.mark.parametrize(
    "policies", [[], [RateLimit(requests_per_minute=60000)]], ids=["plain", "watched"]
)
def test_a_stream_left_after_its_last_event_keeps_the_connection(
    above: Above, faults: FaultServer, policies: Any
) -> None:
    client = above(policies)
    for _ in range(2):
        above.leave(client, faults.url("sse-ok"), b"message_stop")
        time.sleep(0.15)  # the pool does not use a connection again just after a stream
    assert faults.accepted == 1


def test_a_stream_left_early_releases_its_connection(above: Above, faults: FaultServer) -> None:
    seen: list[Any] = []
    client = above(on_event=seen.append)
    above.leave(client, faults.url("stall-mid-stream"), b"message_start")
    assert [each.partial for each in seen if type(each).__name__ == "Used"] == [True]
    assert [each.error for each in seen if type(each).__name__ == "BodyDone"] == [None]
    assert faults.wait_until_idle()


def test_failover_sends_no_credential_to_another_host(above: Above, faults: FaultServer) -> None:
    with FaultServer() as second:
        policy = Failover(
            [
                Endpoint(faults.url("json-529"), api_key="first"),
                Endpoint(second.url("json-ok"), api_key="second"),
            ]
        )
        client = above([policy])
        response = post(client, faults.url("json-529"), headers={"X-Api-Key": "sk-of-the-caller"})
        assert response.json() == bodies.MESSAGE
        assert second.requests[0].path == "/json-ok/v1/messages"
        assert "sk-of-the-caller" not in str(second.requests[0].headers)
        assert second.requests[0].header("authorization") == "Bearer second"


def test_an_endpoint_without_credentials_is_refused(above: Above, faults: FaultServer) -> None:
    client = above([Failover([Endpoint("http://127.0.0.1:1"), Endpoint(faults.base_url)])])
    with pytest.raises(errors.ConfigurationError, match="has no credentials"):
        post(client, faults.url("json-ok"), headers={"x-api-key": "k"})
    assert not faults.requests


def test_cache_recorder_quota_and_limits(above: Above, faults: FaultServer, tmp_path: Any) -> None:
    quota = Quota(day=Budget(tokens=1000))
    path = tmp_path / "calls.jsonl"
    client = above(
        [ReplyCache(), quota, RateLimit(requests_per_minute=600), Recorder(path, mode="auto")]
    )
    for _ in range(2):
        json = {"accept": "application/json"}
        assert post(client, faults.url("json-ok"), headers=json).json() == bodies.MESSAGE
    assert len(faults.requests) == 1
    assert post(client, faults.url("sse-ok"), STREAMED, headers=json).status_code == 200
    assert post(client, faults.url("sse-ok"), STREAMED, headers=json).status_code == 200
    assert len(faults.requests) == 3  # streams are not kept
    report = quota.report()
    assert report
    replay = above([Recorder(path)])
    again = post(replay, faults.url("json-ok"))
    assert again.json() == bodies.MESSAGE
    assert len(faults.requests) == 3


def test_uploads(above: Above, faults: FaultServer) -> None:
    client = above([Retry(3, **RETRY)])
    response = client.post(
        f"{faults.url('uploaded')}/v1/files", files={"file": ("a.txt", b"hello")}
    )
    assert response.json()["filename"] == "notes.txt"
    assert b"hello" in faults.requests[0].body
    # A form can be read once, so it is not sent again.
    response = client.post(
        f"{faults.url('json-529')}/v1/files", files={"file": ("a.txt", b"hello")}
    )
    assert response.status_code == 529
    assert len(faults.requests) == 2


def test_redirects_are_the_business_of_the_client(above: Above, faults: FaultServer) -> None:
    assert post(above(), faults.url("redirect")).status_code == 307
    assert post(above(follow_redirects=True), faults.url("redirect")).json()["method"] == "POST"


def test_a_client_that_is_closed(above: Above, faults: FaultServer) -> None:
    client = above()
    post(client, faults.url("json-ok"))
    above.close(client)
    assert faults.wait_until_idle()


@pytest.mark.parametrize("name", ["httpx", "httpx2"])
def test_cancelling_a_task_releases_its_connection(name: str, faults: FaultServer) -> None:
    library = importlib.import_module(name)

    async def main() -> None:
        transport = getattr(compat, f"async_{name}_transport")([Retry(2)])
        async with library.AsyncClient(transport=transport, timeout=30) as client:
            for fault in ("stall-before-headers", "stall-mid-stream"):
                task = asyncio.create_task(client.post(faults.url(fault), json=STREAMED))
                await asyncio.sleep(0.2)
                task.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await task
                assert await asyncio.to_thread(faults.wait_until_idle)

    asyncio.run(asyncio.wait_for(main(), 20))


@pytest.mark.parametrize("name", ["httpx", "httpx2"])
def test_a_crowd(name: str, faults: FaultServer) -> None:
    library = importlib.import_module(name)
    url = faults.url("json-ok")

    async def tasks() -> None:
        transport = getattr(compat, f"async_{name}_transport")(
            [RateLimit(requests_per_minute=60000)]
        )
        async with library.AsyncClient(transport=transport, timeout=30) as client:
            found = await asyncio.gather(*(client.post(url, json=BODY) for _ in range(60)))
            assert {each.status_code for each in found} == {200}

    asyncio.run(tasks())
    with library.Client(
        transport=getattr(compat, f"{name}_transport")([RateLimit(requests_per_minute=60000)]),
        timeout=30,
    ) as client:
        statuses: list[int] = []
        threads = [
            threading.Thread(
                target=lambda: statuses.append(client.post(url, json=BODY).status_code)
            )
            for _ in range(10)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert statuses == [200] * 10


def test_wrong_arguments_are_refused_at_once() -> None:
    with pytest.raises(errors.ConfigurationError, match="Retry"):
        compat.httpx_transport([Retry])  # type: ignore[list-item]
    with pytest.raises(errors.ConfigurationError, match="limits"):
        compat.async_httpx_transport(limits=3)  # type: ignore[arg-type]


def test_a_missing_library_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "httpx2", None)
    with pytest.raises(
        errors.ConfigurationError, match=r'httpx2: pip install "api-claude\[compat\]"'
    ):
        compat.httpx2_transport()


def test_a_transport_shows_its_policies() -> None:
    assert repr(compat.httpx_transport([Retry(3)])).startswith(
        "<transport for httpx, policies [Retry("
    )

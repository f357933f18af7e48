"""Which requests can be answered from memory, and what separates their keys."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api_claude_runtime.http.request import Origin
from api_claude_runtime.reliability.reply_cache.key import expects_json, is_cacheable, key_of
from support.flows_by_hand import REQUEST

SECRET = b"s" * 32
BASE = REQUEST._replace(
    target=b"/v1/messages",
    headers=[
        (b"host", b"a"),
        (b"authorization", b"Bearer sk-ant-one"),
        (b"anthropic-version", b"2023-06-01"),
        (b"anthropic-beta", b"one"),
        (b"user-agent", b"api-claude/1"),
        (b"accept", b"application/json"),
        (b"content-length", b"2"),
        (b"traceparent", b"1"),
    ],
)


def key(request: Any = BASE) -> bytes:
    return key_of(request, SECRET, {b"traceparent"})


def with_header(name: bytes, value: bytes) -> Any:
    kept = [pair for pair in BASE.headers if pair[0] != name]
    return BASE._replace(headers=[*kept, (name, value)])


@pytest.mark.parametrize(
    "other",
    [
        BASE._replace(method="GET"),
        BASE._replace(target=b"/v1/messages?beta=true"),
        BASE._replace(origin=Origin(b"https", b"a", 443)),
        BASE._replace(body=b'{"a":1}'),
        with_header(b"authorization", b"Bearer sk-ant-two"),
        with_header(b"anthropic-version", b"2026-10-21"),
        with_header(b"anthropic-beta", b"two"),
        with_header(b"anthropic-workspace-id", b"wrkspc_1"),
    ],
    ids=["method", "target", "origin", "body", "credential", "version", "beta", "other"],
)
def test_what_changes_the_answer_changes_the_key(other: Any) -> None:
    assert key(other) != key()


def test_what_does_not_change_the_answer_keeps_the_key() -> None:
    assert key(with_header(b"user-agent", b"other")) == key()
    assert key(with_header(b"traceparent", b"2")) == key()
    assert key(BASE._replace(headers=BASE.headers[::-1])) == key()


def test_the_key_contains_no_credential_and_differs_between_caches() -> None:
    assert b"sk-ant" not in key()
    assert len(key()) == 32
    assert key_of(BASE, b"t" * 32, ()) != key_of(BASE, SECRET, ())


@given(st.binary(max_size=4), st.binary(max_size=4))
def test_bytes_do_not_move_between_parts(left: bytes, right: bytes) -> None:
    moved = BASE._replace(target=BASE.target + left, body=right)
    other = BASE._replace(target=BASE.target, body=left + right)
    assert (key(moved) == key(other)) == (left == b"")


@pytest.mark.parametrize(
    "method, path, expected",
    [
        ("POST", "/v1/messages", True),
        ("POST", "/v1/messages?beta=true", True),
        ("POST", "/v1/messages/count_tokens", True),
        ("GET", "/v1/models", True),
        ("GET", "/v1/models/m", True),
        ("POST", "/v1/messages/batches", False),
        ("GET", "/v1/messages/batches/b", False),  # `wait` would never see its end
        ("GET", "/v1/models-of-another-kind", False),
        ("DELETE", "/v1/models/m", False),
    ],
)
@pytest.mark.parametrize("prefix", [b"", b"/gateway"])
def test_cacheable_by_default(method: str, path: str, expected: bool, prefix: bytes) -> None:
    request = REQUEST._replace(method=method, target=prefix + path.encode(), prefix=prefix)
    assert is_cacheable(request) is expected


@pytest.mark.parametrize("accept", ["text/event-stream", "application/binary", "*/*"])
def test_streams_and_files_do_not_expect_json(accept: str) -> None:
    assert expects_json(BASE)
    assert not expects_json(with_header(b"accept", accept.encode()))


def test_a_body_that_asks_for_a_stream_does_not_expect_json() -> None:
    headers = [(b"accept", b"application/json")]
    for stream in (False, True):
        request = REQUEST._replace(headers=headers, body=b"{}", fields={"stream": stream})
        assert expects_json(request) is not stream


def test_a_streamed_body_is_not_looked_at() -> None:
    assert not expects_json(BASE._replace(body=iter([b"x"])))  # type: ignore[arg-type]

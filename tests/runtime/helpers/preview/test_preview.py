"""The preview of a call is what the client then sends, without the key."""

from __future__ import annotations

import contextlib
import io
import os
import pickle
from pathlib import Path
from typing import Any

import pytest

from api_claude import AsyncClient, Client, preview
from api_claude.errors import ClaudeError, RequestError
from support.each import check_each
from support.operations import Operation, operations
from support.servers.canned import CannedServer, Received

KEY = "sk-ant-test-preview"


def _without_boundary(content: bytes, media_type: str) -> bytes:
    _, _, boundary = media_type.partition("boundary=")
    return content.replace(boundary.encode(), b"BOUNDARY") if boundary else content


def test_every_method_sends_what_its_preview_shows() -> None:
    with CannedServer() as server:
        options: dict[str, Any] = {"api_key": KEY, "base_url": f"{server.base_url}/base"}
        with Client(**options) as client:
            other = AsyncClient(**options)

            def check(operation: Operation) -> None:
                arguments = operation.smallest()
                shown = preview(operation.method_of(client), **arguments)
                with contextlib.suppress(ClaudeError):  # the server has no such path
                    operation.method_of(client)(**arguments)
                _compare(shown, server.requests.pop(), server.base_url)
                again = preview(operation.method_of(other), **arguments)
                assert (again.method, again.url, again.json) == (
                    shown.method,
                    shown.url,
                    shown.json,
                )
                assert server.requests == []

            check_each(operations(), check)


def _compare(shown: Any, received: Received, base_url: str) -> None:
    assert (shown.method, shown.url) == (received.method, base_url + received.path)
    hidden = {"authorization", "content-type"}
    sent = {name: each for name, each in received.headers.items() if name not in hidden}
    assert {name: each for name, each in shown.headers.items() if name not in hidden} == sent
    assert received.headers["authorization"] == f"Bearer {KEY}"
    assert KEY not in f"{shown.headers}{shown!r}{shown}"
    media_type = received.headers.get("content-type", "")
    own = shown.headers.get("content-type", "")
    assert own.partition("boundary=")[0] == media_type.partition("boundary=")[0]
    assert _without_boundary(shown.body, own) == _without_boundary(received.body, media_type)
    assert shown.size == len(received.body)
    assert shown.endpoint == f"{received.method} {received.path.partition('?')[0][5:]}"


def test_headers_that_may_hold_a_secret_are_masked() -> None:
    headers = {"X-Team": "blue", "X-Access-Token": "hidden", "Cookie": "hidden"}
    client = Client(api_key=KEY, auth_header="x-api-key", default_headers=headers)
    shown = preview(client.models.list, extra_headers={"x-secret": "hidden"})
    assert shown.headers["x-team"] == "blue"
    assert "hidden" not in str(shown)
    assert KEY not in str(shown)
    copied = pickle.loads(pickle.dumps(shown))
    assert copied.headers == shown.headers
    assert KEY.encode() not in pickle.dumps(shown)


def test_header_that_contains_the_key_is_masked() -> None:
    shown = preview(Client(api_key=KEY).models.list, extra_headers={"x-copy": f"key={KEY}"})
    assert KEY not in f"{shown}{shown.curl()}"
    assert '"x-copy: $X_COPY"' in shown.curl()


def test_text_has_the_first_line_the_headers_and_the_json() -> None:
    client = Client(api_key=KEY)
    text = str(preview(client.messages.count_tokens, model="m", messages=[]))
    lines = text.splitlines()
    assert lines[0] == "POST https://api.anthropic.com/v1/messages/count_tokens"
    assert "content-type: application/json" in lines
    assert lines[-4:] == ["{", '  "messages": [],', '  "model": "m"', "}"]
    assert "{" not in str(preview(client.models.list))


def test_form_with_a_file_on_disk(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_bytes(b"1234")
    shown = preview(Client(api_key=KEY).files.upload, file=path)
    path.write_bytes(b"5678")  # of the same size
    assert b"5678" in shown.body
    assert shown.size == len(shown.body)
    assert shown.json is None


def test_pipe_is_not_read() -> None:
    reading, writing = os.pipe()
    with os.fdopen(reading, "rb") as pipe:
        shown = preview(Client(api_key=KEY).files.upload, file=pipe)
        assert shown.size is None
        assert "unknown size" in repr(shown)
        with pytest.raises(RequestError, match="can be read only once"):
            _ = shown.body
        os.write(writing, b"still here")
        os.close(writing)
        assert pipe.read() == b"still here"


def test_file_object_can_be_sent_after_its_preview() -> None:
    file = io.BytesIO(b"content")
    client = Client(api_key=KEY)
    first, second = (preview(client.files.upload, file=file).body for _ in range(2))
    assert b"content" in first
    assert b"content" in second

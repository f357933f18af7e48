"""The command of a preview, run by a shell with the real curl, sends what the client sends."""

from __future__ import annotations

import base64
import contextlib
import random
import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from api_claude import AsyncClient, Client, preview
from api_claude.errors import ClaudeError
from support.each import check_each
from support.operations import Operation, operations
from support.servers.canned import Canned, CannedServer, Received
from support.shell_commands import run_posix

pytestmark = pytest.mark.skipif(shutil.which("curl") is None, reason="curl is not installed")

KEY = "sk-ant-test-'\"$x`y\\"
TOKEN = "token-1"
ODD = (
    'it\'s "x" $HOME $(id) `id` \\ \\n %PATH% !! \u2018\u2019\u201c ünï \U0001f600\n@a\t\0|&;<>#*?~'
)
# Keys of the API have no such characters, but a shell must not read them either.
VARIABLES = {"ANTHROPIC_API_KEY": KEY, "ANTHROPIC_AUTH_TOKEN": TOKEN, "X_SECRET": "a b'c"}
NAMED = re.compile(r"boundary=(\S+)")


@pytest.fixture
def server() -> Iterator[CannedServer]:
    with CannedServer() as server:
        yield server


@pytest.fixture
def client(server: CannedServer) -> Iterator[Client]:
    with Client(api_key=KEY, base_url=f"{server.base_url}/base") as client:
        yield client


def messages(text: str) -> dict[str, Any]:
    return {"model": "m", "max_tokens": 5, "messages": [{"role": "user", "content": text}]}


def comparable(received: Received) -> tuple[Any, ...]:
    """Return a request without what differs by design: the compression and the boundary."""
    headers = dict(received.headers)
    headers.pop("accept-encoding", None)
    body = received.body
    if boundary := NAMED.search(headers.get("content-type", "")):
        body = body.replace(boundary[1].encode(), b"BOUNDARY")
        headers["content-type"] = headers["content-type"].replace(boundary[1], "BOUNDARY")
        del headers["content-length"]  # the boundaries have different lengths
    return received.method, received.path, headers, body


def check(
    server: CannedServer,
    method: Callable[..., Any],
    *arguments: Any,
    body_file: Path | None = None,
    **keywords: Any,
) -> str:
    """Send a call by the client and by curl, compare the requests, and return the command."""
    command = preview(method, *arguments, **keywords).curl(body_file=body_file)
    with contextlib.suppress(ClaudeError):  # the server knows no path
        result = method(*arguments, **keywords)
        if keywords.get("stream"):
            result.close()
    run_posix(command, VARIABLES)
    by_client, by_curl = map(comparable, server.requests[-2:])
    assert by_curl == by_client
    for secret in (KEY, TOKEN, VARIABLES["X_SECRET"]):
        assert secret not in command
    return command


def test_every_method(server: CannedServer, client: Client, tmp_path: Path) -> None:
    def check_operation(operation: Operation) -> None:
        arguments = operation.smallest()
        shown = preview(operation.method_of(client), **arguments)
        path = tmp_path / "body" if "multipart" in shown.headers.get("content-type", "") else None
        check(server, operation.method_of(client), body_file=path, **arguments)

    # A process for each call is slow: these have each kind of method, path, query and body.
    found = operations()
    seen: set[tuple[Any, ...]] = set()
    chosen: list[Operation] = []
    for operation in found:
        shown = preview(operation.method_of(client), **operation.smallest())
        kind = (shown.method, shown.streams, "?" in shown.url, bool(shown.size))
        kind += (shown.headers.get("content-type", "")[:9], shown.headers["accept"])
        if kind not in seen:
            seen.add(kind)
            chosen.append(operation)
    assert len(chosen) > 5
    check_each(chosen, check_operation)


def test_odd_text(server: CannedServer, client: Client) -> None:
    command = check(server, client.messages.create, **messages(ODD), system="@" + ODD)
    assert "--data-raw" in command
    assert "$ANTHROPIC_API_KEY" in command


def test_stream(server: CannedServer, client: Client) -> None:
    command = check(server, client.messages.create, stream=True, **messages("Hi"))
    assert "--no-buffer" in command


def test_query(server: CannedServer, client: Client) -> None:
    query: dict[str, Any] = {
        "limit": 3,
        "extra_query": {"a[]": ["x y", "{1,2}", "ü&"], "b": {"c": "[1-3]"}},
    }
    command = check(server, client.models.list, **query)
    assert "--globoff" in command


def test_kinds_of_credentials(server: CannedServer) -> None:
    for options, shown in (
        ({"api_key": KEY}, '"authorization: Bearer $ANTHROPIC_API_KEY"'),
        ({"api_key": KEY, "auth_header": "x-api-key"}, '"x-api-key: $ANTHROPIC_API_KEY"'),
        ({"auth_token": TOKEN}, '"authorization: Bearer $ANTHROPIC_AUTH_TOKEN"'),
    ):
        with Client(base_url=server.base_url, **options) as client:  # type: ignore[arg-type]
            assert shown in check(server, client.messages.create, **messages("Hi"))


def test_headers(server: CannedServer, client: Client) -> None:
    extra = {
        "X-Secret": VARIABLES["X_SECRET"],
        "X-Empty": "",
        "X-Odd": 'it\'s $x `y` \\ ; "z" @a',
        "anthropic-beta": "one,two",
    }
    assert '"x-secret: $X_SECRET"' in check(
        server, client.messages.create, **messages("Hi"), extra_headers=extra
    )
    without: dict[str, None] = dict.fromkeys(["authorization", "user-agent", "accept"])
    without["content-type"] = None
    command = check(server, client.messages.create, **messages("Hi"), extra_headers=without)
    assert "authorization" not in command


def test_post_without_a_body(server: CannedServer, client: Client) -> None:
    check(server, client.request, "POST", "/v1/x", cast_to=dict)
    check(server, client.request, "DELETE", "/v1/x/y%20z", cast_to=dict)
    check(server, client.request, "PUT", "/v1/x", cast_to=dict, body={"a": ODD})


def test_large_image(server: CannedServer, client: Client, tmp_path: Path) -> None:
    data = base64.b64encode(random.Random(1).randbytes(1_200_000)).decode()
    source = {"type": "base64", "media_type": "image/png", "data": data}
    arguments = messages("")
    arguments["messages"][0]["content"] = [{"type": "image", "source": source}]
    path = tmp_path / "it's a body;.json"
    command = check(server, client.messages.create, body_file=path, **arguments)
    assert len(command) < 1000
    assert path.read_bytes() == preview(client.messages.create, **arguments).body


def test_form_with_odd_names(server: CannedServer, client: Client, tmp_path: Path) -> None:
    for name in (
        "a.txt",
        "it's.txt",
        'q"u.png',
        "a;b,c=d.pdf",
        "ü \U0001f600",
        "$(id)`x`\\y",
        "@x",
    ):
        path = tmp_path / name
        path.write_bytes(b"\0\r\n--" + name.encode())
        command = check(server, client.files.upload, file=path)
        assert "--form" in command
        check(server, client.files.upload, file=(f"{name} \n\r\t%", path, "text/plain"))


def test_form_with_fields_and_headers(server: CannedServer, client: Client, tmp_path: Path) -> None:
    path = tmp_path / "skill" / "SKILL.md"
    path.parent.mkdir()
    path.write_text("x")
    texts = {"a": ODD.replace("\0", ""), "b": "@/etc/passwd", "c": "<x;type=y", "d": ["1", "2"]}
    headers = {"X-Part": 'a "b" \\ c', "Content-Type": "text/plain; charset=utf-8"}
    file = ("skill/SKILL.md", path, None, headers)
    check(server, client.request, "POST", "/f", cast_to=dict, body=texts, files={"x[]": [file]})


@pytest.mark.parametrize("shown", [b"in memory\0", ("n'.txt", b"x"), "open"])
def test_form_with_a_file_in_memory(
    server: CannedServer, client: Client, tmp_path: Path, shown: Any
) -> None:
    body = tmp_path / "body"
    if shown != "open":
        check(server, client.files.upload, file=shown, body_file=body)
        return
    (tmp_path / "x").write_bytes(b"12345")
    with (tmp_path / "x").open("rb") as file:
        file.seek(2)
        check(server, client.files.upload, file=file, body_file=body)


def test_asynchronous_client(server: CannedServer) -> None:
    options: dict[str, Any] = {"api_key": KEY, "base_url": server.base_url}
    with Client(**options) as client:
        expected = preview(client.messages.create, **messages(ODD)).curl()
    assert preview(AsyncClient(**options).messages.create, **messages(ODD)).curl() == expected


def test_response_is_readable(server: CannedServer, client: Client) -> None:
    server.responses["/base/v1/models"] = Canned(b'{"data": []}')
    assert run_posix(preview(client.models.list).curl(), VARIABLES) == b'{"data": []}'


@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(st.text(st.characters(exclude_categories=["Cs"])), st.text(st.characters(max_codepoint=126)))
@example("@/etc/passwd", "x")
@example("", "'")
def test_any_text(server: CannedServer, client: Client, text: str, value: str) -> None:
    header = "".join(each for each in value if each.isprintable()).strip()
    check(server, client.messages.create, **messages(text), extra_headers={"X-Any": header})
    assert server.requests[-1].headers["x-any"] == header

"""The pages about platforms: their code blocks, with local servers, and their tables."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from api_claude.platforms import AWS, Bedrock, Foundry, GoogleCloud, Vertex
from api_claude_runtime.platforms import google_cloud as module
from api_claude_runtime.requests.base_url import parse
from support.documents import DOCS, run
from support.platform_requests import request_for
from support.servers.google_tokens import GoogleTokenServer
from support.servers.platform_readings import foundry, google_cloud, vertex
from support.servers.platforms import PlatformServer

FOLDER = DOCS / "platforms"
# What the rows of the table of operations are about, as a method and a path.
ROWS = {
    "messages.create`, `messages.stream": ("POST", "/v1/messages"),
    "beta.messages": ("POST", "/v1/messages?beta=true"),
    "messages.count_tokens": ("POST", "/v1/messages/count_tokens"),
    "messages.batches": ("POST", "/v1/messages/batches"),
    "models": ("GET", "/v1/models"),
    "beta.files": ("GET", "/v1/files?beta=true"),
}
PLATFORMS: dict[str, list[Any]] = {
    "Bedrock": [
        Bedrock("us-east-1", api_key="k"),
        Bedrock("us-east-1", api_key="k", api="mantle"),
    ],
    "AWS": [AWS("us-east-1", "wrkspc_1", api_key="k")],
    "Vertex": [Vertex("eu", "p", access_token="t")],
    "GoogleCloud": [GoogleCloud("p", workspace="w", access_token="t")],
    "Foundry": [Foundry("r", api_key="k")],
}


@pytest.fixture
def tokens(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[GoogleTokenServer]:
    """The default credentials are those of a service account."""
    with GoogleTokenServer() as server:
        path = tmp_path / "account.json"
        path.write_text(json.dumps(server.service_account()))
        monkeypatch.setenv("GOOGLE_APPLICATION_CREDENTIALS", str(path))
        yield server


@pytest.mark.parametrize("page", ["platforms/README.md", "platforms/vertex.md"])
def test_vertex(page: str, tokens: GoogleTokenServer, monkeypatch: pytest.MonkeyPatch) -> None:
    with PlatformServer(vertex("us-east5", "my-project", tokens.issued)) as server:
        monkeypatch.setenv("ANTHROPIC_VERTEX_BASE_URL", f"{server.url}/v1")
        run(page)
    assert len(server.requests) == (1 if "README" in page else 2)
    assert len(tokens.issued) == 1


def test_google_cloud(tokens: GoogleTokenServer, monkeypatch: pytest.MonkeyPatch) -> None:
    reading = google_cloud("my-project", "global", "wrkspc_...", tokens.issued)
    with PlatformServer(reading) as server:
        monkeypatch.setattr(module, "_SERVER", parse(server.url))
        run("platforms/google-cloud.md")
    assert len(server.requests) == 2


def test_foundry() -> None:
    with PlatformServer(foundry(keys={"..."})) as server:
        place = f'base_url="{server.url}/anthropic"'
        run("platforms/foundry.md", replacements={'resource="my-resource"': place})
    assert len(server.requests) == 2


def table(page: str, first: str) -> list[list[str]]:
    """Return the rows of a table whose head has `first` as its first cell."""
    text = (FOLDER / page).read_text("utf-8")
    found = re.search(rf"^\|{re.escape(first)}\|.*\n\|[-| ]+\n((?:\|.*\n)+)", text, re.MULTILINE)
    assert found
    return [[cell.strip() for cell in row.split("|")[1:-1]] for row in found[1].splitlines()]


def test_the_table_of_operations_is_what_platforms_offer() -> None:
    rows = table("README.md", " | `Bedrock` | `AWS` | `Vertex` | `GoogleCloud` | `Foundry` ")
    assert [row[0].strip("`") for row in rows] == list(ROWS)
    for (method, path), row in zip(ROWS.values(), rows, strict=True):
        for platforms, cell in zip(PLATFORMS.values(), row[1:], strict=True):
            offered = [
                each.offers_operation(request_for(each, path, {}, method)) for each in platforms
            ]
            expected = {"yes": {True}, "no": {False}}.get(cell)
            assert set(offered) == expected if expected else offered == [False, True], (path, cell)


@pytest.mark.parametrize("page, cls", [("bedrock.md", Bedrock), ("aws.md", AWS)])
def test_the_tables_of_arguments_for_amazon_are_complete(page: str, cls: Any) -> None:
    code = cls.__init__.__code__
    names = code.co_varnames[1 : code.co_argcount + code.co_kwonlyargcount]
    rows = table(page, " argument | variable | meaning ")
    assert {name for row in rows for name in re.findall(r"`(\w+)`", row[0])} == set(names)
    source = Path(code.co_filename).read_text("utf-8")
    variables = set(re.findall(r'"((?:ANTHROPIC|AWS_BEARER)_[A-Z_]+)"', source))
    assert variables <= set(re.findall(r"`([A-Z_]+)`", " ".join(row[1] for row in rows)))


@pytest.mark.parametrize("page", ["vertex.md", "google-cloud.md", "foundry.md"])
def test_the_tables_of_arguments_are_complete(page: str) -> None:
    cls: Any = {"vertex.md": Vertex, "google-cloud.md": GoogleCloud, "foundry.md": Foundry}[page]
    code = cls.__init__.__code__
    names = code.co_varnames[1 : code.co_argcount + code.co_kwonlyargcount]
    rows = {row[0].strip("`"): row for row in table(page, " argument | variable | meaning ")}
    assert rows.keys() == set(names)
    source = Path(code.co_filename).read_text("utf-8")
    variables = set(re.findall(r'"((?:ANTHROPIC|CLOUD|GOOGLE)_[A-Z_]+)"', source))
    assert variables == set(re.findall(r"`([A-Z_]+)`", " ".join(row[1] for row in rows.values())))
